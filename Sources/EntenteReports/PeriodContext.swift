package import EntenteCoding
package import EntenteMeasures
package import EntenteText

/// What a report knows beyond the stories it is about.
package struct PeriodContext: Sendable {
  /// The months of all dated stories up to the end of the report's days.
  let series: MonthlySeries
  /// The report's period against the one it is compared with; nil when it is compared with none.
  let comparison: PeriodComparison?
  /// How the powers deal with others, over the months before too where the report's own days tell too little; nil for
  /// those of the report's stories.
  let focus: FocusTable?
  /// The articles of stories without a date, which a report about a period leaves out; by id.
  let undated: [CodedArticle]
  /// The first and the last day of all articles that were read, later ones too; nil where none has a day.
  let daysRead: ClosedRange<CalendarDay>?

  package init(
    series: MonthlySeries, comparison: PeriodComparison? = nil, focus: FocusTable? = nil, undated: [CodedArticle] = [],
    daysRead: ClosedRange<CalendarDay>? = nil
  ) {
    self.series = series
    self.comparison = comparison
    self.focus = focus
    self.daysRead = daysRead ?? series.days.map { $0.first...$0.last }
    self.undated = undated.sorted { $0.article.id < $1.article.id }
  }
}
