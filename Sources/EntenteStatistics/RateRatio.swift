extension RateComparison {
  /// The later rate over the earlier one; nil where either sample has no exposure or the earlier no count.
  package var ratio: Double? {
    guard hasExposure, earlier.count > 0 else { return nil }
    return Double(later.count) / Double(earlier.count) * exposureRatio
  }

  /// Returns the bounds of the ratio of rates given the total count, or nil without count or exposure.
  ///
  /// Given the total, the later count is binomial; the bounds are Clopper and Pearson's of its share. Exact for counts
  /// that are independent, which mentions in a story are not: ``ClusteredRateRatio`` and ``PermutationTest`` are.
  ///
  /// - Returns: The lower bound, exactly 0 without a later count, and the upper one, nil without an earlier count.
  /// - SeeAlso: Przyborowski and Wilenski (1940), <https://doi.org/10.1093/biomet/31.3-4.313>.
  package func ratioBounds(confidence: Double = 0.95) -> (lower: Double, upper: Double?)? {
    guard hasExposure,
      let share = ConfidenceInterval.clopperPearson(successes: later.count, of: count, confidence: confidence)
    else { return nil }
    let upper = earlier.count == 0 ? nil : share.upper / (1 - share.upper) * exposureRatio
    return (share.lower / (1 - share.lower) * exposureRatio, upper)
  }

  /// The two-sided exact probability of the split of the total count; nil without count or exposure.
  ///
  /// The sum of all splits no likelier than this one, as R's poisson.test and SciPy's binomtest have it; doubling the
  /// smaller tail gives other numbers.
  package var exactP: Double? { exactTest?.p }

  /// -log10 of that probability, finite also where it is below 1e-308.
  package var exactNegativeLog10P: Double? { exactTest?.negativeLog10 }

  private var exactTest: (p: Double, negativeLog10: Double)? {
    guard hasExposure, count > 0 else { return nil }
    let (total, odds) = (Double(count), 1 / exposureRatio)
    let mode = (Int128(count) + 1) * Int128(later.exposure) / (Int128(earlier.exposure) + Int128(later.exposure))
    let weights = UnimodalWeights(mode: min(Int(mode), count)) { k in
      ((total - Double(k)) * odds, Double(k) + 1)
    }
    return weights.twoSided(at: later.count)
  }
}
