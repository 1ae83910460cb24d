import Foundation
import Testing

/// What the tool says of data/sample, from bytes to pages.
@Suite struct `The report on the sample` {
  private static let written: Result<[String: [UInt8]], any Error> = Result {
    let workplace = try Workplace()
    let outcome = try workplace.entente(
      "report", "data/sample", "--label", "sample", "--no-workbook",
      "-d", workplace.path + "/entente.sqlite", "-o", workplace.path + "/reports", in: Program.package)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try workplace.report("sample")
  }

  @Test func `is the one that is committed`() throws {
    try expectSnapshot(of: try Self.written.get(), at: "reports/sample")
  }

  @Test func `lists every file that decided what is coded, with its hash`() throws {
    let package = String(decoding: try #require(try Self.written.get()["datapackage.json"]), as: UTF8.self)
    let page = String(decoding: try #require(try Self.written.get()["briefing.md"]), as: UTF8.self)
    let files = try ["gazetteer", "engagement", "engagement/weights", "english"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: Program.package + "/data/" + folder)
        .filter { $0.hasSuffix(".tsv") }.map { "data/\(folder)/\($0)" }
    }
    #expect(files.count > 14)
    for file in files {
      #expect(package.contains("\"\(file)\":\"sha256:"), "\(file)")
      #expect(page.contains("`\(file)` | `"), "\(file)")
    }
  }

  @Test(arguments: ["frequency.csv", "cooccurrence_matrix.csv"])
  func `has every cell of the table that was counted by hand`(name: String) throws {
    let expected = try Bytes.of(Program.package + "/Tests/Fixtures/sample/expected/" + name)
    expectSame([name: Self.withoutOthers(try #require(try Self.written.get()[name]))], as: [name: expected])
  }

  /// Both tables of pairs have the columns that were counted; G2, Jaccard and fractions stand in statistics/.
  @Test func `has every cell of the pairs that were counted by hand`() throws {
    func rows(_ bytes: [UInt8], of columns: [String]?) -> [[String]] {
      let lines = bytes.split(separator: UInt8(ascii: "\n")).map { line in
        line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
      }
      let places = lines[0].indices.filter { columns?.contains(lines[0][$0]) ?? true }
      return lines.map { line in places.map { line[$0] } }
    }
    let expected = try Bytes.of(Program.package + "/Tests/Fixtures/sample/expected/cooccurrence.csv")
    let written = try Self.written.get()
    let header = rows(try #require(written["cooccurrence.csv"]), of: nil)[0]
    let counted = rows(expected, of: header)
    #expect(counted[0].count == 15)
    let pairs = try ["cooccurrence.csv", "cooccurrence_sentences.csv"].flatMap { name in
      rows(Self.withoutOthers(try #require(written[name])), of: counted[0]).dropFirst()
    }
    #expect(pairs == Array(counted.dropFirst()))
  }

  /// The rows of countries; people and bodies were not counted by hand.
  private static func withoutOthers(_ table: [UInt8]) -> [UInt8] {
    let rows = table.split(separator: UInt8(ascii: "\n"))
      .filter { row in
        !row.split(separator: UInt8(ascii: ",")).contains { cell in
          cell.elementsEqual("person".utf8) || cell.elementsEqual("organisation".utf8)
        }
      }
    return rows.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
