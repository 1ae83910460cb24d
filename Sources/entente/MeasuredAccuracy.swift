import EntenteReports

/// How often the coder was right when it was last measured; `make evaluate` measures it again.
///
/// A dyad is a directed pair of countries in one line of a page; with its event type where a type is named.
enum MeasuredAccuracy {
  static let all = [
    CoderAccuracy(of: "countries named in a text", precision: 0.96, recall: 0.99, measuredOn: newsTexts),
    CoderAccuracy(of: "who acts on whom", precision: 0.80, recall: 0.79, measuredOn: pages),
    CoderAccuracy(of: "who acts on whom, and how (event type)", precision: 0.74, recall: 0.70, measuredOn: pages),
    CoderAccuracy(of: "AGREE", precision: 0.78, recall: 0.72, measuredOn: pages),
    CoderAccuracy(of: "CONSULT", precision: 0.68, recall: 0.94, measuredOn: pages),
    CoderAccuracy(of: "SUPPORT", precision: 0.81, recall: 0.68, measuredOn: pages),
    CoderAccuracy(of: "the other thirteen types together", precision: 0.75, recall: 0.47, measuredOn: pages),
  ]

  private static let newsTexts = "153 public news texts"
  private static let pages = "five diplomatic pages coded by hand, 118 dyads with their types"
}
