import EntenteEnglish
import EntenteText

/// Reads an article's sentences for people and engagements, in two passes: first who is who, then who does what.
///
/// The first pass exists because a headline says "Putin" before the text says whose president he is.
struct SentenceReader: Sendable {
  /// Tokens of a sentence in which somebody may act.
  ///
  /// What is longer is a table or a list without stops; countries are counted there all the same.
  private static let longest = 2000

  /// What was read in an article.
  struct Findings {
    var people: [Person] = []
    var engagements: [Engagement] = []
    var omissions: [Omission] = []
  }

  let actorFinder: ActorFinder
  let english: English
  let engagementCoder: EngagementCoder

  func read(
    _ text: TokenizedArticle, spans: [MentionFinder.Span], ofParagraphs: [Int], published: CalendarDay?
  ) -> Findings {
    let starts = Self.paragraphStarts(ofParagraphs, count: text.sentences.count)
    let quoted = Quotation.quoted(in: text, paragraphStarts: starts)
    let views = text.sentences.indices.map { SentenceView($0, of: text) }
    let bySentence = Self.spansBySentence(spans, count: views.count)
    let setting = ArticleSetting(year: published?.year, spans: spans, text: text)
    var registry = PersonRegistry()
    var discourse = Discourse()
    var speakers = [Country?](repeating: nil, count: views.count)
    for (index, view) in views.enumerated() where view.count <= Self.longest {
      let actors = actorFinder.actors(
        in: view, spans: spans[bySentence[index]], setting: setting, registry: &registry, discourse: &discourse)
      speakers[index] = Speech.find(in: view, actors: actors).flatMap { actors[$0.speaker].countries.first }
      guard speakers[index] == nil, text.isBehindDash(index) else { continue }
      speakers[index] = Speech.signature(of: view, actors: actors)
    }
    Self.carrySpeakers(&speakers, text, quoted, starts)
    registry.clearMentions()
    discourse = Discourse()
    let gate = SentenceGate(words: engagementCoder.words)
    var findings = Findings()
    func eventSentence(_ view: SentenceView, _ actors: [Actor], _ index: Int) -> EventSentence {
      self.eventSentence(
        view, actors, spans[bySentence[index]], text.sentences[index].field, discourse, quoted, published)
    }
    // Most deeds on nobody are answered by nobody, so that they are read only before what may answer them.
    var unread: [(index: Int, actors: [Actor])] = []
    for (index, view) in views.enumerated() where view.count <= Self.longest {
      discourse.speaker = speakers[index] ?? discourse.speaker
      let actors = actorFinder.actors(
        in: view, spans: spans[bySentence[index]], setting: setting, registry: &registry, discourse: &discourse)
      if !unread.isEmpty, gate.meansBlow(view) {
        for earlier in unread {
          engagementCoder.tellDeeds(in: eventSentence(views[earlier.index], earlier.actors, earlier.index), &discourse)
        }
        unread = []
      }
      guard gate.isOpen(to: view, actors, discourse, isQuoted: text.tokens(of: index).contains { quoted[$0] }) else {
        if gate.mayProvoke(view, actors) { unread.append((index, actors)) }
        continue
      }
      let acts = engagementCoder.acts(in: eventSentence(view, actors, index), discourse: &discourse)
      findings.engagements += acts.engagements
      findings.omissions += acts.omissions
    }
    registry.settle()
    findings.people = Self.people(registry)
    findings.omissions += views.enumerated().compactMap { Self.omission($1, text.sentences[$0], bySentence[$0]) }
    return findings
  }

  /// A sentence that is too long to be read for acts, where it names a country that might act.
  private static func omission(_ view: SentenceView, _ sentence: Sentence, _ spans: Range<Int>) -> Omission? {
    guard view.count > longest, !spans.isEmpty else { return nil }
    return Omission(cause: .tokens(view.count), field: sentence.field, range: sentence.range)
  }

  private func eventSentence(
    _ view: SentenceView, _ actors: [Actor], _ spans: ArraySlice<MentionFinder.Span>, _ field: Field,
    _ discourse: Discourse, _ quoted: [Bool], _ published: CalendarDay?
  ) -> EventSentence {
    let names = SentenceNames.spans(in: view, countries: spans, actors: actors)
    let bytes = view.text.field(of: view.sentence)
    let analysis = english.analyze(view.tokens[...], names: names, text: bytes.span)
    return EventSentence(
      view: view, analysis: analysis, actors: actors, words: engagementCoder.words,
      quotedSpeaker: discourse.speaker, known: discourse, quotation: quoted, field: field, published: published)
  }

  private static func people(_ registry: PersonRegistry) -> [Person] {
    registry.entries.filter { !$0.mentions.isEmpty }.map {
      Person(
        name: $0.name, role: $0.role, country: $0.country == .europeanUnion ? nil : $0.country, mentions: $0.mentions)
    }
  }

  /// A quotation of several sentences names its speaker once, behind its first or its last, or behind a dash.
  private static func carrySpeakers(
    _ speakers: inout [Country?], _ text: TokenizedArticle, _ quoted: [Bool], _ starts: Set<Int>
  ) {
    for index in speakers.indices.dropLast().reversed() where speakers[index] == nil {
      guard let last = text.tokens(of: index).last else { continue }
      let isSigned = isClosing(text.tokens[last].mark) && text.isBehindDash(index + 1)
      guard isSigned || quoted[last] && !starts.contains(index + 1) else { continue }
      speakers[index] = speakers[index + 1]
    }
  }

  private static func isClosing(_ mark: Mark) -> Bool {
    [.quote, .closeQuote, .closeSingle, .apostrophe].contains(mark)
  }

  private static func paragraphStarts(_ ofParagraphs: [Int], count: Int) -> Set<Int> {
    var position = count - ofParagraphs.reduce(0, +)
    var starts: Set<Int> = [0]
    for sentences in ofParagraphs {
      starts.insert(position)
      position += sentences
    }
    return starts
  }

  private static func spansBySentence(_ spans: [MentionFinder.Span], count: Int) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(count)
    var start = 0
    for sentence in 0..<count {
      var end = start
      while end < spans.count, spans[end].sentence == sentence { end += 1 }
      ranges.append(start..<end)
      start = end
    }
    return ranges
  }
}
