/// The quantiles of a sample sorted in ascending order.
///
/// - SeeAlso: Hyndman and Fan (1996), <https://doi.org/10.2307/2684934>, whose numbers the names give.
package enum Quantiles {
  /// Returns the quantile by linear interpolation, type 7, the default of R, NumPy and spreadsheets; nil without values.
  package static func interpolated(_ probability: Double, ofSorted values: [Double]) -> Double? {
    guard let last = values.last else { return nil }
    let position = probability * Double(values.count - 1)
    let index = Int(position)
    guard index + 1 < values.count else { return last }
    return values[index] + (values[index + 1] - values[index]) * (position - Double(index))
  }

  /// Returns the smallest value that at least this share of the values does not exceed, type 1; nil without values.
  package static func smallestReaching(_ probability: Double, ofSorted values: [Int]) -> Int? {
    guard !values.isEmpty else { return nil }
    let index = Int((probability * Double(values.count)).rounded(.up)) - 1
    return values[min(max(index, 0), values.count - 1)]
  }
}
