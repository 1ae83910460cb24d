import Foundation
import Testing

/// What the tool says of data/sample, from bytes to pages.
@Suite(.serialized) struct `The report on the sample` {
  private static let committed = Program.package + "/reports/sample"

  private static let written: Result<[String: [UInt8]], any Error> = Result {
    let workplace = try Workplace()
    let outcome = try workplace.entente(
      "report", "data/sample", "--label", "sample",
      "-d", workplace.path + "/entente.sqlite", "-o", workplace.path + "/reports", in: Program.package)
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try workplace.report("sample")
  }

  /// With `RECORD_SNAPSHOTS=1` it writes reports/sample anew and fails: read the difference before you commit it.
  @Test func `is the one that is committed`() throws {
    let written = try Self.written.get()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try Self.record(written)
      Issue.record("recorded reports/sample: read the difference before you commit it")
    } else {
      expectSame(written, as: try Bytes.ofFiles(below: Self.committed))
    }
  }

  @Test(arguments: ["frequency.csv", "cooccurrence.csv", "cooccurrence_matrix.csv"])
  func `has every cell of the table that was counted by hand`(name: String) throws {
    let expected = try Bytes.of(Program.package + "/Tests/Fixtures/sample/expected/" + name)
    expectSame([name: try #require(try Self.written.get()[name])], as: [name: expected])
  }

  private static func record(_ files: [String: [UInt8]]) throws {
    try? FileManager.default.removeItem(atPath: committed)
    for (name, bytes) in files {
      let place = URL(filePath: committed + "/" + name)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
  }
}
