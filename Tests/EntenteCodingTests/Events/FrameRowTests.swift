import EntenteCoding
import EntenteData
import EntenteText
import Testing

/// Rows of our own beside those that ship, with a verb that no text has.
@Suite struct `A row of frames` {
  private static let rows = [
    "x.basket\tx.basket\tAID\t\tzorb\t\tbasket|cargo of wine\t\tto|second-object\t\t\t\t\tx",
    "x.back\tx.back\tRETREAT\t\tzorb\tback|\t\t\tfrom|object\t\t\t\t\tx",
    "x.say\tx.say\tSUPPORT\t\tzorb\t\tpraise\t\tnext to\t\tevaluation\t\t\tx",
  ]

  private static let coder: Result<Coder, any Error> = Result {
    let shipped = String(decoding: EmbeddedFile.frames.bytes, as: UTF8.self)
    return Coder(try Coder.Sources(frames: Array((shipped + rows.joined(separator: "\n") + "\n").utf8)))
  }

  @Test(arguments: [
    ("Peru zorbed a basket to Chile.", "PER>CHL AID"), ("Peru zorbed two baskets to Chile.", "PER>CHL AID"),
    ("Baskets were zorbed to Chile by Peru.", "PER>CHL AID"),
    ("Peru zorbed three cargoes of wine to Chile.", "PER>CHL AID"),
    ("Peru zorbed the cargo of the wine to Chile.", "PER>CHL AID"),
    ("Peru zorbed back from Chile.", "PER>CHL RETREAT"), ("Peru is zorbing Chile.", "PER>CHL RETREAT"),
    ("Peru zorbed praise next to Chile.", "PER>CHL SUPPORT"),
  ])
  func `fits its words, in every form, and its links`(text: String, code: String) throws {
    #expect(try Self.coder.get().code(text, published: "2023-09-29").engagements.map(\.code) == [code])
  }

  @Test(arguments: ["Peru mentioned a basket to Chile.", "Peru left.", "Peru zorbed near wine."])
  func `fits nothing else`(text: String) throws {
    #expect(try Self.coder.get().code(text, published: "2023-09-29").engagements.isEmpty)
  }
}

@Suite struct `A word with a hyphen` {
  @Test(arguments: [
    ("Peru signed a cease-fire with Chile.", ["CHL=PER RETREAT ceasefire"]),
    ("Peru signed a ceasefire with Chile.", ["CHL=PER RETREAT ceasefire"]),
    ("Peru re-imposed sanctions on Chile.", ["PER>CHL SANCTION"]),
    ("Peru reimposed sanctions on Chile.", ["PER>CHL SANCTION"]),
    ("Peru gave Chile the go-ahead.", ["PER>CHL AGREE planned"]),
    ("Peru test-fired a missile over Chile.", ["PER>CHL MOBILIZE weapons"]),
    ("Peru counter-attacked Chilean forces.", ["PER>CHL ASSAULT"]),
    ("Peru and Chile re-established diplomatic relations.", ["CHL=PER SUPPORT"]),
    ("Peru launched a cyber-attack on Chile.", ["PER>CHL COERCE"]),
  ])
  func `is the same with it and without`(text: String, codes: [String]) { expectActs(text, codes) }
}
