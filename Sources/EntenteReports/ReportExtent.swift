/// How much of a report is made.
package enum ReportExtent: Comparable, Sendable {
  /// The tables and what describes them.
  case tables
  /// The same, the pages and their figures.
  case pages
  /// The same and a workbook.
  case everything
}
