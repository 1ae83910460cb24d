import EntenteCoding
import EntenteData
import EntenteReports
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `The table of measured accuracy` {
  private static let header =
    "what\tprecision\tprecision_lo\tprecision_hi\trecall\trecall_lo\trecall_hi\tn\tunit\ttexts\tcoder\tmeasured\n"
  private static let good = [
    "acts", "0.671", "0.60", "0.74", "0.5", "", "", "333", "act", "100 texts", "c_0123456789ab", "2026-11-29",
  ]

  private func table(_ rows: [[String]]) throws -> AccuracyTable {
    let lines = rows.map { $0.joined(separator: "\t") + "\n" }.joined()
    return try AccuracyTable(tsv: Array(("# of 2026\n" + Self.header + lines).utf8), file: "data/accuracy.tsv")
  }

  @Test func `has what stands in its rows`() throws {
    let row = try #require(try table([Self.good]).rows.first)
    #expect(row.what == "acts" && row.count == 333 && row.unit == "act" && row.texts == "100 texts")
    #expect(
      row.precision.value == 0.671 && row.precision.interval?.lower == 0.6 && row.precision.interval?.upper == 0.74)
    #expect(row.recall?.value == 0.5 && row.recall?.interval == nil)
    #expect(row.coder == "c_0123456789ab" && row.measured.description == "2026-11-29")
  }

  @Test func `may be without a row, and have the same measure of two coders`() throws {
    #expect(try table([]).rows.isEmpty)
    var other = Self.good
    other[10] = "c_ba9876543210"
    #expect(try table([Self.good, other]).rows.count == 2)
  }

  @Test func `that is compiled in has the eleven measures of its file`() throws {
    let file = EmbeddedFile.accuracy
    let table = try AccuracyTable(tsv: file.bytes, file: file.path)
    #expect(table.rows.count == 11)
    let row = try #require(table.rows.first { $0.what == "who acts on whom" })
    #expect(row.precision.value == 0.671 && row.recall?.value == 0.502 && row.count == 333)
  }

  /// A cell of a good row and what stands in its place.
  @Test(arguments: [
    (0, "", "what is \"\""), (0, " acts", "what is \" acts\""), (0, "a|b", "what is \"a|b\""),
    (1, "", "bounds of precision without precision"), (1, "67 %", "\"67 %\" is no share"),
    (1, "0,671", "\"0,671\" is no share"),
    (1, "1.1", "\"1.1\" is no share"), (1, "-0.5", "\"-0.5\" is no share"), (1, "nan", "\"nan\" is no share"),
    (1, "6e-1", "\"6e-1\" is no share"), (1, " 0.7", "\" 0.7\" is no share"), (1, ".7", "\".7\" is no share"),
    (1, "0.75", "precision lies outside its bounds"), (1, "0.5", "precision lies outside its bounds"),
    (2, "", "one bound of precision without the other"), (3, "", "one bound of precision without the other"),
    (3, "0.1", "precision lies outside its bounds"), (2, "x", "\"x\" is no share"),
    (5, "0.4", "one bound of recall without the other"), (6, "0.6", "one bound of recall without the other"),
    (7, "", "n is \"\""), (7, "0", "n is \"0\""), (7, "-3", "n is \"-3\""), (7, "3.5", "n is \"3.5\""),
    (7, "1,000", "n is \"1,000\""), (8, "", "unit is \"\""), (9, "", "texts is \"\""),
    (9, "100\u{7}texts", "texts is \"100\u{7}texts\""), (10, "", "\"\" is no coder"),
    (10, "cfb25e3fb6dd", "\"cfb25e3fb6dd\" is no coder"), (10, "c_CFB25E3FB6DD", "\"c_CFB25E3FB6DD\" is no coder"),
    (11, "", "\"\" is no day"), (11, "29.11.2026", "\"29.11.2026\" is no day"),
    (11, "2026-02-30", "\"2026-02-30\" is no day"),
  ])
  func `with a fault is refused with file and line`(column: Int, cell: String, what: String) throws {
    var bad = Self.good
    bad[column] = cell
    bad[0] = column == 0 ? cell : "other acts"
    let fault = #expect(throws: DataFault.self) { try table([Self.good, bad]) }
    #expect(try #require(fault).description.hasPrefix("data/accuracy.tsv:4: \(what); "))
  }

  @Test func `with bounds of a recall that is not there is refused`() {
    var bad = Self.good
    (bad[4], bad[5], bad[6]) = ("", "0.4", "0.6")
    #expect(throws: DataFault.self) { try table([bad]) }
  }

  @Test func `with a measure of a coder twice is refused`() throws {
    let fault = #expect(throws: DataFault.self) { try table([Self.good, Self.good]) }
    #expect(
      try #require(fault).description.hasPrefix("data/accuracy.tsv:4: \"acts\" of c_0123456789ab has a row already;"))
  }

  @Test(arguments: [Array(good.dropLast()), good + [""], ["acts"]])
  func `with too few or too many cells is refused`(row: [String]) throws {
    let fault = #expect(throws: DataFault.self) { try table([row]) }
    #expect(
      try #require(fault).description.hasPrefix("data/accuracy.tsv:3: \(row.count) cells where the header names 12"))
  }
}
