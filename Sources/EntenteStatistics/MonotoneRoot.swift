/// Returns the positive x at which an increasing function is zero.
///
/// Newton's steps while they stay inside the bracket that the signs have shown; a step that leaves it is replaced by
/// halving the bracket in the order of the floating-point numbers, so that 1e-300 is as near as 0.3. At most 64 halvings
/// separate any two doubles: the search ends.
///
/// - Parameters:
///   - bracket: Bounds of the root, 0 or more; the upper one may be infinite.
///   - guess: Where to begin, inside the bracket.
///   - evaluate: The function's value and slope.
/// - Returns: The root, within a few units in the last place.
func increasingRoot(
  in bracket: ClosedRange<Double>, startingAt guess: Double, _ evaluate: (Double) -> (value: Double, slope: Double)
) -> Double {
  var (low, high, x) = (bracket.lowerBound, bracket.upperBound, guess)
  for _ in 0..<256 {
    let (value, slope) = evaluate(x)
    guard value != 0 else { return x }
    if value < 0 { low = x } else { high = x }
    let step = x - value / slope
    let next = step > low && step < high ? step : Double(bitPattern: (low.bitPattern + high.bitPattern) / 2)
    guard abs(next - x) > 2 * x.ulp else { return next }
    x = next
  }
  return x
}
