/// The regularised incomplete beta function I(x; a, b), the distribution function of the beta distribution.
///
/// Every function takes x together with its complement y = 1 - x, so that neither end of 0...1 loses digits.
///
/// - SeeAlso: NIST DLMF 8.17, <https://dlmf.nist.gov/8.17>; continued fraction 8.17.22 by Lentz's method.
enum IncompleteBeta {
  /// Returns I(x; a, b), the probability below x.
  static func lower(_ x: Double, complement y: Double, a: Double, b: Double) -> Double {
    precondition(a > 0 && b > 0, "a beta distribution with parameters \(a) and \(b)")
    guard x > 0 else { return 0 }
    guard y > 0 else { return 1 }
    let factor = prefix(x, complement: y, a: a, b: b)
    return x < (a + 1) / (a + b + 2)
      ? factor / a * continuedFraction(x, a: a, b: b)
      : 1 - factor / b * continuedFraction(y, a: b, b: a)
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
    increasingRoot(in: 0...1, startingAt: a / (a + b)) { x in
      (lower(x, complement: 1 - x, a: a, b: b) - probability, density(x, a: a, b: b))
    }
  }

  /// Returns the x above which lies the given probability, in 0...1.
  static func upperQuantile(_ probability: Double, a: Double, b: Double) -> Double {
    increasingRoot(in: 0...1, startingAt: a / (a + b)) { x in
      (probability - lower(1 - x, complement: x, a: b, b: a), density(x, a: a, b: b))
    }
  }

  private static func density(_ x: Double, a: Double, b: Double) -> Double {
    prefix(x, complement: 1 - x, a: a, b: b) / (x * (1 - x))
  }

  private static func continuedFraction(_ x: Double, a: Double, b: Double) -> Double {
    var fraction = LentzFraction(denominator: 1)
    var m = 0.0
    while true {
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      fraction.extend(numerator: odd, denominator: 1)
      m += 1
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      guard !fraction.extend(numerator: even, denominator: 1) else { return fraction.value }
    }
  }
}
