/// The integer sums over clusters from which a ratio of totals, ΣX / ΣW, and its clustered error follow exactly.
///
/// Stories are the clusters: mentions inside one are not independent. The sums are integers, so adding stories in any
/// order, on any number of threads, gives the same ratio and the same interval to the last bit.
package struct RatioSums: Equatable, Sendable {
  package private(set) var clusters: Int = 0
  package private(set) var numerator: Int = 0
  package private(set) var denominator: Int = 0
  package private(set) var numeratorSquares: Int128 = 0
  package private(set) var products: Int128 = 0
  package private(set) var denominatorSquares: Int128 = 0

  /// The sums of no cluster at all.
  package init() {}

  /// The sums of so many clusters, each with numerator 0 and denominator 1, such as stories of which none tells an act yet.
  package init(clusters: Int) {
    self.clusters = clusters
    denominator = clusters
    denominatorSquares = Int128(clusters)
  }

  /// Adds one cluster, such as a story with three mentions of a country in 412 words.
  package mutating func add(numerator x: Int, denominator w: Int) {
    clusters += 1
    numerator += x
    denominator += w
    numeratorSquares += Int128(x) * Int128(x)
    products += Int128(x) * Int128(w)
    denominatorSquares += Int128(w) * Int128(w)
  }

  /// Gives a numerator to one of the clusters that were added with none.
  ///
  /// A country is in few of the stories: the sums of all stories with numerator 0 are formed once and filled for each.
  package mutating func fill(numerator x: Int, ofDenominator w: Int) {
    numerator += x
    numeratorSquares += Int128(x) * Int128(x)
    products += Int128(x) * Int128(w)
  }

  /// Adds the clusters of another collection, disjoint from this one.
  package mutating func merge(_ other: RatioSums) {
    clusters += other.clusters
    numerator += other.numerator
    denominator += other.denominator
    numeratorSquares += other.numeratorSquares
    products += other.products
    denominatorSquares += other.denominatorSquares
  }
}
