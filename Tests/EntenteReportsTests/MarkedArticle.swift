import EntenteCoding
import EntenteText
import Testing

/// An article whose coding is marked in its text, not read from it.
///
/// `[Quito|ECU]` is a mention, `[Quito|ECU|metonym]` one of another form; `{met|RUS=ECU CONSULT mode:visit}` an
/// engagement with its trigger, between the parties' first mentions in the sentence; brackets without a bar are text.
/// Words after the type: `planned`, a status, `mode:`, `act:`, and `sure:` with a probability in thousandths. `&` parts engagements of one trigger.
struct MarkedArticle {
  var id: String
  var day: String?
  var outlet: String?
  var title: String?
  /// A paragraph each, of one sentence.
  var body: [String]

  init(_ id: String, _ day: String? = nil, outlet: String? = nil, title: String? = nil, _ body: String...) {
    self.id = id
    self.day = day
    self.outlet = outlet
    self.title = title
    self.body = body
  }

  var coded: CodedArticle {
    get throws {
      var reader = MarkReader()
      let titleRange = try title.map { try reader.read($0, field: .title) }
      let paragraphs = try body.map { try reader.read($0, field: .body) }
      let words = paragraphs.map { String(decoding: reader.text[$0.start..<$0.end], as: UTF8.self) }
      let published = try day.map { PublicationDate(day: try #require(CalendarDay(iso: $0)), source: .text) }
      let article = Article(
        id: ArticleID(id), text: reader.text, title: titleRange.map { .inText($0) } ?? .none, paragraphs: paragraphs,
        published: published, source: outlet, provenance: Article.Provenance(locator: Locator(path: id + ".txt")))
      return CodedArticle(
        article: article, language: "en", sentences: reader.sentences,
        sentencesOfParagraphs: paragraphs.map { _ in 1 },
        words: words.reduce(0) { $0 + $1.split(separator: " ").count },
        mentions: reader.mentions, engagements: reader.engagements, signature: words.joined(separator: "\n"),
        coder: "test")
    }
  }
}

/// Takes the marks out of text and notes what they say.
private struct MarkReader {
  private(set) var text: [UInt8] = []
  private(set) var sentences: [Sentence] = []
  private(set) var mentions: [Mention] = []
  private(set) var engagements: [Engagement] = []

  mutating func read(_ marked: String, field: Field) throws -> ByteRange {
    let start = text.count
    var triggers: [(range: ByteRange, note: [Substring])] = []
    var rest = marked[...]
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "{" }) {
      text += Array(rest[..<open].utf8)
      let close = rest[open...].firstIndex { $0 == "]" || $0 == "}" } ?? open
      let parts = rest[open..<close].dropFirst().split(separator: "|")
      let range = ByteRange(text.count, text.count + (parts.first?.utf8.count ?? 0))
      if parts.count < 2 {
        text += Array(rest[open...close].utf8)
      } else if rest[open] == "[" {
        text += Array(parts[0].utf8)
        try note(parts, at: range, field: field)
      } else {
        text += Array(parts[0].utf8)
        for note in parts[1].split(separator: "&") { triggers.append((range, note.split(separator: " "))) }
      }
      rest = rest[rest.index(after: close)...]
    }
    text += Array(rest.utf8)
    let range = ByteRange(start, text.count)
    for trigger in triggers { engagements.append(try engagement(trigger.note, at: trigger.range, field: field)) }
    sentences.append(Sentence(field: field, range: range))
    text += Array("\n\n".utf8)
    return range
  }

  private mutating func note(_ parts: [Substring], at range: ByteRange, field: Field) throws {
    let form = parts.count > 2 ? try #require(Mention.Form(rawValue: String(parts[2]))) : .name
    let place = Occurrence(surface: String(parts[0]), field: field, sentence: sentences.count, range: range)
    mentions.append(Mention(country: try #require(Country(parts[1])), form: form, occurrence: place))
  }

  private func engagement(_ note: [Substring], at trigger: ByteRange, field: Field) throws -> Engagement {
    let codes = note[0].split { $0 == ">" || $0 == "=" }
    let (source, target) = (try #require(Country(codes[0])), try #require(Country(codes[1])))
    func value(_ key: String) -> String? {
      note.first { $0.hasPrefix(key + ":") }.map { String($0.dropFirst(key.count + 1)) }
    }
    func place(of country: Country) -> ByteRange {
      mentions.first { $0.country == country && $0.occurrence.sentence == sentences.count }?.occurrence.range ?? trigger
    }
    return Engagement(
      source: source, target: target, reciprocal: note[0].contains("="),
      type: try #require(EventType(rawValue: String(note[1]))), mode: value("mode"),
      prospective: note.contains("planned"),
      status: EventStatus.allCases.first { note.contains($0.rawValue[...]) } ?? .realised, field: field,
      sentence: sentences.count, actor: place(of: source), trigger: trigger, recipient: place(of: target),
      rule: (value("act") ?? "act") + "#1", probability: value("sure").flatMap { Int($0) })
  }
}
