import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteReports
import EntenteStore

extension Report {
  /// The report that was made last, as the database keeps it, and all that its stories were chosen from.
  ///
  /// - Throws: `StoreError`, `Failure` when no report was made since the articles last changed, or with other files.
  static func last(
    in store: Store, weights: Weights, gazetteer: Gazetteer, files: ExplainedFiles,
    accuracy: (_ coder: String) throws -> CoderAccuracy
  ) throws -> (Report, whole: Collation) {
    guard let (collation, manifest) = try store.collation() else {
      throw Failure(
        .noInput, "\(store.path): no report was made since the articles last changed; make one with 'entente report'.")
    }
    try files.check(
      Dictionary(manifest.inputs.map { ($0.name, [$0.sha256]) }) { first, _ in first }, of: "the last report")
    let described = Manifest(
      version: manifest.toolVersion, label: "last", period: manifest.period, baseline: manifest.baseline,
      duplicates: manifest.duplicates.rawValue, focus: manifest.focus, weights: weights.name, coder: manifest.coder,
      sources: [])
    let report = try Report(
      of: ReportedParts(of: collation, described), manifest: described, weights: weights,
      names: gazetteer.names, accuracy: accuracy(manifest.coder))
    return (report, collation)
  }
}
