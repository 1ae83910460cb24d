private import EntenteStatistics
private import EntenteText

/// What is known of the coder that made a report: how right it was, or one before it, on texts not seen before.
package struct CoderAccuracy: Equatable, Sendable {
  /// The coder that made the report.
  let coder: String
  /// A row for each measure, in the order of the file; empty when nothing was measured that could hold for the coder.
  let rows: [AccuracyTable.Row]
  /// Whether events are scored as those were whose signs were measured.
  private let hasMeasuredWeights: Bool

  /// Of a coder of which nothing is known, such as one with lists of the user's own.
  package static let unmeasured = CoderAccuracy(coder: "", rows: [], hasMeasuredWeights: true)

  private init(coder: String, rows: [AccuracyTable.Row], hasMeasuredWeights: Bool) {
    self.coder = coder
    self.rows = rows
    self.hasMeasuredWeights = hasMeasuredWeights
  }

  /// Takes what holds for a coder from what was measured.
  ///
  /// - Parameters:
  ///   - table: data/accuracy.tsv.
  ///   - coder: The coder that made the report.
  ///   - isShipped: Whether it is the program's coder with the lists that come with it. Then a measure that it lacks is
  ///     that of the coder measured last, which was one before it; of anybody else's coder only its own rows count.
  ///   - hasMeasuredWeights: Whether events are scored by the weights that come with the program.
  package init(_ table: AccuracyTable, of coder: String, isShipped: Bool, hasMeasuredWeights: Bool = true) {
    var rows: [AccuracyTable.Row] = []
    for row in table.rows where !rows.contains(where: { $0.what == row.what }) {
      let same = table.rows.filter { $0.what == row.what }
      let own = same.first { $0.coder == coder }
      let last = same.max { $0.measured.number < $1.measured.number }
      if let chosen = own ?? (isShipped ? last : nil) { rows.append(chosen) }
    }
    self.init(coder: coder, rows: rows, hasMeasuredWeights: hasMeasuredWeights)
  }

  func isOwn(_ row: AccuracyTable.Row) -> Bool { row.coder == coder }

  /// `measured on 2026-11-29`, or that it was on an earlier coder.
  func when(_ row: AccuracyTable.Row) -> String {
    isOwn(row) ? "measured on \(row.measured)" : "measured on an earlier coder, \(row.measured)"
  }

  func row(_ measure: Measure) -> AccuracyTable.Row? { rows.first { $0.what == measure.rawValue } }
}

extension CoderAccuracy {
  /// What the file calls the measures that a page asks for by name.
  enum Measure: String {
    case countries = "countries named in a text"
    case people = "people named in a text"
    case directions = "who acts on whom"
    case typedDirections = "who acts on whom, and how"
    case signAboveZero = "events that score above zero, right"
    case signOfOthers = "events that score zero or below, right"
  }

  /// What is said where nothing was measured.
  static let notMeasured = "On unseen texts: not yet measured."
}

/// Whether cooperation or conflict may be said to outweigh the other.
extension CoderAccuracy {
  /// Whether a page may say, or show by a signed number, which of the two outweighs.
  var tellsBalance: Bool { balanceObstacle == nil }

  /// The lesser of the lower bounds of both signs' precision, where a page may build on it; 0 where it may not.
  var leastRight: Double {
    guard tellsBalance else { return 0 }
    return [row(.signAboveZero), row(.signOfOthers)].compactMap { $0?.precision.interval?.lower }.min() ?? 0
  }

  /// Why a page says nothing of it, in one sentence; nil where it may.
  var balanceRefusal: String? {
    balanceObstacle.map { "Whether cooperation or conflict outweighs the other is not said: \($0)." }
  }

  var balanceObstacle: String? {
    guard let above = row(.signAboveZero), let others = row(.signOfOthers) else {
      return "how often the sign of an event's score is right has not been measured for this coder"
    }
    guard isOwn(above), isOwn(others) else {
      return "how often the sign of an event's score is right was measured on an earlier coder alone"
    }
    guard hasMeasuredWeights else {
      return "how often the sign of an event's score is right was measured with other weights"
    }
    let isRight = [above, others].allSatisfy { ($0.precision.interval?.lower ?? 0) >= Condition.leastPrecision }
    guard !isRight else { return nil }
    return """
      on unseen texts \(above.precision.ofHundred) events that score above zero are right\(above.precision.bounds) and \
      \(others.precision.ofHundred) that score zero or below\(others.precision.bounds), and it takes a lower bound \
      of 70 for both
      """
  }
}
