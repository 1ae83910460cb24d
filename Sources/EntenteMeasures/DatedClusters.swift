import EntenteStatistics
import EntenteText

/// The stories of a period as they are dealt to two periods by chance.
struct DatedClusters {
  /// In the order of the bytes of their identifiers.
  let clusters: ClusterCounts
  /// The first day of a story; nil where none is dated.
  let firstDay: CalendarDay?
  /// The first identifier; nil without a story.
  let firstID: String?

  /// Whether it is dealt first: by days, then by identifiers.
  fileprivate func isDealt(before other: Self) -> Bool {
    if let firstDay, let otherDay = other.firstDay, firstDay != otherDay { return firstDay < otherDay }
    return (firstID ?? "").utf8.lexicographicallyPrecedes((other.firstID ?? "").utf8)
  }
}

extension PermutationTest {
  /// Tests two periods in the order of their days, whichever of them a report is about: the splits that are drawn, and p,
  /// are the same the other way round.
  init?(of one: DatedClusters, and other: DatedClusters, seed: UInt64) {
    let isTurned = other.isDealt(before: one)
    self.init(
      from: (isTurned ? other : one).clusters, to: (isTurned ? one : other).clusters, seed: seed)
  }
}
