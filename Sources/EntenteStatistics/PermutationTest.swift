/// The test of a change in a rate that asks how often a random split of the same stories changes as much.
///
/// It needs no model of how mentions cluster, and keeps its level from two stories a side on. Where there are no more than
/// 20,000 splits all are tried and the probability is exact; it can then not be smaller than one over their number, so
/// that five stories cannot show a significant change. Otherwise 9,999 shuffles are drawn by a fixed rule: output
/// r · (n - 1) + s + 1 of the seed's stream is step s of Fisher and Yates's shuffle r, from the last place down.
///
/// - Complexity: O(splits · (stories + entries)).
/// - SeeAlso: Pitman (1937), <https://doi.org/10.2307/2984124>; Phipson and Smyth (2010),
///   <https://doi.org/10.2202/1544-6115.1585>, for the observed split counted in.
package struct PermutationTest: Sendable {
  /// Samples with more clusters than this are left to ``ClusteredRateRatio``.
  package static let largestSample = 20_000
  private static let exactLimit = 20_000
  private static let shuffles = 9_999

  /// Whether every split was tried, so that the probabilities are exact.
  package let isExact: Bool
  /// The two-sided probability of each series' change of rate; nil for a series without a count.
  package let pValues: [Double?]

  /// Tests all series of two samples; nil if one has no exposure or both together more than 20,000 clusters.
  ///
  /// - Parameters:
  ///   - earlier: The first sample, its clusters in the order of the bytes of their identifiers.
  ///   - later: The second, in the same order, with the same series and no cluster of the first.
  ///   - seed: Of the shuffles; the same seed gives the same probabilities.
  package init?(from earlier: ClusterCounts, to later: ClusterCounts, seed: UInt64 = 20_211_109) {
    precondition(earlier.seriesCount == later.seriesCount, "samples of different series")
    let n = earlier.count + later.count
    guard earlier.sizes.contains(where: { $0 > 0 }), later.sizes.contains(where: { $0 > 0 }),
      n <= Self.largestSample
    else { return nil }
    isExact = Self.splitCount(n, choosing: later.count) <= Self.exactLimit
    var tally = SplitTally(earlier, later)
    if isExact {
      Self.forEachCombination(of: later.count, from: n) { tally.add($0) }
    } else {
      Self.forEachShuffle(of: n, keeping: later.count, seed: seed) { tally.add($0) }
    }
    pValues = tally.pValues(countingObserved: !isExact)
  }

  /// Returns the number of splits, or some number above the limit if there are more.
  private static func splitCount(_ n: Int, choosing k: Int) -> Int {
    var count = 1
    for i in 0..<min(k, n - k) {
      count = count * (n - i) / (i + 1)
      guard count <= exactLimit else { break }
    }
    return count
  }

  /// Returns the smallest probability that two samples of so many clusters can have: 1/10 for two against three stories.
  ///
  /// Samples of equal number halve the splits: one and its mirror image change as much.
  package static func smallestP(from earlier: Int, to later: Int) -> Double {
    let splits = splitCount(earlier + later, choosing: later)
    guard splits <= exactLimit else { return 1 / Double(shuffles + 1) }
    return Double(earlier == later ? min(2, splits) : 1) / Double(splits)
  }

  private static func forEachCombination(of k: Int, from n: Int, _ body: (ArraySlice<Int>) -> Void) {
    var places = Array(0..<k)
    while true {
      body(places[...])
      guard let moving = places.indices.last(where: { places[$0] < n - k + $0 }) else { return }
      let first = places[moving] + 1
      for i in moving..<k { places[i] = first + i - moving }
    }
  }

  /// Shuffles only as far as the last `k` places are settled; the rest of the stream belongs to the other sample.
  private static func forEachShuffle(of n: Int, keeping k: Int, seed: UInt64, _ body: (ArraySlice<Int>) -> Void) {
    let stream = SplitMix64(seed: seed)
    for shuffle in 0..<shuffles {
      var places = Array(0..<n)
      for (step, i) in stride(from: n - 1, to: max(n - k - 1, 0), by: -1).enumerated() {
        let output = stream[UInt64(shuffle * (n - 1) + step + 1)]
        places.swapAt(i, Int(((output >> 32) * UInt64(i + 1)) >> 32))
      }
      body(places[(n - k)...])
    }
  }
}

/// How many splits of a pooled sample change each rate at least as much as the observed one.
private struct SplitTally {
  private let pooled: ClusterCounts
  private let totals: [Int]
  private let totalSize: Int
  private var observed: [Double] = []
  private var hits: [Int]
  private var splits = 0
  private var chosen: [Int]

  init(_ earlier: ClusterCounts, _ later: ClusterCounts) {
    pooled = earlier.pooled(with: later)
    totals = pooled.totals()
    totalSize = pooled.sizes.reduce(0, +)
    hits = [Int](repeating: 0, count: pooled.seriesCount)
    chosen = hits
    let size = sum(over: (earlier.count..<pooled.count))
    // A hair less, so that a split that changes exactly as much counts whatever its rounding.
    observed = totals.indices.map { change(of: $0, size) * (1 - 1e-12) }
  }

  mutating func add(_ later: ArraySlice<Int>) {
    let size = sum(over: later)
    guard size > 0, size < totalSize else { return }
    splits += 1
    for series in hits.indices where change(of: series, size) >= observed[series] { hits[series] += 1 }
  }

  func pValues(countingObserved: Bool) -> [Double?] {
    let extra = countingObserved ? 1 : 0
    return hits.indices.map { totals[$0] == 0 ? nil : Double(hits[$0] + extra) / Double(splits + extra) }
  }

  /// Sums the chosen clusters' counts into `chosen` and returns their size.
  private mutating func sum(over clusters: some Sequence<Int>) -> Int {
    for series in chosen.indices { chosen[series] = 0 }
    return clusters.reduce(0) { size, cluster in
      for entry in pooled.entries[pooled.entryRange(of: cluster)] { chosen[Int(entry.series)] += entry.count }
      return size + pooled.sizes[cluster]
    }
  }

  /// |later rate - earlier rate|, its numerator an exact integer.
  private func change(of series: Int, _ size: Int) -> Double {
    let difference = Int128(chosen[series]) * Int128(totalSize) - Int128(totals[series]) * Int128(size)
    return abs(Double(nearest: difference)) / (Double(size) * Double(totalSize - size))
  }
}
