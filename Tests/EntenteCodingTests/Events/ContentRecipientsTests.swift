import EntenteCoding
import Testing

@Suite struct `Whom contents are done to` {
  @Test(arguments: [
    ("Peru refused to refuse to meet Chile.", ["PER>CHL REJECT"]),
    ("Peru refused to agree to return to talks with Chile.", ["PER>CHL REJECT"]),
    ("Peru refused to talk with Peru to meet Chile.", ["PER>CHL REJECT"]),
    ("Peru refused to sleep, Chile said.", []),
  ])
  func `is the first besides who acts`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [1, 2, 40, 600])
  func `is found however deep it stands`(depth: Int) {
    let refusals = String(repeating: "to refuse ", count: depth)
    expectActs("Peru refused \(refusals)to meet Chile.", ["PER>CHL REJECT"])
  }
}
