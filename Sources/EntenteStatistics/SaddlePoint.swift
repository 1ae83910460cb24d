/// Returns the remainder of Stirling's formula, ln Γ(x) - ((x - 1/2) ln x - x + ln √2π), for x > 0.
///
/// Densities written with it and with ``deviance(of:from:)`` keep all their digits for any size of sample, where
/// differences of ln Γ lose one for every power of ten.
///
/// - SeeAlso: Loader (2000), Fast and accurate computation of binomial probabilities; series: NIST DLMF 5.11.1,
///   <https://dlmf.nist.gov/5.11.E1>.
func stirlingRemainder(_ x: Double) -> Double {
  precondition(x > 0, "Stirling's remainder of \(x)")
  var (x, shift) = (x, 0.0)
  while x < 12 {
    shift += (x + 0.5) * logarithm(onePlus: 1 / x) - 1
    x += 1
  }
  // Bernoulli numbers B(2k) / (2k (2k - 1)), highest power first.
  let coefficients = [-691.0 / 360_360, 1.0 / 1188, -1.0 / 1680, 1.0 / 1260, -1.0 / 360, 1.0 / 12]
  let square = x * x
  return shift + coefficients.reduce(0) { $0 / square + $1 } / x
}

/// Returns observed · ln(observed / expected) + expected - observed: zero where they agree, never below.
///
/// Near agreement the plain formula subtracts nearly equal numbers; the series does not.
///
/// - Parameters:
///   - observed: A count, 0 or more; 0 gives `expected`.
///   - expected: What it is measured against, more than 0.
/// - Returns: Half the contribution of one cell to a likelihood ratio, in natural units.
/// - SeeAlso: Loader (2000), function bd0.
func deviance(of observed: Double, from expected: Double) -> Double {
  guard observed > 0 else { return expected }
  let difference = observed - expected
  guard abs(difference) < 0.1 * (observed + expected) else {
    return observed * logarithm(observed / expected) - difference
  }
  let v = difference / (observed + expected)
  var (sum, term, divisor) = (difference * v, 2 * observed * v, 1.0)
  while true {
    term *= v * v
    divisor += 2
    let next = sum + term / divisor
    guard next != sum else { return sum }
    sum = next
  }
}
