import EntenteMeasures
import EntenteStatistics

extension Layout where Row == CooccurrenceStatistics.Row {
  /// statistics/cooccurrence.csv: every measure of which entities stand together.
  static var cooccurrenceStatistics: Self {
    Layout(
      name: "statistics/cooccurrence",
      description: "A pair at one level, each pair once, those that never meet too, with every measure.",
      key: ["level", "kind_a", "a", "kind_b", "b"],
      foreignKeys: [
        ForeignKey(["kind_a", "a"], in: "statistics/frequency", ["kind", "id"]),
        ForeignKey(["kind_b", "b"], in: "statistics/frequency", ["kind", "id"]),
      ],
      fields: identity + information + association + fisher + inStories + overlap + conditional + magnitudes + [flags])
  }

  private static var identity: [Field] {
    [
      .word("level", "The unit in which they meet: article (a story), paragraph or sentence (of the body).") {
        $0.level.rawValue
      },
      .kind("kind_a", "What `a` is: country, person or organisation.") { $0.a.kind },
      .word("a", "ISO 3166-1 alpha-3 code or id of the first, by kind and then by id.") { $0.a.id },
      .kind("kind_b", "What `b` is: country, person or organisation.") { $0.b.kind },
      .word("b", "ISO 3166-1 alpha-3 code or id of the other.") { $0.b.id },
      .count("units", unit: "units", "All units of the level, those that name nobody too.") { $0.table.n },
      .count("n_a", unit: "units", "Units that name `a`.") { $0.table.nA },
      .count("n_b", unit: "units", "Units that name `b`.") { $0.table.nB },
      .count("n_ab", unit: "units", "Units that name both.") { $0.table.nAB },
      .count("n_ab_full", unit: "products", "Mentions of `a` times those of `b`, summed over the units with both.") {
        $0.product
      },
      .measure("n_ab_fractional", unit: "units", "Meetings, each divided by the number of others of the kinds there.") {
        $0.fractional
      },
      .measure("expected", unit: "units", "n_a × n_b / units: units with both if chance alone ruled.") {
        $0.table.expected
      },
    ]
  }

  private static var information: [Field] {
    [
      .measure("obs_exp", "n_ab / expected.") { $0.table.observedToExpected },
      .measure("pmi", unit: "bits", "log2(n_ab / expected); favours the rare; empty when they never meet.") {
        $0.table.pmi
      },
      .measure("npmi", "pmi / -log2(n_ab / units): -1 never together to 1 always; empty when both are everywhere.") {
        $0.table.npmi
      },
      .measure("ppmi", unit: "bits", "pmi, but 0 where that is negative or undefined.") { $0.table.ppmi },
    ]
  }

  private static var association: [Field] {
    [
      .measure("g2", "Log-likelihood ratio with the sign of n_ab - expected: for ranking, no test.") { $0.table.g2 },
      .probability("g2_p", "Of |g2| if units were independent, which they are not: never quote it.") {
        ChiSquared.p($0.table.g2)
      },
      .probability("g2_q", "g2_p adjusted for all pairs of the level and the kinds (Benjamini and Hochberg).") {
        $0.adjusted.g2
      },
      .measure("chi2", "Pearson's chi-square with the sign of n_ab - expected, uncorrected: for ranking.") {
        $0.table.chiSquare
      },
      .probability("chi2_p", "Of |chi2| if units were independent, which they are not: never quote it.") {
        ChiSquared.p($0.table.chiSquare)
      },
      .measure("phi", "Correlation of the two presences, -1 to 1; empty when one is everywhere.") { $0.table.phi },
      .measure("t_score", "(n_ab - expected) / √n_ab; empty when they never meet.") { $0.table.tScore },
      .measure("z_score", "(n_ab - expected) / √expected.") { $0.table.zScore },
    ]
  }

  private static var fisher: [Field] {
    [
      .probability("fisher_p", "Fisher's exact test, two-sided; at article level the one to quote.") {
        $0.fisher.twoSided
      },
      .probability("fisher_q", "fisher_p adjusted for all pairs of the level and the kinds.") { $0.adjusted.fisher },
      .probability("p_gt", "Of as many units with both or more, by chance (Veech).") { $0.fisher.greater },
      .probability("p_gt_q", "p_gt adjusted for all pairs of the level and the kinds.") { $0.adjusted.greater },
      .probability("p_lt", "Of as many units with both or fewer, by chance (Veech).") { $0.fisher.less },
    ]
  }

  private static var inStories: [Field] {
    [
      .count(
        "cmh_strata", unit: "stories", "Stories that name both and leave room to meet or miss; empty at article level."
      ) {
        $0.strata?.strata
      },
      .count("cmh_observed", unit: "units", "Units of those stories with both; empty without such a story.") {
        $0.informative?.observed
      },
      .measure(
        "cmh_expected", unit: "units", "Units with both if chance ruled inside each story; empty as cmh_observed."
      ) {
        $0.strata?.expected
      },
      .measure("cmh_chi2", "Cochran-Mantel-Haenszel over stories, signed and uncorrected; empty as cmh_observed.") {
        $0.strata?.chiSquare
      },
      .probability("cmh_p", "Two-sided, of |cmh_chi2|; below article level the one to quote; empty as cmh_observed.") {
        $0.strata?.p
      },
      .probability("cmh_q", "cmh_p adjusted for all pairs of the level and the kinds that have one.") {
        $0.adjusted.cmh
      },
      .measure("mh_odds_ratio", "Odds of sharing a unit, common to the stories; empty when they never stand apart.") {
        $0.strata?.oddsRatio
      },
    ]
      + [
        Field.measure("log_odds", "ln of the odds ratio over all units, half a unit added to each cell.") {
          $0.table.logOdds().value
        }
      ]
      + Field.interval("log_odds", "of log_odds if units were independent.") { $0.table.logOdds().interval }
  }

  private static var overlap: [Field] {
    [
      .measure("dice", unit: "share", "2 × n_ab / (n_a + n_b), 0 to 1.") { $0.table.dice },
      .measure("log_dice", "14 + log2(dice): one more is twice the overlap; empty when they never meet.") {
        $0.table.logDice
      },
      .measure("jaccard", unit: "share", "n_ab / (n_a + n_b - n_ab), 0 to 1.") { $0.table.jaccard },
      .measure("cosine", unit: "share", "n_ab / √(n_a × n_b), 0 to 1 (Salton).") { $0.table.cosine },
      .measure("simpson", unit: "share", "n_ab over the smaller of n_a and n_b, 0 to 1.") { $0.table.simpson },
      .measure("assoc_strength", "n_ab / (n_a × n_b), as VOSviewer's maps once had it.") {
        $0.table.associationStrength
      },
      .measure("vos_strength", "Meetings over those that the two's links to all of the kinds would give; 1 is chance.")
      {
        $0.vosStrength
      },
    ]
  }

  private static var conditional: [Field] {
    [
      .measure("p_b_given_a", unit: "share", "Share of the units of `a` that name `b`.") {
        $0.table.probabilityOfBGivenA
      },
      .measure("p_a_given_b", unit: "share", "Share of the units of `b` that name `a`.") {
        $0.table.probabilityOfAGivenB
      },
      .measure("delta_p_b_given_a", "p_b_given_a less the share of `b` without `a`; empty when `a` is everywhere.") {
        $0.table.deltaPOfBGivenA
      },
      .measure("delta_p_a_given_b", "p_a_given_b less the share of `a` without `b`; empty when `b` is everywhere.") {
        $0.table.deltaPOfAGivenB
      },
      .count("degenerate", unit: "", "1 when one of the two is in every unit, so that nothing can be told; else 0.") {
        $0.table.isDegenerate ? 1 : 0
      },
    ]
  }

  private static var magnitudes: [Field] {
    [
      .magnitude(of: "g2_p") { ChiSquared.negativeLog10P($0.table.g2) },
      .magnitude(of: "chi2_p") { ChiSquared.negativeLog10P($0.table.chiSquare) },
      .magnitude(of: "fisher_p") { $0.fisher.negativeLog10TwoSided },
      .magnitude(of: "cmh_p") { $0.strata?.chiSquare.map(ChiSquared.negativeLog10P) },
    ]
  }

  private static var flags: Field {
    .flags([
      .neverTogether: "no unit names both",
      .everywhere: "one is in every unit, so that association cannot be told from prevalence",
      .wholeStories: "the units are stories: nothing to test inside them",
      .noStrata: "no story names both and leaves room for them to meet or miss",
      .neverApart: "inside stories one never stands where the other is missing, so that the odds have no end",
      .unconnected: "one of them meets nobody of the kinds",
    ]) { $0.flags }
  }
}

extension CooccurrenceStatistics.Row {
  /// The tables inside stories, if one of them says anything.
  fileprivate var informative: CochranMantelHaenszel? { strata.flatMap { $0.strata > 0 ? $0 : nil } }
}
