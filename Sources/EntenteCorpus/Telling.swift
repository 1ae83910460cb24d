import EntenteCoding
import EntenteText

/// An engagement and where it stands.
struct Telling {
  let engagement: Engagement
  let report: Event.Report
  /// The date of its story; nil when undated.
  let storyDate: CalendarDay?
  /// The article's source.
  let outlet: String?

  /// Whether it is read before another: by story, article and sentence.
  func precedes(_ other: Telling) -> Bool {
    if storyDate != other.storyDate { return CalendarDay.isEarlier(storyDate, other.storyDate) }
    if report.story != other.report.story { return report.story < other.report.story }
    return (report.article, engagement.sentence, report.engagement)
      < (other.report.article, other.engagement.sentence, other.report.engagement)
  }

  /// The day the sentence gives the act; nil when it gives none, or a day after the first report of what was done.
  func namedDate(firstReported: CalendarDay?) -> EventDate? {
    guard let date = engagement.date, date.basis != .publication else { return nil }
    guard !engagement.prospective, let firstReported else { return date }
    return date.day <= firstReported ? date : nil
  }
}

extension Story {
  /// Every engagement of every report, in the order they are read.
  var tellings: [Telling] {
    reports.flatMap { article in
      article.engagements.enumerated().map { index, engagement in
        Telling(
          engagement: engagement, report: Event.Report(article: article.article.id, story: id, engagement: index),
          storyDate: date, outlet: article.article.source)
      }
    }
    .sorted { $0.precedes($1) }
  }
}
