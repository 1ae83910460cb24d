package import EntenteText

/// What follows from the type of an act, whatever its words: the rows of types.tsv.
package struct EventTypes: Sendable {
  /// One row.
  package struct Row: Sendable {
    /// -1, 0 or 1: the sign of the type's score.
    package let sign: Int
    /// The type that the act gets when it is still to come.
    package let whenFuture: EventType
    /// The type that the act gets when its doer says that it will not be done; nil where that is no act.
    package let whenRefused: EventType?
    /// The type that the act gets when its doer stops doing it; nil where that is no act.
    package let whenEnded: EventType?
    package let isProspectiveWhenFuture: Bool
    /// A pledge, a threat: always about what is still to come.
    package let isProspectiveWhenMade: Bool
    /// Two who are its subject together do it to each other.
    package let isMutualIfJoint: Bool
    /// A noun alone is no act of anybody unless its author is named.
    package let needsAuthor: Bool
    /// What its complement tells is no act.
    package let coversComplement: Bool
    /// The act is done by being said.
    package let isDoneBySaying: Bool
    /// "the talks": a definite noun may take its parties from the act told before.
    package let isKnownBefore: Bool
    /// "the move", "the decision" may mean it.
    package let isDecision: Bool
  }

  package static let columns = [
    "type", "sign", "when_future", "when_refused", "when_ended", "prospective_when_future",
    "prospective_when_made", "mutual_if_joint", "needs_author", "covers_complement", "done_by_saying", "known_before",
    "decision", "source",
  ]

  /// One for each type; looked through, since a type is hashed as a string.
  private let rows: [(type: EventType, row: Row)]

  /// - Throws: The first ``DataFault``: a type, sign or answer that is not understood, or a type without a row.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var rows: [EventType: Row] = [:]
    for row in table.rows where row.cells[0] != FrameRow.noType {
      rows[try Self.type(row.cells[0], row, file)] = try Self.row(row, file)
    }
    if let missing = EventType.allCases.first(where: { rows[$0] == nil }) {
      throw DataFault(
        file: file, line: table.rows.last?.line ?? 1, what: "no row for \(missing.rawValue)",
        remedy: "write one row for each event type")
    }
    self.rows = rows.sorted { $0.key.rawValue < $1.key.rawValue }.map { ($0.key, $0.value) }
  }

  package subscript(_ type: EventType) -> Row {
    guard let row = rows.first(where: { $0.type == type }) else {
      preconditionFailure("a table has a row for each type")
    }
    return row.row
  }

  private static func row(_ row: TabSeparated.Row, _ file: String) throws(DataFault) -> Row {
    guard let sign = Int(row.cells[1]), (-1...1).contains(sign) else {
      throw fault(row, file, "\"\(row.cells[1])\" is no sign", "write 1, 0 or -1")
    }
    return Row(
      sign: sign, whenFuture: try type(row.cells[2], row, file),
      whenRefused: try typeOrNone(row.cells[3], row, file), whenEnded: try typeOrNone(row.cells[4], row, file),
      isProspectiveWhenFuture: try answer(5, row, file), isProspectiveWhenMade: try answer(6, row, file),
      isMutualIfJoint: try answer(7, row, file), needsAuthor: try answer(8, row, file),
      coversComplement: try answer(9, row, file), isDoneBySaying: try answer(10, row, file),
      isKnownBefore: try answer(11, row, file), isDecision: try answer(12, row, file))
  }

  private static func typeOrNone(
    _ name: String, _ row: TabSeparated.Row, _ file: String
  ) throws(DataFault) -> EventType? {
    name.isEmpty ? nil : try type(name, row, file)
  }

  private static func type(_ name: String, _ row: TabSeparated.Row, _ file: String) throws(DataFault) -> EventType {
    guard let type = EventType(rawValue: name) else {
      throw fault(
        row, file, "\"\(name)\" is no event type",
        "use one of \(EventType.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return type
  }

  private static func answer(_ column: Int, _ row: TabSeparated.Row, _ file: String) throws(DataFault) -> Bool {
    switch row.cells[column] {
    case "yes": return true
    case "no": return false
    default: throw fault(row, file, "\"\(row.cells[column])\" for \(columns[column])", "write yes or no")
    }
  }

  private static func fault(_ row: TabSeparated.Row, _ file: String, _ what: String, _ remedy: String) -> DataFault {
    DataFault(file: file, line: row.line, what: what, remedy: remedy)
  }
}
