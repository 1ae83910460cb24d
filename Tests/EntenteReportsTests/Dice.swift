import EntenteStatistics

/// A seeded generator of small numbers, the same in every run.
struct Dice: RandomNumberGenerator {
  private var random: SplitMix64

  init(seed: Int) { random = SplitMix64(seed: UInt64(seed)) }

  mutating func next() -> UInt64 { random.next() }

  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
}
