package import EntenteCoding
package import EntenteMeasures
private import EntenteText

/// What a report knows beyond the stories it is about.
package struct PeriodContext: Sendable {
  /// The months of all dated stories.
  let series: MonthlySeries
  /// The report's period against the one it is compared with; nil when it is compared with none.
  let comparison: PeriodComparison?
  /// The articles of stories without a date, which a report about a period leaves out; by id.
  let undated: [CodedArticle]

  package init(series: MonthlySeries, comparison: PeriodComparison? = nil, undated: [CodedArticle] = []) {
    self.series = series
    self.comparison = comparison
    self.undated = undated.sorted { $0.article.id < $1.article.id }
  }
}
