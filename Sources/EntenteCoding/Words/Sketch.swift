/// A small sample of a text's runs of five words, by which near-copies are told.
///
/// One-permutation MinHash: every run is hashed once and falls into one of 128 bins, each of which keeps a byte of its
/// least hash. Two texts agree in about as many bins as the share of runs that both have among those that either has (the
/// Jaccard similarity); a bin that no run fell into borrows from another one. The standard error is at most 0.045, more
/// below 130 words, where bins borrow.
///
/// - SeeAlso: Broder (1997), "On the resemblance and containment of documents"; Li, Owen and Zhang (2012), "One
///   permutation hashing"; Shrivastava (2017), "Optimal densification for fast and accurate minwise hashing".
package struct Sketch: Hashable, Sendable {
  /// Bins, a byte each.
  package static let count = 128
  /// Words of a run: names and phrases that articles of one event share are shorter.
  private static let run = 5
  /// Fewer runs say too little: such texts are copies only where they are equal.
  private static let fewestRuns = 40
  /// As many runs fill 34 bins, but for a text that says the same again and again.
  private static let fewestBins = 24

  /// The bytes, eight a word, the first lowest.
  package let words: [UInt64]

  private init(words: [UInt64]) { self.words = words }

  /// Makes the sketch of a text; nil for one of fewer than 44 words, or of few that are not said again.
  ///
  /// - Parameter keys: Of its words in order; equal words have equal keys.
  package init?(keys: [UInt64]) {
    guard keys.count >= Self.fewestRuns + Self.run - 1 else { return nil }
    var least = [UInt64](repeating: .max, count: Self.count)
    for start in 0...(keys.count - Self.run) {
      let hash = Self.hash(keys[start..<start + Self.run])
      let bin = Int(hash &>> 57)
      least[bin] = min(least[bin], hash & (1 << 57 - 1))
    }
    guard least.count(where: { $0 != .max }) >= Self.fewestBins else { return nil }
    self.init(least: least)
  }

  private init(least: [UInt64]) {
    var words = [UInt64](repeating: 0, count: Self.count / 8)
    for bin in least.indices {
      // The low bits of a least hash are as good as random; its high ones are nearly all zero.
      words[bin / 8] |= (least[Self.lender(of: bin, least)] & 0xFF) << UInt64(8 * (bin % 8))
    }
    self.words = words
  }

  /// The bin itself where a run fell into it, else the first in an order of its own where one did.
  private static func lender(of bin: Int, _ least: [UInt64]) -> Int {
    var (lender, attempt) = (bin, UInt64(0))
    while least[lender] == .max {
      attempt += 1
      lender = Int(mixed(UInt64(bin) << 32 | attempt) &>> 57)
    }
    return lender
  }

  @inline(__always)
  private static func hash(_ keys: ArraySlice<UInt64>) -> UInt64 {
    var hash: UInt64 = 0
    for key in keys { hash = hash &* 0x9E37_79B9_7F4A_7C15 &+ key }
    return mixed(hash)
  }

  /// The finalizer of SplitMix64: every bit of the result depends on every bit of the value.
  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ mixed &>> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed &>> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed &>> 31
  }
}

extension Sketch {
  /// 256 hexadecimal digits, the first bin's two first.
  package var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(2 * Self.count)
    for word in words {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        let byte = UInt8(truncatingIfNeeded: word >> shift)
        digits.append(Self.digits[Int(byte >> 4)])
        digits.append(Self.digits[Int(byte & 15)])
      }
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// - Returns: Nil for anything but 256 lower-case hexadecimal digits.
  package init?(hexadecimal: String) {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 2 * Self.count else { return nil }
    var words = [UInt64](repeating: 0, count: Self.count / 8)
    for (place, digit) in digits.enumerated() {
      guard let value = Self.digits.firstIndex(of: digit) else { return nil }
      let shift = UInt64(8 * (place / 2 % 8) + (place % 2 == 0 ? 4 : 0))
      words[place / 16] |= UInt64(value) << shift
    }
    self.words = words
  }
}
