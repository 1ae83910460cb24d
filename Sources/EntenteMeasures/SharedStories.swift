private import EntenteCoding
package import EntenteCorpus
import EntenteStatistics

/// Which countries share stories more often, or less, than chance, also among stories of like length: what a finding may
/// state.
///
/// Fisher's test of cooccurrence.csv takes all stories for alike. Long ones name more countries than short ones, so that
/// two countries which have nothing to do with each other meet in the long ones: where the logarithm of length has a
/// standard deviation of 0.8, as in much news, it finds a pair in nine of ten corpora without any. So a pair must pass the
/// exact test over groups of stories of like length too, in the same direction.
package struct SharedStories: Sendable {
  /// Fewest groups, and about how many stories are in each of more.
  private static let (fewestGroups, storiesOfGroup) = (5, 20)

  /// The pairs that pass both tests, in the order in which they were given.
  package let found: [CooccurrenceTable.Row]
  /// Those that pass the test that takes all stories for alike, and not the other.
  package let explainedByLength: [CooccurrenceTable.Row]

  /// Tests pairs of countries.
  ///
  /// - Parameters:
  ///   - pairs: Rows of countries in stories of which a finding may speak; chosen without a look at what they have in
  ///     common, for the second test is adjusted for the number of all of them.
  ///   - stories: All that the table is about, in any order.
  package init(of pairs: [CooccurrenceTable.Row], in stories: [Story]) {
    let groups = Self.groups(of: stories)
    let isCandidate = pairs.map { ($0.q ?? 1) <= FalseDiscoveryRate.accepted }
    // A pair that fails the first test needs no second; that it counts as one without any evidence is on the safe side.
    let p = zip(pairs, isCandidate).map { pair, isCandidate in isCandidate ? Self.p(of: pair, in: groups) : 1 }
    let isFound = adjustedForNumber(p).map { ($0 ?? 1) <= FalseDiscoveryRate.accepted }
    found = pairs.indices.filter { isCandidate[$0] && isFound[$0] }.map { pairs[$0] }
    explainedByLength = pairs.indices.filter { isCandidate[$0] && !isFound[$0] }.map { pairs[$0] }
  }

  /// The codes of the countries of each story, in groups by the words of bodies; stories as long as each other are in one.
  ///
  /// More stories make more groups, not larger ones: the wider a group, the more its longest and shortest differ.
  private static func groups(of stories: [Story]) -> [[Set<String>]] {
    let words = stories.map(\.representative.words)
    let shorter = Dictionary(words.sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    let count = max(fewestGroups, stories.count / storiesOfGroup)
    let groups = Dictionary(grouping: stories) { story in
      (shorter[story.representative.words] ?? 0) * count / stories.count
    }
    return groups.sorted { $0.key < $1.key }.map { _, stories in
      stories.map { story in Set(story.representative.mentions.map(\.country.iso3)) }
    }
  }

  /// Of the exact test over the groups; 1 where it finds the opposite, or no group can tell.
  private static func p(of pair: CooccurrenceTable.Row, in groups: [[Set<String>]]) -> Double {
    let test = StratifiedFisher(
      groups.map { stories in
        ContingencyTable(
          nAB: stories.count { $0.contains(pair.a) && $0.contains(pair.b) },
          nA: stories.count { $0.contains(pair.a) }, nB: stories.count { $0.contains(pair.b) }, n: stories.count)
      })
    guard let test, (Double(test.observed) > test.expected) == (Double(pair.nAB) > pair.expected) else { return 1 }
    return test.twoSided
  }
}
