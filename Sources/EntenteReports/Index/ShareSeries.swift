import EntenteMeasures
private import EntenteStatistics
import EntenteText

/// How many stories of each month name a country, for the small line beside a claim.
struct ShareSeries: Hashable, Sendable {
  /// One month.
  struct Point: Hashable, Sendable {
    let month: Period
    /// That name the country.
    let stories: Int
    /// All of the month, one at least.
    let total: Int
  }

  /// ISO 3166-1 alpha-3.
  let code: String
  let name: String
  /// In their order; as many as a small line shows.
  let points: [Point]

  init(code: String, name: String, points: [Point]) {
    self.code = code
    self.name = name
    self.points = Array(points.suffix(SparkFigure.capacity))
  }

  /// The line, under a name that is different for each figure of a page; nil of fewer than two months.
  func spark(named figure: String) -> SVGCanvas? {
    SparkFigure(
      name: figure, title: "\(name): share of stories by month", points.map(Self.sparkPoint), unit: "%"
    )?.canvas
  }

  /// Of the figure's file in the report that states the change.
  static func figureName(of code: String) -> String { "spark-" + code }

  private static func sparkPoint(_ point: Point) -> SparkFigure.Point {
    let interval =
      point.total >= Flag.storiesForInterval
      ? ConfidenceInterval.wilson(successes: point.stories, of: point.total) : nil
    return SparkFigure.Point(
      month: PageNumber.period(point.month), value: 100 * Double(point.stories) / Double(point.total),
      interval: interval?.scaled(by: 100), shown: "\(point.stories) of \(point.total)")
  }
}
