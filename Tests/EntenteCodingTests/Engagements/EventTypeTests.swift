import EntenteCoding
import Testing

@Suite struct `An act of one country towards another` {
  @Test(arguments: [
    ("[Chile|actor] [invited|trigger] [Peru|recipient] to the fair.", ["CHL>PER AGREE planned"]),
    ("Peru [pledged|trigger] support for Bolivia.", ["PER>BOL AGREE planned"]),
    ("Norway expressed interest in a treaty with Iceland.", ["NOR>ISL AGREE planned"]),
    ("Kenya agreed to help Rwanda.", ["KEN>RWA AGREE planned"]),
    ("Moscow announced its readiness to work with Quito.", ["RUS>ECU AGREE planned"]),
  ])
  func `is AGREE when it is promised, offered or hoped for`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test(arguments: [
    ("[Peru|actor] held talks with [Chile|recipient].", ["CHL=PER CONSULT"]),
    ("The [Peruvian foreign minister|actor] [met|trigger] the [Chilean president|recipient].", ["CHL=PER CONSULT"]),
    ("The [Kenyan president|actor] [visited|trigger] [Rwanda|recipient] on Monday.", ["KEN=RWA CONSULT visit"]),
    ("The Irish prime minister arrived in Iceland for a state visit.", ["IRL=ISL CONSULT visit"]),
    ("Qatar mediated between Sudan and Chad.", ["QAT>SDN CONSULT third-party", "QAT>TCD CONSULT third-party"]),
  ])
  func `is CONSULT when they meet, talk or visit`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Brazil|actor] [praised|trigger] [Ghana|recipient].", ["BRA>GHA SUPPORT"]),
    ("Peru and Chile signed a trade agreement.", ["CHL=PER SUPPORT"]),
    ("[Ireland|actor] [recognised|trigger] [Kosovo|recipient].", ["IRL>XKX SUPPORT"]),
    ("The Egyptian president thanked Sudan.", ["EGY>SDN SUPPORT"]),
    ("Iran restored diplomatic relations with Saudi Arabia.", ["IRN>SAU SUPPORT"]),
    ("Ghana praised the Togolese ambassador.", ["GHA>TGO SUPPORT"]),
  ])
  func `is SUPPORT when it praises, signs, recognises or awards`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test(arguments: [
    ("[Japan|actor] [apologized|trigger] to [South Korea|recipient].", ["JPN>KOR CONCEDE"]),
    ("Peru eased its stance on Bolivia.", ["PER>BOL CONCEDE"]),
    ("Denmark yielded to Germany.", ["DNK>DEU CONCEDE"]),
  ])
  func `is CONCEDE when it gives way`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("India bought oil from Iraq.", ["IND>IRQ COOPERATE"]),
    ("Peru shared intelligence with Chile.", ["PER>CHL COOPERATE"]),
    ("Norway and Denmark held joint exercises.", ["DNK=NOR COOPERATE"]),
    ("[Spain|actor] [extradited|trigger] a banker to [France|recipient].", ["ESP>FRA COOPERATE"]),
  ])
  func `is COOPERATE when they do something together`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Canada|actor] [sent|trigger] food to [Haiti|recipient].", ["CAN>HTI AID"]),
    ("Japan provided humanitarian aid to Nepal.", ["JPN>NPL AID"]),
    ("Colombia received Venezuelan refugees.", ["COL>VEN AID asylum"]),
    ("Ghana sent peacekeepers to Liberia.", ["GHA>LBR AID peacekeeping"]),
    ("Germany gave Ukraine tanks.", ["DEU>UKR AID"]),
  ])
  func `is AID when it gives`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[France|actor] [withdrew|trigger] its troops from [Mali|recipient].", ["FRA>MLI RETREAT withdraw"]),
    ("Iran released three Swedish sailors.", ["IRN>SWE RETREAT release"]),
    ("The United States lifted sanctions on Sudan.", ["USA>SDN RETREAT access"]),
    ("Yemen declared a ceasefire with Oman.", ["OMN=YEM RETREAT ceasefire"]),
  ])
  func `is RETREAT when it withdraws, releases or lifts`(marked: String, codes: [String]) {
    expectActs(marked, codes)
  }

  @Test(arguments: [
    ("[Peru|actor] [urged|trigger] [Chile|recipient] to pay its debts.", ["PER>CHL REQUEST"]),
    ("Kenya called on Sudan to hold elections.", ["KEN>SDN REQUEST"]),
    ("Ghana requested aid from Japan.", ["GHA>JPN REQUEST assist"]),
    ("Greece proposed a meeting with Turkey.", ["GRC>TUR REQUEST meet"]),
    ("Poland demanded changes from Hungary.", ["POL>HUN REQUEST change"]),
  ])
  func `is REQUEST when it asks`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Peru|actor] [accused|trigger] [Chile|recipient] of espionage.", ["PER>CHL ACCUSE allege"]),
    ("Ireland criticised Iceland over its whaling.", ["IRL>ISL ACCUSE disapprove"]),
    ("Spain summoned the Moroccan ambassador.", ["ESP>MAR ACCUSE disapprove"]),
    ("Gambia filed a lawsuit against Myanmar.", ["GMB>MMR ACCUSE investigate"]),
  ])
  func `is ACCUSE when it blames`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    (
      "[Cuba|actor] [rejected|trigger] the [American proposal|recipient].", ["CUB>USA REJECT", "USA>CUB AGREE planned"]
    ),
    ("Serbia refused to recognise Kosovo.", ["SRB>XKX REJECT"]),
    ("Greece cancelled talks with Turkey.", ["GRC>TUR REJECT"]),
    ("Peru does not recognise the mandate of Venezuela's president.", ["PER>VEN REJECT"]),
  ])
  func `is REJECT when it refuses, cancels or disowns`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Egypt|actor] [threatened|trigger] [Ethiopia|recipient] with war.", ["EGY>ETH THREATEN planned"]),
    ("Turkey warned Greece.", ["TUR>GRC THREATEN planned"]),
    ("China threatened to impose tariffs on Canada.", ["CHN>CAN THREATEN planned"]),
  ])
  func `is THREATEN when it warns of harm`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("Pakistan held a protest outside India's embassy.", ["PAK>IND PROTEST"]),
    ("Pakistanis staged a protest against India.", ["PAK>IND PROTEST"]),
  ])
  func `is PROTEST when crowds demonstrate`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("The [United States|actor] [imposed|trigger] sanctions on [Iran|recipient].", ["USA>IRN SANCTION"]),
    ("Poland expelled three Russian diplomats.", ["POL>RUS SANCTION expel"]),
    ("Peru recalled its ambassador from Mexico.", ["PER>MEX SANCTION"]),
    ("Algeria broke off diplomatic relations with Morocco.", ["DZA>MAR SANCTION"]),
    ("Kenya banned imports from Tanzania.", ["KEN>TZA SANCTION"]),
    ("Niger closed its border with Benin.", ["NER>BEN SANCTION"]),
  ])
  func `is SANCTION when it breaks, expels or bans`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Pakistan|actor] [deployed|trigger] troops near [India|recipient].", ["PAK>IND MOBILIZE troops"]),
    ("North Korea fired a missile over Japan.", ["PRK>JPN MOBILIZE weapons"]),
  ])
  func `is MOBILIZE when it shows force`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Iran|actor] [arrested|trigger] [two French citizens|recipient].", ["IRN>FRA COERCE"]),
    ("North Korea hacked South Korea.", ["PRK>KOR COERCE"]),
    ("Morocco annexed Western Sahara.", ["MAR>ESH COERCE"]),
  ])
  func `is COERCE when it arrests, hacks or annexes`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test(arguments: [
    ("[Iraq|actor] [invaded|trigger] [Kuwait|recipient].", ["IRQ>KWT ASSAULT"]),
    ("Israeli jets bombed Syria.", ["ISR>SYR ASSAULT"]),
    ("Azerbaijani troops attacked Armenian positions.", ["AZE>ARM ASSAULT"]),
    ("Eritrea declared war on Ethiopia.", ["ERI=ETH ASSAULT"]),
  ])
  func `is ASSAULT when it fights`(marked: String, codes: [String]) { expectActs(marked, codes) }

  @Test func `has a quad by its type`() {
    let quads = Dictionary(grouping: EventType.allCases, by: \.quad).mapValues { $0.map(\.rawValue) }
    #expect(quads[.verbalCooperation] == ["AGREE", "CONSULT", "SUPPORT", "CONCEDE"])
    #expect(quads[.materialCooperation] == ["COOPERATE", "AID", "RETREAT"])
    #expect(quads[.verbalConflict] == ["REQUEST", "ACCUSE", "REJECT", "THREATEN"])
    #expect(quads[.materialConflict] == ["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"])
  }
}
