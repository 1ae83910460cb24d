/// The steady change of a series per unit of time: the median of the slopes between all its pairs.
///
/// One odd month in five does not move it. Months without stories are left out and keep their place in time.
///
/// - Complexity: O(n² log n) in the values.
/// - SeeAlso: Sen (1968), <https://doi.org/10.1080/01621459.1968.10480934>.
package struct TheilSen: Equatable, Sendable {
  /// The median slope.
  package let slope: Double
  /// Its interval, from the ranks of the slopes.
  package let interval: ConfidenceInterval

  /// Fits a series; nil below two values.
  ///
  /// - Parameters:
  ///   - points: Places in time, all different, and values.
  ///   - confidence: Between 0 and 1.
  package init?(_ points: [(time: Int, value: Double)], confidence: Double = 0.95) {
    let slopes = points.indices.flatMap { i in
      points[(i + 1)...].map { ($0.value - points[i].value) / Double($0.time - points[i].time) }
    }.sorted()
    guard let slope = Quantiles.interpolated(0.5, ofSorted: slopes) else { return nil }
    self.slope = slope
    let ties = tieSizes(points.map(\.value)).reduce(0) { $0 + tieTerm($1) }
    let deviation = (Double(tieTerm(points.count) - ties) / 18).squareRoot()
    let spread = Normal.factor(confidence: confidence) * deviation
    let lower = Int(((Double(slopes.count) - spread) / 2).rounded(.toNearestOrEven)) - 1
    let upper = Int(((Double(slopes.count) + spread) / 2).rounded(.toNearestOrEven))
    interval = ConfidenceInterval(lower: slopes[max(lower, 0)], upper: slopes[min(upper, slopes.count - 1)])
  }
}
