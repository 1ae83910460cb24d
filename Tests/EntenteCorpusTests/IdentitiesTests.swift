import EntenteCoding
import EntenteCorpus
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `People and bodies of a corpus` {
  /// The id under which each article counts its only person, written `Sergey Lavrov/RUS`, by article.
  private func ids(_ people: [String]) throws -> [String] {
    let people = try people.map(Self.person)
    let identities = Identities(of: try people.enumerated().map { try article("a\($0)", people: [$1]) })
    return try people.map { identities.people[try #require(identities.place(of: $0))].id }
  }

  private static func person(_ text: String) throws -> Person {
    let parts = text.split(separator: "/")
    let country = try parts.dropFirst().first.map { try #require(Country($0)) }
    return Person(name: String(parts[0]), role: nil, country: country, mentions: [])
  }

  private func article(
    _ id: String, people: [Person] = [], organisations: [Organisation] = []
  ) throws -> CodedArticle {
    let article = Article(
      id: ArticleID(id), text: [], title: .none, paragraphs: [],
      provenance: Article.Provenance(locator: Locator(path: id)))
    return CodedArticle(
      article: article, language: "en", sentences: [], sentencesOfParagraphs: [], words: 1, mentions: [],
      people: people, organisations: organisations, signature: id, coder: "test")
  }

  @Test(arguments: [
    (["Sergey Lavrov/RUS", "Sergey V. Lavrov/RUS", "Sergey V Lavrov/RUS"], "sergey-lavrov.RUS"),
    (["Moon Jae-in/KOR", "MOON JAE-IN/KOR", "Moon Jae In/KOR", "Moon Jae\u{2010}in/KOR"], "moon-jae-in.KOR"),
    (["Kim Jong Un/PRK", "Kim Jong-un/PRK", "Kim Jong-Un/PRK", "KIM JONG UN/PRK"], "kim-jong-un.PRK"),
    (["José Peña/ECU", "JOSÉ PEÑA/ECU", "Jose Pena/ECU", "Jose\u{301} Pen\u{303}a/ECU"], "jose-pena.ECU"),
    (["Donald J. Trump/USA", "Donald Trump/USA", "Donald J Trump/USA"], "donald-trump.USA"),
    (["Donald Trump/USA", "D. Trump/USA", "D Trump/USA", "Trump/USA"], "donald-trump.USA"),
    (["J.D. Vance/USA", "J. D. Vance/USA", "JD Vance/USA", "J D Vance/USA"], "jd-vance.USA"),
    (["Paul O'Neill/USA", "Paul O’Neill/USA", "Paul ONeill/USA", "PAUL O`NEILL/USA"], "paul-oneill.USA"),
    (["Jean-Yves Le Drian/FRA", "Jean Yves Le Drian/FRA", "J.-Y. Drian/FRA"], "jean-yves-le-drian.FRA"),
    (["Nguyễn Phú Trọng/VNM", "Nguyen Phu Trong/VNM", "NGUYỄN PHÚ TRỌNG/VNM"], "nguyen-phu-trong.VNM"),
    (["Tayyip Erdoğan/TUR", "Tayyip Erdogan/TUR", "TAYYİP ERDOĞAN/TUR"], "tayyip-erdogan.TUR"),
    (["Nicolae Ciucă/ROU", "Nicolae Ciuca/ROU", "NICOLAE CIUCĂ/ROU"], "nicolae-ciuca.ROU"),
    (["Jens Støre/NOR", "Jens Store/NOR"], "jens-store.NOR"),
    (["Xi Jinping/CHN", "Xi/CHN", "XI JINPING/CHN"], "xi-jinping.CHN"),
    (["Annalena Smith-Jones/AUS", "Annalena Smith Jones/AUS", "Smith-Jones/AUS"], "annalena-smith-jones.AUS"),
    (["Сергей Лавров/RUS", "СЕРГЕЙ ЛАВРОВ/RUS", "Сергеи\u{306} Лавров/RUS"], "сергей-лавров.RUS"),
    (["Kim\u{A0}Jong Un/PRK", "Kim Jong\u{AD}-un/PRK"], "kim-jong-un.PRK"),
    (["J. Smith/USA", "Smith/USA"], "j-smith.USA"),
  ])
  func `are one in every way of writing one name`(people: [String], id: String) throws {
    #expect(try Set(ids(people)) == [id])
    #expect(try Set(ids(people.reversed())) == [id])
  }

  @Test(arguments: [
    (["J. Smith/USA", "K. Smith/USA"], ["j-smith.USA", "k-smith.USA"]),
    (["John Smith/USA", "K. Smith/USA", "Smith/USA"], ["john-smith.USA", "k-smith.USA", "smith.USA"]),
    (
      ["George W. Bush/USA", "George H. W. Bush/USA", "George H.W. Bush/USA", "George Bush/USA", "Bush/USA"],
      ["george-w-bush.USA", "george-hw-bush.USA", "george-hw-bush.USA", "george-bush.USA", "bush.USA"]
    ),
    (["John A. Smith", "John B. Smith/USA", "John Smith"], ["john-smith", "john-smith.USA", "john-smith.USA"]),
    (
      ["John A. Smith", "John B. Smith", "John Smith/USA"], ["john-a-smith.USA", "john-b-smith.USA", "john-smith.USA"]
    ),
    (["John Smith/USA", "James Smith/USA", "J. Smith/USA"], ["john-smith.USA", "james-smith.USA", "j-smith.USA"]),
    (["John Smith/USA", "J. A. Smith/USA", "J. B. Smith/USA"], ["john-smith.USA", "ja-smith.USA", "jb-smith.USA"]),
    (["Kim Jong-un/PRK", "Kim Yo-jong/PRK", "Kim/PRK"], ["kim-jong-un.PRK", "kim-yo-jong.PRK", "kim.PRK"]),
    (["Donald Trump/USA", "Donald Trump Jr./USA"], ["donald-trump.USA", "donald-trump-jr.USA"]),
    (["Ana Smith/USA", "Anna Smith/USA"], ["ana-smith.USA", "anna-smith.USA"]),
    (["John Smith/USA", "John/USA"], ["john-smith.USA", "john.USA"]),
    (["Иван Петров/RUS", "Иван Петрова/RUS"], ["иван-петров.RUS", "иван-петрова.RUS"]),
    (["John Smith/USA", "John Paul Smith/USA"], ["john-smith.USA", "john-paul-smith.USA"]),
  ])
  func `are two where a name tells them apart`(people: [String], ids: [String]) throws {
    #expect(try self.ids(people) == ids)
  }

  @Test func `are two where a name serves two countries`() throws {
    #expect(try ids(["John Smith/USA", "John Smith/GBR"]) == ["john-smith.USA", "john-smith.GBR"])
  }

  @Test(arguments: [
    (["John Smith/USA", "John Smith"], ["john-smith.USA", "john-smith.USA"]),
    (["John Smith/USA", "John Smith/GBR", "John Smith"], ["john-smith.USA", "john-smith.GBR", "john-smith"]),
    (["John Smith", "Ann Smith/USA"], ["john-smith", "ann-smith.USA"]),
  ])
  func `without a country are the one person of their full name`(people: [String], ids: [String]) throws {
    #expect(try self.ids(people) == ids)
  }

  @Test(arguments: [
    (["Sergey Lavrov/RUS", "Lavrov/RUS"], ["sergey-lavrov.RUS", "sergey-lavrov.RUS"]),
    (["John Smith/USA", "Ann Smith/USA", "Smith/USA"], ["john-smith.USA", "ann-smith.USA", "smith.USA"]),
    (["John Smith/USA", "Smith/GBR"], ["john-smith.USA", "smith.GBR"]),
    (["John Smith/USA", "Smith"], ["john-smith.USA", "smith"]),
  ])
  func `named by surname are the only one of it who serves the country`(people: [String], ids: [String]) throws {
    #expect(try self.ids(people) == ids)
  }

  @Test func `bear the fullest name, and the one most used of several`() throws {
    let names = ["Lavrov/RUS", "Sergey V. Lavrov/RUS", "Sergey Lavrov/RUS", "Sergey Lavrov/RUS"]
    let identities = Identities(of: try names.enumerated().map { try article("a\($0)", people: [Self.person($1)]) })
    #expect(identities.people.map(\.name) == ["Sergey V. Lavrov"])
    let bodies = ["UN", "United Nations", "United Nations"].enumerated().map { place, name in
      (id: "a\(place)", body: Organisation(id: "un", name: name, mentions: []))
    }
    let articles = try bodies.map { try article($0.id, organisations: [$0.body]) }
    #expect(Identities(of: articles).organisations == [Identity(id: "un", name: "United Nations")])
  }

  @Test func `do not depend on the order of the articles`() throws {
    let people = ["Lavrov/RUS", "Sergey Lavrov/RUS", "John Smith", "John Smith/USA", "Sergey Lavrov", "Ann Smith/USA"]
    let articles = try people.enumerated().map { try article("a\($0)", people: [Self.person($1)]) }
    #expect(Identities(of: articles.reversed()) == Identities(of: articles))
  }

  @Test(arguments: [["...", "…", "?!", " . ", "\"\"", ".PRK"], ["", "  ", "-"]])
  func `have an id where a name has no letters`(names: [String]) throws {
    let people = names.flatMap { name in
      [nil, Country("PRK")].map { Person(name: name, role: nil, country: $0, mentions: []) }
    }
    let identities = Identities(of: try people.enumerated().map { try article("a\($0)", people: [$1]) })
    #expect(Set(identities.people.map { Array($0.id.utf8) }).count == identities.people.count)
    #expect(identities.people.allSatisfy { !$0.id.isEmpty })
    #expect(people.allSatisfy { identities.place(of: $0) != nil })
  }

  /// A name of a few words that are often spelled alike, in one of three countries or none.
  private func randomPerson(_ random: inout SplitMix64) throws -> Person {
    let words = [
      "Kim", "kim", "Jong", "Un", "Jong-un", "Jong-Un", "J.", "J", "J.U.", "O'Neill", "O’Neill", "Oneill", "José",
      "Jose\u{301}", "Jose", "Й", "И\u{306}", ".", "Kim-Jong-un", "PRK",
    ]
    let name = (0..<Int.random(in: 1...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
    let country = ["PRK", "USA", "GBR", ""].randomElement(using: &random).flatMap { $0.isEmpty ? nil : Country($0) }
    return Person(name: name.joined(separator: " "), role: nil, country: country, mentions: [])
  }

  @Test(arguments: 1...60)
  func `have one id each, whatever the names and the order of the articles`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let people = try (0..<40).map { _ in try randomPerson(&random) }
    let articles = try people.enumerated().map { try article("a\($0)", people: [$1]) }
    let identities = Identities(of: articles)
    let written = identities.people.map { $0.id + " " + $0.name }.joined(separator: "\n").utf8.map(\.self)
    #expect(Set(identities.people.map { Array($0.id.utf8) }).count == identities.people.count)
    let places = try people.map { try #require(identities.place(of: $0)) }
    #expect(Set(places) == Set(identities.people.indices))
    for _ in 0..<3 {
      let shuffled = Identities(of: articles.shuffled(using: &random))
      let again = shuffled.people.map { $0.id + " " + $0.name }.joined(separator: "\n")
      #expect(again.utf8.elementsEqual(written))
      #expect(try people.map { try #require(shuffled.place(of: $0)) } == places)
    }
  }

  @Test(arguments: 1...20)
  func `are one body for one id, whichever article comes first`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let bodies = (0..<12).map { _ in
      Organisation(
        id: ["un", "é", "e\u{301}", "UN"].randomElement(using: &random) ?? "",
        name: ["É", "E\u{301}", "U.N."].randomElement(using: &random) ?? "", mentions: [])
    }
    let articles = try bodies.enumerated().map { try article("a\($0)", organisations: [$1]) }
    let written = { (articles: [CodedArticle]) in
      Identities(of: articles).organisations.map { Array("\($0.id) \($0.name)".utf8) }
    }
    #expect(written(articles.shuffled(using: &random)) == written(articles))
    #expect(written(articles).count == Set(bodies.map(\.id)).count)
  }

  @Test func `are nobody where no article names anybody`() throws {
    #expect(Identities(of: []).people.isEmpty)
    #expect(Identities.none.place(of: try Self.person("Sergey Lavrov/RUS")) == nil)
  }
}
