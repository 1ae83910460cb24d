import EntenteCoding
import EntenteCorpus
import EntenteText

/// What stories of a period announce for a day after it, and what they say of it last.
struct AnnouncedAct: Sendable {
  /// What the newest report says.
  enum LastWord: String, Sendable, CaseIterable {
    case announced
    case considered
    case calledOff = "called off"
    case onAgain = "on again"
  }

  let date: CalendarDay
  let basis: EventDate.Basis
  /// In order of their codes.
  let parties: [Country]
  let type: EventType
  let stories: Int
  let outlets: Int
  let firstSaid: CalendarDay?
  let lastSaid: CalendarDay?
  let lastWord: LastWord
  /// The event of the newest report, and where that report stands.
  let event: String
  let article: CodedArticle?
  /// Index into the sentences of the article.
  let sentence: Int?

  /// The acts announced for a day after the report's last, the earliest first; a day that its sentence names, or that two
  /// stories give.
  static func acts(of report: Report) -> [AnnouncedAct] {
    let last = report.manifest.period?.last ?? report.collation.stories.compactMap(\.date).max()
    guard let last else { return [] }
    let (days, articles) = (report.storyDays, report.articlesByID)
    return matters(of: report.collation.events, articles).filter { $0.key.day > last }
      .compactMap { matter, events in AnnouncedAct(matter, events, days, articles) }
      .sorted { $0.precedes($1) }
  }

  /// The last word on each prospective event of a report, by its id: what the newest report says of the matter, which all
  /// announcements between the same countries for the same day are; of one without a day, of the event itself.
  static func lastWords(of report: Report) -> [String: LastWord] {
    let (days, articles) = (report.storyDays, report.articlesByID)
    let matters = matters(of: report.collation.events, articles)
    let alone = report.collation.events.filter { $0.prospective && $0.day(among: articles) == nil }.map { [$0] }
    var words: [String: LastWord] = [:]
    for events in Array(matters.values) + alone {
      guard let word = lastWord(of: reports(of: events, days)) else { continue }
      for event in events where event.prospective { words[event.id] = word }
    }
    return words
  }

  private struct Matter: Hashable {
    let day: CalendarDay
    let parties: Set<Country>
  }

  private static func matters(of events: [Event], _ articles: [ArticleID: CodedArticle]) -> [Matter: [Event]] {
    let announced = events.compactMap { event -> (matter: Matter, event: Event)? in
      guard event.isAnnouncement, !event.internationalLegs.isEmpty, let day = event.day(among: articles) else {
        return nil
      }
      return (Matter(day: day, parties: Set(event.internationalLegs.flatMap { [$0.source, $0.target] })), event)
    }
    return Dictionary(grouping: announced, by: \.matter).mapValues { $0.map(\.event) }
  }

  /// All that is reported of some events, the newest last.
  private static func reports(of events: [Event], _ days: [StoryID: CalendarDay]) -> [Said] {
    events.flatMap { event in
      event.reports.map { Said(report: $0, event: event.id, word: event.word, day: days[$0.story]) }
    }.sorted { $0.precedes($1) }
  }

  private static func lastWord(of reports: [Said]) -> LastWord? {
    let wasCalledOff = reports.dropLast().contains { $0.word == .calledOff }
    return reports.last.map { $0.word == .announced && wasCalledOff ? .onAgain : $0.word }
  }

  private init?(
    _ matter: Matter, _ events: [Event], _ days: [StoryID: CalendarDay], _ articles: [ArticleID: CodedArticle]
  ) {
    let events = events.sorted { $0.id < $1.id }
    guard let first = events.first(where: { $0.type != .reject && $0.status != .negated }) else { return nil }
    let reports = Self.reports(of: events, days)
    let stories = Set(reports.map(\.report.story)).count
    let isExplicit = events.contains { $0.date?.basis == .explicit }
    guard isExplicit || stories > 1, let newest = reports.last, let word = Self.lastWord(of: reports) else {
      return nil
    }
    date = matter.day
    basis = isExplicit ? .explicit : first.date?.basis ?? .relative
    parties = matter.parties.sorted()
    type = first.type
    self.stories = stories
    outlets = Set(reports.compactMap { articles[$0.report.article]?.article.source }).count
    firstSaid = reports.compactMap(\.day).min()
    lastSaid = newest.day
    lastWord = word
    event = newest.event
    article = articles[newest.report.article]
    sentence = article?.engagements[newest.report.engagement].sentence
  }

  private func precedes(_ other: AnnouncedAct) -> Bool {
    if date != other.date { return date < other.date }
    let (codes, others) = (parties.map(\.iso3), other.parties.map(\.iso3))
    return codes.lexicographicallyPrecedes(others)
  }
}

extension Report {
  /// The days of its stories; those without a date are not among them.
  var storyDays: [StoryID: CalendarDay] {
    Dictionary(collation.stories.compactMap { story in story.date.map { (story.id, $0) } }) { first, _ in first }
  }

  fileprivate var articlesByID: [ArticleID: CodedArticle] {
    Dictionary(articles.map { ($0.article.id, $0) }) { first, _ in first }
  }
}

/// One report of what is announced.
private struct Said {
  let report: Event.Report
  let event: String
  let word: AnnouncedAct.LastWord
  let day: CalendarDay?

  /// By day, then as they are read.
  func precedes(_ other: Said) -> Bool {
    let (own, others) = (day?.number ?? .min, other.day?.number ?? .min)
    if own != others { return own < others }
    if report.story != other.report.story { return report.story < other.report.story }
    return (report.article, report.engagement) < (other.report.article, other.report.engagement)
  }
}

extension Event {
  /// Whether it says something of what is still to come: an announcement, a thought of one, or that it is called off.
  fileprivate var isAnnouncement: Bool { prospective || status == .hypothetical || type == .reject }

  /// The day it is about: of a refusal the one that its sentence names, such as that of the meeting which is refused.
  fileprivate func day(among articles: [ArticleID: CodedArticle]) -> CalendarDay? {
    guard type == .reject else { return date?.day }
    return reports.lazy.compactMap { articles[$0.article]?.engagements[$0.engagement].date?.day }.max()
  }

  fileprivate var word: AnnouncedAct.LastWord {
    if type == .reject || status == .negated { return .calledOff }
    return status == .hypothetical ? .considered : .announced
  }
}
