import EntenteMeasures

extension Layout.Field {
  /// A column that says what somebody is, in the words that are the same in every table.
  static func kind(
    _ name: String = "kind", _ definition: String = "What is counted: country, person or organisation.",
    _ value: @escaping @Sendable (Row) -> EntityKind
  ) -> Self {
    Self(name, .string, vocabulary: EntityKind.allCases.map(\.rawValue), definition) { .text(value($0).rawValue) }
  }
}
