/// A side of a distribution.
enum Tail {
  case lower
  case upper
}

/// Returns the positive x at which a tail probability reaches a target.
///
/// Newton's steps between the logarithms of both, where tails of every kind are nearly straight, as long as they stay
/// inside the bracket that the values have shown. Others, and those too short for what is missing, are replaced by
/// halving the bracket in the order of the floating-point numbers, so that 1e-300 is as near as 0.3; 64 halvings
/// separate any two numbers.
///
/// - Parameters:
///   - side: Whether the probability is that below x, which rises with it, or that above x, which falls.
///   - target: The probability, more than 0.
///   - bracket: Bounds of x, 0 or more; the upper one may be infinite.
///   - guess: Where to begin, inside the bracket.
///   - tail: The probability of the tail at x, and the density there.
/// - Returns: The quantile, to about 15 digits.
func quantile(
  _ side: Tail, of target: Double, in bracket: ClosedRange<Double>, startingAt guess: Double,
  _ tail: (Double) -> (probability: Double, density: Double)
) -> Double {
  var (low, high, x) = (bracket.lowerBound, bracket.upperBound, guess)
  for _ in 0..<256 {
    let (probability, density) = tail(x)
    guard probability != target else { return x }
    let miss = logarithm(target / probability)
    let step = miss * probability / (density * x)
    let next = x * exponential(side == .lower ? step : -step)
    // So near, the error of a Newton step is of the order of its square.
    guard abs(miss) > 1e-9 else { return next }
    if (miss > 0) == (side == .lower) { low = x } else { high = x }
    let isHelpful = next > low && next < high && abs(step) > 1e-10
    x = isHelpful ? next : Double(bitPattern: (low.bitPattern + high.bitPattern) / 2)
  }
  return x
}
