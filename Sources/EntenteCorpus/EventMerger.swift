import EntenteCoding
import EntenteText

/// Engagements merged into events, so that an act counts once however often it is told.
///
/// Tellings are of one event when they share the act and a pair of countries, and stand
/// 1. in one article: a title, a caption or a later sentence repeats it, a title also in other words;
/// 2. in reports of one story;
/// 3. in stories of at most two days after the event's first report. Counting from the first and not from the last keeps
///    a month of daily meetings from becoming one; an undated event stays inside its story.
///
/// An event's legs are all the pairs its tellings give: a host's meeting with five guests is one event of five legs, and
/// a sentence elsewhere about one of the guests is of that event.
///
/// - SeeAlso: PLOVER_MANUAL.tex, "Compound and Reciprocal Actors".
package struct EventMerger: Sendable {
  /// How many days after an event's first report another story may still be of it.
  private static let reach = 2

  private let leastProbability: Int

  /// - Parameter leastProbability: In thousandths; what is less sure is no event that counts.
  package init(leastProbability: Int = 0) { self.leastProbability = leastProbability }

  /// Returns the events by id, the same for the same stories in any order.
  package func events(of stories: [Story]) -> [Event] {
    let drafts = stories.parts.concurrentMap { part in part.flatMap { self.drafts(of: $0) } }.flatMap { $0 }
    let events = mergedAcrossStories(drafts.filter { $0.days != nil }) + drafts.filter { $0.days == nil }
    var identifiers = Identifiers(prefix: "e_")
    let named = events.map { (digits: $0.fingerprint, tellings: $0.tellings) }
      .sorted { $0.digits < $1.digits }
      .map { (id: identifiers.next($0.digits), tellings: $0.tellings) }
      .sorted { $0.id < $1.id }
    return named.concurrentMap { Event(id: $0.id, tellings: $0.tellings, least: leastProbability) }
  }

  /// Levels 1 and 2.
  private func drafts(of story: Story) -> [EventDraft] {
    var pool = DraftPool()
    for draft in story.sentenceDrafts.withHeadlinesAsTold { pool.insert(draft) }
    return pool.drafts.map { $0.dated() }
  }

  /// Level 3.
  private func mergedAcrossStories(_ drafts: [EventDraft]) -> [EventDraft] {
    var pool = DraftPool(reach: Self.reach)
    // Drafts are large: their places are sorted.
    let order = drafts.indices.sorted { drafts[$0].isReported(before: drafts[$1]) }
    for place in order { pool.insert(drafts[place]) }
    return pool.drafts
  }
}

extension Story {
  /// One draft for each sentence, trigger and act.
  ///
  /// A host's engagements with several guests are one, and so are those of two that act together on a third: PLOVER makes
  /// one event of compound actors too, where CAMEO's coders made one of every pair.
  fileprivate var sentenceDrafts: [EventDraft] {
    struct Place: Hashable {
      let article: ArticleID
      let sentence: Int
      let trigger: ByteRange
      let act: EventDraft.Act
    }
    var places: [Place] = []
    var tellingsAt: [Place: [Telling]] = [:]
    for telling in tellings {
      let engagement = telling.engagement
      let place = Place(
        article: telling.report.article, sentence: engagement.sentence, trigger: engagement.trigger,
        act: EventDraft.Act(of: engagement))
      if tellingsAt[place] == nil { places.append(place) }
      tellingsAt[place, default: []].append(telling)
    }
    return places.map { EventDraft(act: $0.act, tellings: tellingsAt[$0] ?? []) }
  }
}
