import EntenteCoding
import EntenteStore
import EntenteText

/// Steele, Lea and Flood's SplitMix64 (2014), so that every run tests the same articles.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Coded articles without meaning that use every field and every word of the vocabularies, and text that is hard to
/// store: two forms of é, right-to-left letters, emoji, quotes, line breaks, SQL.
struct RandomArticles {
  private var random: SplitMix64
  private let coder: String

  init(seed: UInt64, coder: String = "coder-a") {
    random = SplitMix64(seed: seed)
    self.coder = coder
  }

  private static let words = [
    "Quito", "caf\u{E9}", "cafe\u{301}", "''); DROP TABLE file; --", "\"quoted\"", "شمال", "🇪🇨", "a\tb", "c\nd",
    "\u{FEFF}x",
    "%s", "\\u0041", "U.S.", "[1,2]", "über-all", "=1+1",
  ]

  mutating func article(path: String, member: String? = nil, line: Int? = nil) -> CodedArticle {
    let sentences = (0..<int(5)).map { _ in sentence() }
    var ranges: [ByteRange] = []
    var text: [UInt8] = []
    for sentence in sentences {
      ranges.append(ByteRange(text.count, text.count + sentence.count))
      text += sentence + Array(" ".utf8)
    }
    let title = title(ranges)
    let article = Article(
      id: ArticleID("d_\(path)\(member ?? "")\(line.map(String.init) ?? "")"), text: text, title: title,
      paragraphs: ranges, skipped: ranges.map { Skipped(range: $0, why: pick(Skipped.Reason.allCases)) },
      published: maybe { $0.publicationDate() }, source: maybe { $0.word() }, url: maybe { $0.word() },
      author: maybe { $0.word() }, section: maybe { $0.word() },
      provenance: Article.Provenance(
        locator: Locator(path: path, member: member, line: line), encoding: pick(["utf-8", "windows-1252"]),
        sha256: String(random.next(), radix: 16)))
    return coded(article, ranges)
  }

  private mutating func coded(_ article: Article, _ ranges: [ByteRange]) -> CodedArticle {
    let sentences = Self.sentences(of: article, ranges)
    return CodedArticle(
      article: article, language: pick(["en", "und"]), sentences: sentences,
      sentencesOfParagraphs: sentences.filter { $0.field == .body }.map { _ in 1 } + [0], words: int(2000),
      mentions: many(70, in: sentences) { $0.mention(article, sentences) },
      people: many(3) { $0.person(article, sentences) },
      organisations: many(3) { $0.organisation(article, sentences) },
      engagements: many(4, in: sentences) { $0.engagement(article, sentences) },
      signature: String(random.next(), radix: 16),
      sketch: maybe { random in Sketch(keys: (0..<200).map { _ in random.random.next() }) } ?? nil, coder: coder)
  }

  /// The title as one sentence, and the ranges of the body.
  private static func sentences(of article: Article, _ ranges: [ByteRange]) -> [Sentence] {
    let body = ranges.map { Sentence(field: .body, range: $0) }
    return switch article.title {
    case .none: body
    case .inText(let range): [Sentence(field: .title, range: range)] + body.dropFirst()
    case .apart(let bytes): [Sentence(field: .title, range: ByteRange(0, bytes.count))] + body
    }
  }

  private mutating func title(_ ranges: [ByteRange]) -> Article.Title {
    switch int(4) {
    case 0: .none
    case 1: .apart([])
    case 2: .apart(sentence())
    default: ranges.first.map { .inText($0) } ?? .none
    }
  }

  private mutating func mention(_ article: Article, _ sentences: [Sentence]) -> Mention {
    Mention(country: country(), form: pick(Mention.Form.allCases), occurrence: occurrence(article, sentences))
  }

  private mutating func person(_ article: Article, _ sentences: [Sentence]) -> Person {
    Person(
      name: word(), role: maybe { $0.word() }, country: maybe { $0.country() },
      mentions: many(3, in: sentences) { $0.occurrence(article, sentences) })
  }

  private mutating func organisation(_ article: Article, _ sentences: [Sentence]) -> Organisation {
    Organisation(id: word(), name: word(), mentions: many(3, in: sentences) { $0.occurrence(article, sentences) })
  }

  /// Mostly the words that stand at the place; now and then others, as after an import without text.
  private mutating func occurrence(_ article: Article, _ sentences: [Sentence]) -> Occurrence {
    let index = int(sentences.count)
    let sentence = sentences[index]
    let range = range(in: sentence.range)
    let bytes = article.bytes(of: sentence.field)
    let surface = int(5) == 0 ? word() : String(decoding: bytes[range.start..<range.end], as: UTF8.self)
    return Occurrence(surface: surface, field: sentence.field, sentence: index, range: range)
  }

  private mutating func engagement(_ article: Article, _ sentences: [Sentence]) -> Engagement {
    let index = int(sentences.count)
    let field = sentences[index].field
    let text = ByteRange(0, article.bytes(of: field).count)
    return Engagement(
      source: country(), target: country(), reciprocal: bool(), type: pick(EventType.allCases),
      mode: maybe { $0.word() }, context: maybe { $0.word() }, prospective: bool(),
      status: pick(EventStatus.allCases), attribution: pick(Attribution.allCases),
      speakerCountry: maybe { $0.country() },
      date: maybe { EventDate(day: $0.day(), basis: $0.pick(EventDate.Basis.allCases)) },
      field: field, sentence: index, actor: range(in: text), trigger: range(in: text),
      recipient: range(in: text), rule: "agree.invite#\(int(9))",
      probability: maybe { $0.int(999) + 1 })
  }

  private mutating func publicationDate() -> PublicationDate {
    PublicationDate(
      day: day(), source: pick([.text, .fileName, .sidecar, .given]), confidence: pick([.high, .low]))
  }
}

// MARK: - Small values

extension RandomArticles {
  /// 0 up to, but without, `end`.
  mutating func int(_ end: Int) -> Int { Int.random(in: 0..<end, using: &random) }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[int(values.count)] }

  private mutating func bool() -> Bool { int(2) == 0 }

  private mutating func maybe<Value>(_ make: (inout Self) -> Value) -> Value? { bool() ? make(&self) : nil }

  private mutating func many<Value>(_ end: Int, _ make: (inout Self) -> Value) -> [Value] {
    (0..<int(end)).map { _ in make(&self) }
  }

  /// Nothing where there is no sentence to find it in.
  private mutating func many<Value>(_ end: Int, in sentences: [Sentence], _ make: (inout Self) -> Value) -> [Value] {
    sentences.isEmpty ? [] : many(end, make)
  }

  private mutating func word() -> String { int(12) == 0 ? "" : pick(Self.words) }

  private mutating func sentence() -> [UInt8] { Array((many(20) { $0.word() }).joined(separator: " ").utf8) }

  private mutating func country() -> Country { Country(pick(["ECU", "RUS", "USA", "XKX"])) ?? .europeanUnion }

  private mutating func day() -> CalendarDay { CalendarDay(number: int(60_000) - 20_000) }

  private mutating func range(in whole: ByteRange) -> ByteRange {
    let (first, second) = (int(whole.count + 1), int(whole.count + 1))
    return ByteRange(whole.start + min(first, second), whole.start + max(first, second))
  }
}

extension CodedArticle {
  /// Every field, written out: equal texts are equal articles, byte for byte.
  var everything: [UInt8] {
    Mirror(reflecting: self).children.flatMap { Array("\($0.label ?? ""): \(String(reflecting: $0.value))\n".utf8) }
  }
}
