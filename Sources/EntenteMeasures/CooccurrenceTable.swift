/// Which countries appear together: the rows of cooccurrence.csv, level by level, the most frequent pairs first.
///
/// Pairs that never meet are rows too when at least one meeting would be expected: absences are findings.
package struct CooccurrenceTable: Sendable {
  /// One pair of countries at one level.
  package struct Row: Sendable {
    /// How `p` was computed.
    package enum Test: String, CaseIterable, Sendable {
      /// Fisher's exact test, two-sided: do they appear in the same stories more, or less, than chance?
      case fisher
      /// Cochran-Mantel-Haenszel over stories: *inside* a story, do they share units more, or less, than chance?
      case cmh
    }

    package let kindA: EntityKind
    /// The country that comes first by code.
    package let a: String
    package let kindB: EntityKind
    package let b: String
    package let level: Level
    /// Units with both.
    package let nAB: Int
    package let nA: Int
    package let nB: Int
    /// All units of the level, those without any country too.
    package let units: Int
    /// `nA · nB / units`: units with both if they were independent.
    package let expected: Double
    /// Normalised pointwise mutual information in [-1, 1]; nil when both are in every unit.
    package let npmi: Double?
    /// Log-likelihood ratio with the sign of observed - expected: ranks pairs, never quoted as significance.
    package let g2: Double
    package let test: Test
    /// Two-sided; nil when no story can tell.
    package let p: Double?
    /// `p` adjusted by Benjamini and Hochberg over every pair of the level with a p, those that never meet too.
    package let q: Double?
    /// `nAB / (nA + nB - nAB)`, in 0...1.
    package let jaccard: Double
    /// Meetings, each divided by the number of other countries in its unit: a round-up of twenty weighs little.
    package let nABFractional: Double
    package let flags: [Flag]
  }

  package let rows: [Row]
}
