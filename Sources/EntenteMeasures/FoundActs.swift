import EntenteCoding
import EntenteCorpus
import EntenteStatistics

/// What stories report of a country or of a directed pair, for scores that allow for errors of coding.
///
/// Every act that took place is in it, also one that is too unsure to count; the others know nothing of it.
struct FoundActs: Equatable, Sendable {
  /// A story that reports an act, and how often it names the parties.
  struct InStory: Hashable, Sendable {
    /// In order of probability and value.
    let items: [UncertainTotal.Item]
    let mentions: Int
  }

  private(set) var stories = Histogram<InStory>()
  /// Acts of which the coder does not say how sure they are.
  private(set) var ofUnknownProbability = 0

  /// Adds a story's acts.
  ///
  /// - Parameters:
  ///   - events: Those that are counted in the story.
  ///   - mentions: Of the country, or of the party that is named less.
  ///   - weights: What an event scores.
  mutating func add(_ events: [Event], mentions: Int, weights: Weights) {
    let items = events.compactMap { event in
      event.probability.map {
        UncertainTotal.Item(probability: $0, value: weights.score(of: event).magnitude.millionths)
      }
    }
    ofUnknownProbability += events.count - items.count
    stories.add(InStory(items: items.sorted(), mentions: mentions))
  }
}

extension FoundActs: Mergeable {
  mutating func merge(_ other: FoundActs) {
    stories.merge(other.stories)
    ofUnknownProbability += other.ofUnknownProbability
  }
}

extension FoundActs.InStory: Comparable {
  static func < (left: Self, right: Self) -> Bool {
    left.mentions == right.mentions
      ? left.items.lexicographicallyPrecedes(right.items) : left.mentions < right.mentions
  }
}
