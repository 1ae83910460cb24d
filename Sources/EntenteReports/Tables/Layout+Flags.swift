import EntenteMeasures

extension Layout.Field {
  /// The column that says why another cell of the row is empty, or why the row should not be leaned on.
  static func flags(_ flags: @escaping @Sendable (Row) -> [Flag]) -> Self {
    Self(
      "flags", .string,
      "Why cells are empty or should not be leaned on, with spaces between; empty when there is no reason. "
        + Flag.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; ") + "."
    ) { row in
      let flags = flags(row)
      return flags.isEmpty ? .empty : .text(flags.map(\.rawValue).joined(separator: " "))
    }
  }
}
