import EntenteCoding
import EntentePages
import EntenteReading
import EntenteText

/// The day of publication that a line gives beside its text.
struct GivenDay {
  /// Nil when the line gives none, or none that can be used.
  let published: PublicationDate?
  /// A warning when what it gives cannot be used.
  let issues: [Issue]

  /// Reads `published` as a field of articles.csv is read.
  init(of request: AnnotateRequest) {
    let date = WrittenDate.given(request.published ?? "")
    let day: CalendarDay? = if case .day(let day) = date { day } else { nil }
    published = day.map { PublicationDate(day: $0, source: request.dateSource, confidence: request.dateConfidence) }
    issues =
      date.flatMap(Self.doubt).map { fault, why in
        let message = "\"published\" was not used; \(why)"
        return [Issue(fault, Locator(path: request.locator ?? ""), message, action: "write it as 2023-09-29")]
      } ?? []
  }

  /// Why a date is not used; nil for a day.
  private static func doubt(_ date: WrittenDate) -> (ReadingFault, String)? {
    switch date {
    case .day: nil
    case .ambiguous(let text): (.ambiguousDate, "\(short(text)) has two readings, day first or month first")
    case .impossible(let text): (.impossibleDate, "there is no such day as \(short(text))")
    case .doubtful(let text, .zero): (.doubtfulDate, "programs write \(short(text)) where they know no date")
    case .doubtful(let text, .noDay): (.doubtfulDate, "\(short(text)) is not understood as a day")
    case .doubtful(let text, let doubt): (.doubtfulDate, "of \(short(text)), \(doubt.reason)")
    }
  }

  private static func short(_ text: String) -> String { String(text.unicodeScalars.prefix(40)) }
}
