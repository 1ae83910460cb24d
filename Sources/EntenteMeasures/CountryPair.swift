import EntenteCoding

/// Two countries, the one with the lower code first.
struct CountryPair: Hashable, Sendable {
  let a: Country
  let b: Country

  /// - Precondition: `a` comes before `b`.
  init(_ a: Country, _ b: Country) {
    precondition(a < b, "a pair of \(a) and \(b)")
    self.a = a
    self.b = b
  }
}

extension CountryPair: Comparable {
  static func < (left: CountryPair, right: CountryPair) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

extension Collection where Element == Country, Index == Int {
  /// Every pair of a sorted collection without repeats.
  var pairs: [CountryPair] {
    indices.flatMap { first in self[(first + 1)...].map { CountryPair(self[first], $0) } }
  }
}
