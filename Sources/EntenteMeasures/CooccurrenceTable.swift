import EntenteStatistics

/// Who appears together: the rows of cooccurrence.csv, by level and kinds, the most frequent pairs first.
///
/// Pairs that never meet are rows too when at least one meeting would be expected: absences are findings. People and bodies
/// are shown from three stories on, and never with the country that they serve.
package struct CooccurrenceTable: Sendable {
  /// One pair at one level.
  package struct Row: Sendable {
    /// How `p` was computed.
    package enum Test: String, CaseIterable, Sendable {
      /// Fisher's exact test, two-sided: do they appear in the same stories more, or less, than chance?
      case fisher
      /// Cochran-Mantel-Haenszel over stories: *inside* a story, do they share units more, or less, than chance?
      case cmh
    }

    /// What the test compares.
    package struct Outcome: Equatable, Sendable {
      /// Units with both: of the level with Fisher, of the stories that can tell with Cochran-Mantel-Haenszel.
      package let observed: Int
      /// Those expected if the two were independent, there or inside each of these stories.
      package let expected: Double
    }

    package let kindA: EntityKind
    /// The id of the one that comes first, by kind and then by id.
    package let a: String
    package let kindB: EntityKind
    package let b: String
    package let level: Level
    /// Units with both.
    package let nAB: Int
    package let nA: Int
    package let nB: Int
    /// All units of the level, those that name nobody too.
    package let units: Int
    /// `nA · nB / units`: units with both if they were independent.
    package let expected: Double
    /// Normalised pointwise mutual information in [-1, 1]; nil when both are in every unit.
    package let npmi: Double?
    /// Log-likelihood ratio with the sign of observed - expected: ranks pairs, never quoted as significance.
    package let g2: Double
    package let test: Test
    /// Its difference has the direction of the finding; nil when no story can tell.
    package let outcome: Outcome?
    /// Two-sided; nil when no story can tell.
    package let p: Double?
    /// `p` adjusted by Benjamini and Hochberg over every pair of the level and the kinds with a p, those that never meet or are not
    /// shown too.
    package let q: Double?
    /// `nAB / (nA + nB - nAB)`, in 0...1.
    package let jaccard: Double
    /// Meetings, each divided by the number of others of the kinds in its unit: a round-up of twenty weighs little.
    package let nABFractional: Double
    package let flags: [Flag]
  }

  package let rows: [Row]
}

extension CooccurrenceTable {
  /// The table of a tally of all the stories that it is about.
  package init(_ tally: Tally) {
    rows = Level.allCases.flatMap { level in
      let units = tally.levels[level] ?? UnitTally()
      return Self.families(units, tally.roster).flatMap { Self.rows(of: $0, at: level, units, tally) }
    }
  }

  /// The pairs of countries.
  package var ofCountries: [Row] { rows.filter { $0.kindA == .country && $0.kindB == .country } }

  /// All pairs of a level, those of the same kinds together: what is tested and adjusted for as one.
  private static func families(_ units: UnitTally, _ roster: Roster) -> [[EntityPair]] {
    let pairs = units.counts.keys.sorted().pairs.filter(roster.isPair)
    return Dictionary(grouping: pairs, by: \.kinds)
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map(\.value)
  }

  /// The rows of a family: every pair is tested and adjusted for, and those are shown that meet or would be expected to.
  private static func rows(
    of family: [EntityPair], at level: Level, _ units: UnitTally, _ tally: Tally
  ) -> [Row] {
    let pairs = family.map { pair in
      TestedPair(pair, at: level, table: units.table(of: pair), tally: units.pairs[pair] ?? PairTally())
    }
    return zip(pairs, adjustedForNumber(pairs.map(\.p)))
      .filter { pair, _ in pair.isShown && tally.isShownInPairs(pair.pair.a) && tally.isShownInPairs(pair.pair.b) }
      .sorted { $0.0.isShown(before: $1.0) }
      .map { pair, q in Row(pair, q: q, in: tally) }
  }
}

extension Tally {
  /// Whether enough stories name somebody for a row about them; a country is shown from the first.
  fileprivate func isShownInPairs(_ entity: Entity) -> Bool {
    entity.kind == .country || mentions[entity]?.stories ?? 0 >= Roster.storiesForPairs
  }
}

/// A pair at one level, with its test.
private struct TestedPair {
  let pair: EntityPair
  let level: Level
  let table: ContingencyTable
  let tally: PairTally
  let p: Double?

  init(_ pair: EntityPair, at level: Level, table: ContingencyTable, tally: PairTally) {
    self.pair = pair
    self.level = level
    self.table = table
    self.tally = tally
    p = level == .article ? FisherExact(table).twoSided : tally.strata.p
  }

  /// Whether they meet, or would be expected to at least once.
  var isShown: Bool { table.nAB > 0 || Int128(table.nA) * Int128(table.nB) >= Int128(table.n) }

  func isShown(before other: TestedPair) -> Bool {
    (-table.nAB, -tally.product, pair) < (-other.table.nAB, -other.tally.product, other.pair)
  }

  /// The level's own counts need not point the same way as those inside stories.
  var outcome: CooccurrenceTable.Row.Outcome? {
    level == .article
      ? table.expected.map { CooccurrenceTable.Row.Outcome(observed: table.nAB, expected: $0) }
      : tally.strata.expected.map {
        CooccurrenceTable.Row.Outcome(observed: tally.strata.observed, expected: $0)
      }
  }

  func flags(stories: Int) -> [Flag] {
    [
      (Flag.few, stories < Flag.storiesForStatement),
      (.everywhere, table.isDegenerate),
      (.noStrata, p == nil),
    ].filter(\.1).map(\.0)
  }
}

extension CooccurrenceTable.Row {
  fileprivate init(_ pair: TestedPair, q: Double?, in tally: Tally) {
    let table = pair.table
    self.init(
      kindA: pair.pair.a.kind,
      a: tally.roster.id(of: pair.pair.a),
      kindB: pair.pair.b.kind,
      b: tally.roster.id(of: pair.pair.b),
      level: pair.level,
      nAB: table.nAB,
      nA: table.nA,
      nB: table.nB,
      units: table.n,
      expected: table.expected ?? 0,
      npmi: table.npmi,
      g2: table.g2,
      test: pair.level == .article ? .fisher : .cmh,
      outcome: pair.outcome,
      p: pair.p,
      q: q,
      jaccard: table.jaccard ?? 0,
      nABFractional: pair.tally.fractions.value,
      flags: pair.flags(stories: tally.stories))
  }
}
