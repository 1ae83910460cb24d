package import EntenteText

/// The frames by which engagements are read: the rows of lexicon.tsv, earlier rows first where several fit.
package struct EngagementLexicon: Sendable {
  package let frames: [Frame]

  package static let columns = ["act", "type", "mode", "verb", "noun", "target", "flags", "source"]

  /// Reads lexicon.tsv.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  /// - Throws: The first ``DataFault``: a type, slot or flag that is not understood, or a row without words.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var frames: [Frame] = []
    for row in table.rows { frames.append(try Self.frame(row, file: file)) }
    self.frames = frames
  }

  private static func frame(_ row: TabSeparated.Row, file: String) throws(DataFault) -> Frame {
    let cells = row.cells
    guard let type = EventType(rawValue: cells[1]) else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(cells[1])\" is no event type",
        remedy: "use one of \(EventType.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let (verbs, nouns) = (parts(cells[3]), parts(cells[4]))
    guard !verbs.isEmpty || !nouns.isEmpty else {
      throw DataFault(file: file, line: row.line, what: "neither a verb nor a noun", remedy: "name at least one word")
    }
    var flags: Frame.Flags = []
    for name in parts(cells[6]) {
      guard let flag = flagNames[name] else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(name)\" is no flag",
          remedy: "use one of \(flagNames.keys.sorted().joined(separator: ", "))")
      }
      flags.insert(flag)
    }
    return Frame(
      act: cells[0], type: type, mode: cells[2].isEmpty ? nil : cells[2], verbs: verbs, nouns: nouns,
      slots: Set(parts(cells[5]).map(slot)), flags: flags, line: row.line)
  }

  private static func parts(_ cell: String) -> [String] { cell.split(separator: "|").map(String.init) }

  private static func slot(_ name: String) -> Frame.Slot {
    switch name {
    case "obj": .object
    case "any": .any
    case "subject": .subject
    default: .preposition(name)
    }
  }

  private static let flagNames: [String: Frame.Flags] = [
    "reciprocal": .reciprocal, "reciprocal-subject": .reciprocalSubject, "evaluation": .evaluation,
    "subject-target": .subjectTarget, "future": .future, "hypothetical": .hypothetical, "visit": .visit,
    "person": .person, "relation": .relation,
  ]
}
