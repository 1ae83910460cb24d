import EntenteCoding
import Testing

@Suite struct `Lists of words that frames read` {
  @Test(arguments: [
    ("Peru struck militants in Chile.", [String]()),
    ("Peruvian troops crossed into Chile.", ["PER>CHL ASSAULT"]),
    ("A Peruvian company thanked Chile.", []),
    ("Peru put pressure on Chile.", ["PER>CHL REQUEST change"]),
    ("Peru's attack on Chile in the second half of the match failed.", []),
  ])
  func `decide who acts and what counts`(text: String, codes: [String]) { expectActs(text, codes) }
}
