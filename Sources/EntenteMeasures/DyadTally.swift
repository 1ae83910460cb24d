private import EntenteCoding
import EntenteCorpus
package import EntenteText

/// What is known of one directed pair's events, for dyads.csv.
struct DyadTally: Equatable, Sendable {
  private(set) var activity = ActivityTally()
  private(set) var mutual = 0
  /// Events in words, such as praise, and in deeds, such as aid, by PLOVER's sections.
  private(set) var (words, deeds) = (0, 0)
  /// The event of the latest day; of several the one whose id comes first, of undated ones none.
  private(set) var newest: NewestEvent?
  private(set) var outlets: Set<String> = []

  /// Adds a story and those of the pair's events that it reports.
  mutating func add(_ story: Story, reporting events: [EventInStory], weights: Weights) {
    activity.add(story, reporting: events, weights: weights)
    for event in events.map(\.event) where event.anchor == story.id {
      if event.reciprocal { mutual += 1 }
      if event.type.quad.isVerbal { words += 1 } else { deeds += 1 }
      if let day = event.date?.day { keep(NewestEvent(day: day, id: event.id)) }
      outlets.formUnion(event.outlets)
    }
  }

  private mutating func keep(_ event: NewestEvent?) {
    guard let event else { return }
    newest = newest.map { event.precedes($0) ? event : $0 } ?? event
  }
}

extension DyadTally: Mergeable {
  mutating func merge(_ other: DyadTally) {
    activity.merge(other.activity)
    mutual += other.mutual
    words += other.words
    deeds += other.deeds
    keep(other.newest)
    outlets.formUnion(other.outlets)
  }
}

/// An event by which a pair's dealings are the newest.
package struct NewestEvent: Hashable, Sendable {
  package let day: CalendarDay
  package let id: String

  /// Whether it is shown before another: the later day, then the id that comes first.
  func precedes(_ other: NewestEvent) -> Bool { day == other.day ? id < other.id : other.day < day }
}
