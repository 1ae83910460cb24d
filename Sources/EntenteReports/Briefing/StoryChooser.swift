import EntenteCoding
import EntenteCorpus
import EntenteText

/// Chooses the stories and the one sentence that stand under a claim, the same for the same articles.
struct StoryChooser: Sendable {
  /// What stands under a claim.
  struct Choice: Sendable {
    let quotation: Page.Quotation?
    let stories: [Page.StoryLine]
  }

  private static let storiesOfClaim = 3

  private let collation: Collation
  private let stories: [StoryID: Story]
  private let hasQuotations: Bool
  private let year: Int?

  /// - Parameters:
  ///   - report: Whose stories are chosen from.
  ///   - hasQuotations: Whether a sentence may be quoted; where none may, or no text was kept, none is missed.
  init(of report: Report, hasQuotations: Bool) {
    collation = report.collation
    stories = Dictionary(report.collation.stories.map { ($0.id, $0) }) { first, _ in first }
    year = report.manifest.period?.last.year
    self.hasQuotations = hasQuotations && report.collation.stories.contains { $0.representative.article.isTextKept }
  }

  /// The sentence of the story that most outlets tell, and the stories that name the countries most for their length.
  ///
  /// - Returns: Nil where a sentence is to be quoted and none can be.
  func stories(naming countries: [Country]) -> Choice? {
    let naming = collation.stories.filter { story in
      countries.allSatisfy { country in story.representative.mentions.contains { $0.country == country } }
    }
    let candidates = naming.flatMap { story in
      story.mentions(of: countries).compactMap { sentence, places -> Candidate? in
        guard Set(places.map(\.country)).count == countries.count, story.representative.isQuotable(sentence) else {
          return nil
        }
        return Candidate(story: story, sentence: sentence, marks: places.map(\.occurrence.range), isOwnVoice: nil)
      }
    }
    let ranked = naming.sorted { left, right in
      let (a, b) = (left.density(of: countries), right.density(of: countries))
      return a == b ? left.id < right.id : a > b
    }
    return choice(candidates, ranked)
  }

  /// The sentence of an act of the country that most outlets tell, and the stories that tell its acts first.
  ///
  /// - Returns: Nil where a sentence is to be quoted and none can be.
  func stories(ofActsOf country: Country) -> Choice? {
    let events = collation.events.filter { event in
      event.isCounted && event.bilateralLegs.contains { $0.source == country || $0.target == country }
    }.bestSourcedFirst
    let anchors = events.compactMap { stories[$0.anchor] }
    return choice(events.flatMap { candidates(of: $0, country, among: stories) }, anchors)
  }

  /// A sentence of each of some acts, those that most outlets tell first, no two of one story.
  func quotations(of events: [Event], _ country: Country, most count: Int) -> [(Page.Quotation, Event)] {
    guard hasQuotations else { return [] }
    var seen: Set<StoryID> = []
    var quotations: [(Page.Quotation, Event)] = []
    for event in events.bestSourcedFirst where quotations.count < count {
      let found = candidates(of: event, country, among: stories).filter { !seen.contains($0.story.id) }
      guard let candidate = found.min(by: { $0.precedes($1) }) else { continue }
      seen.insert(candidate.story.id)
      quotations.append((Page.Quotation(sentence: candidate.phrase, story: line(of: candidate.story)), event))
    }
    return quotations
  }

  private func candidates(of event: Event, _ country: Country, among stories: [StoryID: Story]) -> [Candidate] {
    event.reports.compactMap { report in
      guard let story = stories[report.story], story.representative.article.id == report.article else { return nil }
      let engagement = story.representative.engagements[report.engagement]
      guard [engagement.source, engagement.target].contains(country), engagement.field == .body,
        story.representative.isQuotable(engagement.sentence)
      else { return nil }
      return Candidate(
        story: story, sentence: engagement.sentence,
        marks: [engagement.actor, engagement.trigger, engagement.recipient],
        isOwnVoice: engagement.attribution == .narrator)
    }
  }

  private func choice(_ candidates: [Candidate], _ ranked: [Story]) -> Choice? {
    let quoted = hasQuotations ? candidates.min { $0.precedes($1) } : nil
    guard quoted != nil || !hasQuotations else { return nil }
    let others = Self.distinct(ranked.filter { $0.id != quoted?.story.id })
    return Choice(
      quotation: quoted.map { Page.Quotation(sentence: $0.phrase, story: line(of: $0.story)) },
      stories: others.prefix(Self.storiesOfClaim).map(line))
  }

  /// Each story once, in order, but one of an outlet before the second of another.
  private static func distinct(_ stories: [Story]) -> [Story] {
    var seen: Set<StoryID> = []
    var outlets: Set<String> = []
    let once = stories.filter { seen.insert($0.id).inserted }
    let first = once.filter { story in
      story.representative.article.source.map { outlets.insert($0).inserted } ?? true
    }
    let firstIDs = Set(first.map(\.id))
    return first + once.filter { !firstIDs.contains($0.id) }
  }

  private func line(of story: Story) -> Page.StoryLine {
    let row = ArticleRow(coded: story.representative, story: story, cluster: story)
    let article = story.representative.article
    return Page.StoryLine(
      title: row.coded.titleLine ?? "Untitled", outlet: article.source,
      day: article.published.map { PageNumber.day($0.day, besides: year) }, link: Link(web: article.url))
  }
}

/// A sentence that may be quoted under a claim.
private struct Candidate {
  let story: Story
  /// Index into the sentences of the story's article.
  let sentence: Int
  let marks: [ByteRange]
  /// Whether the article says it in its own voice; nil where the coder does not tell, and quotation marks do.
  let isOwnVoice: Bool?

  private var article: CodedArticle { story.representative }
  private var range: ByteRange { article.sentences[sentence].range }
  private var bytes: ArraySlice<UInt8> { article.article.bytes(at: range, of: .body) ?? [] }

  private var isQuoted: Bool {
    if let isOwnVoice { return !isOwnVoice }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.unicodeScalars.contains { "\"“”„«»".unicodeScalars.contains($0) }
  }

  /// The article's own voice first, then the story of most outlets, the earliest, by id; then the first sentence.
  func precedes(_ other: Candidate) -> Bool {
    if isQuoted != other.isQuoted { return !isQuoted }
    let (outlets, others) = (story.outletCount, other.story.outletCount)
    if outlets != others { return outlets > others }
    if story.date != other.story.date { return (story.date?.number ?? .max) < (other.story.date?.number ?? .max) }
    return story.id == other.story.id ? sentence < other.sentence : story.id < other.story.id
  }

  /// The sentence byte for byte, with the marks that stand in it.
  var phrase: Phrase {
    var runs: [Run] = []
    var place = range.start
    for mark in marks.sorted() where mark.start >= place && mark.end <= range.end && !mark.isEmpty {
      append(.text(words(place, mark.start)), to: &runs)
      append(.mark(words(mark.start, mark.end)), to: &runs)
      place = mark.end
    }
    append(.text(words(place, range.end)), to: &runs)
    return Phrase(runs)
  }

  private func append(_ run: Run, to runs: inout [Run]) { if !run.words.isEmpty { runs.append(run) } }

  private func words(_ start: Int, _ end: Int) -> String { String(decoding: bytes[start..<end], as: UTF8.self) }
}

extension [Event] {
  /// By outlets, then by stories, then by id.
  fileprivate var bestSourcedFirst: [Event] {
    let sources = map { (outlets: $0.outlets.count, stories: $0.storyCount) }
    return indices.sorted { left, right in
      (sources[right].outlets, sources[right].stories, self[left].id)
        < (sources[left].outlets, sources[left].stories, self[right].id)
    }.map { self[$0] }
  }
}

extension Story {
  fileprivate var outletCount: Int { Set(reports.compactMap(\.article.source)).count }

  /// The mentions of some countries in the body, by sentence.
  fileprivate func mentions(of countries: [Country]) -> [(Int, [Mention])] {
    let mentions = representative.mentions.filter {
      $0.occurrence.field == .body && countries.contains($0.country)
    }
    return Dictionary(grouping: mentions, by: \.occurrence.sentence).sorted { $0.key < $1.key }
  }

  /// Mentions of some countries in the body for each of its words.
  fileprivate func density(of countries: [Country]) -> Double {
    let mentions = representative.mentions.count { $0.occurrence.field == .body && countries.contains($0.country) }
    return representative.words == 0 ? 0 : Double(mentions) / Double(representative.words)
  }
}

extension CodedArticle {
  private static let wordsOfQuotation = 8...30

  /// Whether a sentence may be quoted: of the body, kept, of 8 to 30 words, in one line, without marks of direction.
  fileprivate func isQuotable(_ sentence: Int) -> Bool {
    guard article.isTextKept, sentences[sentence].field == .body,
      let bytes = article.bytes(at: sentences[sentence].range, of: .body),
      Self.wordsOfQuotation.contains(bytes.split(separator: 0x20).count)
    else { return false }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy {
      !HostileScalar.breaksLine($0) && !HostileScalar.turnsDirection($0)
    }
  }
}
