import EntenteData
import EntenteMeasures
import EntenteText
import Testing

@Suite struct `The table of missed acts` {
  private static let rows =
    ["country expected\t500", "country found\t250", "country mention\t100"]
    + ["pair expected\t400", "pair found\t200", "pair mention\t50", "mentions\t3", "shape\t3"]
    + ["lower tail\t100", "upper tail\t60"]
    + "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE"
    .split(separator: " ").map { "\($0)\t0" } + ["ACCUSE\t1", "ASSAULT\t1"]

  static func table(without name: String = "-", with rows: [String] = []) throws -> MissedActs {
    let kept = Self.rows.filter { !$0.hasPrefix(name + "\t") } + rows
    let text = "# comment\nname\tvalue\tmeaning\n" + kept.map { $0 + "\tmeaning\n" }.joined()
    return try MissedActs(tsv: Array(text.utf8), file: "missed.tsv", weights: try .plover)
  }

  @Test func `that is compiled in is read`() throws {
    let file = EmbeddedFile.missed
    _ = try MissedActs(tsv: file.bytes, file: file.path, weights: try .plover)
    _ = try Self.table()
  }

  @Test(
    arguments: [
      ("-", ["country lost\t1"], "missed.tsv:29: \"country lost\" is no name"),
      ("-", ["shape\t4"], "missed.tsv:29: shape has two rows; keep one of them."),
      ("shape", ["shape\t0"], "missed.tsv:28: \"0\" is no value of shape; write a whole number from 1 to 100."),
      ("upper tail", ["upper tail\t500"], "missed.tsv:28: \"500\" is no value of upper tail; write a whole number"),
      ("pair found", ["pair found\t-1"], "missed.tsv:28: \"-1\" is no value of pair found"),
      ("AID", ["AID\t0.5"], "missed.tsv:28: \"0.5\" is no value of AID"),
      ("mentions", [], "missed.tsv:27: mentions has no value; add a row for it."),
      ("COERCE", [], "missed.tsv:27: COERCE has no value; add a row for it."),
    ] as [(String, [String], String)])
  func `with a fault is refused, with the line`(without: String, with: [String], message: String) {
    let fault = #expect(throws: DataFault.self) { try Self.table(without: without, with: with) }
    #expect(fault?.description.hasPrefix(message) == true, "\(fault?.description ?? "")")
  }

  @Test func `of which no act was missed is refused`() {
    let fault = #expect(throws: DataFault.self) {
      let text = "name\tvalue\tmeaning\n" + Self.rows.map { $0.replacing("\t1", with: "\t0") + "\t\n" }.joined()
      _ = try MissedActs(tsv: Array(text.utf8), file: "missed.tsv", weights: try .plover)
    }
    #expect(fault?.what == "no act of any type was missed")
  }
}
