/// A continued fraction evaluated from its front, term by term, until a term no longer changes it.
///
/// - SeeAlso: Thompson and Barnett (1986), <https://doi.org/10.1016/0021-9991(86)90046-X> (modified Lentz).
struct LentzFraction {
  /// The value of what has been read so far.
  private(set) var value: Double
  private var numeratorRatio: Double = .infinity
  private var denominatorRatio: Double

  /// Begins with 1 / denominator.
  init(denominator: Double) {
    denominatorRatio = 1 / Self.awayFromZero(denominator)
    value = denominatorRatio
  }

  /// Appends a partial numerator and denominator; returns whether the value has settled.
  @discardableResult
  mutating func extend(numerator: Double, denominator: Double) -> Bool {
    denominatorRatio = 1 / Self.awayFromZero(denominator + numerator * denominatorRatio)
    numeratorRatio = Self.awayFromZero(denominator + numerator / numeratorRatio)
    let change = numeratorRatio * denominatorRatio
    value *= change
    return abs(change - 1) < 4e-16
  }

  private static func awayFromZero(_ x: Double) -> Double {
    abs(x) < 1e-300 ? 1e-300 : x
  }
}
