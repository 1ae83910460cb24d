package import EntenteStatistics

/// A comparison of counts of stories among all stories, which are shares.
extension RateComparison {
  /// The later share minus the earlier one; nil when a period has no story.
  package var shareDifference: Double? {
    guard let first = earlier.value, let second = later.value else { return nil }
    return second - first
  }

  /// Newcombe's interval of that difference; nil when a period has no story.
  package var shareInterval: ConfidenceInterval? {
    .newcombe(
      from: (successes: earlier.count, trials: earlier.exposure), to: (successes: later.count, trials: later.exposure))
  }

  /// Fisher's exact test of the two shares, two-sided; nil when a period has no story.
  package var fisherP: Double? {
    guard earlier.exposure > 0, later.exposure > 0 else { return nil }
    return fisherP(later: later.count)
  }

  /// The smallest value that ``fisherP`` could have, had the same stories lain otherwise in the two periods; nil as that is.
  package var smallestFisherP: Double? {
    guard earlier.exposure > 0, later.exposure > 0 else { return nil }
    let named = earlier.count + later.count
    return min(fisherP(later: max(0, named - earlier.exposure)), fisherP(later: min(named, later.exposure)))
  }

  /// That test if so many of the counted stories were later ones.
  private func fisherP(later count: Int) -> Double {
    FisherExact(
      ContingencyTable(
        nAB: count, nA: earlier.count + later.count, nB: later.exposure, n: earlier.exposure + later.exposure)
    ).twoSided
  }
}

extension Flag {
  /// What the numbers of stories in two periods make every row of their comparison say.
  static func ofPeriods(_ stories: RateComparison) -> [Flag] {
    [
      (Flag.few, min(stories.earlier.exposure, stories.later.exposure) < storiesForStatement),
      (.emptyA, stories.earlier.exposure == 0),
      (.emptyB, stories.later.exposure == 0),
    ].filter(\.1).map(\.0)
  }
}
