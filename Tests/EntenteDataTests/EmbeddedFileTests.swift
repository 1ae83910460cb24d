import EntenteData
import EntenteReading
import EntenteText
import Foundation
import Testing

@Suite struct `A file that is compiled in` {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")

  @Test(arguments: EmbeddedFile.allCases)
  func `is the one in the folder data, byte for byte`(file: EmbeddedFile) throws {
    let bytes = try Data(contentsOf: Self.project.appending(path: file.path))
    #expect(file.bytes == [UInt8](bytes))
    #expect(!file.bytes.isEmpty)
  }

  /// Figures of texts that are kept apart: whoever has not those texts cannot have other figures.
  @Test func `about how right the coder is has the bytes that it came with`() {
    #expect(
      SHA256.hex(of: EmbeddedFile.accuracy.bytes) == "e742ecbccc22b4a049f204da0741fa60f805e271f43ec48bdda0a52d9fa28237")
  }

  @Test(arguments: EmbeddedFile.allCases)
  func `is text in UTF-8 with lines that end in a line feed`(file: EmbeddedFile) {
    #expect(String(validating: file.bytes, as: UTF8.self) != nil)
    #expect(file.bytes.last == UInt8(ascii: "\n"))
    #expect(!file.bytes.contains(UInt8(ascii: "\r")))
  }

  @Test func `has a row in SOURCES.tsv, which says where it comes from and on what terms`() throws {
    let table = try TabSeparated(
      EmbeddedFile.sources.bytes, file: EmbeddedFile.sources.path,
      columns: ["file", "source", "licence", "url", "note"])
    let own: Set<EmbeddedFile> = [.sources, .libraries]
    #expect(Set(table.rows.map(\.cells[0])) == Set(EmbeddedFile.allCases.filter { !own.contains($0) }.map(\.rawValue)))
    #expect(table.rows.count == EmbeddedFile.allCases.count - own.count, "a file has two rows")
    for row in table.rows { #expect(!row.cells[1].isEmpty && !row.cells[2].isEmpty, "\(row.cells[0])") }
  }
}
