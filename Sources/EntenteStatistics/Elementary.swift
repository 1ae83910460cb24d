#if canImport(Glibc)
  private import Glibc
#elseif canImport(Darwin)
  private import Darwin
#endif

// The elementary functions that the standard library lacks, from the C library, and only here.

/// Returns e to the power of x.
package func exponential(_ x: Double) -> Double {
  exp(x)
}

/// Returns the natural logarithm of x.
package func logarithm(_ x: Double) -> Double {
  log(x)
}

/// Returns the natural logarithm of 1 + x, to full precision where x is tiny.
func logarithm(onePlus x: Double) -> Double {
  log1p(x)
}

/// Returns the logarithm of x to base 2.
func binaryLogarithm(_ x: Double) -> Double {
  log2(x)
}

/// Returns the logarithm of x to base 10.
func decimalLogarithm(_ x: Double) -> Double {
  log10(x)
}

/// Returns 1 - erf(x), to full relative precision in the upper tail.
func complementaryError(_ x: Double) -> Double {
  erfc(x)
}
