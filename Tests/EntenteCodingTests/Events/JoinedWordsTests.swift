import EntenteCoding
import Testing

@Suite struct `An act whose words stand apart` {
  @Test(arguments: [
    ("Peru and Bolivia each expelled four Chileans.", ["PER>CHL SANCTION expel", "BOL>CHL SANCTION expel"]),
    ("Peru and Bolivia are each expelling four Chileans.", ["PER>CHL SANCTION expel", "BOL>CHL SANCTION expel"]),
    ("Peru and Bolivia have all condemned Chile.", ["PER>CHL ACCUSE disapprove", "BOL>CHL ACCUSE disapprove"]),
    ("Peru, which last week expelled two Chileans, is calm.", ["PER>CHL SANCTION expel"]),
    ("Peru's president, who a week earlier had accused Chile of lying, left.", ["PER>CHL ACCUSE allege"]),
  ])
  func `is read past words that add nobody`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("Peru said on Tuesday it would close its embassy in Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru said Tuesday it would close its embassy in Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru said on Twitter it would close its embassy in Chile.", ["PER>CHL THREATEN planned"]),
    ("Peru's president said on Monday he would visit Chile.", ["CHL=PER AGREE planned"]),
    ("Bolivia said on Tuesday Peru had attacked Chile.", ["BOL>PER ACCUSE allege"]),
    ("Chilean envoys will be expelled, Peru's foreign ministry said.", ["PER>CHL THREATEN planned"]),
    ("Peru announced that its tariffs on Chile were lifted.", ["PER>CHL RETREAT access"]),
  ])
  func `is what is said on a day or in a place`(text: String, codes: [String]) {
    let found = Coder.shipped.code(text, published: "2023-09-29").engagements
    #expect(found.map { $0.code.replacing(" reported", with: "") } == codes, "\(text)")
  }

  @Test(arguments: [
    ("Turkey recalled its ambassador from Damascus.", ["TUR>SYR SANCTION"]),
    ("Turkey closed its embassy in Damascus.", ["TUR>SYR SANCTION"]),
    ("Syria's ambassador was summoned to the Turkish foreign ministry.", ["TUR>SYR ACCUSE disapprove"]),
    ("Japan's foreign minister said in Istanbul on Monday that trade would grow.", ["JPN=TUR CONSULT visit"]),
    ("Japan's foreign minister told reporters in Mumbai that trade would grow.", ["IND=JPN CONSULT"]),
  ])
  func `may name its other side by a town`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("After Peru, Bolivia and Cuba severed relations with Chile, the city was quiet.", ["PER", "BOL", "CUB"]),
    ("The city is quiet four days after Peru and Bolivia severed relations with Chile.", ["PER", "BOL"]),
    ("It was two days since Peru and Bolivia severed relations with Chile.", ["PER", "BOL"]),
    ("A dozen countries, led by Peru, condemned Chile.", ["PER"]),
    ("Peru was among the countries that condemned Chile.", ["PER"]),
    ("Peru is one of several countries that have condemned Chile.", ["PER"]),
    ("The affair has grown, with the Peruvian government formally accusing Chile of theft.", ["PER"]),
    ("Peru did not hesitate to condemn Chile.", ["PER"]),
    ("Peru summoned Chilean Ambassador Ada Quill.", ["PER"]),
    ("The Peruvian foreign ministry's spokeswoman, Ada Quill, criticized Chile.", ["PER"]),
    ("The Peruvian foreign ministry's Ada Quill criticized Chile.", ["PER"]),
    ("In Lima, the government criticized Chile.", ["PER"]),
    ("Sanctions against Chile imposed by Peru hurt trade.", ["PER"]),
    ("Four Chilean soldiers were killed in a Peruvian air strike.", ["PER"]),
    ("Chile was hit by Peruvian sanctions.", ["PER"]),
    ("Chile came in for criticism from Peru.", ["PER"]),
    ("Shells fired from Peru landed in Chile.", ["PER"]),
    ("Missiles were fired from Peru into Chile.", ["PER"]),
    ("Peru deployed troops along its border with Chile.", ["PER"]),
  ])
  func `is each actor's towards Chile`(text: String, actors: [String]) {
    let found = Coder.shipped.code(text, published: "2023-09-29").engagements
      .filter { $0.target.iso3 == "CHL" && $0.status == .realised }
    #expect(found.map(\.source.iso3) == actors, "\(text)")
  }

  @Test(arguments: [
    ("Peru met Chile. Bolivia will work with both parties in Congress.", ["CHL=PER CONSULT"]),
    ("Peru met Chile. Bolivia's minister thanked Face The Nation.", ["CHL=PER CONSULT"]),
  ])
  func `is of no two that are something else's`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    "The Peruvian president left for Kenya to meet the Chilean president.",
    "The Peruvian president departs for Kenya to meet the Chilean president.",
  ])
  func `is of nobody who is only on the way`(text: String) {
    let found = Coder.shipped.code(text).engagements
    #expect(!found.contains { $0.source.iso3 == "KEN" && $0.target.iso3 == "CHL" }, "\(text)")
  }

  @Test(arguments: [
    ("Peru and Chile held talks with the rebels.", []),
    ("Peru and Chile broke off relations with the emirate.", []),
    ("Peru and Chile held talks.", ["CHL=PER CONSULT"]),
    ("Peru and Chile held talks with each other.", ["CHL=PER CONSULT"]),
    ("Peru and Chile held talks with Cuba.", ["CUB=PER CONSULT", "CHL=CUB CONSULT"]),
  ])
  func `is none of two on each other where they deal with a third`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: [
    "Peru stopped short of condemning Chile.",
    "Peru toyed with attacking Chile.",
    "The lights went off after a ball in Peru and in Chile.",
    "Peru let it be known that the wine of Chile is good.",
  ])
  func `is none where another word takes it back`(text: String) {
    let told = Coder.shipped.code(text, published: "2023-09-29").engagements.filter { $0.status == .realised }
    #expect(told.isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("Clashes broke out between Peruvian and Chilean troops.", ["CHL=PER ASSAULT"]),
    ("A meeting of the Peruvian and Chilean ministers is planned.", ["CHL=PER AGREE planned"]),
    ("Peru stood by Chile.", ["PER>CHL SUPPORT"]),
    ("Peru ruled out attacking Chile.", ["PER>CHL REJECT"]),
    ("Peru deplored the measure, and Bolivia, Kenya and Cuba condemned Chile.", ["BOL>CHL", "KEN>CHL", "CUB>CHL"]),
  ])
  func `is of those whom its words join`(text: String, codes: [String]) {
    let found = Coder.shipped.code(text, published: "2023-09-29").engagements.map(\.code)
    #expect(found.count == codes.count && zip(found, codes).allSatisfy { $0.hasPrefix($1) }, "\(text): \(found)")
  }

  @Test(arguments: [
    ("North Korea fired a missile in May. Japan condemned the North.", "JPN>PRK"),
    ("North Korea fired a missile in May. The South Korean army is calm. The North's army attacked Japan.", "PRK>JPN"),
    ("South Sudan is calm. Sudan's army attacked the South.", "SDN>SSD"),
  ])
  func `may name the North or the South for the whole`(text: String, pair: String) {
    let found = Coder.shipped.code(text, published: "2018-05-18").engagements.map { "\($0.source)>\($0.target)" }
    #expect(found.contains(pair), "\(text): \(found)")
  }

  @Test(arguments: [
    "Japan's minister sailed the North Atlantic. Peru thanked Chile.", "The North is cold. Peru thanked Chile.",
  ])
  func `names nobody by a point of the compass alone`(text: String) { expectActs(text, ["PER>CHL SUPPORT"]) }
}
