import EntenteCoding
import EntenteCorpus
import EntenteText

/// Makes rows of evidence from events and stories, and hands out their names.
struct EvidenceGatherer {
  /// The characters of a sentence that are shown; a spreadsheet's cell holds 32,767 and a reader's patience fewer.
  static let textCapacity = 2000

  private let articles: [ArticleID: CodedArticle]
  private let identities: Identities
  private let sha256: ([UInt8]) -> String
  private var timesAsked: [String: Int] = [:]

  init(_ collation: Collation, sha256: @escaping ([UInt8]) -> String) {
    self.sha256 = sha256
    identities = collation.identities
    let reports = collation.stories.flatMap(\.reports).map { ($0.article.id, $0) }
    articles = Dictionary(reports) { first, _ in first }
  }

  /// A row for each report of an event, and which row shows each of its legs: the first that tells it.
  mutating func rows(of event: Event) -> (rows: [EvidenceRow], ids: [Event.Leg: String]) {
    var rows: [EvidenceRow] = []
    var ids: [Event.Leg: String] = [:]
    for report in event.reports {
      guard let article = articles[report.article] else { continue }
      let engagement = article.engagements[report.engagement]
      let leg = event.leg(of: engagement)
      let isShown = ids[leg] == nil
      let isCounted = isShown && event.isCounted && leg.source != leg.target
      let row = row(engagement, in: article, of: event, isCounted: isCounted)
      if isShown { ids[leg] = row.id }
      rows.append(row)
    }
    return (rows, ids)
  }

  /// A row for each mention of a country, a person or a body in an article.
  mutating func rows(of article: ArticleRow) -> [EvidenceRow] {
    var rows: [EvidenceRow] = []
    for mention in article.coded.mentions {
      let (country, form) = (mention.country.iso3, mention.form.rawValue)
      rows.append(row(.country, of: country, form, at: mention.occurrence, in: article))
    }
    for person in article.coded.people {
      let subject = identities.place(of: person).map { identities.people[$0].id } ?? person.name
      for mention in person.mentions {
        rows.append(row(.person, of: subject, at: mention, in: article))
      }
    }
    for body in article.coded.organisations {
      let subject = identities.place(of: body).map { identities.organisations[$0].id } ?? body.id
      for mention in body.mentions {
        rows.append(row(.organisation, of: subject, at: mention, in: article))
      }
    }
    return rows
  }

  private mutating func row(
    _ kind: EvidenceRow.Kind, of subject: String, _ form: String = "", at place: Occurrence, in article: ArticleRow
  ) -> EvidenceRow {
    let (text, isTruncated) = article.coded.shownText(of: place.sentence)
    let id = name(article.coded, kind, place.field, place.range, [subject])
    return EvidenceRow(
      id: id, article: article.coded.article.id, field: place.field, sentence: place.sentence, range: place.range,
      kind: kind, subject: subject, form: form, surface: place.surface, event: nil,
      rule: nil, isCounted: article.isCounted, text: text, isTruncated: isTruncated)
  }

  private mutating func row(
    _ engagement: Engagement, in article: CodedArticle, of event: Event, isCounted: Bool
  ) -> EvidenceRow {
    let (text, isTruncated) = article.shownText(of: engagement.sentence)
    let subject = engagement.source.iso3 + ">" + engagement.target.iso3
    let id = name(article, .event, engagement.field, engagement.trigger, [subject, engagement.rule, event.id])
    return EvidenceRow(
      id: id, article: article.article.id, field: engagement.field, sentence: engagement.sentence,
      range: engagement.trigger, kind: .event, subject: subject, form: event.type.rawValue,
      surface: article.text(of: engagement.trigger, in: engagement.field), event: event.id, rule: engagement.rule,
      isCounted: isCounted, text: text, isTruncated: isTruncated)
  }

  /// The name of a place; a number is added where the same is coded twice at it.
  private mutating func name(
    _ article: CodedArticle, _ kind: EvidenceRow.Kind, _ field: Field, _ range: ByteRange, _ what: [String]
  ) -> String {
    let parts = [article.article.id.value, kind.idWord, field.rawValue, "\(range.start)", "\(range.end)"] + what
    let place = parts.joined(separator: "\u{1F}")
    let times = timesAsked[place, default: 0]
    timesAsked[place] = times + 1
    let digest = sha256(Array((times == 0 ? place : place + "\u{1F}\(times)").utf8))
    return "v_" + digest.prefix(12)
  }
}

extension EvidenceRow.Kind {
  /// The word that a place's name is made of: once given, a name stays, and a country's has always had this one.
  fileprivate var idWord: String { self == .country ? "mention" : rawValue }
}

extension CodedArticle {
  /// The words at a place; empty where the text was not kept, or nothing but spaces is known of it.
  func text(of range: ByteRange, in field: Field) -> String {
    guard let bytes = article.bytes(at: range, of: field), !bytes.allSatisfy({ $0 == UInt8(ascii: " ") }) else {
      return ""
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A sentence, shortened to what is shown of it.
  fileprivate func shownText(of sentence: Int) -> (text: String, isTruncated: Bool) {
    let whole = text(of: sentences[sentence].range, in: sentences[sentence].field)
    let characters = whole.unicodeScalars
    guard characters.count > EvidenceGatherer.textCapacity else { return (whole, false) }
    return (String(String.UnicodeScalarView(characters.prefix(EvidenceGatherer.textCapacity))), true)
  }
}
