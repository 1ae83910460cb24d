/// The association of two things inside stories: one 2 × 2 table of sentences for each story, tested together.
///
/// Mentions come in bursts, so a table of all sentences calls two independent but bursty countries associated in a
/// quarter of cases. Comparing sentences only with those of their own story takes the bursts out. Every term is a ratio
/// of integers; it is added as a multiple of 2^-64, so that stories in any order, on any number of threads, give the
/// same sums to the last bit, and observed minus expected loses nothing.
///
/// - SeeAlso: Cochran (1954), <https://doi.org/10.2307/3001616>; Mantel and Haenszel (1959),
///   <https://doi.org/10.1093/jnci/22.4.719>.
package struct CochranMantelHaenszel: Equatable, Sendable {
  /// Strata that say anything: both occur in some of the story's units and neither in all.
  package private(set) var strata: Int = 0
  /// Units with both, over those strata.
  package private(set) var observed: Int = 0
  private var expectations = FractionSum()
  private var variances = FractionSum()
  private var concordances = FractionSum()
  private var discordances = FractionSum()

  /// The sums of no stratum at all.
  package init() {}

  /// Adds one story's table; one with an empty or full margin holds no information and changes nothing.
  ///
  /// - Precondition: A story has fewer than 2^21 units.
  package mutating func add(_ table: ContingencyTable) {
    precondition(table.n < 1 << 21, "a story of \(table.n) units")
    guard !table.isDegenerate else { return }
    let (n, nA, nB) = (Int128(table.n), Int128(table.nA), Int128(table.nB))
    strata += 1
    observed += table.nAB
    expectations.add(table.nA * table.nB, over: table.n)
    variances.add(nA * nB * (n - nA) * (n - nB), over: n * n * (n - 1))
    concordances.add(table.nAB * table.neither, over: table.n)
    discordances.add(table.onlyA * table.onlyB, over: table.n)
  }

  /// Adds the strata of another collection, disjoint from this one.
  package mutating func merge(_ other: CochranMantelHaenszel) {
    strata += other.strata
    observed += other.observed
    expectations.merge(other.expectations)
    variances.merge(other.variances)
    concordances.merge(other.concordances)
    discordances.merge(other.discordances)
  }

  /// Units with both that are expected if the two were independent inside each story; nil without a stratum.
  package var expected: Double? {
    strata == 0 ? nil : expectations.value
  }

  /// (Σobserved - Σexpected)² / Σvariance with the sign of the difference, uncorrected; nil without a stratum.
  package var chiSquare: Double? {
    guard strata > 0 else { return nil }
    let difference = Double((Int128(observed) << 64) - expectations.units) * 0x1p-64
    return difference * abs(difference) / variances.value
  }

  /// The two-sided probability of that statistic with one degree of freedom; nil without a stratum.
  package var p: Double? {
    chiSquare.map(ChiSquared.p)
  }

  /// The odds of sharing a unit over those of not, common to the stories; nil where nothing ever stands apart.
  package var oddsRatio: Double? {
    discordances.units == 0 ? nil : Double(concordances.units) / Double(discordances.units)
  }
}
