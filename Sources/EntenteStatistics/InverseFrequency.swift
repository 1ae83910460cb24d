/// Returns the natural logarithm of all stories over those that name something, or nil if none does: 0 where all do.
///
/// It marks what few stories have; with counts inside one story it makes tf-idf, which says nothing of a whole corpus.
///
/// - SeeAlso: Spärck Jones (1972), <https://doi.org/10.1108/eb026526>.
package func inverseFrequency(_ occurrences: Int, of units: Int) -> Double? {
  occurrences == 0 ? nil : logarithm(Double(units) / Double(occurrences))
}
