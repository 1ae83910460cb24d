package import EntenteEnglish
package import EntenteText

/// The frames by which engagements are read: the rows of frames.tsv, found by their verbs and nouns.
package struct FrameTable: Sendable {
  /// The words of its verbs and of the heads of its themes, for whoever has to know their forms; compounds left out.
  package let verbs: [String]
  package let nouns: [String]
  /// In order of the file.
  package let frames: [Frame]
  /// The frames by their words.
  let index: FrameIndex
  private let lists: [String: [Frame.Theme]]
  private let file: String
  private let lastLine: Int

  /// Reads frames.tsv.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  ///   - classes: Which words can be links.
  /// - Throws: The first ``DataFault``: a type, link, content or flag that is not understood, a row without words, or two
  ///   rows of one name.
  package init(tsv bytes: [UInt8], file: String, _ classes: WordClasses) throws(DataFault) {
    let rows = try TabSeparated(bytes, file: file, columns: FrameRow.columns).rows
    let prepositions = FrameRow.prepositions(in: rows)
    var frames: [Frame] = []
    var lines: [String: Int] = [:]
    for row in rows {
      let frame = try FrameRow(row, file: file, prepositions: prepositions, classes).frame()
      if let other = lines.updateValue(row.line, forKey: frame.id) {
        throw DataFault(
          file: file, line: row.line, what: "\(frame.id) is the name of line \(other) too",
          remedy: "give each row a name of its own")
      }
      frames.append(frame)
    }
    self.frames = frames
    self.file = file
    lastLine = rows.last?.line ?? 1
    verbs = FrameRow.words(in: rows, column: 4)
    nouns = FrameRow.words(in: rows, column: 6)
    index = FrameIndex(frames)
    lists = Dictionary(
      uniqueKeysWithValues: frames.filter { $0.flags.contains(.word) }.map { frame in
        (frame.id, frame.themes + frame.verbs.map { Frame.Theme(words: [$0], head: 0, plural: $0) })
      })
  }

  /// The single words of a list.
  ///
  /// - Throws: ``DataFault`` when no row with the flag `word` has that name: without it flags would mean nothing.
  func list(_ name: String) throws(DataFault) -> LemmaSet {
    LemmaSet(try themes(ofList: name).filter { $0.words.count == 1 }.map { $0.words[0] }, of: index)
  }

  /// The words and phrases of a list by their heads; throws as `list` does.
  func phrases(_ name: String) throws(DataFault) -> [Lemma: [Frame.Theme]] {
    Dictionary(grouping: try themes(ofList: name)) { $0.words[$0.head] }
  }

  /// The rows of lists whose kind of act is `act`.
  func lists(ofAct act: String) -> [Frame] { frames.filter { $0.act == act && $0.flags.contains(.word) } }

  private func themes(ofList name: String) throws(DataFault) -> [Frame.Theme] {
    guard let themes = lists[name] else {
      throw DataFault(
        file: file, line: lastLine, what: "no row \(name) with the flag word, a list that other rows need",
        remedy: "take it over from data/engagement/frames.tsv")
    }
    return themes
  }
}
