import EntenteStatistics

/// Who shares the units of one level, for cooccurrence.csv.
struct UnitTally: Equatable, Sendable {
  /// All units, those that name nobody too.
  private(set) var units = 0
  /// In how many units each is.
  private(set) var counts: [Entity: Int] = [:]
  private(set) var pairs: [EntityPair: PairTally] = [:]

  /// Adds a story.
  ///
  /// - Parameters:
  ///   - occupied: Its units that name anybody.
  ///   - units: How many units it has in all.
  mutating func add(_ occupied: [Unit], of units: Int) {
    let story = StoryPairs(occupied, of: units)
    self.units += units
    for (entity, count) in zip(story.entities, story.presences) { counts[entity, default: 0] += count }
    story.forEachPair { pairs[$0, default: PairTally()].merge($1) }
  }

  /// The pair's 2 × 2 table over all units.
  func table(of pair: EntityPair) -> ContingencyTable {
    ContingencyTable(
      nAB: pairs[pair]?.meetings ?? 0, nA: counts[pair.a] ?? 0, nB: counts[pair.b] ?? 0, n: units)
  }
}

extension UnitTally: Mergeable {
  mutating func merge(_ other: UnitTally) {
    units += other.units
    counts.merge(other.counts, uniquingKeysWith: +)
    pairs.merge(other.pairs)
  }
}

/// What is known of one pair at one level.
struct PairTally: Equatable, Sendable {
  /// Units with both.
  private(set) var meetings = 0
  /// Over those units, mentions of the one times mentions of the other.
  private(set) var product = 0
  /// Meetings, each divided by the number of others that one of the two could meet there.
  private(set) var fractions = FractionSum()
  /// The pair's tables inside each story.
  private(set) var strata = CochranMantelHaenszel()

  /// Adds a unit with both.
  ///
  /// - Parameters:
  ///   - crowd: How many of the pair's kinds the unit names, the two among them.
  ///   - product: Mentions of the one times mentions of the other.
  mutating func meet(among crowd: Int, product: Int) {
    meetings += 1
    self.product += product
    fractions.add(1, over: crowd - 1)
  }

  /// Adds the table of one story, in which the two met as often as this tally says.
  mutating func addStratum(nA: Int, nB: Int, n: Int) {
    strata.add(ContingencyTable(nAB: meetings, nA: nA, nB: nB, n: n))
  }
}

extension PairTally: Mergeable {
  mutating func merge(_ other: PairTally) {
    meetings += other.meetings
    product += other.product
    fractions.merge(other.fractions)
    strata.merge(other.strata)
  }
}
