package import EntenteCoding
import EntenteText

/// A corpus put together: its stories, the events they report, and who its people and bodies are.
package struct Collation: Sendable {
  /// By id.
  package let stories: [Story]
  /// By id.
  package let events: [Event]
  /// Articles that are read and named and count in nothing, by id.
  package let uncounted: [CodedArticle]
  /// Of everybody whom the articles name.
  package let identities: Identities

  /// - Parameters:
  ///   - stories: By id.
  ///   - events: By id.
  ///   - uncounted: Articles that count in nothing, by id.
  ///   - identities: Nil for those that the stories' own articles tell; a part of a corpus takes over the whole's.
  package init(
    stories: [Story], events: [Event], uncounted: [CodedArticle] = [], identities: Identities? = nil
  ) {
    self.stories = stories
    self.events = events
    self.uncounted = uncounted
    self.identities = identities ?? Identities(of: stories.lazy.flatMap(\.reports))
  }
}

extension Collation {
  /// Gathers articles, in any order, into stories and merges what they tell into events.
  ///
  /// - Parameters:
  ///   - articles: Each with an id of its own, all coded by the same coder.
  ///   - duplicates: What copies count for.
  ///   - leastProbability: How sure an event must be to count, in thousandths.
  /// - Returns: Stories and events by id; neither without articles.
  package static func collate(
    _ articles: [CodedArticle], duplicates: Duplicates = .collapse, leastProbability: Int = 0
  ) -> Collation {
    let stories = StoryClusters(duplicates: duplicates).stories(of: articles.filter { $0.uncounted == nil })
    let uncounted = articles.filter { $0.uncounted != nil }.sorted { $0.article.id < $1.article.id }
    let events = EventMerger(leastProbability: leastProbability).events(of: stories)
    return Collation(stories: stories, events: events, uncounted: uncounted)
  }
}
