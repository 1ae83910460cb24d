import EntenteCoding
package import EntenteText

/// All words of a page that are not numbers or names: its sentences, kinds of act and glossary.
package struct PageWords: Sendable {
  package let sentences: SentenceTable
  /// A word and what it means, in order.
  let glossary: [(word: String, meaning: String)]
  private let acts: [EventType: String]

  /// Reads the files of data/words.
  ///
  /// - Throws: The first ``DataFault`` of one of them.
  package init(
    sentences: (bytes: [UInt8], file: String), acts: (bytes: [UInt8], file: String),
    glossary: (bytes: [UInt8], file: String)
  ) throws(DataFault) {
    self.init(
      sentences: try SentenceTable(tsv: sentences.bytes, file: sentences.file),
      acts: try Self.acts(acts.bytes, file: acts.file),
      glossary: try TabSeparated(glossary.bytes, file: glossary.file, columns: ["word", "means"]).rows.map {
        ($0.cells[0], $0.cells[1])
      })
  }

  private init(sentences: SentenceTable, acts: [EventType: String], glossary: [(String, String)]) {
    self.sentences = sentences
    self.acts = acts
    self.glossary = glossary
  }

  /// `meet or talk` of CONSULT.
  func act(_ type: EventType) -> String { acts[type] ?? type.rawValue.lowercased() }

  /// The same with sentences of the user's own: a table with the columns id and template.
  package func inWords(sentences bytes: [UInt8], file: String) throws(DataFault) -> PageWords {
    PageWords(sentences: try sentences.inWords(tsv: bytes, file: file), acts: acts, glossary: glossary)
  }

  private static func acts(_ bytes: [UInt8], file: String) throws(DataFault) -> [EventType: String] {
    let rows = try TabSeparated(bytes, file: file, columns: ["type", "words"]).rows
    var acts: [EventType: String] = [:]
    for row in rows {
      guard let type = EventType(rawValue: row.cells[0]) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[0])\" is no kind of act", remedy: "take one of types.tsv")
      }
      acts[type] = row.cells[1]
    }
    return acts
  }
}
