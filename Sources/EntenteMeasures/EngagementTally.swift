import EntenteCoding
import EntenteCorpus

/// What is known of one country's events, for engagement.csv.
struct EngagementTally: Equatable, Sendable {
  private(set) var activity = ActivityTally()
  private(set) var outOnly = 0
  private(set) var inOnly = 0
  private(set) var mutual = 0

  /// Adds a story and those of the country's events that it reports.
  mutating func add(_ story: Story, reporting events: [EventInStory], of country: Country, weights: Weights) {
    activity.add(story, reporting: events, weights: weights)
    for event in events.map(\.event) where event.anchor == story.id {
      let acts = event.legs.contains { $0.source == country }
      let isActedOn = event.legs.contains { $0.target == country }
      if event.reciprocal || acts && isActedOn {
        mutual += 1
      } else if acts {
        outOnly += 1
      } else {
        inOnly += 1
      }
    }
  }
}

extension EngagementTally: Mergeable {
  mutating func merge(_ other: EngagementTally) {
    activity.merge(other.activity)
    outOnly += other.outOnly
    inOnly += other.inOnly
    mutual += other.mutual
  }
}
