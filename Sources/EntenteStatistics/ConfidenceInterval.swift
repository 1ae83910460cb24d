/// The range in which a quantity lies with a stated confidence.
package struct ConfidenceInterval: Equatable, Sendable {
  package let lower: Double
  package let upper: Double

  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }
}
