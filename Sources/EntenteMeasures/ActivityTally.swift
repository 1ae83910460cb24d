import EntenteCorpus
import EntenteText

/// What the counted events of a country, or of a directed pair, come to.
struct ActivityTally: Equatable, Sendable {
  /// The events that are counted in one story.
  struct Share: Hashable, Sendable {
    fileprivate(set) var events = 0
    /// Those of the events that score above zero, and below.
    fileprivate(set) var (cooperative, conflictual) = (0, 0)
    fileprivate(set) var points = Points()
  }

  private(set) var done = 0
  private(set) var prospective = 0
  private(set) var points = Points()
  /// Sum of the events' probabilities, in thousandths.
  private var expectedThousandths = 0
  /// Events of which the coder does not say how sure they are.
  private var ofUnknownProbability = 0
  /// Stories and articles that report one of the events, whichever story it is counted in.
  private(set) var stories = 0
  private(set) var reports = 0
  /// One share for every story that an event is counted in.
  private(set) var shares = Histogram<Share>()

  var events: Int { done + prospective }

  /// How many of the events are likely to be right in pair and type, in thousandths; nil where that is unknown of one.
  var expected: Int? { ofUnknownProbability == 0 ? expectedThousandths : nil }

  /// Adds a story and those of the events that it reports.
  mutating func add(_ story: Story, reporting events: [EventInStory], weights: Weights) {
    stories += 1
    reports += Set(events.flatMap(\.reports).map(\.article)).count
    let anchored = events.map(\.event).filter { $0.anchor == story.id }
    guard !anchored.isEmpty else { return }
    var share = Share()
    for event in anchored {
      let score = weights.score(of: event)
      share.events += 1
      if score > .zero { share.cooperative += 1 }
      if score < .zero { share.conflictual += 1 }
      share.points.add(score)
      if let probability = event.probability {
        expectedThousandths += probability
      } else {
        ofUnknownProbability += 1
      }
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
    expectedThousandths += other.expectedThousandths
    ofUnknownProbability += other.ofUnknownProbability
    stories += other.stories
    reports += other.reports
    shares.merge(other.shares)
  }
}
