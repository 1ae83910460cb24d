package import EntenteCoding

/// A corpus put together: its stories and the events they report.
package struct Collation: Sendable {
  /// By id.
  package let stories: [Story]
  /// By id.
  package let events: [Event]

  package init(stories: [Story], events: [Event]) {
    self.stories = stories
    self.events = events
  }
}

extension Collation {
  /// Gathers articles, in any order, into stories and merges what they tell into events.
  ///
  /// - Parameters:
  ///   - articles: Each with an id of its own, all coded by the same coder.
  ///   - duplicates: What copies count for.
  /// - Returns: Stories and events by id; neither without articles.
  package static func collate(_ articles: [CodedArticle], duplicates: Duplicates = .collapse) -> Collation {
    let stories = StoryClusters(duplicates: duplicates).stories(of: articles)
    return Collation(stories: stories, events: EventMerger().events(of: stories))
  }
}
