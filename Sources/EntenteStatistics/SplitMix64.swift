/// A generator of 64-bit numbers whose n-th output is a plain function of the seed and n.
///
/// Resampling that asks for outputs by their number gives the same bytes in any order, on any number of threads and in
/// any language.
///
/// - SeeAlso: Steele, Lea and Flood (2014), <https://doi.org/10.1145/2660193.2660195>.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private let seed: UInt64
  private var position: UInt64 = 0

  /// Begins the stream of a seed.
  package init(seed: UInt64) {
    self.seed = seed
  }

  /// Returns output number n, counted from 1.
  package subscript(n: UInt64) -> UInt64 {
    var z = seed &+ n &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Returns the output that comes so many after the next one; the stream stays where it is.
  package func ahead(_ count: Int) -> UInt64 { self[position &+ UInt64(count) &+ 1] }

  /// Leaves so many outputs out.
  package mutating func skip(_ count: Int) { position &+= UInt64(count) }

  /// Returns the next output: number 1, then 2, and so on.
  package mutating func next() -> UInt64 {
    position &+= 1
    return self[position]
  }
}
