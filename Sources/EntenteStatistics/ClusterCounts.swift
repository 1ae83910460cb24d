/// What each cluster of a sample holds: its size and the counts of many series in it, only those above zero.
///
/// Stories are the clusters, words their size, countries the series. Resampling draws whole clusters and needs all series
/// at once.
package struct ClusterCounts: Sendable {
  /// The number of series; each is known by its place in 0..<seriesCount.
  package let seriesCount: Int
  /// The sizes of the clusters, in the order they were appended.
  package private(set) var sizes: [Int] = []
  /// A hash of each cluster's identifier, from which its random weights follow.
  private(set) var keys: [UInt64] = []
  /// Series and count of every cluster's entries, one cluster after the other.
  private(set) var entries: [Entry] = []
  private var ends: [Int] = []

  struct Entry: Sendable {
    let series: Int32
    let count: Int
  }

  /// A sample without clusters.
  package init(seriesCount: Int) {
    self.seriesCount = seriesCount
  }

  /// Adds a cluster.
  ///
  /// - Parameters:
  ///   - identifier: What tells it from all others, such as the story's id; hashed as UTF-8.
  ///   - size: Its exposure, 0 or more, such as words.
  ///   - counts: Series with their counts, each series at most once; zeros are left out.
  package mutating func append(identifier: String, size: Int, counts: some Sequence<(series: Int, count: Int)>) {
    precondition(size >= 0, "a cluster of size \(size)")
    for (series, count) in counts where count > 0 {
      precondition((0..<seriesCount).contains(series), "series \(series) of \(seriesCount)")
      entries.append(Entry(series: Int32(series), count: count))
    }
    sizes.append(size)
    keys.append(fnv1a64(identifier.utf8))
    ends.append(entries.count)
  }

  /// The number of clusters.
  package var count: Int { sizes.count }

  /// The places of a cluster's entries.
  func entryRange(of cluster: Int) -> Range<Int> {
    (cluster == 0 ? 0 : ends[cluster - 1])..<ends[cluster]
  }

  /// Returns these clusters followed by those of another sample of the same series.
  func pooled(with other: ClusterCounts) -> ClusterCounts {
    var pooled = self
    pooled.sizes += other.sizes
    pooled.keys += other.keys
    pooled.entries += other.entries
    pooled.ends += other.ends.map { entries.count + $0 }
    return pooled
  }

  /// Returns the total of every series over all clusters.
  func totals() -> [Int] {
    entries.reduce(into: [Int](repeating: 0, count: seriesCount)) { $0[Int($1.series)] += $1.count }
  }
}
