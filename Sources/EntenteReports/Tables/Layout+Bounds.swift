extension Layout.Field {
  /// The lower bound of score_expected, which engagement.csv and dyads.csv have of their rows.
  static func expectedScoreLowerBound(_ bound: @escaping @Sendable (Row) -> Double?) -> Self {
    Self(
      "score_expected_lo", .number, unit: "score points per 100 stories",
      "Lower 95 % bound of score_expected (draws), sampling and coding error; empty below three stories."
    ) { Cell(number: bound($0)) }
  }

  /// The upper bound of the estimate of another column; the lower one says of which kind both are, and why they may be empty.
  static func upperBound(
    of estimate: String, unit: String = "", _ bound: @escaping @Sendable (Row) -> Double?
  ) -> Self {
    Self("\(estimate)_hi", .number, unit: unit, "Upper 95 % bound of \(estimate); empty as \(estimate)_lo.") {
      Cell(number: bound($0))
    }
  }
}
