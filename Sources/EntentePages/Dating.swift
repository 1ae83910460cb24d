import EntenteText

/// Decides on the day of publication among what articles.csv, the form, the page and the file's name say.
struct Dating {
  let published: PublicationDate?
  let issues: [Issue]

  private typealias Claim = (source: PublicationDate.Source, date: WrittenDate)

  /// The first usable of the four, in this order, is taken; its confidence is low when another says otherwise.
  ///
  /// A date of the text that cannot be used is looked up in the page, so that its issue has a place.
  init(
    sidecar: WrittenDate? = nil, given: WrittenDate? = nil, text: WrittenDate?, fileName: WrittenDate?,
    in page: [UInt8], _ locator: Locator
  ) {
    let all: [(PublicationDate.Source, WrittenDate?)] = [
      (.sidecar, sidecar), (.given, given), (.text, text), (.fileName, fileName),
    ]
    let claims: [Claim] = all.compactMap { source, date in date.map { (source, $0) } }
    var issues: [Issue] = claims.compactMap { Self.doubt($0, in: page, locator) }
    let days = claims.compactMap { claim -> (source: PublicationDate.Source, day: CalendarDay)? in
      if case .day(let day) = claim.date { (claim.source, day) } else { nil }
    }
    if let best = days.first {
      let other = days.first { $0.day != best.day }
      let isSure = other == nil && issues.isEmpty
      published = PublicationDate(day: best.day, source: best.source, confidence: isSure ? .high : .low)
      if let other { issues.append(Self.disagreement(best, other, locator)) }
    } else {
      published = nil
      issues.append(Self.undated(locator))
    }
    self.issues = issues
  }

  private static func doubt(_ claim: Claim, in page: [UInt8], _ locator: Locator) -> Issue? {
    func place(_ surface: String) -> ByteRange? {
      guard claim.source == .text, let found = page.firstRange(of: Array(surface.utf8)) else { return nil }
      return ByteRange(found.lowerBound, found.upperBound)
    }
    switch claim.date {
    case .day: return nil
    case .ambiguous(let surface):
      return Issue(
        .ambiguousDate, locator,
        "the date “\(surface)” (\(claim.source.rawValue)) is not used; it has two readings, day first or month first",
        action: "give --date-order, or list the file in articles.csv", place: place(surface))
    case .impossible(let surface):
      return Issue(
        .impossibleDate, locator, "the date “\(surface)” (\(claim.source.rawValue)) is not used; there is no such day",
        action: "list the file in articles.csv with its day, such as 2021-06-15", place: place(surface))
    case .doubtful(let surface, let doubt):
      return Issue(
        .doubtfulDate, locator, "the date “\(surface)” (\(claim.source.rawValue)) is not used; \(doubt.reason)",
        action: doubt.action, place: place(surface))
    }
  }

  private static func disagreement(
    _ best: (source: PublicationDate.Source, day: CalendarDay),
    _ other: (source: PublicationDate.Source, day: CalendarDay),
    _ locator: Locator
  ) -> Issue {
    Issue(
      .datesDisagree, locator,
      "dated \(best.day) (\(best.source.rawValue)); the \(other.source.rawValue) says \(other.day)",
      action: "list the file in articles.csv if the day is wrong")
  }

  private static func undated(_ locator: Locator) -> Issue {
    Issue(
      .undated, locator, "undated; neither articles.csv nor the page nor the file's name states a day",
      action: "list the file in articles.csv, or name it such as 2021-06-15_x.txt")
  }
}

extension WrittenDate.Doubt {
  /// Why such a field is no day, as the end of a sentence.
  package var reason: String {
    switch self {
    case .serialNumber: "it looks like a spreadsheet's number of a day"
    case .timestamp: "it looks like the seconds since 1970 that computers count"
    case .zero: "computers write it where a day is missing"
    case .twoDigitYear: "its year has two digits"
    case .noDay: "it is not understood as a day"
    }
  }

  fileprivate var action: String {
    switch self {
    case .serialNumber: "give the column the format of a date, such as 2021-06-15, and save it again"
    case .zero: "list the file in articles.csv with its day, such as 2021-06-15, or leave that empty"
    case .timestamp, .twoDigitYear, .noDay: "write it in articles.csv as 2021-06-15"
    }
  }
}
