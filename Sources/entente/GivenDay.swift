import EntenteCoding
import EntenteReading
import EntenteText

/// The day of publication that a line gives beside its text.
struct GivenDay {
  /// Nil when the line gives none, or none that can be used.
  let published: PublicationDate?
  /// A warning when what it gives cannot be used.
  let issues: [Issue]

  init(of request: AnnotateRequest) {
    let text = request.published ?? ""
    let day = CalendarDay(timestamp: text)
    guard let day, day != .epoch else {
      published = nil
      issues = text.isEmpty ? [] : [Self.unusable(text, isEpoch: day != nil, request.locator)]
      return
    }
    published = PublicationDate(day: day, source: request.dateSource, confidence: request.dateConfidence)
    issues = []
  }

  private static func unusable(_ text: String, isEpoch: Bool, _ locator: String?) -> Issue {
    let shown = String(text.unicodeScalars.prefix(40))
    let why = isEpoch ? "programs write \(shown) where they know no date" : "\(shown) is no day"
    return Issue(
      isEpoch ? .doubtfulDate : .impossibleDate, Locator(path: locator ?? ""), "\"published\" was not used; \(why)",
      action: "write it as 2023-09-29")
  }
}
