import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText
import Testing

/// A coded article in a line: what it mentions and tells is given, not read.
struct Dispatch {
  var id: String
  var day: String?
  var outlet: String?
  var words: Int
  /// Mentions of the title, `RUS ECU`; nil without a title.
  var title: String?
  /// Mentions of the body: sentences parted by `|`, paragraphs by `||`, `-` for a sentence that names no country;
  /// `RUS/d` is a demonym and `RUS/m` a metonym, `p:Sergey_Lavrov/RUS` a person and `o:un` a body.
  var body: String
  /// Equal for copies; the id unless given.
  var signature: String
  /// Engagements, one a sentence: see `engagement(_:order:)`.
  var tells: [String]

  init(
    _ id: String, _ day: String? = nil, outlet: String? = nil, words: Int = 100, title: String? = nil,
    body: String = "-", signature: String? = nil, tells: [String] = []
  ) {
    self.id = id
    self.day = day
    self.outlet = outlet
    self.words = words
    self.title = title
    self.body = body
    self.signature = signature ?? "signature of " + id
    self.tells = tells
  }

  var coded: CodedArticle {
    get throws {
      let published = try day.map { PublicationDate(day: try #require(CalendarDay(iso: $0)), source: .given) }
      let article = Article(
        id: ArticleID(id), text: [], title: .none, paragraphs: [], published: published, source: outlet,
        provenance: Article.Provenance(locator: Locator(path: id)))
      let titles = title.map { [$0] } ?? []
      let paragraphs = body.split(separator: "||").map { $0.split(separator: "|").map(String.init) }
      let sentences = titles + paragraphs.joined()
      let field = { (sentence: Int) in sentence < titles.count ? Field.title : .body }
      return CodedArticle(
        article: article, language: "en",
        sentences: sentences.indices.map { Sentence(field: field($0), range: ByteRange(0, 0)) },
        sentencesOfParagraphs: paragraphs.map(\.count), words: words,
        mentions: try sentences.enumerated().flatMap { try Self.mentions($1, field: field($0), sentence: $0) },
        people: try Self.named("p:", in: sentences, field).map(Self.person),
        organisations: Self.named("o:", in: sentences, field).map { Organisation(id: $0, name: $0, mentions: $1) },
        engagements: try tells.enumerated().map { try Self.engagement($1, order: $0) }, signature: signature,
        coder: "test")
    }
  }

  private static func mentions(_ text: String, field: Field, sentence: Int) throws -> [Mention] {
    try text.split(separator: " ").filter { $0 != "-" && !$0.contains(":") }.map { token in
      let form: Mention.Form = token.hasSuffix("/d") ? .demonym : token.hasSuffix("/m") ? .metonym : .name
      return Mention(
        country: try #require(Country(token.prefix(3))), form: form,
        occurrence: Occurrence(surface: "", field: field, sentence: sentence, range: ByteRange(0, 0)))
    }
  }

  /// Where each of those is mentioned whose tokens begin with a prefix, by what follows it.
  private static func named(
    _ prefix: String, in sentences: [String], _ field: (Int) -> Field
  ) -> [(key: String, value: [Occurrence])] {
    var places: [String: [Occurrence]] = [:]
    for (sentence, text) in sentences.enumerated() {
      for token in text.split(separator: " ") where token.hasPrefix(prefix) {
        places[String(token.dropFirst(prefix.count)), default: []].append(
          Occurrence(surface: "", field: field(sentence), sentence: sentence, range: ByteRange(0, 0)))
      }
    }
    return places.sorted { $0.key < $1.key }
  }

  private static func person(_ token: String, _ mentions: [Occurrence]) throws -> Person {
    let parts = token.split(separator: "/")
    return Person(
      name: String(parts[0].map { $0 == "_" ? " " : $0 }), role: nil,
      country: try parts.dropFirst().first.map { try #require(Country($0)) }, mentions: mentions)
  }

  /// Reads `RUS>ECU AGREE act:invite`, with `RUS=ECU` for a reciprocal act and the words `planned`, a status, `mode:x`,
  /// `s:4` for the sentence (else the order), `t:1` for the trigger (else the order), `sure:800` for the probability in
  /// thousandths.
  private static func engagement(_ text: String, order: Int) throws -> Engagement {
    let words = text.split(separator: " ")
    let pair = words[0].split { $0 == ">" || $0 == "=" }
    func value(_ key: String) -> String? {
      words.first { $0.hasPrefix(key + ":") }.map { String($0.dropFirst(key.count + 1)) }
    }
    let trigger = value("t").flatMap { Int($0) } ?? order
    return Engagement(
      source: try #require(Country(pair[0])), target: try #require(Country(pair[1])),
      reciprocal: words[0].contains("="), type: try #require(EventType(rawValue: String(words[1]))),
      mode: value("mode"),
      prospective: words.contains("planned"),
      status: EventStatus.allCases.first { words.contains($0.rawValue[...]) } ?? .realised,
      sentence: value("s").flatMap { Int($0) } ?? order, actor: ByteRange(0, 0), trigger: ByteRange(trigger, trigger),
      recipient: ByteRange(0, 0), rule: value("act") ?? "act", probability: value("sure").flatMap { Int($0) })
  }
}

extension [Dispatch] {
  func tally(_ duplicates: Duplicates = .collapse, leastProbability: Int = 0) throws -> Tally {
    let collation = Collation.collate(
      try map { try $0.coded }, duplicates: duplicates, leastProbability: leastProbability)
    return Tally(of: collation, weights: try .plover)
  }
}

/// Whether two numbers agree to nine digits; nil agrees only with nil.
func agree(_ a: Double?, _ b: Double?) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return abs(a - b) <= 1e-9 * max(abs(a), abs(b)) || max(abs(a), abs(b)) < 1e-12
}
