package import EntenteCorpus

/// An event as one story reports it.
///
/// An event may have ten thousand reports in as many stories: they are parted by story once, so that a tally takes time
/// in proportion to the reports and not to their square.
package struct EventInStory: Sendable {
  package let event: Event
  /// The story's own reports of the event, in the event's order; at least one.
  package let reports: [Event.Report]

  package init(event: Event, reports: [Event.Report]) {
    self.event = event
    self.reports = reports
  }
}

extension Collation {
  /// The events that each story reports, by id; stories that report none are not among the keys.
  package var eventsByStory: [StoryID: [EventInStory]] {
    var byStory: [StoryID: [EventInStory]] = [:]
    for event in events {
      for (story, reports) in Dictionary(grouping: event.reports, by: \.story) {
        byStory[story, default: []].append(EventInStory(event: event, reports: reports))
      }
    }
    return byStory
  }
}
