import EntenteCoding
import EntenteCorpus
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
    (["Sergey Lavrov/RUS", "Sergey V. Lavrov/RUS"], ["sergey-lavrov.RUS", "sergey-lavrov.RUS"]),
    (["Moon Jae-in/KOR", "MOON JAE-IN/KOR"], ["moon-jae-in.KOR", "moon-jae-in.KOR"]),
    (["José Peña/ECU", "JOSÉ PEÑA/ECU"], ["josé-peña.ECU", "josé-peña.ECU"]),
    (["J. Smith/USA", "K. Smith/USA"], ["j-smith.USA", "k-smith.USA"]),
  ])
  func `are one where their names differ in case, punctuation and initials`(people: [String], ids: [String]) throws {
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

  @Test func `are nobody where no article names anybody`() throws {
    #expect(Identities(of: []).people.isEmpty)
    #expect(Identities.none.place(of: try Self.person("Sergey Lavrov/RUS")) == nil)
  }
}
