/// The regularised incomplete beta function I(x; a, b), the distribution function of the beta distribution.
///
/// Every function takes x together with its complement y = 1 - x, so that neither end of 0...1 loses digits.
///
/// - SeeAlso: NIST DLMF 8.17, <https://dlmf.nist.gov/8.17>; Didonato and Morris (1992),
///   <https://doi.org/10.1145/131766.131776>, equation 9, for the continued fraction.
enum IncompleteBeta {
  /// Returns I(x; a, b), the probability below x.
  static func lower(_ x: Double, complement y: Double, a: Double, b: Double) -> Double {
    precondition(a > 0 && b > 0, "a beta distribution with parameters \(a) and \(b)")
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    let factor = prefix(x, complement: y, a: a, b: b)
    // How far x lies below the mean a / (a + b), from whichever of x and y is known to more digits.
    let lead = x < y ? a - (a + b) * x : (a + b) * y - b
    return lead > 0
      ? factor * continuedFraction(x, complement: y, a: a, b: b, lead: lead)
      : 1 - factor * continuedFraction(y, complement: x, a: b, b: a, lead: -lead)
  }

  /// Returns x^a · y^b / B(a, b); divided by x · y it is the density.
  static func prefix(_ x: Double, complement y: Double, a: Double, b: Double) -> Double {
    let n = a + b
    let exponent =
      stirlingRemainder(n) - stirlingRemainder(a) - stirlingRemainder(b)
      - deviance(of: a, from: n * x) - deviance(of: b, from: n * y)
    return (a / n * b / (2 * .pi)).squareRoot() * exponential(exponent)
  }

  /// Returns the x below which lies the given probability, in 0...1.
  static func quantile(_ probability: Double, a: Double, b: Double) -> Double {
    EntenteStatistics.quantile(.lower, of: probability, in: 0...1, startingAt: a / (a + b)) { x in
      (lower(x, complement: 1 - x, a: a, b: b), density(x, a: a, b: b))
    }
  }

  /// Returns the x above which lies the given probability, in 0...1.
  static func upperQuantile(_ probability: Double, a: Double, b: Double) -> Double {
    EntenteStatistics.quantile(.upper, of: probability, in: 0...1, startingAt: a / (a + b)) { x in
      (lower(1 - x, complement: x, a: b, b: a), density(x, a: a, b: b))
    }
  }

  private static func density(_ x: Double, a: Double, b: Double) -> Double {
    prefix(x, complement: 1 - x, a: a, b: b) / (x * (1 - x))
  }

  /// The ratio of I(x; a, b) to its prefix, for x below the mean; `lead` is a - (a + b) · x.
  private static func continuedFraction(
    _ x: Double, complement y: Double, a: Double, b: Double, lead: Double
  ) -> Double {
    var fraction = LentzFraction(denominator: a / (a + 1) * (lead + 1))
    var n = 1.0
    while true {
      let odd = a + 2 * n - 1
      let numerator = (a + n - 1) / odd * ((a + b + n - 1) / odd) * (n * (b - n) * x * x)
      let denominator = n + n * (b - n) * x / odd + (a + n) / (odd + 2) * (lead + 1 + n * (1 + y))
      guard !fraction.extend(numerator: numerator, denominator: denominator) else { return fraction.value }
      n += 1
    }
  }
}
