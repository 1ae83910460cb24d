extension [Method] {
  /// statistics/cooccurrence.csv.
  static let cooccurrenceStatistics: [Method] =
    [.level, .pairKinds, .pairIDs, .units, .unitsWithOne, .unitsWithBoth] + counts + information + association + tests
    + insideStories + oddsOfUnits + overlap + direction + [.flags]

  private static let counts: [Method] = [
    Method(
      "n_ab_full", formula: "Σ over units of mentions of a × mentions of b",
      edges: "0 when they never meet.",
      use: "Breaks ties of n_ab; the count of tools that multiply frequencies.",
      avoid: "A sentence that names both three times counts nine: n_ab is the count to read."),
    .fractional, .expected,
    Method(
      "obs_exp", formula: "n_ab ÷ expected",
      edges: "0 when they never meet.",
      use: "Read 2 as “together twice as often as chance would have it”.",
      avoid: "High for rare pairs: two that occur once each and meet have as much as there are units."),
  ]

  private static let information: [Method] = [
    Method(
      "pmi", formula: "log2(n_ab ÷ expected)", sources: [.churchHanks],
      edges: "Empty when they never meet. 0 at chance.",
      use: "The logarithm of obs_exp: one more is twice.",
      avoid: "Favours the rare; other tools take other logarithms and other N, so values do not compare."),
    .npmi,
    Method(
      "ppmi", formula: "max(0, pmi)", sources: [.churchHanks],
      edges: "0 when they never meet or meet less than by chance.",
      use: "For vector models, which want no negative values.",
      avoid: "It hides avoidance: see npmi and p_lt."),
  ]

  private static let association: [Method] = [
    .g2,
    Method(
      "chi2", formula: "units × phi², with the sign of n_ab − expected; no continuity correction", sources: [.pearson],
      edges: "0 when one of the two is in every unit (flag everywhere).",
      use: "To compare with tools that print it.",
      avoid: "Unreliable when expected is below 5, and units are not independent: no test."),
    Method(
      "g2_p", "chi2_p", formula: "P(χ² with 1 degree of freedom ≥ |statistic|)", sources: [.dunning, .pearson],
      edges: "1 when one is in every unit.",
      use: "Only to compare with tools that print it.",
      avoid: "Never quote it: of sentence pairs without any association a fifth and more fall below 0.05."),
    .adjusted(
      "g2_q", of: "g2_p", among: "pairs of the level and kinds",
      use: "Only to compare with tools that print it; fisher_q and cmh_q are the ones to quote."),
    Method(
      "phi", formula: "(n_ab × units − n_a × n_b) ÷ √(n_a × (units − n_a) × n_b × (units − n_b))", sources: [.yule],
      edges: "Empty when one is in every unit. 0 at chance.",
      use: "The correlation of two presences, −1 to 1.",
      avoid: "Cannot reach 1 unless both are equally frequent."),
    Method(
      "t_score", formula: "(n_ab − expected) ÷ √n_ab", sources: [.churchEtAl],
      edges: "Empty when they never meet.",
      use: "Ranks frequent pairs.",
      avoid: "No t distribution stands behind it."),
    Method(
      "z_score", formula: "(n_ab − expected) ÷ √expected", sources: [.dennis],
      edges: "Negative when they avoid each other; −√expected when they never meet.",
      use: "Ranks pairs by surprise.",
      avoid: "Exaggerates rare pairs; no test."),
  ]

  private static let tests: [Method] = [
    Method(
      "fisher_p", formula: "Σ P(k) over all k with P(k) ≤ P(n_ab), P hypergeometric with n_a, n_b, units",
      sources: [.fisher],
      edges: "Exactly 1 when one is in every unit. Ties are told with a tolerance of 1e−7, as in R.",
      use: "At article level the one to quote: whether they are in the same stories more, or less, than by chance.",
      avoid: "At paragraph and sentence level units are not independent: take cmh_p."),
    .adjusted(
      "fisher_q", of: "fisher_p", among: "pairs of the level and kinds, those that never meet too",
      use: "At article level take pairs with fisher_q ≤ 0.05 as found."),
    Method(
      "p_gt", "p_lt", formula: "Σ P(k) over k ≥ n_ab, and over k ≤ n_ab, P hypergeometric", sources: [.veech],
      edges: "Both are 1 when one is in every unit; they add up to 1 + P(n_ab).",
      use: "When only togetherness (p_gt), or only avoidance (p_lt), was the question from the start.",
      avoid: "Do not choose the side after looking: that halves p without reason."),
    .adjusted(
      "p_gt_q", of: "p_gt", among: "pairs of the level and kinds, those that never meet too",
      use: "For a search of pairs that keep together at article level."),
    .magnitude(
      "neg_log10_g2_p", "neg_log10_chi2_p", "neg_log10_fisher_p", "neg_log10_cmh_p", of: "the p of that name"),
  ]

  private static let insideStories: [Method] = [
    Method(
      "cmh_strata", formula: "number of stories with 0 < n_a < n and 0 < n_b < n units",
      edges: "Empty at article level (flag whole_stories). 0 when no story leaves room for a test (flag no_strata).",
      use: "The number of stories the test rests on.",
      avoid: "Below three it is one story's habit, whatever p says."),
    Method(
      "cmh_observed", "cmh_expected", formula: "Σ n_ab and Σ n_a × n_b ÷ n over those stories", sources: [.cochran],
      edges: "Empty without such a story.",
      use: "The direction: more observed than expected is togetherness inside stories.",
      avoid: "Not n_ab and expected of the row: those are over all units, whose stories differ in topic."),
    Method(
      "cmh_chi2",
      formula: "(Σ O − Σ E)² ÷ Σ V, with the sign of Σ O − Σ E; V = n_a n_b (n − n_a)(n − n_b) ÷ (n²(n − 1))",
      sources: [.cochran, .mantelHaenszel],
      edges: "Empty without such a story. No continuity correction.",
      use: "Ranks pairs by what happens inside stories.",
      avoid: "An approximation: rough below three stories."),
    Method(
      "cmh_p", formula: "P(χ² with 1 degree of freedom ≥ |cmh_chi2|)", sources: [.cochran, .mantelHaenszel],
      edges: "Empty without such a story.",
      use:
        "Below article level the one to quote: inside a story, do they share sentences more, or less, than chance? "
        + "Bursts of "
        + "names cannot fake it.",
      avoid: "It says nothing of whether they are in the same stories: fisher_p at article level does."),
    .adjusted(
      "cmh_q", of: "cmh_p", among: "pairs of the level and kinds that have one",
      use: "Take pairs with cmh_q ≤ 0.05, and three stories or more, as found."),
    Method(
      "mh_odds_ratio", formula: "Σ (both × neither ÷ n) ÷ Σ (only a × only b ÷ n)", sources: [.mantelHaenszel],
      edges: "Empty without such a story and when they never stand apart (flag never_apart). 0 when they never meet.",
      use: "Read 3 as “inside a story, the odds of b in a sentence are three times as high where a is”.",
      avoid: "One number for all stories: they may differ."),
  ]

  private static let oddsOfUnits: [Method] = [
    Method(
      "log_odds", formula: "ln((both + ½)(neither + ½) ÷ ((only a + ½)(only b + ½)))", sources: [.haldane],
      edges: "Always finite. 0 at independence.",
      use: "An effect size that does not hang on how frequent the two are.",
      avoid: "Over all units: topics of stories are in it."),
    Method(
      "log_odds_lo", "log_odds_hi", formula: "log_odds ± 1.96 × √(Σ 1 ÷ (cell + ½)) over the four cells",
      sources: [.haldane],
      edges: "Always finite.",
      use: "At article level, the range of the effect.",
      avoid: "Below article level too narrow: it takes units for independent."),
  ]

  private static let overlap: [Method] = [
    Method(
      "dice", formula: "2 × n_ab ÷ (n_a + n_b)", sources: [.dice],
      edges: "0 never together, 1 always.",
      use: "Overlap as a share of both.",
      avoid: "Ignores chance."),
    Method(
      "log_dice", formula: "14 + log2(dice)", sources: [.rychly],
      edges: "Empty when they never meet. At most 14.",
      use: "Ranks collocates on the same scale in corpora of any size: one more is twice the overlap.",
      avoid: "The 14 is a convention, no threshold."),
    .jaccard,
    Method(
      "cosine", formula: "n_ab ÷ √(n_a × n_b)", sources: [.salton],
      edges: "0 never together, 1 always.",
      use: "Similarity for maps and clustering.",
      avoid: "Do not take a cosine of a table of co-occurrences again: that normalises twice."),
    Method(
      "simpson", formula: "n_ab ÷ min(n_a, n_b)", sources: [.simpson],
      edges: "0 never together; 1 when the rarer is never without the other.",
      use: "Finds satellites: small ones that appear only beside a great one.",
      avoid: "1 after a single unit of a rare name."),
    Method(
      "assoc_strength", formula: "n_ab ÷ (n_a × n_b)", sources: [.vanEckWaltman],
      edges: "0 when they never meet.",
      use: "obs_exp ÷ units: the normalisation of bibliometric maps.",
      avoid: "Do not compare corpora of different size by it."),
    Method(
      "vos_strength",
      formula: "2 × m × n_ab ÷ (s_a × s_b), s summed n_ab of one with all of the kinds, m half the sum of all s",
      sources: [.waltman],
      edges: "Empty when one meets nobody (flag unconnected). 0 when the two never meet.",
      use: "Read 2 as “linked twice as much as their links in all would give”: the weight of VOSviewer.",
      avoid: "It measures against links, not units: one in many units alone changes nothing."),
  ]

  private static let direction: [Method] = [
    Method(
      "p_b_given_a", "p_a_given_b", formula: "n_ab ÷ n_a, and n_ab ÷ n_b",
      edges: "0 when they never meet, 1 when one is never without the other.",
      use: "Read 0.9 as “nine of ten units that name a name b too”.",
      avoid: "High for anything beside a name that is everywhere: delta_p takes that out."),
    Method(
      "delta_p_b_given_a", "delta_p_a_given_b",
      formula: "n_ab ÷ n_a − (n_b − n_ab) ÷ (units − n_a), and the same with a and b exchanged",
      sources: [.allan, .gries2013],
      edges: "Empty when the condition is in every unit. 0 at chance.",
      use: "Who comes with whom: large one way and small the other for a small country beside a great one.",
      avoid: "No cause and no act: dyads.csv has who acts on whom."),
    Method(
      "degenerate", formula: "1 when n_a or n_b equals units, else 0",
      edges: "Never empty.",
      use: "Leave out rows with 1 before you rank: nothing can be told of them.",
      avoid: "Their counts are right."),
  ]
}
