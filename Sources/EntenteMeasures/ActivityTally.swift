import EntenteCorpus
import EntenteText

/// What the counted events of a country, or of a directed pair, come to.
struct ActivityTally: Equatable, Sendable {
  /// The events that are counted in one story.
  struct Share: Hashable, Sendable {
    fileprivate(set) var events = 0
    fileprivate(set) var points = Points()
  }

  private(set) var done = 0
  private(set) var prospective = 0
  private(set) var points = Points()
  /// Stories and articles that report one of the events, whichever story it is counted in.
  private(set) var stories = 0
  private(set) var reports = 0
  /// One share for every story that an event is counted in.
  private(set) var shares = Histogram<Share>()

  var events: Int { done + prospective }

  /// Adds a story and those of the events that it reports.
  mutating func add(_ story: Story, reporting events: [EventInStory], weights: Weights) {
    stories += 1
    reports += Set(events.flatMap(\.reports).map(\.article)).count
    let anchored = events.map(\.event).filter { $0.anchor == story.id }
    guard !anchored.isEmpty else { return }
    var share = Share()
    for event in anchored {
      share.events += 1
      share.points.add(weights.score(of: event))
      if event.prospective { prospective += 1 } else { done += 1 }
    }
    points.merge(share.points)
    shares.add(share)
  }
}

extension ActivityTally: Mergeable {
  mutating func merge(_ other: ActivityTally) {
    done += other.done
    prospective += other.prospective
    points.merge(other.points)
    stories += other.stories
    reports += other.reports
    shares.merge(other.shares)
  }
}
