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
    self.units += units
    var story = UnitTally()
    for unit in occupied { story.add(unit) }
    story.units = units
    for (entity, count) in story.counts { counts[entity, default: 0] += count }
    for pair in story.counts.keys.sorted().pairs {
      pairs[pair, default: PairTally()].add(story.pairs[pair] ?? PairTally(), in: story.table(of: pair))
    }
  }

  private mutating func add(_ unit: Unit) {
    let entities = unit.keys.sorted()
    let crowd = Dictionary(grouping: entities, by: \.kind).mapValues(\.count)
    for entity in entities { counts[entity, default: 0] += 1 }
    for pair in entities.pairs {
      let product = (unit[pair.a] ?? 0) * (unit[pair.b] ?? 0)
      let meeting = Set(pair.kinds).reduce(0) { $0 + (crowd[$1] ?? 0) }
      pairs[pair, default: PairTally()].meet(among: meeting, product: product)
    }
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
  /// How many of the pair's kinds those units name.
  private(set) var crowds = Histogram<Int>()
  /// The pair's tables inside each story.
  private(set) var strata = CochranMantelHaenszel()

  /// Each meeting divided by the number of others that one of the two could meet there.
  var fractionalMeetings: Double {
    crowds.counts.sorted { $0.key < $1.key }.reduce(0) { $0 + Double($1.value) / Double($1.key - 1) }
  }

  fileprivate mutating func meet(among crowd: Int, product: Int) {
    meetings += 1
    self.product += product
    crowds.add(crowd)
  }

  fileprivate mutating func add(_ story: PairTally, in table: ContingencyTable) {
    merge(story)
    strata.add(table)
  }
}

extension PairTally: Mergeable {
  mutating func merge(_ other: PairTally) {
    meetings += other.meetings
    product += other.product
    crowds.merge(other.crowds)
    strata.merge(other.strata)
  }
}
