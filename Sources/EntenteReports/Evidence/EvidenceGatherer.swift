import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText

/// Makes rows of evidence from events and stories, and hands out their names.
struct EvidenceGatherer: Sendable {
  /// The characters of a sentence that are shown; a spreadsheet's cell holds 32,767 and a reader's patience fewer.
  static let textCapacity = 2000

  private let articles: [ArticleID: CodedArticle]
  private let identities: Identities
  private let sha256: @Sendable ([UInt8]) -> String

  init(_ collation: Collation, sha256: @escaping @Sendable ([UInt8]) -> String) {
    self.sha256 = sha256
    identities = collation.identities
    let reports = collation.stories.flatMap(\.reports).map { ($0.article.id, $0) }
    articles = Dictionary(reports) { first, _ in first }
  }

  /// A row for each report of an event, and each of its legs with the row that shows it: the first that reports it.
  func rows(of event: Event, weights: Weights) -> (rows: [EvidenceRow], legs: [EventRow]) {
    var names = PlaceNames(sha256: sha256)
    var rows: [EvidenceRow] = []
    var shown: [Event.Leg: EvidenceRow] = [:]
    for report in event.reports {
      guard let article = articles[report.article] else { continue }
      let engagement = article.engagements[report.engagement]
      let leg = event.leg(of: engagement)
      let isCounted = shown[leg] == nil && event.isCounted && leg.source != leg.target
      let row = row(engagement, in: article, of: event, isCounted: isCounted, &names)
      if shown[leg] == nil { shown[leg] = row }
      rows.append(row)
    }
    let score = weights.score(of: event)
    let legs = event.legs.map { leg in
      EventRow(
        event: event, leg: leg, score: score, evidence: shown[leg]?.id ?? "",
        sentence: shown[leg].flatMap { row in
          articles[row.article].map { SentenceRow(article: $0, sentence: row.sentence) }
        })
    }
    return (rows, legs)
  }

  /// A row for each mention of a country, a person or a body in an article.
  func rows(of article: ArticleRow) -> [EvidenceRow] {
    var names = PlaceNames(sha256: sha256)
    var rows: [EvidenceRow] = []
    for mention in article.coded.mentions {
      let (country, form) = (mention.country.iso3, mention.form.rawValue)
      rows.append(row(.country, of: country, form, at: mention.occurrence, in: article, &names))
    }
    for person in article.coded.people {
      let subject = identities.place(of: person).map { identities.people[$0].id } ?? person.name
      for mention in person.mentions {
        rows.append(row(.person, of: subject, at: mention, in: article, &names))
      }
    }
    for body in article.coded.organisations {
      let subject = identities.place(of: body).map { identities.organisations[$0].id } ?? body.id
      for mention in body.mentions {
        rows.append(row(.organisation, of: subject, at: mention, in: article, &names))
      }
    }
    return rows
  }

  /// The sentences in which some rows stand, each once, by article and place.
  func sentences(of rows: [EvidenceRow]) -> [SentenceRow] {
    var places: [ArticleID: Set<Int>] = [:]
    for row in rows { places[row.article, default: []].insert(row.sentence) }
    return places.keys.sorted().flatMap { id -> [SentenceRow] in
      guard let article = articles[id] else { return [] }
      return (places[id] ?? []).sorted().map { SentenceRow(article: article, sentence: $0) }
    }
  }

  private func row(
    _ kind: EvidenceRow.Kind, of subject: String, _ form: String = "", at place: Occurrence, in article: ArticleRow,
    _ names: inout PlaceNames
  ) -> EvidenceRow {
    let id = names.next(article.coded, kind, place.field, place.range, [subject])
    return EvidenceRow(
      id: id, article: article.coded.article.id, field: place.field, sentence: place.sentence, range: place.range,
      kind: kind, subject: subject, form: form, surface: place.surface, event: nil,
      rule: nil, isCounted: article.isCounted)
  }

  private func row(
    _ engagement: Engagement, in article: CodedArticle, of event: Event, isCounted: Bool, _ names: inout PlaceNames
  ) -> EvidenceRow {
    let subject = engagement.source.iso3 + ">" + engagement.target.iso3
    let what = [subject, engagement.rule, event.id]
    let id = names.next(article, .event, engagement.field, engagement.trigger, what)
    return EvidenceRow(
      id: id, article: article.article.id, field: engagement.field, sentence: engagement.sentence,
      range: engagement.trigger, kind: .event, subject: subject, form: event.type.rawValue,
      surface: article.text(of: engagement.trigger, in: engagement.field), event: event.id, rule: engagement.rule,
      isCounted: isCounted)
  }
}

/// Hands out the names of places; of one article or one event, whose places no other has.
private struct PlaceNames {
  let sha256: @Sendable ([UInt8]) -> String
  private var timesAsked: [[UInt8]: Int] = [:]

  /// No text has it.
  private static let separator: UInt8 = 0x1F

  init(sha256: @escaping @Sendable ([UInt8]) -> String) { self.sha256 = sha256 }

  /// The name of a place; a number is added where the same is coded twice at it.
  mutating func next(
    _ article: CodedArticle, _ kind: EvidenceRow.Kind, _ field: Field, _ range: ByteRange, _ what: [String]
  ) -> String {
    var place = Array(article.article.id.value.utf8)
    for part in [kind.idWord, field.rawValue, "\(range.start)", "\(range.end)"] + what {
      place.append(Self.separator)
      place += part.utf8
    }
    let times = timesAsked[place, default: 0]
    timesAsked[place] = times + 1
    let digest = sha256(times == 0 ? place : place + [Self.separator] + "\(times)".utf8)
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
  func shownText(of sentence: Int) -> (text: String, isTruncated: Bool) {
    let whole = text(of: sentences[sentence].range, in: sentences[sentence].field)
    let characters = whole.unicodeScalars
    guard whole.utf8.count > EvidenceGatherer.textCapacity, characters.count > EvidenceGatherer.textCapacity else {
      return (whole, false)
    }
    return (String(String.UnicodeScalarView(characters.prefix(EvidenceGatherer.textCapacity))), true)
  }

  /// Its headline on one line, whatever articles.csv or a line of facts gave; nil without one.
  var titleLine: String? {
    let lines = article.titleBytes.split { [0x09, 0x0A, 0x0D].contains($0) }
    return lines.isEmpty ? nil : String(decoding: Array(lines.joined(separator: [0x20])), as: UTF8.self)
  }
}
