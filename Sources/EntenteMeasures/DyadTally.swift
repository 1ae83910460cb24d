import EntenteCorpus

/// What is known of one directed pair's events, for dyads.csv.
struct DyadTally: Equatable, Sendable {
  private(set) var activity = ActivityTally()
  private(set) var mutual = 0
  private(set) var outlets: Set<String> = []

  /// Adds a story and those of the pair's events that it reports.
  mutating func add(_ story: Story, reporting events: [EventInStory], weights: Weights) {
    activity.add(story, reporting: events, weights: weights)
    for event in events.map(\.event) where event.anchor == story.id {
      if event.reciprocal { mutual += 1 }
      outlets.formUnion(event.outlets)
    }
  }
}

extension DyadTally: Mergeable {
  mutating func merge(_ other: DyadTally) {
    activity.merge(other.activity)
    mutual += other.mutual
    outlets.formUnion(other.outlets)
  }
}
