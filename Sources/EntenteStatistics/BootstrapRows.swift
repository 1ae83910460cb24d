/// The clusters of a bootstrap, laid out so that 32 replicates are summed in 16-bit lanes without overflow.
///
/// A cluster with more than a lane can hold becomes several rows with the same key, hence the same weights.
struct BootstrapRows {
  /// 32 replicates of a block, in the order of ``ReplicateSums``.
  typealias Lanes = SIMD32<UInt16>

  private static let laneLimit = Int(UInt16.max)
  private static let largestCount = laneLimit / PoissonWeights.greatest
  private static let largestSize = 255 * 256 + 255

  private let seriesCount: Int
  private var rows: [Row] = []
  private var entries: [ClusterCounts.Entry] = []

  private struct Row {
    let stream: SplitMix64
    let sizeDigits: (low: UInt16, high: UInt16)
    let entries: Range<Int>
    let largestCount: Int
  }

  init(_ clusters: ClusterCounts, seed: UInt64) {
    seriesCount = clusters.seriesCount
    for cluster in 0..<clusters.count {
      let counts = clusters.entries[clusters.entryRange(of: cluster)]
      append(stream: SplitMix64(seed: clusters.keys[cluster] ^ seed), size: clusters.sizes[cluster], counts)
    }
  }

  private mutating func append(stream: SplitMix64, size: Int, _ counts: some Sequence<ClusterCounts.Entry>) {
    let limit = Self.largestCount
    let first = entries.count
    entries.append(contentsOf: counts.lazy.map { .init(series: $0.series, count: min($0.count, limit)) })
    let fitting = min(size, Self.largestSize)
    rows.append(
      Row(
        stream: stream, sizeDigits: (UInt16(fitting % 256), UInt16(fitting / 256)), entries: first..<entries.count,
        largestCount: entries[first...].reduce(0) { max($0, $1.count) }))
    let rest = counts.filter { $0.count > limit }.map {
      ClusterCounts.Entry(series: $0.series, count: $0.count - limit)
    }
    if size > fitting || !rest.isEmpty { append(stream: stream, size: size - fitting, rest) }
  }

  /// Returns the sums of a block of 32 replicates: of every series, and at last of the sizes.
  func sums(block: Int) -> [ReplicateSums] {
    var totals = [ReplicateSums](repeating: ReplicateSums(), count: seriesCount)
    var lanes = [Lanes](repeating: .zero, count: seriesCount)
    var (low, high) = (ReplicateSums(), ReplicateSums())
    var (lowLanes, highLanes) = (Lanes.zero, Lanes.zero)
    var filled = 0
    for (place, row) in rows.enumerated() {
      // 32 rows of 8 · 255 still fit a lane.
      if place.isMultiple(of: 32) {
        low.absorb(&lowLanes)
        high.absorb(&highLanes)
      }
      filled += PoissonWeights.greatest * row.largestCount
      if filled > Self.laneLimit {
        for series in lanes.indices { totals[series].absorb(&lanes[series]) }
        filled = PoissonWeights.greatest * row.largestCount
      }
      let weights = Self.weights(row.stream, block: block)
      lowLanes &+= weights &* Lanes(repeating: row.sizeDigits.low)
      highLanes &+= weights &* Lanes(repeating: row.sizeDigits.high)
      for place in row.entries {
        lanes[Int(entries[place].series)] &+=
          weights &* Lanes(repeating: UInt16(truncatingIfNeeded: entries[place].count))
      }
    }
    for series in lanes.indices { totals[series].absorb(&lanes[series]) }
    low.absorb(&lowLanes)
    high.absorb(&highLanes)
    return totals + [low.adding(high, times: 256)]
  }

  /// Returns the Poisson weights of one cluster in the 32 replicates of a block.
  @inline(__always)
  private static func weights(_ stream: SplitMix64, block: Int) -> Lanes {
    @inline(__always) func word(_ place: UInt64) -> UInt64 {
      PoissonWeights.weights(ofLanes: stream[UInt64(block) &* 8 &+ 1 &+ place])
    }
    let words = SIMD8(word(0), word(1), word(2), word(3), word(4), word(5), word(6), word(7))
    return Lanes(
      lowHalf: SIMD16(
        lowHalf: SIMD8(truncatingIfNeeded: words), highHalf: SIMD8(truncatingIfNeeded: words &>> 16)),
      highHalf: SIMD16(
        lowHalf: SIMD8(truncatingIfNeeded: words &>> 32), highHalf: SIMD8(truncatingIfNeeded: words &>> 48)))
  }
}

/// The sums of 32 replicates, too great for 16-bit lanes.
///
/// They stand in the order of the lanes: the first lane of eight words of random bits, then the second of each, and so on.
struct ReplicateSums {
  private var quarters = (SIMD8<Int>.zero, SIMD8<Int>.zero, SIMD8<Int>.zero, SIMD8<Int>.zero)

  /// Adds lanes and clears them.
  mutating func absorb(_ lanes: inout BootstrapRows.Lanes) {
    quarters.0 &+= SIMD8(truncatingIfNeeded: lanes.lowHalf.lowHalf)
    quarters.1 &+= SIMD8(truncatingIfNeeded: lanes.lowHalf.highHalf)
    quarters.2 &+= SIMD8(truncatingIfNeeded: lanes.highHalf.lowHalf)
    quarters.3 &+= SIMD8(truncatingIfNeeded: lanes.highHalf.highHalf)
    lanes = .zero
  }

  /// Returns these sums and some multiple of others.
  func adding(_ other: ReplicateSums, times factor: Int) -> ReplicateSums {
    var sum = self
    sum.quarters.0 &+= other.quarters.0 &* factor
    sum.quarters.1 &+= other.quarters.1 &* factor
    sum.quarters.2 &+= other.quarters.2 &* factor
    sum.quarters.3 &+= other.quarters.3 &* factor
    return sum
  }

  /// The sum of a replicate of the block, 0..<32.
  subscript(replicate: Int) -> Int {
    switch replicate % 4 {
    case 0: quarters.0[replicate / 4]
    case 1: quarters.1[replicate / 4]
    case 2: quarters.2[replicate / 4]
    default: quarters.3[replicate / 4]
    }
  }
}
