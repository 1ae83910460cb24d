import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The probability of an act` {
  private static func ranker(_ rows: String...) throws(DataFault) -> ActRanker {
    let header = "feature\tweight\tacts\tmeaning\n"
    return try ActRanker(
      tsv: Array((header + rows.joined(separator: "\n") + "\n").utf8), file: "ranker.tsv", types: types())
  }

  private static func types() throws(DataFault) -> EventTypes {
    try EventTypes(tsv: EmbeddedFile.types.bytes, file: EmbeddedFile.types.path)
  }

  // 1 / (1 + exp(-x)) by the tables of the logistic function, to three places.
  @Test(arguments: [
    (0, 500), (1_000, 731), (-1_000, 269), (2_000, 881), (-2_000, 119), (500, 622), (4_000, 982), (-4_000, 18),
    (9_000, 999), (-9_000, 1), (1_000_000, 999), (-1_000_000, 1),
  ])
  func `is the logistic of the sum, and never certain`(weight: Int, thousandths: Int) throws {
    #expect(try Self.ranker("base\t\(weight)\t1\t").probability(of: []) == thousandths)
  }

  @Test func `adds what each feature weighs, and nothing for one without a row`() throws {
    let ranker = try Self.ranker("base\t-1000\t9\t", "type CONSULT\t2500\t5\t", "mutual\t-500\t3\t")
    #expect(ranker.probability(of: ["type CONSULT", "mutual", "never seen"]) == 731)
    #expect(ranker.weights(of: ["mutual", "type CONSULT", "x"]).map(\.feature) == ["base", "type CONSULT", "mutual"])
  }

  @Test(arguments: [
    (["base\tmuch\t1\t"], "is no weight"), (["base\t1\t1\t", "base\t2\t1\t"], "stands twice"),
    (["mutual\t1\t1\t"], "no row base"), (["base\t0.5\t1\t"], "is no weight"),
  ])
  func `is refused where the table has a fault`(rows: [String], what: String) {
    let header = "feature\tweight\tacts\tmeaning"
    let error = #expect(throws: DataFault.self) {
      try ActRanker(
        tsv: Array(([header] + rows).joined(separator: "\n").utf8), file: "ranker.tsv", types: Self.types())
    }
    #expect(error?.what.contains(what) == true)
  }

  @Test(arguments: [
    "Peru attacked Chile.", "Peru's president met the Chilean president in Lima.", "Peru will visit Chile.",
  ])
  func `is told of what is done or announced`(text: String) {
    let acts = Coder.shipped.code(text).engagements
    #expect(!acts.isEmpty && acts.allSatisfy { (1...999).contains($0.probability ?? 0) })
  }

  @Test(arguments: [
    "Peru did not attack Chile.", "Peru may attack Chile.", "If Peru attacks Chile, Cuba will respond.",
  ])
  func `is not told of what did not take place or is history`(text: String) {
    let acts = Coder.shipped.code(text).engagements.filter { $0.status != .realised }
    #expect(!acts.isEmpty && acts.allSatisfy { $0.probability == nil })
  }

  @Test func `grows where an article tells the act again`() throws {
    let more = String(repeating: "\nIt rained all day long.", count: 8)
    let once = try #require(Coder.shipped.code("Peru thanked Chile." + more).engagements.first?.probability)
    let twice = Coder.shipped.code("Peru thanked Chile.\nPeru thanked Chile in a letter." + more).engagements
    #expect(twice.allSatisfy { $0.probability ?? 0 > once })
  }

  @Test(arguments: ["Peru thanked Chile.", "Peru attacked Chile.", "Chile was praised by Peru."])
  func `counts in a text of one sentence, which cannot tell it again`(text: String) {
    let acts = Coder.shipped.code(text).engagements
    #expect(acts.count == 1 && acts.allSatisfy { $0.probability ?? 0 >= 300 })
  }
}
