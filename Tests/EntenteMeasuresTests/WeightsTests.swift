import EntenteCoding
import EntenteMeasures
import EntenteText
import Testing

@Suite struct `A weights file` {
  @Test(arguments: [
    ("AGREE", nil, 2_500_000), ("CONSULT", "third-party", 1_000_000), ("COERCE", "martial-law", -7_500_000),
    ("ASSAULT", "unconventional", -10_000_000), ("REQUEST", nil, 0), ("AID", nil, 10_000_000),
    ("ACCUSE", nil, -3_000_000),
  ])
  func `gives exact millionths`(type: String, mode: String?, millionths: Int) throws {
    let type = try #require(EventType(rawValue: type))
    #expect(try Weights.plover.millionths(type, mode: mode) == millionths)
  }

  @Test func `gives a mode without a row the score of its type`() throws {
    #expect(try Weights.plover.millionths(.aid, mode: "asylum") == 10_000_000)
  }

  @Test func `has a lowest and a highest score, each with the first type that has it`() throws {
    let plover = try Weights.plover.range
    #expect(plover.lowest == (.assault, Score(millionths: -10_000_000)))
    #expect(plover.highest == (.aid, Score(millionths: 10_000_000)))
    let own = Weights(name: "own", scores: ["AGREE": 1_000_000, "AGREE.sign": 2_500_000, "AID": 0, "REJECT": -500_000])
    #expect(own.range.lowest == (.reject, Score(millionths: -500_000)))
    #expect(own.range.highest == (.agree, Score(millionths: 2_500_000)))
  }

  @Test func `names the weights`() throws {
    #expect(try Weights.plover.name == "plover-0.8")
  }

  @Test(arguments: [
    ("PRAISE\t\t1\tx", "w.tsv:2: \"PRAISE\" is no event type"),
    ("AID\tAsylum\t1\tx", "w.tsv:2: \"Asylum\" is no mode; use small letters and hyphens."),
    ("AID\t\t1e1\tx", "w.tsv:2: \"1e1\" is no score"),
    ("AID\t\t10.000001\tx", "w.tsv:2: \"10.000001\" is no score"),
    ("AID\t\t1.0000001\tx", "w.tsv:2: \"1.0000001\" is no score"),
    ("AID\t\t--1\tx", "w.tsv:2: \"--1\" is no score"),
    ("AID\t\t\tx", "w.tsv:2: \"\" is no score"),
    (
      "AID\tasylum\t1\tx\n# note\nAID\tasylum\t1\tx",
      "w.tsv:4: AID.asylum has a score already; leave out one of the rows."
    ),
    ("AID\t\t1\tx", "w.tsv:2: AGREE has no score; add a row for it with an empty mode."),
    ("AID\t1\tx", "w.tsv:2: 3 cells where the header names 4"),
  ])
  func `is refused, with file and line, when a row is wrong`(rows: String, message: String) {
    let file = Array("type\tmode\tscore\tsource\n\(rows)\n".utf8)
    let fault = #expect(throws: DataFault.self) { try Weights(tsv: file, file: "w.tsv") }
    #expect(fault?.description.hasPrefix(message) == true)
  }
}

@Suite struct `A score` {
  @Test func `is a sum without rounding`() {
    let tenth = Score(millionths: 100_000)
    #expect((0..<10).reduce(Score.zero) { sum, _ in sum + tenth }.points == 1)
    #expect((Score.zero - tenth).magnitude == tenth)
  }
}
