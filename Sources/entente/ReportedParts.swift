import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteReports
import EntenteText

/// A collation of all that was there by the end of a report's days, and the parts of it that the report is about: copies,
/// repeats and people are found before they are divided by periods.
struct ReportedParts {
  let whole: Collation
  /// The stories dated in the period; all, the undated too, without one.
  let reported: Collation
  /// The stories dated in the period compared with; nil without one.
  let baseline: Collation?

  /// - Parameters:
  ///   - whole: Of all that was selected and there by the end of these days.
  ///   - manifest: Names the period, and the one it is compared with.
  init(of whole: Collation, _ manifest: Manifest) {
    self.whole = whole
    reported = manifest.period.map(whole.within) ?? whole
    baseline = manifest.baseline.map(whole.within)
  }
}

extension [CodedArticle] {
  /// Those that were there when the days of a report had ended; all without a period.
  ///
  /// A later article may be a longer copy, give an act another day or make one act of two: a report on these days says
  /// the same whether it has come or not.
  func known(byEndOf period: Period?, _ baseline: Period?) -> [CodedArticle] {
    guard let end = [period, baseline].compactMap({ $0?.end }).max() else { return self }
    return filter { article in article.article.published.map { $0.day < end } ?? true }
  }

  /// The first and the last day of a dated one; nil without one.
  var days: ClosedRange<CalendarDay>? {
    let days = compactMap(\.article.published?.day)
    return days.min().flatMap { first in days.max().map { first...$0 } }
  }
}
