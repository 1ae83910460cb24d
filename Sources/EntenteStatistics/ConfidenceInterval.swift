/// The range in which a quantity lies with a stated confidence.
package struct ConfidenceInterval: Equatable, Sendable {
  package let lower: Double
  package let upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Returns the interval of the quantity times a positive factor, such as 1000 for a rate per 1,000 words.
  package func scaled(by factor: Double) -> ConfidenceInterval {
    precondition(factor > 0, "an interval scaled by \(factor)")
    return ConfidenceInterval(lower: lower * factor, upper: upper * factor)
  }

  /// Returns the narrowest interval that holds this one and another.
  func envelope(with other: ConfidenceInterval) -> ConfidenceInterval {
    ConfidenceInterval(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// Returns the part of the interval inside the range that the quantity can take.
  func clamped(to range: ClosedRange<Double>) -> ConfidenceInterval {
    ConfidenceInterval(lower: max(lower, range.lowerBound), upper: min(upper, range.upperBound))
  }
}
