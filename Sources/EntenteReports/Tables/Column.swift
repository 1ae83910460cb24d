/// A column of a table: its name in CSV and SQL, and what every cell of it means.
package struct Column: Hashable, Sendable {
  /// What the cells hold.
  package enum Kind: String, Sendable {
    case string
    case integer
    case number
    case date
    /// `yes` or `no`.
    case boolean
  }

  package let name: String
  package let kind: Kind
  /// `stories`, `share`, `score points`; empty where a unit makes no sense.
  package let unit: String
  /// The only words that its cells may hold; empty where they are not a closed list.
  package let vocabulary: [String]
  /// One sentence: what it counts, of what, and what an empty cell means.
  package let definition: String

  package init(_ name: String, _ kind: Kind, unit: String = "", vocabulary: [String] = [], _ definition: String) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.vocabulary = vocabulary
    self.definition = definition
  }
}
