import EntenteStatistics

/// Whether two numbers agree to ten digits; nil agrees only with nil, zero only with numbers below 1e-15.
func agree(_ a: Double?, _ b: Double?) -> Bool {
  guard let a, let b else { return a == nil && b == nil }
  return abs(a - b) <= 1e-10 * max(abs(a), abs(b)) || max(abs(a), abs(b)) < 1e-15
}

/// Whether both bounds of two intervals agree to ten digits.
func agree(_ a: ConfidenceInterval?, _ b: ConfidenceInterval?) -> Bool {
  agree(a?.lower, b?.lower) && agree(a?.upper, b?.upper)
}

extension ConfidenceInterval {
  init(_ lower: Double, _ upper: Double) {
    self.init(lower: lower, upper: upper)
  }

  /// Whether both bounds round to the given ones in a table of so many decimals.
  func rounds(to lower: Double, _ upper: Double, within half: Double) -> Bool {
    abs(self.lower - lower) <= half && abs(self.upper - upper) <= half
  }
}
