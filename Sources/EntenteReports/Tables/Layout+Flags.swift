import EntenteMeasures

extension Layout.Field {
  /// The column that says why another cell of the row is empty, or why the row should not be leaned on; a row that is
  /// several tests has several, each by its name and the cells it is about, as "cells" in "Why cells are empty".
  static func flags(
    _ name: String = "flags", of cells: String = "cells", _ flags: @escaping @Sendable (Row) -> [Flag]
  ) -> Self {
    Self(
      name, .string,
      "Why \(cells) are empty or should not be leaned on, with spaces between; empty when there is no reason. "
        + Flag.allCases.map { "\($0.rawValue): \($0.meaning)" }.joined(separator: "; ") + "."
    ) { row in
      let flags = flags(row)
      return flags.isEmpty ? .empty : .text(flags.map(\.rawValue).joined(separator: " "))
    }
  }
}
