import EntenteCoding
import Testing

@Suite struct `Frames by their words` {
  @Test(arguments: [
    ("Peru attacks Chile.", ["PER>CHL ASSAULT"]),
    ("Peru has attacked Chile.", ["PER>CHL ASSAULT"]),
    ("Peru is attacking Chile.", ["PER>CHL ASSAULT"]),
    ("Peru struck Chile.", ["PER>CHL ASSAULT"]),
    ("Peru froze Chilean assets.", ["PER>CHL SANCTION"]),
  ])
  func `are found in every form of a verb`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru's attack on Chile killed ten.", ["PER>CHL ASSAULT"]),
    ("Peru's attacks on Chile killed ten.", ["PER>CHL ASSAULT"]),
  ])
  func `are found in singular and plural of a noun`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "Peru resembles Chile.",
    "Peru sings like Chile.",
    "Peru's climate is like Chile's.",
  ])
  func `are none for words that no row has`(text: String) { expectActs(text, []) }
}
