import EntenteCoding
import EntenteData
import EntenteText
import Testing

@Suite struct `The organs of states` {
  @Test(arguments: [
    ("The State Department condemned Chile.", ["USA>CHL ACCUSE disapprove"]),
    ("The Bundestag condemned Chile.", ["DEU>CHL ACCUSE disapprove"]),
    ("The Knesset denounced Chile.", ["ISR>CHL ACCUSE disapprove"]),
    ("Chile was denounced by the State Duma.", ["RUS>CHL ACCUSE disapprove"]),
    ("American voters wrote in. Congress condemned Chile.", ["USA>CHL ACCUSE disapprove"]),
    ("Congress condemned Chile.", []),
    ("Peru's Congress condemned Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("A department of state law condemned Chile.", []),
  ])
  func `act for their state`(text: String, codes: [String]) { expectActs(text, codes) }

  @Test(arguments: [
    ("The Eduskunta condemned Chile.", "FIN"), ("The Verfassungsschutz condemned Chile.", "DEU"),
    ("The DGSI condemned Chile.", "FRA"), ("The Riksbank condemned Chile.", "SWE"),
    ("The Legislative Yuan condemned Chile.", "TWN"), ("The Wolesi Jirga condemned Chile.", "AFG"),
    ("The Tatmadaw condemned Chile.", "MMR"), ("The SBU condemned Chile.", "UKR"), ("TASS condemned Chile.", "RUS"),
    ("KCNA condemned Chile.", "PRK"), ("Xinhua condemned Chile.", "CHN"), ("The FARDC condemned Chile.", "COD"),
    ("SEBIN condemned Chile.", "VEN"), ("Wisma Putra condemned Chile.", "MYS"), ("The RCMP condemned Chile.", "CAN"),
    ("The Jogorku Kenesh condemned Chile.", "KGZ"), ("Norges Bank condemned Chile.", "NOR"),
    ("The Oliy Majlis condemned Chile.", "UZB"), ("The Carabinieri condemned Chile.", "ITA"),
    ("Iranian ships left. The Assembly of Experts condemned Chile.", "IRN"),
    ("Croatian ships left. The Sabor condemned Chile.", "HRV"),
    ("Vienna was cold, Austrian papers say. The Nationalrat condemned Chile.", "AUT"),
    ("Swiss papers came. The Nationalrat condemned Chile.", "CHE"),
    ("The Nitijela condemned Chile.", "MHL"), ("Torre Tagle condemned Chile.", "PER"),
    ("Rosenbad condemned Chile.", "SWE"),
    ("The Taiwan Affairs Office condemned Chile.", "CHN"), ("Singha Durbar condemned Chile.", "NPL"),
    ("The Diyanet condemned Chile.", "TUR"), ("The Libandla condemned Chile.", "SWZ"),
    ("The Roman Curia condemned Chile.", "VAT"), ("The Banque du Liban condemned Chile.", "LBN"),
    ("The Plurinational Legislative Assembly condemned Chile.", "BOL"), ("Montsame condemned Chile.", "MNG"),
    ("Russian papers came. The Black Sea Fleet attacked Chile.", "RUS"),
    ("Swiss papers came. The Federal Council condemned Chile.", "CHE"),
    ("Carondelet Palace condemned Chile.", "ECU"), ("Villa Somalia condemned Chile.", "SOM"),
    ("The RSIPF condemned Chile.", "SLB"), ("The SSPDF condemned Chile.", "SSD"),
    ("Quito was quiet. Carondelet condemned Chile.", "ECU"), ("Ilaro Court condemned Chile.", "BRB"),
    ("Singaporean papers came. The Istana condemned Chile.", "SGP"),
  ])
  func `of many states act for theirs`(text: String, state: String) {
    #expect(Coder.shipped.code(text).engagements.map { "\($0.source.iso3)>\($0.target.iso3)" } == ["\(state)>CHL"])
  }

  @Test(arguments: [
    "The Sabor condemned Chile.", "The Assembly of Experts condemned Chile.", "The Nationalrat condemned Chile.",
    "The Majlis condemned Chile.", "A think tank, CSIS, condemned Chile.", "He condemned Chile and ate ice.",
    "The Federal Council condemned Chile.", "The Bunge condemned Chile.", "The Red House condemned Chile.",
    "The Palacio Nacional condemned Chile.", "The Beehive condemned Chile.", "The Central News Agency condemned Chile.",
    "The council of state condemned Chile.", "The home office of the firm condemned Chile.",
    "The Istana condemned Chile.",
    "The Transitional Presidential Council condemned Chile.",
  ])
  func `by names that others have act for nobody without their country`(text: String) { expectActs(text, []) }

  @Test(arguments: [
    ("Trump waited. Peru's Department of Justice condemned Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("U.S. ships left. The Peruvian National Security Council condemned Chile.", ["PER>CHL ACCUSE disapprove"]),
    ("Trump waited. Seoul's Joint Chiefs of Staff condemned Chile.", ["KOR>CHL ACCUSE disapprove"]),
    ("Texas condemned Chile.", []), ("The Texas governor condemned Chile.", []),
    ("Texas Gov. Ada Ode condemned Chile.", []),
  ])
  func `are their owner's, and a part of a state acts for none`(text: String, codes: [String]) {
    expectActs(text, codes)
  }

  @Test(arguments: ["The State Department spoke.", "The Bundestag met.", "FBI Director Ada Ode left."])
  func `are no mention of it`(text: String) { #expect(Coder.shipped.code(text).mentions.isEmpty) }

  @Test func `tell whose director somebody is`() {
    #expect(Coder.shipped.code("FBI Director Ada Ode left.").people.map(\.country) == [Country("USA")])
  }

  @Test(arguments: [
    (
      "QQ\tBundestag\t\t\t\tx",
      "\"QQ\" is no code for a form of kind organ; use three capital letters, or - in rows of kind not."
    ),
    ("DEU\tBundestag\tnear=x\t\t\tx", "the context \"near=x\" is not understood"),
  ])
  func `are refused with file, line and remedy`(row: String, message: String) {
    let error = #expect(throws: DataFault.self) {
      try Gazetteer(
        countries: (Array("iso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource".utf8), "countries.tsv"),
        organs: (Array("iso3\tform\tcontext\tvalid_from\tvalid_to\tsource\n\(row)".utf8), "organs.tsv"))
    }
    #expect(error?.description.hasPrefix("organs.tsv:2: " + message) == true)
  }

  @Test func `that we ship have no fault and stand once`() throws {
    func file(_ file: EmbeddedFile) -> (bytes: [UInt8], file: String) { (file.bytes, file.path) }
    let organs = try Gazetteer(countries: file(.countries), organs: file(.organs)).forms.filter { $0.kind == .organ }
    #expect(organs.count > 100)
    #expect(Set(organs.map { "\($0.text) \($0.country?.iso3 ?? "") \($0.context)" }).count == organs.count)
  }
}
