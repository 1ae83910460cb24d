import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics
import EntenteText

/// Which outlets tell the stories of two periods: the rows of outlets.csv, the most telling first.
///
/// A change between periods may be a change of what was collected. So the outlets of both are listed, each is tested for
/// its part of the stories, and the changes of countries are also counted on the outlets that both periods have.
package struct OutletComparison: Sendable {
  /// One outlet of either period.
  package struct Row: Sendable {
    /// As its articles name it.
    package let outlet: String
    /// Stories that it reports, among all stories; a story that several outlets report counts for each.
    package let stories: RateComparison
    /// Newcombe's interval of the change of that share; nil below three stories in a period.
    package let shareInterval: ConfidenceInterval?
    /// Fisher's exact test, two-sided; nil when a period has no story.
    package let p: Double?
    /// `p` adjusted by Benjamini and Hochberg over all outlets.
    package let q: Double?
    package let flags: [Flag]

    package var isCommon: Bool { stories.earlier.count > 0 && stories.later.count > 0 }
  }

  package let rows: [Row]
  /// Stories that an outlet of both periods reports, among all stories.
  package let commonStories: RateComparison
  /// Stories of which no report names its outlet, among all stories.
  package let unknownStories: RateComparison
  /// The outlets of both periods, by their bytes.
  private let common: Set<[UInt8]>
}

extension OutletComparison {
  /// Compares the outlets of the stories of two periods, in any order.
  package init(from earlier: [Story], to later: [Story]) {
    func compared(_ isMeant: (Story) -> Bool) -> RateComparison {
      RateComparison(
        from: Rate(count: earlier.count(where: isMeant), exposure: earlier.count),
        to: Rate(count: later.count(where: isMeant), exposure: later.count))
    }
    let (first, second) = (Self.storyCounts(of: earlier), Self.storyCounts(of: later))
    let common = Set(first.keys).intersection(second.keys)
    self.common = common
    commonStories = compared { !$0.outlets.isDisjoint(with: common) }
    unknownStories = compared { $0.outlets.isEmpty }
    let outlets = Set(first.keys).union(second.keys).map { outlet in
      TestedOutlet(
        outlet,
        RateComparison(
          from: Rate(count: first[outlet] ?? 0, exposure: earlier.count),
          to: Rate(count: second[outlet] ?? 0, exposure: later.count)))
    }
    .sorted { $0.precedes($1) }
    rows = zip(outlets, adjustedForNumber(outlets.map(\.p))).map { Row($0, q: $1) }
  }

  /// Whether an outlet of both periods reports the story.
  func isCommon(_ story: Story) -> Bool { !story.outlets.isDisjoint(with: common) }

  private static func storyCounts(of stories: [Story]) -> [[UInt8]: Int] {
    stories.reduce(into: [:]) { counts, story in
      for outlet in story.outlets { counts[outlet, default: 0] += 1 }
    }
  }
}

extension OutletComparison.Row {
  fileprivate init(_ tested: TestedOutlet, q: Double?) {
    let fewest = min(tested.stories.earlier.exposure, tested.stories.later.exposure)
    self.init(
      outlet: String(decoding: tested.outlet, as: UTF8.self),
      stories: tested.stories,
      shareInterval: fewest >= Flag.storiesForInterval ? tested.stories.shareInterval : nil,
      p: tested.p,
      q: q,
      flags: Flag.ofPeriods(tested.stories))
  }
}

/// An outlet with its test.
private struct TestedOutlet {
  let outlet: [UInt8]
  let stories: RateComparison
  let p: Double?

  init(_ outlet: [UInt8], _ stories: RateComparison) {
    self.outlet = outlet
    self.stories = stories
    p = stories.fisherP
  }

  func precedes(_ other: TestedOutlet) -> Bool {
    let (count, otherCount) = (
      stories.earlier.count + stories.later.count, other.stories.earlier.count + other.stories.later.count
    )
    return count == otherCount ? outlet.lexicographicallyPrecedes(other.outlet) : count > otherCount
  }
}

extension Story {
  /// The outlets of its reports, by their bytes: two spellings of a letter are two outlets here as in the database.
  fileprivate var outlets: Set<[UInt8]> { Set(reports.compactMap { $0.article.source.map { Array($0.utf8) } }) }
}
