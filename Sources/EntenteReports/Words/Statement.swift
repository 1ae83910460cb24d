import EntenteCoding
import EntenteMeasures

/// A sentence that a page says: by which template, and of which rows of the tables.
package struct Statement: Hashable, Sendable {
  package let id: SentenceID
  /// As the page has it, before it is escaped.
  package let words: String
  /// Those whose numbers it states; none of one about the whole report.
  package let rows: [RowReference]
}

/// A row of a table by the columns that name it, so that a program finds what a sentence rests on.
package struct RowReference: Hashable, Sendable {
  /// A column of the key and its value.
  package struct Cell: Hashable, Sendable {
    package let column: String
    package let value: String
  }

  /// The file's name without its ending, `comparison`.
  package let table: String
  package let key: [Cell]

  init(_ table: String, _ key: KeyValuePairs<String, String>) {
    self.table = table
    self.key = key.map { Cell(column: $0.key, value: $0.value) }
  }
}

extension RowReference {
  static func comparison(_ row: PeriodComparison.Row) -> RowReference {
    RowReference("comparison", ["kind": row.kind.rawValue, "id": row.id])
  }

  /// How often a country is named.
  static func naming(of iso3: String) -> RowReference { RowReference("countries", ["iso3": iso3]) }

  static func dealings(_ row: EngagementTable.Row) -> RowReference {
    RowReference("engagement", ["iso3": row.country.iso3])
  }

  static func direction(_ source: Country, _ target: Country) -> RowReference {
    RowReference("dyads", ["source": source.iso3, "target": target.iso3])
  }

  static func focus(_ row: FocusTable.Row) -> RowReference {
    RowReference("focus", ["power": row.power.iso3, "country": row.country.iso3])
  }

  /// Two countries, by code in order.
  static func pair(_ a: String, _ b: String, _ level: Level) -> RowReference {
    let country = EntityKind.country.rawValue
    return RowReference(
      level == .article ? "cooccurrence" : "cooccurrence_sentences",
      ["kind_a": country, "a": min(a, b), "kind_b": country, "b": max(a, b), "level": level.rawValue])
  }

  static func outlet(_ name: String) -> RowReference { RowReference("outlets", ["source": name]) }
}
