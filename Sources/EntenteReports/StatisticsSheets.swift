package import EntenteMeasures

/// The tables of the folder statistics/, ready to be written.
///
/// They have millions of cells; to make them is a part of the work that threads share.
package struct StatisticsSheets: Sendable {
  let tables: [Table]

  package init(_ statistics: StatisticsTables) {
    let comparison = statistics.comparison.map { [Layout.comparisonStatistics.table($0.rows)] } ?? []
    tables =
      [
        Layout.frequencyStatistics.table(statistics.frequency.rows),
        Layout.cooccurrenceStatistics.table(statistics.cooccurrence.rows),
      ] + comparison + [
        Layout.trendStatistics.table(statistics.trend.rows),
        Layout.networkStatistics.table(statistics.network.rows),
        Layout.edges.table(statistics.network.links),
      ]
  }
}
