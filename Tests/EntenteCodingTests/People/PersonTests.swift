import EntenteCoding
import EntenteText
import Testing

/// The people of a text in one line each: `Ana Ode, foreign minister, PER: Ana Ode, Ode, she`.
private func people(_ text: String, published: String? = nil) -> [String] {
  Coder.shipped.code(text, published: published).people.map { person in
    let introduction = [person.name, person.role ?? "-", person.country?.iso3 ?? "-"].joined(separator: ", ")
    return introduction + ": " + person.mentions.map(\.surface).joined(separator: ", ")
  }
}

@Suite struct `A person` {
  @Test(arguments: [
    ("Peruvian Foreign Minister Ana Ode came.", "Ana Ode, Foreign Minister, PER: Ana Ode"),
    ("Peru's foreign minister, Ana Ode, came.", "Ana Ode, foreign minister, PER: Ana Ode"),
    ("The foreign minister of Peru, Ana Ode, came.", "Ana Ode, foreign minister of Peru, PER: Ana Ode"),
    ("Ana Ode, the Peruvian foreign minister, came.", "Ana Ode, foreign minister, PER: Ana Ode"),
    ("U.S. Secretary of State Ada M. Quill came.", "Ada M. Quill, Secretary of State, USA: Ada M. Quill"),
    ("[Peruvian] Foreign Minister [Ana] Ode came.", "Ana Ode, Foreign Minister, PER: Ana] Ode"),
    (
      "The Chilean ambassador to Peru, Luis de la Quilla, left.",
      "Luis de la Quilla, ambassador, CHL: Luis de la Quilla"
    ),
    ("President Luis Quill of Chile came.", "Luis Quill, President, CHL: Luis Quill"),
    ("South Korean President Ban Ki-ode came.", "Ban Ki-ode, President, KOR: Ban Ki-ode"),
    ("Syrian President Odar al-Quill came.", "Odar al-Quill, President, SYR: Odar al-Quill"),
    ("Egyptian President Abdel Odar el-Quilli came.", "Abdel Odar el-Quilli, President, EGY: Abdel Odar el-Quilli"),
    ("Libyan envoy Omar bin al-Quill came.", "Omar bin al-Quill, envoy, LBY: Omar bin al-Quill"),
    ("Iraqi Prime Minister Haidar Al-Quill came.", "Haidar Al-Quill, Prime Minister, IRQ: Haidar Al-Quill"),
    ("Polish Prime Minister Żamir Odek came.", "Żamir Odek, Prime Minister, POL: Żamir Odek"),
    ("Romanian President Ștefan Țode came.", "Ștefan Țode, President, ROU: Ștefan Țode"),
    ("Slovak Foreign Minister Ľubomír Ďode came.", "Ľubomír Ďode, Foreign Minister, SVK: Ľubomír Ďode"),
    ("Vietnamese President Ưng Ốde came.", "Ưng Ốde, President, VNM: Ưng Ốde"),
    ("Turkish President İsmet Ğode came.", "İsmet Ğode, President, TUR: İsmet Ğode"),
    ("Ukrainian President Олег Ode came.", "Олег Ode, President, UKR: Олег Ode"),
  ])
  func `is introduced by name, office and country`(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test(arguments: [
    (
      "British Prime Minister Theresa May came. Mrs May spoke.", "2018-05-05",
      "Theresa May, Prime Minister, GBR: Theresa May, May"
    ),
    ("Theresa May came.", "2018-05-05", "Theresa May, prime minister, GBR: Theresa May"),
    ("Cambodian Prime Minister Hun Sen came.", "2010-05-05", "Hun Sen, Prime Minister, KHM: Hun Sen"),
    ("Vietnamese leader To Lam came.", "2025-05-05", "To Lam, leader, VNM: To Lam"),
    ("British Prime Minister John Major came.", "1994-05-05", "John Major, Prime Minister, GBR: John Major"),
    ("Peruvian Foreign Minister Ana A. Ode came.", "2010-05-05", "Ana A. Ode, Foreign Minister, PER: Ana A. Ode"),
    ("The U.N. envoy met Peruvian Foreign Minister Ana Ode.", "2010-05-05", "Ana Ode, Foreign Minister, PER: Ana Ode"),
  ])
  func `is named in full, whatever else the words mean`(text: String, day: String, person: String) {
    #expect(people(text, published: day) == [person])
  }

  @Test(arguments: [
    ("Sen. Ana Ode (R-Ohio) came.", "Ana Ode, -, USA: Ana Ode"),
    ("Rep. Luis Quill, D-Calif., came.", "Luis Quill, -, USA: Luis Quill"),
    ("Sen. Ana Ode (I-VT) came.", "Ana Ode, -, USA: Ana Ode"),
    ("Sen. Ana Ode (A-Ohio) came.", "Ana Ode, -, -: Ana Ode"),
    ("Sen. Ana Ode, a doctor, came.", "Ana Ode, -, -: Ana Ode"),
  ])
  func `of the Congress of the United States is told by party and state`(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test(arguments: [
    ("Peruvian Foreign Minister Ana Ode came. Ode spoke.", "Ana Ode, Ode"),
    ("Peruvian Foreign Minister Ana Ode came. Ms. Ode spoke.", "Ana Ode, Ode"),
    ("Peruvian Foreign Minister Ana Ode came. The minister spoke.", "Ana Ode, minister"),
    ("Peruvian Foreign Minister Ana Ode came. She spoke.", "Ana Ode, She"),
    ("Peruvian Foreign Minister Ana Ode came. Ana Ode spoke; she left.", "Ana Ode, Ana Ode, she"),
    ("Ode spoke. Peruvian Foreign Minister Ana Ode came.", "Ode, Ana Ode"),
  ])
  func `is named again by surname, office or pronoun`(text: String, mentions: String) throws {
    let found = people(text)
    #expect(found.count == 1)
    #expect(try #require(found.first).hasSuffix("PER: " + mentions))
  }

  @Test(arguments: [
    ("Sheikh Hasina came.", "BGD"), ("King Willem-Alexander came.", "NLD"), ("King Ode came.", "-"),
  ])
  func `may be listed with an honorific`(text: String, country: String) throws {
    #expect(try #require(people(text, published: "2020-05-05").first).contains(", \(country): "))
  }

  @Test(arguments: [
    ("Theresa May came. May spoke.", "Theresa May, May"),
    ("Theresa May came. On Monday, May left.", "Theresa May, May"),
    ("Theresa May came. Critics say May lied.", "Theresa May, May"),
    ("Theresa May came. In May she left.", "Theresa May, she"),
    ("Theresa May came. Last May talks failed.", "Theresa May"),
    ("Theresa May came. By 5 May all had left.", "Theresa May"), ("Theresa May came. May Day was dull.", "Theresa May"),
    ("Theresa May came. May they rest.", "Theresa May"), ("Theresa May came. The May vote failed.", "Theresa May"),
  ])
  func `may have the surname of a month`(text: String, mentions: String) throws {
    #expect(try #require(people(text, published: "2018-05-05").first).hasSuffix("GBR: " + mentions))
  }

  @Test func `is told from another by name and by office`() {
    let found = people(
      "Peruvian Foreign Minister Ana Ode met Chilean President Luis Quill. The minister spoke, the president listened."
        + " Quill thanked Ode.")
    #expect(
      found == [
        "Ana Ode, Foreign Minister, PER: Ana Ode, minister, Ode",
        "Luis Quill, President, CHL: Luis Quill, president, Quill",
      ])
  }

  @Test func `has the fullest name of the article`() {
    #expect(
      people("President Quill of Chile came. Luis Quill spoke.").first?.hasPrefix("Luis Quill,") == true)
  }

  @Test func `keeps its country whoever speaks of it`() {
    let found = people("Peruvian Foreign Minister Ana Ode came. In Chile, Ode said that Bolivia had agreed.")
    #expect(found == ["Ana Ode, Foreign Minister, PER: Ana Ode, Ode"])
  }

  @Test(arguments: ["Peru came.", "The minister spoke.", "She left.", "The Peruvian Andes are high.", ""])
  func `is nobody without a name`(text: String) { #expect(people(text) == []) }

  @Test(arguments: [
    "Former Peruvian president Ana Ode thanked Chile.", "Former president of Peru Ana Ode thanked Chile.",
    "The former Peruvian foreign minister Ana Ode thanked Chile.",
  ])
  func `acts for nobody after the term`(text: String) { #expect(Coder.shipped.code(text).engagements.isEmpty) }

  @Test func `stands where its mentions say`() {
    let text = "Peruvian Foreign Minister Ana Ode came. Ode spoke."
    let bytes = Array(text.utf8)
    for mention in Coder.shipped.code(text).people.flatMap(\.mentions) {
      let range = mention.range
      #expect(String(decoding: bytes[range.start..<range.end], as: UTF8.self) == mention.surface)
    }
  }
}
