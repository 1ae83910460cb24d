import EntenteStatistics

/// Who shares the units of one story, kept in arrays: a story names few, and a corpus has many stories.
struct StoryPairs {
  /// Everybody named, in order.
  let entities: [Entity]
  /// In how many units each is.
  private(set) var presences: [Int]
  private let units: Int
  /// A square of which the half above the diagonal is used.
  private var pairs: [PairTally]

  /// - Parameters:
  ///   - occupied: The units that name anybody.
  ///   - units: How many the story has in all.
  init(_ occupied: [Unit], of units: Int) {
    entities = Set(occupied.joined().lazy.map(\.entity)).sorted()
    self.units = units
    presences = [Int](repeating: 0, count: entities.count)
    pairs = [PairTally](repeating: PairTally(), count: entities.count * entities.count)
    for unit in occupied { add(unit) }
  }

  private mutating func add(_ unit: Unit) {
    let places = places(of: unit)
    for place in places { presences[place] += 1 }
    for (offset, second) in unit.enumerated() {
      for (place, first) in unit.prefix(offset).enumerated() {
        let kinds = (first.entity.kind, second.entity.kind)
        let crowd = unit.count { $0.entity.kind == kinds.0 || $0.entity.kind == kinds.1 }
        pairs[places[place] * entities.count + places[offset]]
          .meet(among: crowd, product: first.count * second.count)
      }
    }
  }

  /// The places of a unit's members among all; both are in order.
  private func places(of unit: Unit) -> [Int] {
    var place = 0
    return unit.map { member in
      while entities[place] < member.entity { place += 1 }
      return place
    }
  }

  /// Calls `body` with everybody's pairs, those that share no unit too, each with the story's own table in it.
  func forEachPair(_ body: (EntityPair, PairTally) -> Void) {
    for second in entities.indices {
      for first in entities.indices.prefix(second) {
        var pair = pairs[first * entities.count + second]
        pair.addStratum(nA: presences[first], nB: presences[second], n: units)
        body(EntityPair(entities[first], entities[second]), pair)
      }
    }
  }
}
