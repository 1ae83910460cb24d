import EntenteCoding
import EntenteData
import EntenteEnglish
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `A coded article` {
  @Test func `is empty without text`() {
    let coded = Coder.shipped.code("")
    #expect(coded.sentences.isEmpty && coded.mentions.isEmpty && coded.people.isEmpty && coded.engagements.isEmpty)
    #expect(coded.words == 0)
  }

  @Test func `has no acts in a sentence that is too long for one, but its countries`() {
    let list = String(repeating: "Peru thanked Chile, ", count: 800)
    let coded = Coder.shipped.code(list + "Cuba.\nPeru thanked Chile.")
    #expect(coded.mentions.count == 1603)
    #expect(coded.engagements.map(\.sentence) == [1])
  }

  @Test func `has the title's sentences before the body's`() {
    let coded = Coder.shipped.code("Chile came. Peru left.\nCuba stayed.", title: "Peru and Chile meet")
    #expect(coded.sentences.map(\.field) == [.title, .body, .body, .body])
    #expect(coded.sentencesOfParagraphs == [2, 1])
    #expect(coded.mentions.map(\.country.iso3) == ["PER", "CHL", "CHL", "PER", "CUB"])
    #expect(coded.mentions.map(\.occurrence.sentence) == [0, 0, 1, 2, 3])
    #expect(coded.engagements.map(\.field) == [.title])
  }

  @Test func `counts the European Union in events and not among countries`() {
    let coded = Coder.shipped.code("The European Union imposed sanctions on Mali.")
    #expect(coded.mentions.map(\.country.iso3) == ["MLI"])
    #expect(coded.engagements.map(\.code) == ["EUE>MLI SANCTION"])
  }

  @Test func `is named after the files it was coded with`() throws {
    #expect(Coder.shipped.name.wholeMatch(of: #/c_[0-9a-f]{12}/#) != nil)
    #expect(try Coder(sources("Peru")).name == Coder(sources("Peru")).name)
    #expect(try Coder(sources("Peru")).name != Coder(sources("Perou")).name)
  }

  @Test func `is not coded at all when a file has a fault`() {
    let error = #expect(throws: DataFault.self) { try sources("Peru\tname") }
    #expect(error?.file == "countries.tsv")
  }

  private func sources(_ name: String) throws(DataFault) -> Coder.Sources {
    func file(_ header: String, _ row: String, _ name: String) -> (bytes: [UInt8], file: String) {
      (Array("\(header)\n\(row)\n".utf8), name)
    }
    return try Coder.Sources(
      countries: file(
        "iso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource", "PER\t\(name)\tname\t\t\t\tx", "countries.tsv"),
      organs: file("iso3\tform\tcontext\tvalid_from\tvalid_to\tsource", "", "organs.tsv"),
      organisations: file("id\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource", "", "organisations.tsv"),
      titles: file("form\tkind\treach\tsource", "king\toffice\tstate\tx", "titles.tsv"),
      people: file("name\tiso3\toffice\tvalid_from\tvalid_to\tsource", "", "people.tsv"),
      firstNames: file("name\tsource", "", "first-names.tsv"),
      english: .shipped,
      frames: (EmbeddedFile.frames.bytes, "frames.tsv"),
      types: (EmbeddedFile.types.bytes, "types.tsv"),
      ranker: (EmbeddedFile.ranker.bytes, "ranker.tsv"),
      languages: (EmbeddedFile.languages.bytes, "profiles.tsv"))
  }
}

@Suite struct `Laws of coding` {
  @Test(arguments: UInt64(1)...60)
  func `hold in random news`(seed: UInt64) throws {
    let text = RandomNews.text(seed: seed)
    let coded = Coder.shipped.code(text, title: "Peru and Chile meet", published: "2023-09-29")
    expectPlaces(in: coded)
    #expect(coded.engagements.allSatisfy { $0.source != $0.target })
    let body = coded.mentions.filter { $0.occurrence.field == .body }.map(\.occurrence.range)
    #expect(zip(body, body.dropFirst()).allSatisfy { $0.end <= $1.start })
    #expect(Coder.shipped.code(text, title: "Peru and Chile meet", published: "2023-09-29").json() == coded.json())
    let line = coded.json(withText: true)
    let read = try CodedArticle(facts: JSONLine.object(in: line), locator: Locator(path: "a", line: 1))
    #expect(read.json(withText: true) == line)
    #expect(read.engagements == coded.engagements)
  }

  /// Every range lies inside its sentence and on whole letters, and every surface is what stands there.
  private func expectPlaces(in coded: CodedArticle) {
    let occurrences = coded.mentions.map(\.occurrence) + coded.people.flatMap(\.mentions)
    for occurrence in occurrences {
      expect(occurrence.range, in: occurrence.sentence, of: coded)
      let range = occurrence.range
      let bytes = coded.article.bytes(of: occurrence.field)[range.start..<range.end]
      #expect(String(decoding: bytes, as: UTF8.self) == occurrence.surface)
      #expect(coded.sentences[occurrence.sentence].field == occurrence.field)
    }
    for engagement in coded.engagements {
      #expect(coded.sentences[engagement.sentence].field == engagement.field)
      for range in [engagement.actor, engagement.trigger, engagement.recipient] {
        expect(range, in: engagement.sentence, of: coded)
      }
    }
  }

  private func expect(_ range: ByteRange, in sentence: Int, of coded: CodedArticle) {
    let sentence = coded.sentences[sentence]
    let bytes = coded.article.bytes(of: sentence.field)
    #expect(!range.isEmpty && sentence.range.contains(range))
    #expect([range.start, range.end].allSatisfy { $0 == bytes.count || bytes[$0] & 0xC0 != 0x80 })
  }
}

/// News by a small grammar, with the marks and letters that trip up whoever counts bytes.
private enum RandomNews {
  private static let parties = [
    "Peru", "the Chilean president", "Moscow", "Peruvian Foreign Minister Ana Óde", "Óde", "she", "the minister",
    "both countries", "Côte d’Ivoire’s army", "the U.S.", "“we”", "it", "Peru, Chile and México", "[Russian] diplomats",
    "his country", "the two", "Türkiye", "nobody", "the Kremlin", "Quito", "him", "Chad", "South Korea",
  ]
  private static let acts = [
    "thanked", "met", "did not accuse", "will visit", "was invited by", "signed a treaty with", "condemned",
    "must help",
    "imposed sanctions on", "held talks with", "could attack", "in 1961 invaded", "has never praised", "sent food to",
    "said that", "— as is known —", "(and", "and", "which", "while", "withdrew its troops from", "speaks Spanish to",
  ]
  private static let ends = [
    ".", "!", "…", ".”", " 😀.", ";", "?\n", ".\n", ", Óde said.", "\u{200B}.", "\u{A0}in Lima.",
  ]

  static func text(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<20).map { _ in sentence(&random) }.joined(separator: " ")
  }

  private static func sentence(_ random: inout SplitMix64) -> String {
    var words: [String] = []
    for _ in 0..<Int.random(in: 1...3, using: &random) {
      words += [parties, acts, parties].compactMap { $0.randomElement(using: &random) }
    }
    return words.joined(separator: " ") + (ends.randomElement(using: &random) ?? "")
  }
}
