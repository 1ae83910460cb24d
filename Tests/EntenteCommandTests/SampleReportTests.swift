import Foundation
import Testing

/// What the tool says of data/sample, from bytes to pages.
@Suite struct `The report on the sample` {
  private static let written: Result<[String: [UInt8]], any Error> = Result {
    let workplace = try Workplace()
    let outcome = try workplace.entente(
      "report", "data/sample", "--label", "sample",
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

  @Test(arguments: ["frequency.csv", "cooccurrence.csv", "cooccurrence_matrix.csv"])
  func `has every cell of the table that was counted by hand`(name: String) throws {
    let expected = try Bytes.of(Program.package + "/Tests/Fixtures/sample/expected/" + name)
    expectSame([name: Self.withoutPeople(try #require(try Self.written.get()[name]))], as: [name: expected])
  }

  /// The rows of countries; people were not counted by hand.
  private static func withoutPeople(_ table: [UInt8]) -> [UInt8] {
    let rows = table.split(separator: UInt8(ascii: "\n"))
      .filter { !$0.split(separator: UInt8(ascii: ",")).contains { $0.elementsEqual("person".utf8) } }
    return rows.flatMap { $0 + [UInt8(ascii: "\n")] }
  }
}
