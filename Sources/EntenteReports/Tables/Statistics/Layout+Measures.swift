import EntenteMeasures
import EntenteStatistics

/// The columns of the folder of all statistics, whose numbers are written with every digit.
extension Layout.Field {
  static func word(_ name: String, _ definition: String, _ value: @escaping @Sendable (Row) -> String) -> Self {
    Self(name, .string, definition) { .text(value($0)) }
  }

  static func count(
    _ name: String, unit: String, _ definition: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> Self {
    Self(name, .integer, unit: unit, definition) { Cell(integer: value($0)) }
  }

  static func measure(
    _ name: String, unit: String = "", _ definition: String, _ value: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    Self(name, .number, unit: unit, definition) { Cell(exact: value($0)) }
  }

  /// Two columns: the bounds of an interval.
  static func interval(
    _ name: String, unit: String = "", _ definition: String,
    _ value: @escaping @Sendable (Row) -> ConfidenceInterval?
  ) -> [Self] {
    [
      measure(name + "_lo", unit: unit, "Lower 95 % bound: \(definition)") { value($0)?.lower },
      measure(name + "_hi", unit: unit, "Upper 95 % bound: \(definition)") { value($0)?.upper },
    ]
  }

  /// A probability, or one adjusted for the number of tests.
  static func probability(
    _ name: String, _ definition: String, _ value: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    measure(name, unit: "probability", definition, value)
  }

  /// -log10 of a probability of the same row, finite also where that is too small for a number.
  static func magnitude(of p: String, _ value: @escaping @Sendable (Row) -> Double?) -> Self {
    measure("neg_log10_" + p, "-log10 of \(p), finite also where \(p) is too small for a number; empty as \(p).", value)
  }

  /// The column that says why another cell of the row is empty, or why the row should not be leaned on.
  static func flags(
    _ meanings: KeyValuePairs<StatisticFlag, String>, _ flags: @escaping @Sendable (Row) -> [StatisticFlag]
  ) -> Self {
    Self(
      "flags", .string,
      "Why cells are empty or should not be leaned on, with semicolons between; empty when there is no reason. "
        + meanings.map { "\($0.rawValue): \($1)" }.joined(separator: "; ") + "."
    ) { row in
      let flags = flags(row)
      return flags.isEmpty ? .empty : .text(flags.map(\.rawValue).joined(separator: ";"))
    }
  }
}
