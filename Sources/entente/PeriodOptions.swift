import ArgumentParser
import EntenteText

/// The days that a report is about and those that it is compared with.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The days to report: 2023-09, 2023-Q3, 2023-H2, 2023, 2023-W39, 2023-09-29, A..B of these, or last- or this- before week, month, quarter, half or year.",
      valueName: "period"),
    transform: PeriodOptions.name)
  var period: PeriodName?

  @Option(
    help: ArgumentHelp(
      "The days to compare with: previous, which is as long and ends where --period begins, or a period.",
      valueName: "period"),
    transform: PeriodOptions.baseline)
  var baseline: Baseline?

  @Option(
    help: ArgumentHelp(
      "The day from which last-month, this-week and their like are seen; without it the clock's.", valueName: "day"),
    transform: PeriodOptions.day)
  var today: CalendarDay?

  /// What a period is compared with.
  enum Baseline {
    case previous
    case named(PeriodName)
  }

  /// The days that were chosen.
  ///
  /// - Returns: No period for all that was read; a baseline only with a period.
  /// - Throws: `Failure` when the two share a day: a story would be compared with itself.
  func chosen() throws -> (period: Period?, baseline: Period?) {
    guard let period = period?.period(today: day) else { return (nil, nil) }
    let baseline =
      switch self.baseline {
      case nil: Period?.none
      case .previous: period.previous
      case .named(let name): name.period(today: day)
      }
    if let baseline, baseline.overlaps(period) {
      throw Failure(
        .usage, "--baseline \(baseline) and --period \(period) share days; name days apart, such as \(period.previous)."
      )
    }
    return (period, baseline)
  }

  func validate() throws {
    guard baseline == nil || period != nil else {
      throw ValidationError("--baseline is what a period is compared with; name one with --period, such as last-month.")
    }
  }

  /// The day that counts as today.
  var day: CalendarDay { today ?? Clock.today }

  private static func name(_ text: String) throws -> PeriodName {
    do { return try PeriodName(text) } catch { throw ValidationError("\(error)") }
  }

  private static func baseline(_ text: String) throws -> Baseline {
    text == "previous" ? .previous : .named(try name(text))
  }

  private static func day(_ text: String) throws -> CalendarDay {
    guard let day = CalendarDay(iso: text) else {
      throw ValidationError("\"\(text)\" is no day; write it as 2023-09-29.")
    }
    return day
  }
}
