import EntenteEnglish
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

  /// Reads frames.tsv.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  /// - Throws: The first ``DataFault``: a type, content or flag that is not understood, a row without words, or two rows
  ///   of one name.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let rows = try TabSeparated(bytes, file: file, columns: FrameRow.columns).rows
    let prepositions = FrameRow.prepositions(in: rows)
    var frames: [Frame] = []
    var lines: [String: Int] = [:]
    for row in rows {
      let frame = try FrameRow(row, file: file, prepositions: prepositions).frame()
      if let other = lines.updateValue(row.line, forKey: frame.id) {
        throw DataFault(
          file: file, line: row.line, what: "\(frame.id) is the name of line \(other) too",
          remedy: "give each row a name of its own")
      }
      frames.append(frame)
    }
    self.frames = frames
    verbs = FrameRow.words(in: rows, column: 4)
    nouns = FrameRow.words(in: rows, column: 6)
    index = FrameIndex(frames)
    lists = Dictionary(
      uniqueKeysWithValues: frames.filter { $0.flags.contains(.word) }.map { frame in
        (frame.id, frame.themes + frame.verbs.map { Frame.Theme(words: [$0], head: 0, plural: $0) })
      })
  }

  /// The single words of a list; none when no row has that name.
  func list(_ name: String) -> LemmaSet {
    LemmaSet(lists[name, default: []].filter { $0.words.count == 1 }.map { $0.words[0] }, of: index)
  }

  /// The words and phrases of a list by their heads; none when no row has that name.
  func phrases(_ name: String) -> [Lemma: [Frame.Theme]] {
    Dictionary(grouping: lists[name] ?? []) { $0.words[$0.head] }
  }
}
