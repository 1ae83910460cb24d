package import EntenteStatistics

/// Every measure of which entities appear together: the rows of statistics/cooccurrence.csv.
///
/// Level by level and pair of kinds by pair of kinds, the most frequent pairs first. All pairs are rows, those that never
/// meet too: they belong to the family that is adjusted for. A person with a country that the person serves is no row.
package struct CooccurrenceStatistics: Sendable {
  /// One pair at one level.
  package struct Row: Sendable {
    package let level: Level
    package let a: EntityKey
    package let b: EntityKey
    /// Units with both, with either, and all.
    package let table: ContingencyTable
    /// Over the units with both, mentions of the one times mentions of the other.
    package let product: Int
    /// Meetings, each divided by the number of other entities of the two kinds in its unit.
    package let fractional: Double
    /// Over all units.
    package let fisher: FisherExact
    /// Inside stories; nil where stories are the units.
    package let strata: CochranMantelHaenszel?
    /// Nil if one of the two shares no unit with any entity of the two kinds.
    package let vosStrength: Double?
    /// Adjusted by Benjamini and Hochberg over the pairs of the level and the two kinds.
    package fileprivate(set) var adjusted: Adjusted

    package var flags: [StatisticFlag] {
      [
        (StatisticFlag.neverTogether, table.nAB == 0),
        (.everywhere, table.isDegenerate),
        (.wholeStories, strata == nil),
        (.noStrata, strata?.strata == 0),
        (.neverApart, strata.map { $0.strata > 0 && $0.oddsRatio == nil } ?? false),
        (.unconnected, vosStrength == nil),
      ].raised
    }
  }

  /// The p-values of a row adjusted for those of all rows of its family; nil where p is.
  package struct Adjusted: Sendable {
    package var fisher: Double?
    package var greater: Double?
    package var g2: Double?
    package var cmh: Double?
  }

  package let rows: [Row]

  init(_ sample: StorySample, sums: [Level: PairSums], workers: Workers) async {
    var rows: [Row] = []
    for level in Level.allCases {
      guard let sums = sums[level] else { continue }
      for (offset, first) in sample.families.enumerated() {
        for second in sample.families[offset...] {
          let family = Family(level, sample.index, sums, first.places, second.places)
          rows += await family.rows(workers)
        }
      }
    }
    self.rows = rows
  }
}

/// The pairs of two kinds at one level, tested together.
private struct Family: Sendable {
  let level: Level
  let index: EntityIndex
  let sums: PairSums
  let pairs: [(Int, Int)]
  /// The links of each entity to those of the two kinds.
  let strengths: [Int: Int]

  init(_ level: Level, _ index: EntityIndex, _ sums: PairSums, _ first: Range<Int>, _ second: Range<Int>) {
    self.level = level
    self.index = index
    self.sums = sums
    let isPresent = { (place: Int) in sums.presences[place] > 0 }
    let members = first == second ? Array(first) : Array(first) + Array(second)
    pairs = first.filter(isPresent).flatMap { a in
      second.filter { isPresent($0) && a < $0 && index.isPair(a, $0) }.map { (a, $0) }
    }
    strengths = Dictionary(
      uniqueKeysWithValues: members.map { a in
        (a, members.reduce(0) { $1 == a ? $0 : $0 + sums[a, $1].meetings })
      })
  }

  func rows(_ workers: Workers) async -> [CooccurrenceStatistics.Row] {
    let total = strengths.values.reduce(0, +) / 2
    var rows = await workers.mapEach(pairs.count) { row(of: pairs[$0], total: total) }
    rows.adjust()
    return rows.sorted { ($1.table.nAB, $1.product, $0.a, $0.b) < ($0.table.nAB, $0.product, $1.a, $1.b) }
  }

  private func row(of pair: (Int, Int), total: Int) -> CooccurrenceStatistics.Row {
    let (a, b) = pair
    let (table, pairSums) = (sums.table(a, b), sums[a, b])
    return CooccurrenceStatistics.Row(
      level: level, a: index.keys[a], b: index.keys[b], table: table, product: pairSums.product,
      fractional: pairSums.fractions.value, fisher: FisherExact(table),
      strata: level == .article ? nil : pairSums.strata,
      vosStrength: EntenteStatistics.vosStrength(
        joint: table.nAB, strengthA: strengths[a] ?? 0, strengthB: strengths[b] ?? 0, total: total),
      adjusted: CooccurrenceStatistics.Adjusted())
  }
}

extension [CooccurrenceStatistics.Row] {
  fileprivate mutating func adjust() {
    let fisher = adjustedForNumber(map(\.fisher.twoSided))
    let greater = adjustedForNumber(map(\.fisher.greater))
    let g2 = adjustedForNumber(map { ChiSquared.p($0.table.g2) })
    let cmh = adjustedForNumber(map { $0.strata?.p })
    for place in indices {
      self[place].adjusted = .init(fisher: fisher[place], greater: greater[place], g2: g2[place], cmh: cmh[place])
    }
  }
}
