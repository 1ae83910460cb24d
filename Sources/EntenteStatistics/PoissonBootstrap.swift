/// The Poisson bootstrap: each replicate weighs every cluster by a random count of mean 1 instead of drawing clusters.
///
/// A weight is a pure function of the cluster's identifier and the replicate's number, so replicates come out the same in
/// any order of clusters, on any number of threads, and in any language: replicate r takes lane r mod 4, 16 bits, lowest
/// first, of output r div 4 + 1 of SplitMix64 seeded with FNV-1a-64 of the identifier xor the seed; its weight is how many
/// of the thresholds 24109, 48219, 60273, 64292, 65296, 65497, 65531 and 65535 are not above it. Only integers are summed.
///
/// - SeeAlso: Chamandy, Muralidharan, Najmi and Naidu (2012), Estimating uncertainty for massive data streams.
package struct PoissonBootstrap: Sendable {
  /// Replicates that are computed together; ranges given to ``totals(of:replicates:)`` begin at multiples of it.
  package static let blockSize = 32

  private let seed: UInt64

  /// A bootstrap with the seed of the reports unless another is given.
  package init(seed: UInt64 = 20_211_109) {
    self.seed = seed
  }

  /// Returns the weighted totals of size and of every series in each replicate of a range.
  ///
  /// Ranges may be computed apart, on different threads, and appended; the totals are the same.
  ///
  /// - Parameters:
  ///   - clusters: In any order.
  ///   - replicates: A range that begins at a multiple of ``blockSize``.
  /// - Returns: As many replicates as the range has.
  /// - Complexity: O(replicates · (clusters + entries)), 32 replicates in a step.
  package func totals(of clusters: ClusterCounts, replicates: Range<Int>) -> BootstrapTotals {
    precondition(replicates.lowerBound.isMultiple(of: Self.blockSize), "replicates from \(replicates.lowerBound)")
    let rows = BootstrapRows(clusters, seed: seed)
    var totals = BootstrapTotals(seriesCount: clusters.seriesCount, replicates: replicates.count)
    for (block, first) in stride(from: 0, to: replicates.count, by: Self.blockSize).enumerated() {
      let sums = rows.sums(block: replicates.lowerBound / Self.blockSize + block)
      totals.store(sums, at: first)
    }
    return totals
  }
}
