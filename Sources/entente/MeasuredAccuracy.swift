import EntenteReports

/// How often the coder was right when it was last measured; `make evaluate` measures it again.
///
/// A dyad is a directed pair of countries in one line of a page; with its event type where a type is named. The intervals
/// are percentiles of 1,000 draws of texts, those of the pages of lines.
enum MeasuredAccuracy {
  static let all = [
    CoderAccuracy(
      of: "countries named in a text", precision: 0.974, recall: 0.989, interval: 0.967...0.995,
      measuredOn: "153 public news texts"),
    CoderAccuracy(
      of: "who acts on whom", precision: 0.841, recall: 0.787, interval: 0.731...0.886,
      measuredOn: "five diplomatic pages coded by hand, 94 dyads"),
    typed("who acts on whom, and how (event type)", 0.761, 0.703, 0.650...0.805, dyads: 118),
    typed("AGREE", 0.808, 0.724, 0.627...0.875, dyads: 29),
    typed("CONSULT", 0.682, 0.938, 0.600...0.927, dyads: 32),
    typed("SUPPORT", 0.810, 0.680, 0.545...0.919, dyads: 25),
    typed("the other thirteen types together", 0.833, 0.469, 0.417...0.773, dyads: 32),
  ]

  /// A figure about dyads that are right only with their event type.
  private static func typed(
    _ subject: String, _ precision: Double, _ recall: Double, _ interval: ClosedRange<Double>, dyads: Int
  ) -> CoderAccuracy {
    CoderAccuracy(
      of: subject, precision: precision, recall: recall, interval: interval,
      measuredOn: "the same pages, \(dyads) dyads with their types")
  }
}
