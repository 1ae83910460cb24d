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
