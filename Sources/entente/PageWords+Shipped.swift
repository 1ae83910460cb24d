import EntenteData
import EntenteReports

extension PageWords {
  /// Those of data/words.
  ///
  /// - Throws: A `DataFault` that only a broken build has.
  static func shipped() throws -> PageWords {
    func file(_ file: EmbeddedFile) -> (bytes: [UInt8], file: String) { (file.bytes, file.path) }
    return try PageWords(sentences: file(.sentences), acts: file(.actWords), glossary: file(.glossary))
  }
}
