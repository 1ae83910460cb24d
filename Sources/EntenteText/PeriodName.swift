/// What may be written where a period is wanted: days of the calendar, or a span of it seen from today.
package enum PeriodName: Hashable, Sendable {
  case days(Period)
  /// The whole span of the calendar that today lies in.
  case this(CalendarSpan)
  /// The one before it.
  case last(CalendarSpan)

  /// Reads `last-month`, `this-week` and their like, and all that ``Period/init(parsing:)`` does.
  ///
  /// - Throws: ``PeriodError``, with what was probably meant.
  package init(_ text: String) throws(PeriodError) {
    if let span = Self.span(of: text, after: "this-") {
      self = .this(span)
    } else if let span = Self.span(of: text, after: "last-") {
      self = .last(span)
    } else {
      self = .days(try Period(parsing: text))
    }
  }

  private static func span(of text: String, after prefix: String) -> CalendarSpan? {
    text.hasPrefix(prefix) ? CalendarSpan(rawValue: String(text.dropFirst(prefix.count))) : nil
  }

  /// The days that are meant; last month is the whole calendar month before that of today.
  package func period(today: @autoclosure () -> CalendarDay) -> Period {
    switch self {
    case .days(let period): period
    case .this(let span): span.period(containing: today())
    case .last(let span): span.period(containing: today()).previous
    }
  }
}

/// A span of the calendar by its name.
package enum CalendarSpan: String, CaseIterable, Hashable, Sendable {
  /// From Monday to Sunday, as ISO 8601 counts them.
  case week
  case month
  case quarter
  /// January to June, or July to December.
  case half
  case year

  /// The one that a day lies in.
  package func period(containing day: CalendarDay) -> Period {
    switch self {
    case .week: .week(containing: day)
    case .month: .month(containing: day)
    case .quarter: .quarter(containing: day)
    case .half: .half(containing: day)
    case .year: .year(containing: day)
    }
  }
}
