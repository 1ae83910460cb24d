import EntenteArchives
import EntenteMarkup
import EntenteReading
import EntenteText
import Foundation
import Testing

@Suite struct `The folder of forms` {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("data/forms")

  /// Files that a library opens.
  private static func isOpened(_ name: String) -> Bool {
    switch name.split(separator: ".").last {
    case "html", "xml": MarkupParser.isAvailable
    case "zip": ArchiveReader.isAvailable
    case "docx": ArchiveReader.isAvailable && MarkupParser.isAvailable
    default: true
    }
  }

  @Test func `holds the same article in each, and all of them are read alike`() throws {
    let reader = ArticleReader()
    let files = try reader.files(at: [Self.folder.path]).files.filter { Self.isOpened($0.locator.path) }
    #expect(files.count >= 11)
    for file in files {
      let reading = reader.read(file)
      let article = try #require(reading.article, "\(file.locator): \(reading.issues)")
      let paragraphs = article.paragraphs.map { String(decoding: article.text[$0.start..<$0.end], as: UTF8.self) }
      #expect(
        paragraphs == [
          "The harbour masters of Tern thanked Chile on Monday for two pilot boats.", "Peru praised the boats.",
        ], "\(file.locator)")
      #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Masters of Tern thank Chile", "\(file.locator)")
      #expect(article.source == "The Tern Herald", "\(file.locator)")
      #expect(article.published?.day.description == "2019-07-01", "\(file.locator)")
      #expect(reading.issues.isEmpty, "\(reading.issues)")
    }
  }
}
