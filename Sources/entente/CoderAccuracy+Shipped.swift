import EntenteCoding
import EntenteData
import EntenteReports

extension CoderAccuracy {
  /// What data/accuracy.tsv knows of the coder that made a report; nothing of one with lists of the user's own.
  ///
  /// - Parameters:
  ///   - coder: The coder that made the report.
  ///   - hasOwnLists: Whether the user gave a gazetteer, titles, people or a lexicon.
  ///   - hasOwnWeights: Whether the user gave weights.
  /// - Returns: Its own figures, those of a coder before it, or none.
  /// - Throws: `DataFault` when a row of the file is malformed.
  static func shipped(of coder: String, hasOwnLists: Bool, hasOwnWeights: Bool) throws -> CoderAccuracy {
    let file = EmbeddedFile.accuracy
    let table = try AccuracyTable(tsv: file.bytes, file: file.path)
    guard !hasOwnLists else { return .unmeasured }
    return CoderAccuracy(
      table, of: coder, isShipped: try coder == KnowledgeOptions.shippedCoder().name, hasMeasuredWeights: !hasOwnWeights
    )
  }
}
