import EntenteReading
import EntenteText

extension ArticleReader {
  /// What becomes of a file of that name.
  func reading(of bytes: [UInt8], named name: String) throws -> Reading {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: name)
    return read(try files(at: [folder.path]).files[0])
  }

  /// What becomes of a text that is a file of that name.
  func reading(of text: String, named name: String) throws -> Reading { try reading(of: Array(text.utf8), named: name) }
}

extension Article {
  /// `title | outlet | day | text`.
  var summary: String { cells([]) }

  /// `title | outlet | day | address | text`.
  var summaryWithURL: String { cells([url ?? "-"]) }

  private func cells(_ more: [String]) -> String {
    let title = String(decoding: titleBytes, as: UTF8.self)
    let body = paragraphs.map { String(decoding: text[$0.start..<$0.end], as: UTF8.self) }.joined(separator: " / ")
    return ([title, source ?? "-", published?.day.description ?? "-"] + more + [body]).joined(separator: " | ")
  }
}
