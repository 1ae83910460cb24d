import EntenteEnglish
import EntenteText
import Testing

@Suite struct `What follows a class` {
  private func transitions(_ rows: String) throws -> Transitions {
    Transitions(
      try TagTable(
        Array("before\tprevious\ttags\n\(rows)".utf8), file: "t.tsv", columns: ["before", "previous", "tags"]))
  }

  @Test func `costs less the more often it was seen`() throws {
    let transitions = try transitions("stop\tdeterminer\tnoun 900 adjective 100\n")
    let noun = transitions.cost(of: .noun, after: .determiner, .stop)
    let adjective = transitions.cost(of: .adjective, after: .determiner, .stop)
    let verb = transitions.cost(of: .verbPast, after: .determiner, .stop)
    #expect(noun < adjective && adjective < verb)
    // 900 of 1000 cost 0.152 bits, and 100 of them 3.32: in 64ths 9.7 and 212.6, a little more for what was not seen.
    #expect((9...12).contains(noun) && (205...215).contains(adjective))
  }

  @Test func `is told by the last class alone where two were never seen together`() throws {
    let transitions = try transitions("stop\tdeterminer\tnoun 900 adjective 100\n")
    #expect(
      transitions.cost(of: .noun, after: .determiner, .comma)
        < transitions.cost(of: .adjective, after: .determiner, .comma))
  }

  @Test(arguments: [
    "stop\tdeterminer\tnoon 3 noun 4\n", "stop\tdeterminer\tnoun x adjective 2\n", "stop\tdeterminer\n",
    "stop\tdeterminer\t\n",
    "stop\tdeterminer\tnoun 0 adjective 2\n",
  ])
  func `is refused when a row is broken`(row: String) {
    #expect(throws: DataFault.self) { try transitions(row) }
  }
}
