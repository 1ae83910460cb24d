import EntenteStatistics

/// What every pair of entities has in common at one level, as sums over stories that add up in any order.
struct PairSums: Sendable {
  /// One pair's sums.
  struct Pair: Sendable {
    /// Units with both.
    var meetings = 0
    /// Over those units, mentions of the one times mentions of the other.
    var product = 0
    /// Meetings, each divided by the number of other entities of the two's kinds in its unit.
    var fractions = FractionSum()
    /// The tables inside each story.
    var strata = CochranMantelHaenszel()
  }

  private let level: Level
  private let kinds: [Int]
  /// All units of the level, those without any entity too.
  private(set) var units = 0
  /// The units that hold each entity.
  private(set) var presences: [Int]
  /// Triangular: the pairs of entity 1, then those of entity 2 with the two before it, and so on.
  private var pairs: [Pair]

  /// The sums of no story.
  init(_ level: Level, of entities: [EntityKey]) {
    self.level = level
    kinds = entities.map { EntityKind.allCases.firstIndex(of: $0.kind) ?? 0 }
    presences = [Int](repeating: 0, count: entities.count)
    pairs = [Pair](repeating: Pair(), count: entities.count * max(0, entities.count - 1) / 2)
  }

  /// The sums of two different entities, in either order.
  subscript(a: Int, b: Int) -> Pair { pairs[Self.place(a, b)] }

  /// The 2 × 2 table of a pair over all units.
  func table(_ a: Int, _ b: Int) -> ContingencyTable {
    ContingencyTable(nAB: self[a, b].meetings, nA: presences[a], nB: presences[b], n: units)
  }

  mutating func add(_ story: SampledStory) {
    let storyUnits = story.units(level)
    units += storyUnits.total
    for presence in storyUnits.presences { presences[presence.entity] += presence.count }
    for unit in storyUnits.occupied { add(unit) }
    if level != .article { addStrata(storyUnits) }
  }

  /// Adds the sums of other stories.
  mutating func merge(_ other: PairSums) {
    units += other.units
    for place in presences.indices { presences[place] += other.presences[place] }
    for place in pairs.indices { pairs[place].merge(other.pairs[place]) }
  }

  private mutating func add(_ unit: ArraySlice<SampledStory.Count>) {
    var crowd = EntityKind.allCases.map { _ in 0 }
    for count in unit { crowd[kinds[count.entity]] += 1 }
    for (offset, second) in unit.enumerated() {
      for first in unit.prefix(offset) {
        let (kindA, kindB) = (kinds[first.entity], kinds[second.entity])
        let others = crowd[kindA] + (kindA == kindB ? 0 : crowd[kindB]) - 1
        let place = Self.place(first.entity, second.entity)
        pairs[place].meetings += 1
        pairs[place].product += first.count * second.count
        pairs[place].fractions.add(1, over: others)
      }
    }
  }

  /// Adds the story's own table of every pair that is in it, together or not.
  private mutating func addStrata(_ storyUnits: SampledUnits) {
    let presences = storyUnits.presences
    let local = Dictionary(uniqueKeysWithValues: presences.enumerated().map { ($1.entity, $0) })
    var meetings = [Int](repeating: 0, count: presences.count * presences.count)
    for unit in storyUnits.occupied {
      let places = unit.map { local[$0.entity] ?? 0 }
      for (offset, second) in places.enumerated() {
        for first in places.prefix(offset) { meetings[first * presences.count + second] += 1 }
      }
    }
    for (offset, second) in presences.enumerated() {
      for (place, first) in presences.prefix(offset).enumerated() {
        pairs[Self.place(first.entity, second.entity)].strata.add(
          ContingencyTable(
            nAB: meetings[place * presences.count + offset], nA: first.count, nB: second.count, n: storyUnits.total))
      }
    }
  }

  private static func place(_ a: Int, _ b: Int) -> Int {
    let (first, second) = (min(a, b), max(a, b))
    return second * (second - 1) / 2 + first
  }
}

extension PairSums.Pair {
  fileprivate mutating func merge(_ other: Self) {
    meetings += other.meetings
    product += other.product
    fractions.merge(other.fractions)
    strata.merge(other.strata)
  }
}

extension PairSums {
  /// The sums of all stories of a sample at a level.
  static func all(_ level: Level, of sample: StorySample, workers: Workers) async -> PairSums {
    let none = PairSums(level, of: sample.index.keys)
    let parts = await workers.map(sample.stories.count) { part in
      sample.stories[part].reduce(into: none) { $0.add($1) }
    }
    return parts.dropFirst().reduce(into: parts.first ?? none) { $0.merge($1) }
  }
}
