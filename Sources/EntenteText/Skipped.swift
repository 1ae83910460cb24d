/// A part of a page that is neither title nor body, and why.
package struct Skipped: Hashable, Sendable {
  /// The reasons, in the words of a report.
  package enum Reason: String, CaseIterable, Sendable {
    case navigation
    case repeatedTitle = "repeated title"
    case caption
    case relatedHeadline = "related headline"
    case dateline
    case outlet
    case publicationDate = "publication date"
    case byline
    case comments
    case sourceLink = "source link"
    /// A line of the body that stands in it twice.
    case repetition
    /// Of a database's download: `Load-Date: March 9, 2023`.
    case field
    /// Who speaks in a transcript, before what they say.
    case speaker
    /// What asks to subscribe for the rest.
    case paywall
  }

  package let range: ByteRange
  package let why: Reason

  package init(range: ByteRange, why: Reason) {
    self.range = range
    self.why = why
  }
}
