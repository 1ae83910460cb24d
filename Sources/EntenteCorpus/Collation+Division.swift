import EntenteCoding
package import EntenteText

/// Parts of a collation, such as its months or the two sides of a comparison.
///
/// Stories and events are made of everything first and divided afterwards, so that copies and repeats are found across
/// the days that divide them. A story belongs where its date falls. An event belongs where its anchor does, the earliest
/// story that reports it, so that it counts once however many months retell it; a part knows of an event what the part's
/// own stories tell, so that every number of a part leads to a sentence in it.
extension Collation {
  /// Returns the parts by key; stories without a key, and the events counted in them, are in none.
  ///
  /// Stories, mentions and events of the parts sum to those of all stories that have a key.
  package func divided<Key: Hashable>(by key: (Story) -> Key?) -> [Key: Collation] {
    var keys: [StoryID: Key] = [:]
    for story in stories { keys[story.id] = key(story) }
    let stories = Dictionary(grouping: stories) { keys[$0.id] }
    let events = Dictionary(grouping: events) { keys[$0.anchor] }
    let articles = articles
    return Set(keys.values).reduce(into: [:]) { parts, key in
      let told = events[key, default: []].map { $0.told(by: { keys[$0] == key }, among: articles) }
      parts[key] = Collation(stories: stories[key] ?? [], events: told, identities: identities)
    }
  }

  /// The stories dated in a period, the events counted in them, and the articles of its days that do not count; undated
  /// ones are in no period.
  package func within(_ period: Period) -> Collation {
    let parts = divided { story in story.date.map(period.contains) == true ? period : nil }
    return Collation(
      stories: parts[period]?.stories ?? [], events: parts[period]?.events ?? [],
      uncounted: uncounted.filter { $0.day.map(period.contains) == true }, identities: identities)
  }

  /// The stories without a date.
  package var undated: [Story] { stories.filter { $0.date == nil } }

  private var articles: [ArticleID: CodedArticle] {
    let reports = stories.flatMap(\.reports).map { ($0.article.id, $0) }
    return Dictionary(reports) { first, _ in first }
  }
}

extension Event {
  /// What some of the stories tell of it.
  fileprivate func told(by isChosen: (StoryID) -> Bool, among articles: [ArticleID: CodedArticle]) -> Event {
    let kept = reports.filter { isChosen($0.story) }
    guard kept.count < reports.count else { return self }
    let told = kept.compactMap { articles[$0.article]?.engagements[$0.engagement] }
    return Event(
      id: id, legs: Set(told.map(leg(of:))).sorted(), reciprocal: reciprocal, type: type, mode: mode, context: context,
      prospective: prospective, status: status, attribution: attribution, date: date, anchor: anchor, reports: kept,
      outlets: Set(kept.compactMap { articles[$0.article]?.article.source }).sorted(),
      probability: told.compactMap(\.probability).max(), isSure: isSure)
  }
}
