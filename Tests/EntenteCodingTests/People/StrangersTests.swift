import EntenteCoding
import EntenteText
import Testing

/// The people of a text as `Adam Ode PER`, without a country `Adam Ode -`.
private func people(_ text: String, published: String? = "2016-05-05") -> [String] {
  Coder.shipped.code(text, published: published).people.map { "\($0.name) \($0.country?.iso3 ?? "-")" }
}

@Suite struct `Somebody without an office of state` {
  @Test(arguments: [
    ("Adam Odeson waited.", "Adam Odeson -"), ("“We left,” said Natalie Quillfeather.", "Natalie Quillfeather -"),
    ("The song is by Gustavo Odez and old.", "Gustavo Odez -"), ("Peru honoured Haruna Odewa.", "Haruna Odewa -"),
    ("Terrence J O'Quill waited.", "Terrence J O'Quill -"), ("Gideon Od’ar waited.", "Gideon Od’ar -"),
    ("A vote for Martin Quill, a farmer.", "Martin Quill -"),
    ("The Quilltown Ledger's Emily Odeson waited.", "Emily Odeson -"),
    ("Odrik Quillson, a professor at the college, waited.", "Odrik Quillson -"),
    ("Quillan Odest, the spokesman for the fishermen, waited.", "Quillan Odest -"),
  ])
  func `is known by a first name or by what stands beside the name`(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test(arguments: [
    "The Martin Odeson Institute reopened.", "Adam Quill University won.", "They met at Natalie Ode Airport.",
    "The Douglas Quill Foundation paid.", "Emily Ode Airlines flew.", "By Adam Odeson", "Adam Odeson",
    "Fishermen at sea. Adam Odeson/Reuters", "Write to Adam Odeson at adam.odeson@example.com",
    "Adam waited.", "Odrik Quillson waited.", "In Quill Odeville, the mayor said no.",
    "It ended at 5 p.m. Eastern Standard Time.",
    "He gathered his fellow Republicans.", "The rebels, Quill News has learned, left.",
  ])
  func `is nobody by the name of a thing, in a credit or by one word`(text: String) { #expect(people(text) == []) }

  @Test(arguments: [
    ("American Adam Odeson waited.", "Adam Odeson USA"), ("The Briton Natalie Quill was freed.", "Natalie Quill GBR"),
    ("Adam Odeson, a 29-year-old Peruvian citizen, waited.", "Adam Odeson PER"),
    ("Emily Quill, a prominent Chilean film maker, waited.", "Emily Quill CHL"),
    ("Adam Odeson, a volunteer from Bolivia, waited.", "Adam Odeson BOL"),
    ("Adam Odeson, a spokesman for the Peruvian army, waited.", "Adam Odeson PER"),
    ("Adam Odeson, a friend of Peru's president, waited.", "Adam Odeson PER"),
  ])
  func `has the country that is said beside the name`(text: String, person: String) {
    #expect(people(text).first == person)
  }

  @Test(arguments: [
    ("China expert Adam Odeson waited.", "Adam Odeson -"), ("Chile analyst Emily Quill waited.", "Emily Quill -"),
    ("Peru was struck. ISIS leader Adam Odeson hid.", "Adam Odeson -"),
    ("Chile voted. Quill Party spokesman Adam Odeson spoke to Peru.", "Adam Odeson -"),
    ("Peru wept. One of the group's commanders, Adam Odeson, hid.", "Adam Odeson -"),
    ("Chile wrote to Peru. Odeson's lawyer, Emily Quill, waited.", "Emily Quill -"),
  ])
  func `has no country from what is only near the name`(text: String, person: String) {
    #expect(people(text) == [person])
  }

  @Test(arguments: [
    "American Adam Odeson thanked Chile.", "Adam Odeson, a 29-year-old Peruvian citizen, thanked Chile.",
    "Adam Odeson, a volunteer from Bolivia, thanked Chile.", "Adam Odeson of Bolivia thanked Chile.",
    "Edward Snowden thanked Chile.", "Jeremy Corbyn condemned Chile.", "Chile condemned Jeremy Corbyn.",
    "Alexei Navalny accused Chile.",
  ])
  func `acts for no state`(text: String) {
    #expect(Coder.shipped.code(text, published: "2016-05-05").engagements.isEmpty)
  }

  @Test(arguments: [
    "Peruvian Foreign Minister Ana Ode came. Adam Odeson waited outside. He thanked Chile.",
    "Peruvian Foreign Minister Ana Ode came. The singer Emily Quill waited. She thanked Chile.",
  ])
  func `is who is meant by a pronoun in the next sentence`(text: String) {
    #expect(Coder.shipped.code(text).engagements.isEmpty)
  }

  @Test func `leaves the bare surname to whoever had it first`() {
    let coded = Coder.shipped.code(
      "President Obama spoke in the U.S. capital. His wife Michelle Obama waited. Obama thanked Chile.",
      published: "2014-05-05")
    #expect(coded.people.first?.mentions.map(\.surface) == ["Obama", "Obama"])
    #expect(coded.engagements.map(\.code) == ["USA>CHL SUPPORT"])
  }
}

@Suite struct `A title or a listed name` {
  @Test(arguments: [
    ("Ireland voted. Taoiseach Odhran Quill came.", "Odhran Quill IRL"),
    ("U.S. troops left. Special Counsel Adam Odeson spoke.", "Adam Odeson USA"),
    ("The U.S. voted. Sen. Adam Odeson spoke.", "Adam Odeson USA"),
    ("The U.S. voted. Congresswoman Emily Quill spoke.", "Emily Quill USA"),
    ("Texas Gov. Adam Odeson spoke.", "Adam Odeson USA"), ("Ohio Senator Emily Quill spoke.", "Emily Quill USA"),
    ("U.S. planes flew. Air Force Col. Adam Odeson spoke.", "Adam Odeson USA"),
    ("Pentagon spokeswoman Army Lt. Col. Emily Quill spoke.", "Emily Quill USA"),
    ("Emily Quill (R., Ohio) spoke.", "Emily Quill USA"), ("Adam King (R-Iowa) spoke.", "Adam King USA"),
    ("Seoul's presidential spokesman Park Ode-quill spoke.", "Park Ode-quill KOR"),
    ("Peru aviation department head Adam Odeson spoke.", "Adam Odeson PER"),
    ("Peru's president waited. His chief of staff, Adam Odeson, spoke.", "Adam Odeson PER"),
    ("Secretary Pompeo spoke.", "Pompeo USA"), ("Texas Republican Pete Sessions spoke.", "Pete Sessions USA"),
    ("Rep. Steve King spoke.", "Steve King USA"), ("Christopher Wray spoke.", "Christopher Wray USA"),
    ("The envoys talked of Robert O’Brien.", "Robert O’Brien USA"),
  ])
  func `tells the country`(text: String, person: String) { #expect(people(text, published: "2019-05-05") == [person]) }

  @Test(arguments: [
    "Chile and Chile's envoys met the U.S. envoy. Sen. Adam Odeson spoke.", "Chile voted. Sen. Adam Odeson spoke.",
    "Chile voted. Taoiseach Odhran Quill came.", "Special Counsel Adam Odeson spoke.",
  ])
  func `tells none where the article names another state more, or not that one`(text: String) {
    #expect(people(text).map { $0.suffix(2) } == [" -"])
  }

  @Test(arguments: [
    ("Putin came. Russia was glad.", "Putin RUS"), ("Merkel thanked Germany's envoys.", "Merkel DEU"),
    ("Macron left France.", "Macron FRA"),
  ])
  func `is a leader's surname in an undated text that names the country`(text: String, person: String) {
    #expect(people(text, published: nil) == [person])
  }

  @Test(arguments: ["Putin came.", "Merkel waited.", "Chile wrote to Brown.", "Peru thanked Kim."])
  func `is nobody's in an undated text that does not`(text: String) { #expect(people(text, published: nil) == []) }

  @Test(arguments: [
    "Actors spoke fluent English.", "An English version was read.", "The Christian charity paid.",
    "The Sun reported it.",
    "A V-22 landed.", "Back in February, some U.S. lawmakers left.", "Said and Cherif left.",
  ])
  func `is nobody's where it is another word`(text: String) { #expect(people(text, published: "2017-05-05") == []) }

  @Test(arguments: [
    ("President Reagan was loved in the U.S. long ago.", "Reagan USA"), ("The U.S. mourned Reagan.", "Reagan USA"),
    ("Mr. Gorbachev is admired in Russia.", "Gorbachev -"),
  ])
  func `may be of somebody who held an office once`(text: String, person: String) {
    #expect(people(text, published: "2018-05-05") == [person])
  }

  @Test(arguments: [
    "Jean-Claude Juncker praised Chile.", "Zeid Ra'ad al-Hussein praised Chile.", "Christine Lagarde praised Chile.",
  ])
  func `of a body of several states tells none`(text: String) {
    #expect(people(text, published: "2017-05-05").map { $0.suffix(2) } == [" -"])
  }
}

@Suite struct `A government that is called after its leader` {
  @Test(arguments: [
    ("The Merkel government thanked Chile.", "DEU"), ("The Macron government condemned Chile.", "FRA"),
    ("The Obama administration imposed sanctions on Chile.", "USA"),
  ])
  func `acts for its country in an undated text that does not name it`(text: String, country: String) {
    #expect(Coder.shipped.code(text).engagements.map(\.source.iso3) == [country])
  }

  @Test(arguments: [
    "Merkel thanked Chile.", "The Quillson government thanked Chile.", "The Christian charity thanked Chile.",
  ])
  func `is needed there, with a name that somebody has`(text: String) {
    #expect(Coder.shipped.code(text).engagements.isEmpty)
  }
}

@Suite struct `A demonym behind an office and a comma` {
  @Test(arguments: [
    ("The EU recalled its ambassador to Peru, German Adam Odeson.", ["EUE>PER SANCTION"]),
    ("Chile recalled its ambassador to Peru, Briton Emily Quill.", ["CHL>PER SANCTION"]),
  ])
  func `says more of whoever was named by the office`(text: String, codes: [String]) { expectActs(text, codes) }
}
