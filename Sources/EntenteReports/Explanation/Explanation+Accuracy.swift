private import EntenteText

/// How right the coder is whose findings a row counts.
extension Explanation {
  /// The measures that a row of a table rests on, each on a line; that nothing was measured where it was not.
  func accuracy(of table: ExplainedTable) -> [String] {
    let accuracy = report.accuracy
    let measures: [CoderAccuracy.Measure] =
      switch table {
      case .frequency, .cooccurrence, .cooccurrenceSentences, .cooccurrenceMatrix, .cooccurrenceExpected, .comparison,
        .months:
        [.countries, .people]
      case .countries, .regions: [.countries]
      case .people, .organisations: [.people]
      case .engagement, .dyads, .network, .focus, .events, .announced: [.directions, .typedDirections]
      case .outlets, .articles, .sentences, .evidence, .issues: []
      }
    guard !measures.isEmpty else { return [] }
    let lines = measures.compactMap(accuracy.row).map { "  " + line($0) }
    let known = lines.isEmpty ? [CoderAccuracy.notMeasured] : ["how right the coder is on unseen texts"] + lines
    return [""] + known + (table == .engagement ? [accuracy.balanceRefusal].compactMap { $0 } : [])
  }

  /// `who acts on whom: 67 of 100 right (60 to 74), 50 of 100 found (43 to 59); n 333, …`.
  private func line(_ row: AccuracyTable.Row) -> String {
    let found = row.recall.map { ", \($0.ofHundred) found\($0.bounds)" } ?? ""
    return "\(row.what): \(row.precision.ofHundred) right\(row.precision.bounds)\(found); "
      + "n \(row.count) (\(row.unit)), \(row.textsAlone); coder \(row.coder), \(report.accuracy.when(row))"
  }
}
