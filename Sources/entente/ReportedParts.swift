import EntenteCorpus
import EntenteMeasures
import EntenteReports
import EntenteText

/// A collation of all that was selected, and the parts of it that a report is about: copies, repeats and people are found
/// before any period is chosen.
struct ReportedParts {
  let whole: Collation
  /// The stories dated in the period; all, the undated too, without one.
  let reported: Collation
  /// The stories dated in the period compared with; nil without one.
  let baseline: Collation?

  /// - Parameters:
  ///   - whole: Of all that was selected.
  ///   - manifest: Names the period, and the one it is compared with.
  init(of whole: Collation, _ manifest: Manifest) {
    self.whole = whole
    reported = manifest.period.map(whole.within) ?? whole
    baseline = manifest.baseline.map(whole.within)
  }
}
