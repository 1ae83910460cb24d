/// The exact test of association inside stories: Fisher's, over one 2 × 2 table of sentences for each story.
///
/// The number of sentences with both, over all stories, is set against every arrangement that gives each story as many
/// sentences with the one, with the other, and in all. Its distribution is the convolution of the stories' hypergeometric
/// ones. ``CochranMantelHaenszel`` approximates it by a chi-square, which calls sparse pairs, expected less than once in
/// all, associated far too often: there one meeting is many standard errors.
///
/// - Complexity: O(width² · log stories), width being that of the distribution: about 68 standard deviations at most.
/// - SeeAlso: Cox (1970), The Analysis of Binary Data, section 5; R's `mantelhaen.test(exact = TRUE)`.
package struct StratifiedFisher: Equatable, Sendable {
  /// Units with both, over the stories that can tell.
  package let observed: Int
  /// Those expected if the two were independent inside each of these stories.
  package let expected: Double
  /// The probability of as many joint units or more.
  package let greater: Double
  /// The probability of as many joint units or fewer.
  package let less: Double
  /// The probability of any number as unlikely as the observed one or more so.
  package let twoSided: Double
  /// The smallest value that ``greater`` could have had, which the margins alone decide.
  package let smallestGreater: Double

  /// Tests one table a story, in any order; nil when no story has room for the two to meet or miss.
  package init?(_ tables: [ContingencyTable]) {
    let strata = tables.filter { !$0.isDegenerate }
      .sorted { ($0.n, $0.nA, $0.nB, $0.nAB) < ($1.n, $1.nA, $1.nB, $1.nAB) }
    guard !strata.isEmpty else { return nil }
    let counts = CountDistribution(sumOver: strata[...])
    observed = strata.reduce(0) { $0 + $1.nAB }
    expected = strata.reduce(into: FractionSum()) { $0.add($1.nA * $1.nB, over: $1.n) }.value
    (greater, less) = counts.tails(at: observed)
    twoSided = counts.twoSided(notAbove: counts.probability(of: observed))
    smallestGreater = counts.tails(at: .max).greater
  }
}

/// The probabilities of neighbouring counts, all positive.
private struct CountDistribution {
  /// What is less likely is as good as impossible and is left out at either end.
  private static let negligible = 1e-290

  private let lowest: Int
  private let probabilities: [Double]

  private init(lowest: Int, probabilities: [Double]) {
    let kept = probabilities.drop { $0 < Self.negligible }
    self.lowest = lowest + kept.startIndex
    self.probabilities = Array(kept[...(kept.lastIndex { $0 >= Self.negligible } ?? kept.startIndex)])
  }

  /// The joint units of all strata; halves of them are joined, so that wide distributions meet only once.
  init(sumOver strata: ArraySlice<ContingencyTable>) {
    if let only = strata.first, strata.count == 1 {
      self.init(within: only)
    } else {
      let middle = strata.startIndex + strata.count / 2
      self.init(CountDistribution(sumOver: strata[..<middle]), plus: CountDistribution(sumOver: strata[middle...]))
    }
  }

  /// The hypergeometric distribution of one stratum, by ratios from its mode and normalised by their sum.
  private init(within table: ContingencyTable) {
    let support = max(0, table.nA + table.nB - table.n)...min(table.nA, table.nB)
    let mode = min(max((table.nA + 1) * (table.nB + 1) / (table.n + 2), support.lowerBound), support.upperBound)
    var weights = [Double](repeating: 1, count: support.count)
    for count in mode..<support.upperBound {
      weights[count + 1 - support.lowerBound] = weights[count - support.lowerBound] * Self.step(from: count, in: table)
    }
    for count in (support.lowerBound..<mode).reversed() {
      weights[count - support.lowerBound] =
        weights[count + 1 - support.lowerBound] / Self.step(from: count, in: table)
    }
    let total = weights.reduce(0, +)
    self.init(lowest: support.lowerBound, probabilities: weights.map { $0 / total })
  }

  /// The sum of two independent counts.
  private init(_ a: CountDistribution, plus b: CountDistribution) {
    var sums = [Double](repeating: 0, count: a.probabilities.count + b.probabilities.count - 1)
    for (i, p) in a.probabilities.enumerated() {
      for (j, q) in b.probabilities.enumerated() { sums[i + j] += p * q }
    }
    self.init(lowest: a.lowest + b.lowest, probabilities: sums)
  }

  /// P(count + 1) / P(count).
  private static func step(from count: Int, in table: ContingencyTable) -> Double {
    Double((table.nA - count) * (table.nB - count))
      / Double((count + 1) * (table.n - table.nA - table.nB + count + 1))
  }

  /// The probabilities of a count or more, and of it or fewer.
  func tails(at count: Int) -> (greater: Double, less: Double) {
    let place = place(of: count)
    return (
      min(1, probabilities[place...].reversed().reduce(0, +)), min(1, probabilities[...place].reduce(0, +))
    )
  }

  func probability(of count: Int) -> Double { probabilities[place(of: count)] }

  /// The probability of all counts that are no more likely; up to 1 + 1e-7 times as likely is as likely, as in R.
  func twoSided(notAbove probability: Double) -> Double {
    min(1, probabilities.filter { $0 <= probability * (1 + 1e-7) }.sorted().reduce(0, +))
  }

  private func place(of count: Int) -> Int { min(max(count - lowest, 0), probabilities.count - 1) }
}
