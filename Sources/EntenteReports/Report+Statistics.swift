import EntenteMeasures

extension Report {
  /// The tables of the folder statistics/; none unless they were asked for.
  var statisticsSheets: [Table] {
    guard let statistics else { return [] }
    let comparison = statistics.comparison.map { [Layout.comparisonStatistics.table($0.rows)] } ?? []
    return [
      Layout.frequencyStatistics.table(statistics.frequency.rows),
      Layout.cooccurrenceStatistics.table(statistics.cooccurrence.rows),
    ] + comparison + [
      Layout.trendStatistics.table(statistics.trend.rows),
      Layout.networkStatistics.table(statistics.network.rows),
      Layout.edges.table(statistics.network.links),
    ]
  }
}
