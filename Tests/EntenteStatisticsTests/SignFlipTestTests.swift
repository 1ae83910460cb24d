import EntenteStatistics
import Testing

@Suite struct `The sign-flip test` {
  /// Every one of the 2^n assignments of signs.
  private static func enumerated(_ terms: [Int]) -> Double {
    let distance = abs(terms.reduce(0, +))
    let hits = (0..<1 << terms.count).count { signs in
      abs(terms.enumerated().reduce(0) { $0 + ($1.element * (signs >> $1.offset & 1 == 0 ? 1 : -1)) }) >= distance
    }
    return Double(hits) / Double(1 << terms.count)
  }

  @Test func `agrees with trying every assignment of signs`() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<200 {
      let terms = (0..<Int.random(in: 0...11, using: &generator)).map { _ in Int.random(in: -9...9, using: &generator) }
      let test = SignFlipTest(terms)
      #expect(test.isExact)
      #expect(agree(test.p, Self.enumerated(terms)), "\(terms)")
    }
  }

  /// Darwin's fifteen pairs of maize, in eighths of an inch: 863 of 32,768 assignments on one side, Fisher (1935), §21.
  @Test func `gives what Fisher counted by hand for Darwin's maize`() {
    let differences = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48]
    #expect(SignFlipTest(differences).p == 2.0 * 863 / 32_768)
  }

  @Test func `cannot tell five terms from zero, and six only when all agree`() {
    #expect(SignFlipTest([5, 5, 5, 5, 5]).p == 0.0625)
    #expect(SignFlipTest([9, 1, 1, 1, 1, 1]).p == 0.03125)
    #expect(SignFlipTest([9, 1, 1, 1, 1, -1]).p > 0.05)
    #expect(
      (1...6).map { SignFlipTest([Int](repeating: 3, count: $0)).smallestP } == [1, 0.5, 0.25, 0.125, 0.0625, 0.03125])
  }

  @Test func `ignores terms that say nothing, and without others has probability 1`() {
    #expect(SignFlipTest([0, 4, 0, -7, 0]) == SignFlipTest([-7, 4]))
    #expect(SignFlipTest([]).p == 1)
    #expect(SignFlipTest([0, 0]).smallestP == 1)
  }

  @Test func `is the same to the last bit in any order and with all signs turned`() {
    var generator = SplitMix64(seed: 9)
    let terms = (0..<300).map { _ in Int.random(in: -20...25, using: &generator) * 500_000 }
    let test = SignFlipTest(terms)
    #expect(SignFlipTest(terms.shuffled(using: &generator)) == test)
    #expect(SignFlipTest(terms.map { -$0 }) == test)
  }

  /// Sizes that share no measure have too many sums; a sum of 40 of them is nearly normal.
  @Test func `draws tosses where the sums are too many, and never says zero`() {
    var generator = SplitMix64(seed: 1)
    let sizes = (0..<40).map { _ in Int.random(in: 1_000_000...9_000_000, using: &generator) }
    let mixed = SignFlipTest(sizes.enumerated().map { $0 % 3 == 0 ? -$1 : $1 })
    #expect(!mixed.isExact)
    let z =
      sizes.enumerated().reduce(0.0) { $0 + Double($1.offset % 3 == 0 ? -$1.element : $1.element) }
      / sizes.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    #expect(abs(mixed.p - Normal.twoSidedP(z)) < 0.015)
    #expect(SignFlipTest(sizes).p == 1e-4)
    #expect(SignFlipTest([Int](repeating: 1, count: 5_000)).p > 0)
  }
}
