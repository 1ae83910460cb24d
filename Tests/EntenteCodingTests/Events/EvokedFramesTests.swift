import EntenteCoding
import Testing

@Suite struct `Frames that a sentence may evoke` {
  @Test(arguments: [
    ("Peru imposed sanctions on Chile.", ["PER>CHL SANCTION"]),
    ("Peru on Monday pulled its troops out of Chile.", ["PER>CHL RETREAT withdraw"]),
    ("Sanctions were imposed on Chile by Peru.", ["PER>CHL SANCTION"]),
    ("Peru sent aid to Chile.", ["PER>CHL AID"]),
  ])
  func `have their theme and particle somewhere in it`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "Peru imposed a tax on wine from Chile's rival.",
    "Peru sent a postcard about a film on Chile.",
  ])
  func `are none without`(text: String) { expectActs(text, []) }
}
