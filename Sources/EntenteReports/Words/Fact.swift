private import EntenteStatistics

/// A value that a sentence may name: how it is shown, and the number by which conditions judge it.
package struct Fact: Hashable, Sendable {
  /// As the page has it.
  let shown: String
  /// Nil for a name.
  let number: Double?

  package init(shown: String, number: Double?) {
    self.shown = shown
    self.number = number
  }

  static func name(_ name: String) -> Fact { Fact(shown: name, number: nil) }
  static func count(_ count: Int) -> Fact { Fact(shown: NumberFormat.grouped(count), number: Double(count)) }
  /// `1 story`, `12 stories`.
  static func counted(_ count: Int, _ one: String, _ many: String) -> Fact {
    Fact(shown: NumberFormat.count(count, one, many), number: Double(count))
  }
  static func share(_ share: Double) -> Fact { Fact(shown: PageNumber.percent(share), number: share) }
  /// The bound of a share, of which the page has said that it is one: `19` of 0.19.
  static func hundredths(_ share: Double) -> Fact { Fact(shown: PageNumber.hundredths(share), number: share) }
  /// Two significant digits.
  static func rough(_ value: Double) -> Fact { Fact(shown: NumberFormat.rough(value), number: value) }
  static func decimal(_ value: Double) -> Fact { Fact(shown: NumberFormat.points(value), number: value) }
  /// What only a condition asks for, such as a q.
  static func number(_ value: Double) -> Fact { Fact(shown: NumberFormat.fixed(value), number: value) }
}

/// The values that one sentence is about, by their names.
package struct Facts: Sendable, ExpressibleByDictionaryLiteral {
  private var facts: [String: Fact]
  /// The rows of tables that the sentence rests on.
  let rows: [RowReference]

  package init(_ facts: [String: Fact], rows: [RowReference] = []) {
    self.facts = facts
    self.rows = rows
  }

  package init(dictionaryLiteral elements: (String, Fact?)...) {
    self.init(elements.reduce(into: [:]) { $0[$1.0] = $1.1 })
  }

  /// Not a number where there is no such fact, so that no comparison with it holds.
  func number(_ name: String) -> Double { facts[name]?.number ?? .nan }

  func has(_ name: String) -> Bool { facts[name] != nil }

  /// What a template sees.
  var shown: [String: String] { facts.mapValues(\.shown) }

  func merging(_ others: Facts) -> Facts {
    Facts(facts.merging(others.facts) { $1 }, rows: rows + others.rows.filter { !rows.contains($0) })
  }

  /// The same facts, of which rows of tables have the numbers.
  func of(_ rows: RowReference...) -> Facts { Facts(facts, rows: self.rows + rows) }
}
