import EntenteEnglish
package import EntenteText

/// Words with which people's names begin: the rows of first-names.tsv.
///
/// Two capitalised words of which the first is one are a person, of whom the text need say nothing more.
package struct FirstNames: Sendable {
  package static let columns = ["name", "source"]

  private var keys: Set<UInt64> = []
  private var filter = WordFilter(capacity: 1 << 16)

  /// Reads first-names.tsv.
  ///
  /// - Throws: The first ``DataFault``: a name that is no single word.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    for row in table.rows {
      let words = FormWords.keys(of: row.cells[0])
      guard words.count == 1 else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[0])\" is no single word", remedy: "write one name a row")
      }
      keys.insert(words[0])
      filter.insert(words[0])
    }
  }

  /// Whether a name begins with the word; most words fail at the filter.
  func contains(_ word: UInt64) -> Bool { filter.mayContain(word) && keys.contains(word) }
}
