/// The test of whether a sum of terms of either sign can be told from zero: how often fair coins for the signs give as much.
///
/// The terms are one for each story, such as its cooperation less its conflict. If neither outweighs the other, a term
/// is as likely to have its sign as the opposite one, whatever its size; nothing else is assumed, so that few and very
/// unequal stories do no harm. Five terms cannot be told from zero at 5 %: all of one sign have probability 1/16.
///
/// The probability is exact as long as the sums that the coins can give are few, which they are where scores are
/// multiples of a half point. Else 9,999 tosses are drawn by a fixed rule: the terms stand by size, the places of a size
/// take ⌈count / 64⌉ outputs, lowest bit first, and toss r begins after output r · (outputs a toss) of the seed's stream.
///
/// - Complexity: O(terms · sums), as long as that is no more than 2^22 steps; else O(9,999 · terms / 64).
/// - SeeAlso: Fisher (1935), The Design of Experiments, section 21; Pitman (1937), <https://doi.org/10.2307/2984124>.
package struct SignFlipTest: Equatable, Sendable {
  /// Whether every assignment of signs was counted.
  package let isExact: Bool
  /// Of a sum at least as far from zero as the observed one, on either side; 1 where no term differs from zero.
  package let p: Double
  /// The smallest probability that terms of these sizes could have had: 2^(1 - n) for n that are not zero.
  package let smallestP: Double

  private static let steps = 1 << 22
  private static let tosses = 9_999

  /// Tests a sum.
  ///
  /// - Parameters:
  ///   - terms: In any order; those that are 0 say nothing.
  ///   - seed: Of the tosses that are drawn where there are too many sums.
  package init(_ terms: [Int], seed: UInt64 = 20_211_109) {
    let sizes = terms.map(abs).filter { $0 > 0 }.sorted()
    let distance = abs(terms.reduce(0, +))
    let sums = SignedSums(of: sizes, steps: Self.steps)
    isExact = sums != nil
    p = sums?.probability(ofDistance: distance) ?? Self.estimate(distance, sizes, seed: seed)
    smallestP = min(1, Double(sign: .plus, exponent: max(1 - sizes.count, -1_022), significand: 1))
  }

  /// The observed signs count as one toss more, so that no probability is zero.
  private static func estimate(_ distance: Int, _ sizes: [Int], seed: UInt64) -> Double {
    let groups = Dictionary(grouping: sizes) { $0 }.mapValues(\.count).sorted { $0.key < $1.key }
    let stream = SplitMix64(seed: seed)
    var output: UInt64 = 0
    let hits = (0..<tosses).count { _ in
      let sum = groups.reduce(0) { sum, group in
        sum + group.key * (2 * heads(among: group.value, stream, after: &output) - group.value)
      }
      return abs(sum) >= distance
    }
    return Double(hits + 1) / Double(tosses + 1)
  }

  private static func heads(among coins: Int, _ stream: SplitMix64, after output: inout UInt64) -> Int {
    stride(from: coins, to: 0, by: -64).reduce(0) { heads, left in
      output += 1
      return heads + (left < 64 ? stream[output] & (1 << UInt64(left) - 1) : stream[output]).nonzeroBitCount
    }
  }
}

/// What a sum can come to when fair coins choose the signs of its terms, and how often.
private struct SignedSums {
  private struct Sum {
    let value: Int
    let probability: Double

    /// With a term of a size more, where its coin says so.
    func tossed(_ size: Int) -> Sum { Sum(value: value + size, probability: probability / 2) }
  }

  /// Ascending, without repeats.
  private var sums = [Sum(value: 0, probability: 1)]

  /// Nil when it would take more steps than so many.
  init?(of sizes: [Int], steps: Int) {
    var left = steps
    for size in sizes {
      left -= sums.count
      guard left >= 0 else { return nil }
      toss(size)
    }
  }

  /// Of a sum so far from zero or farther: both tails, which mirror each other.
  func probability(ofDistance distance: Int) -> Double {
    let tail = sums.prefix { $0.value <= -distance }.reduce(0) { $0 + $1.probability }
    return min(1, max(2 * tail, .leastNormalMagnitude))
  }

  /// Merges the sums less a size with the sums and that size.
  private mutating func toss(_ size: Int) {
    var tossed: [Sum] = []
    tossed.reserveCapacity(2 * sums.count)
    var high = 0
    for low in sums {
      let value = low.value - size
      while sums[high].value + size < value {
        tossed.append(sums[high].tossed(size))
        high += 1
      }
      let meets = sums[high].value + size == value
      tossed.append(Sum(value: value, probability: (low.probability + (meets ? sums[high].probability : 0)) / 2))
      if meets { high += 1 }
    }
    for sum in sums[high...] { tossed.append(sum.tossed(size)) }
    sums = tossed
  }
}
