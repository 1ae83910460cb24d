import EntenteCoding
import EntenteText
import Testing

@Suite struct `Bodies of several states` {
  private func bodies(_ text: String, published: String? = "2020-05-04") -> [String] {
    Coder.shipped.code(text, title: "", published: published).organisations.map { body in
      "\(body.id): " + body.mentions.map(\.surface).joined(separator: ", ")
    }
  }

  @Test(arguments: [
    ("The United Nations and NATO met Peru.", ["UN: United Nations", "NATO: NATO"]),
    ("The U.N. Security Council met; the UN waited.", ["UN: U.N. Security Council, UN"]),
    ("Peru joined the World Trade Organisation (WTO), and the WTO was glad.", ["WTO: World Trade Organisation, WTO"]),
    ("Envoys of the African Union (AU) came. The AU left.", ["AU: African Union, AU"]),
    ("The G-7 and the Group of 20 will meet in Lima.", ["G7: G-7", "G20: Group of 20"]),
    ("Brussels, not the European Commission, decides, an EU envoy said.", ["EUE: European Commission, EU"]),
    ("The Asia Pacific Economic Cooperation forum ended.", ["APEC: Asia Pacific Economic Cooperation"]),
    ("UN-backed talks and anti-NATO marches began.", ["UN: UN", "NATO: NATO"]),
    ("The Organization of American States' envoy spoke; the OAS paid.", ["OAS: Organization of American States, OAS"]),
    ("Mercosur and Unasur differ.", ["MERCOSUR: Mercosur", "UNASUR: Unasur"]),
  ])
  func `are found by their longest form, a name with its abbreviation in brackets once`(
    text: String, bodies: [String]
  ) {
    #expect(self.bodies(text) == bodies)
  }

  @Test(arguments: [
    "The AU is a sign for gold, and the ICC plays cricket.", "WHO WON THE RACE IN LIMA", "Who won? The who did.",
    "Write to press@un.org or see who.int and un.org for more.", "The united nations of the cup played.",
    "Follow @UN and @NATO.", "An eco label and a nato.", "The International Court was closed.",
  ])
  func `are not found in other words`(text: String) {
    #expect(bodies(text) == [])
  }

  @Test(arguments: [
    ("The African Union met.", "1999-01-01", false), ("The African Union met.", "2001-12-01", true),
    ("The African Union met.", nil, true), ("The Warsaw Pact was dissolved.", "2019-04-01", true),
    ("The G20 met.", "1985-04-01", false), ("The BRICS met.", "2008-04-01", false),
  ])
  func `are not found before they had the name, and later by those who look back`(
    text: String, published: String?, isFound: Bool
  ) {
    #expect(bodies(text, published: published).isEmpty == !isFound)
  }

  @Test func `are no countries and no parties, but the European Union`() {
    let coded = Coder.shipped.code("NATO attacked Serbia. The United Nations thanked Peru.", title: "")
    #expect(coded.organisations.map(\.id) == ["NATO", "UN"])
    #expect(Set(coded.mentions.map(\.country.iso3)) == ["SRB", "PER"])
    #expect(coded.engagements.isEmpty)
  }

  @Test func `stand where the text has them, in the title too`() throws {
    let coded = Coder.shipped.code("Peru left the OECD.", title: "OECD loses Peru")
    let mentions = try #require(coded.organisations.first).mentions
    #expect(mentions.map(\.field) == [.title, .body])
    #expect(mentions.map { [$0.range.start, $0.range.end] } == [[0, 4], [14, 18]])
  }
}
