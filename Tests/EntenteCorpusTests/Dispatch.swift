import EntenteCoding
import EntenteCorpus
import EntenteText
import Testing

/// A coded article in a line: what it tells is given, not read.
struct Dispatch {
  var id: String
  var day: String?
  var outlet: String?
  var words: Int
  /// Equal for copies.
  var body: String
  /// Engagements in the order of their sentences, see `engagement(_:)`.
  var tells: [String]

  init(
    _ id: String, _ day: String? = nil, outlet: String? = nil, words: Int = 100, body: String? = nil,
    tells: [String] = []
  ) {
    self.id = id
    self.day = day
    self.outlet = outlet
    self.words = words
    self.body = body ?? "body of " + id
    self.tells = tells
  }

  var coded: CodedArticle {
    get throws {
      let published = try day.map { PublicationDate(day: try #require(CalendarDay(iso: $0)), source: .given) }
      let article = Article(
        id: ArticleID(id), text: [], title: .none, paragraphs: [], published: published, source: outlet,
        provenance: Article.Provenance(locator: Locator(path: id)))
      return CodedArticle(
        article: article, language: "en", sentences: [], sentencesOfParagraphs: [], words: words, mentions: [],
        engagements: try tells.enumerated().map { try Self.engagement($1, order: $0) }, signature: body, coder: "test")
    }
  }

  /// Reads `RUS>ECU AGREE act:invite`, with `RUS=ECU` for a reciprocal act and the words `planned`, a status, `mode:x`,
  /// `title` for one of the headline, `s:4` for the sentence (else the order), `t:1` for the trigger (else the order) and `on:2021-05-04`.
  static func engagement(_ text: String, order: Int) throws -> Engagement {
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
      date: try value("on").map { EventDate(day: try #require(CalendarDay(iso: $0)), basis: .explicit) },
      field: words.contains("title") ? .title : .body, sentence: value("s").flatMap { Int($0) } ?? order,
      actor: ByteRange(0, 0), trigger: ByteRange(trigger, trigger),
      recipient: ByteRange(0, 0), rule: value("act") ?? "act")
  }
}

extension [Dispatch] {
  func collated(_ duplicates: Duplicates = .collapse) throws -> Collation {
    Collation.collate(try map { try $0.coded }, duplicates: duplicates)
  }
}

extension Collation {
  /// `RUS>ECU AGREE 2021-05-04 publication` for each event, its legs joined by commas, in alphabetical order.
  var summary: [String] {
    events.map { event in
      let sign = event.reciprocal ? "=" : ">"
      let legs = event.legs.map { "\($0.source)\(sign)\($0.target)" }.joined(separator: ",")
      let date = event.date.map { " \($0.day) \($0.basis.rawValue)" } ?? ""
      return "\(legs) \(event.type.rawValue)\(date)"
    }
    .sorted()
  }

  /// Everything of the collation in text, for comparing two.
  var transcript: String {
    let stories = stories.map { story in
      "\(story.id) \(story.representative.article.id) \(story.reports.map(\.article.id)) \(story.date?.description ?? "-")"
    }
    let events = events.map { event in
      "\(event.id) \(event.legs) \(event.type) \(event.anchor) \(event.reports) \(event.outlets) "
        + "\(event.date.map { "\($0)" } ?? "-")"
    }
    return (stories + events).joined(separator: "\n")
  }
}
