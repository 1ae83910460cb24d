extension Layout.Field {
  /// The upper bound of the estimate of another column; the lower one says of which kind both are, and why they may be empty.
  static func upperBound(
    of estimate: String, unit: String = "", _ bound: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    Self("\(estimate)_hi", .number, unit: unit, "Upper 95 % bound of \(estimate); empty as \(estimate)_lo.") {
      Cell(number: bound($0))
    }
  }
}
