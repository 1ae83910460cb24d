extension ConfidenceInterval {
  /// Returns the exact interval of the mean behind a count of independent occurrences; divide it by the exposure for a rate.
  ///
  /// Mentions inside a story are not independent, so on its own it is too narrow for rates of mentions:
  /// ``RatioSums/envelopeInterval(confidence:)`` sets it beside the clustered one.
  ///
  /// - Parameters:
  ///   - count: Occurrences seen, 0 or more.
  ///   - confidence: Between 0 and 1.
  /// - Returns: Bounds of the mean count; the lower one is exactly 0 for a count of 0.
  /// - SeeAlso: Garwood (1936), <https://doi.org/10.1093/biomet/28.3-4.437>.
  package static func exactPoisson(count: Int, confidence: Double = 0.95) -> ConfidenceInterval {
    precondition(count >= 0, "a count of \(count)")
    let tail = (1 - confidence) / 2
    return ConfidenceInterval(
      lower: count == 0 ? 0 : IncompleteGamma.quantile(tail, a: Double(count)),
      upper: IncompleteGamma.upperQuantile(tail, a: Double(count) + 1))
  }
}
