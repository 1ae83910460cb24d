import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntenteText

/// briefing.md: the first page of a report, which an analyst can forward as it is.
struct Briefing: Sendable {
  /// How many rows of a table the page shows; the CSV files have all.
  ///
  /// Ten at least: who reads the page alone is to have the most named countries, the pairs that stand together most and
  /// the highest scores.
  static let shownRows = 12

  let report: Report
  let evidence: Evidence
  let sheets: [Table]
  /// Every article that was read, by id.
  let articles: [CodedArticle]

  init(of report: Report, evidence: Evidence, sheets: [Table]) {
    self.report = report
    self.evidence = evidence
    self.sheets = sheets
    articles = ArticleRow.rows(of: report.collation).map(\.coded)
  }

  var bytes: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "Countries in the news: \(report.manifest.label)")
    page.paragraph(scope)
    page.heading(2, "Findings")
    page.list(Findings(of: report).lines)
    writeChange(to: &page)
    writeFrequency(to: &page)
    writePeople(to: &page)
    writePairs(to: &page)
    writeEngagement(to: &page)
    writeDyads(to: &page)
    writeSensitivity(to: &page)
    writeAccuracy(to: &page)
    writeQuality(to: &page)
    writeMethod(to: &page)
    writeIndex(to: &page)
    writeFoot(to: &page)
    return page.bytes
  }

  private var scope: Markdown {
    let days: Markdown = report.manifest.days.map { "Period: \(raw: $0). " } ?? ""
    let baseline: Markdown = report.manifest.baseline.map { "Compared with: \(raw: $0.days). " } ?? ""
    guard !report.collation.stories.isEmpty else {
      return report.manifest.period == nil ? nothing : "\(days)\(baseline)\(elsewhere)"
    }
    let words = report.collation.stories.reduce(0) { $0 + $1.representative.words }
    let unit: Markdown =
      report.manifest.duplicates == "keep"
      ? "Every article counts by itself, copies too." : "Copies of an article count once, as one story."
    return """
      \(days)\(baseline)Made from \(Prose.articles(articles.count)): \(Prose.stories(report.collation.stories.count)) of \
      \(Prose.count(words, "word", "words")), \(dates). \(unit) Intervals are 95 % intervals and cover sampling error \
      only.
      """
  }

  /// That no article was read, or that those which were do not count.
  private var nothing: Markdown {
    let uncounted = report.collation.uncounted.count
    return uncounted == 0
      ? "No article was read." : "Of \(Prose.articles(uncounted)) none counts; Data quality below says why."
  }

  /// Where the stories are when none is in the period.
  private var elsewhere: Markdown {
    let undated = report.context.undated.count
    let rest: Markdown = undated == 0 ? "" : "; \(Prose.articles(undated)) \(undated == 1 ? "is" : "are") undated"
    guard let days = report.context.series.days else { return "No story has a date\(rest)." }
    let span: Markdown = days.first == days.last ? "on" : "from \(raw: days.first.description) to"
    return
      "No story is dated in this period: those that were read are dated \(span) \(raw: days.last.description)\(rest)."
  }

  /// From when the articles are; an undated one belongs to no day and is said to.
  private var dates: Markdown {
    let days = articles.compactMap { $0.article.published?.day }
    guard let first = days.min(), let last = days.max() else { return "undated" }
    let span: Markdown =
      first == last
      ? "published on \(raw: first.description)"
      : "published from \(raw: first.description) to \(raw: last.description)"
    let undated = articles.count - days.count
    return undated == 0 ? span : "\(span) as far as they are dated; \(undated) \(undated == 1 ? "is" : "are") not"
  }
}
