import EntenteStatistics
import Testing

/// What a report would claim of two hundred corpora in which there is nothing to be found.
@Suite struct `Of corpora without any structure` {
  private static let corpora = 200
  private static let countries = 12
  private static let stories = 40

  /// The corpora of which anything at all is claimed.
  private static func claims(_ pValues: (inout SplitMix64) -> [Double]) -> Int {
    var generator = SplitMix64(seed: 2_021)
    return (0..<corpora).count { _ in benjaminiHochberg(pValues(&generator)).contains { $0 <= 0.05 } }
  }

  private static func below(_ limit: UInt64, _ generator: inout SplitMix64) -> Int {
    Int((generator.next() >> 32) % limit)
  }

  /// Stories of one to four acts, all friendly or all hostile in half of them, each as likely as the other.
  private static func balances(_ generator: inout SplitMix64) -> [Double] {
    (0..<countries).map { _ in
      let engaged = 3 + below(28, &generator)
      let test = SignFlipTest(
        (0..<engaged).map { _ in
          let (isOneSided, side) = (below(2, &generator) == 0, below(2, &generator))
          return (0...below(4, &generator)).reduce(0) { sum, _ in
            let sign = isOneSided ? side : below(2, &generator)
            return sum + (sign == 0 ? -1 : 1) * [25, 25, 50, 60, 100][below(5, &generator)]
          }
        })
      return test.smallestP <= 0.05 ? test.p : 1
    }
  }

  /// Stories of eight sentences, each of which names every country with a probability of 6 %.
  private static func tables(_ generator: inout SplitMix64) -> [[ContingencyTable]] {
    var pairs = [[ContingencyTable]](repeating: [], count: countries * (countries - 1) / 2)
    for _ in 0..<stories {
      let places = (0..<countries).map { _ in (0..<8).filter { _ in below(100, &generator) < 6 } }
      var pair = 0
      for a in 0..<countries {
        for b in 0..<a {
          let both = places[a].count(where: places[b].contains)
          pairs[pair].append(ContingencyTable(nAB: both, nA: places[a].count, nB: places[b].count, n: 8))
          pair += 1
        }
      }
    }
    return pairs
  }

  @Test func `in one of twenty at most a balance is called uneven`() {
    #expect(Self.claims(Self.balances) <= 14)
  }

  @Test func `in one of twenty at most two countries are said to share sentences`() {
    let exact = Self.claims { generator in
      Self.tables(&generator).compactMap(StratifiedFisher.init)
        .filter { $0.smallestGreater <= 0.05 }.map(\.greater)
    }
    #expect(exact <= 14)
  }

  /// Why no finding rests on the chi-square: where meetings are rare it claims at least twice as often as it may.
  @Test func `the approximation to that test claims far more`() {
    let approximate = Self.claims { generator in
      Self.tables(&generator).compactMap { tables in
        tables.reduce(into: CochranMantelHaenszel()) { $0.add($1) }.p
      }
    }
    #expect(approximate > 20)
  }
}
