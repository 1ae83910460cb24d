extension [Method] {
  /// statistics/comparison.csv.
  static let comparisonStatistics: [Method] =
    [.kind, .id] + counts + rates + ratios + keyness + storyShares + attention + [.flags]

  private static let counts: [Method] = [
    Method(
      "mentions_a", "mentions_b", formula: "number of mentions in bodies of the earlier (a) and the later (b) period",
      edges: "0 is a true zero (flag absent_a or absent_b).",
      use: "The counts behind all measures of mentions.",
      avoid: "Periods differ in words: compare rates."),
    Method(
      "articles_a", "articles_b", formula: "number of stories of the period whose title or body names it",
      edges: "0 is a true zero.",
      use: "The counts behind article_share.",
      avoid: "Stories, not files: copies count once."),
    Method(
      "n_articles_a", "n_articles_b", formula: "number of all stories dated in the period",
      edges: "0 in an empty period (flag empty_a or empty_b). The same in every row.",
      use: "The denominators of article_share.",
      avoid: "Undated stories are in neither."),
    Method(
      "words_a", "words_b", formula: "words of all bodies of the period",
      edges: "0 in a period without words. The same in every row.",
      use: "The denominators of the rates.",
      avoid: "Of counted articles alone, one a story."),
  ]

  private static let rates: [Method] = [
    Method(
      "per_1000_a", "per_1000_b", formula: "1,000 × mentions ÷ words of the period",
      edges: "Empty without words. 0 is a true zero.",
      use: "The rates that are compared.",
      avoid: "One article full of a name can move them: perm_p knows, rr_p does not."),
    Method(
      "per_1000_diff", formula: "per_1000_b − per_1000_a",
      edges: "Empty when a period has no words.",
      use: "Defined also where the ratio is not.",
      avoid: "Large for frequent names, whatever the relative change."),
    Method(
      "pct_change", formula: "100 × (rate_ratio − 1)",
      edges: "Empty as rate_ratio. −100 when b does not mention it.",
      use: "Read 50 as “half as often again”.",
      avoid: "Of small counts it is noise: read perm_p first."),
    Method(
      "rate_ratio", formula: "per_1000_b ÷ per_1000_a",
      edges: "Empty without a mention in a (flag absent_a) or without words. 0 when b does not mention it.",
      use: "Read 2 as “twice as often”.",
      avoid: "Ratios of small counts are wild: sort by lrc."),
  ]

  private static let ratios: [Method] = [
    Method(
      "rr_lo", "rr_hi",
      formula:
        "B ÷ (1 − B) × words_a ÷ words_b, B the bounds of mentions_b in mentions_a + mentions_b by Clopper and Pearson",
      sources: [.przyborowski, .clopperPearson],
      edges: "rr_lo is exactly 0 when b does not mention it; rr_hi is empty when a does not. Empty without words.",
      use: "To compare with R's poisson.test.",
      avoid: "Exact only if mentions were independent: rr_cluster has the honest bounds."),
    Method(
      "rr_p",
      formula: "Σ of the binomial probabilities of all splits of mentions_a + mentions_b no likelier than this one",
      sources: [.przyborowski],
      edges: "Empty without words.",
      use: "To compare with R's poisson.test; by minimum likelihood, not by doubling a tail.",
      avoid: "Without any change it falls below 0.05 in 18 of 100 cases: never quote it. perm_p is the test."),
    .adjusted("rr_q", of: "rr_p", among: "rows of the kind", use: "Only to compare with tools that print it."),
    Method(
      "rr_cluster_lo", "rr_cluster_hi",
      formula: """
        rate_ratio × exp(± t(0.975; df) × √(va + vb)), v = (se ÷ rate)² of each period over its stories
        df = (va + vb)² ÷ (va² ÷ (na − 1) + vb² ÷ (nb − 1))
        """,
      sources: [.welch, .cochranSampling],
      edges: "Empty below two stories in a period, when one does not mention it, and without spread (flag no_spread).",
      use: "The bounds of rate_ratio to quote.",
      avoid: "With two or three stories a period they are very wide."),
    Method(
      "rr_cluster_p", formula: "P(|t| ≥ |ln rate_ratio| ÷ √(va + vb)), df as for the bounds", sources: [.welch],
      edges: "Empty as the bounds.",
      use: "Stands in for perm_p above 20,000 stories. Without a change it falls below 0.05 in 4 to 5 of 100 cases.",
      avoid: "Not adjusted for the number of rows."),
    Method(
      "perm_p",
      formula: """
        share of the ways to deal the stories to the periods whose |rate b − rate a| is at least the observed one
        of 9,999 drawn ways: (1 + number of these) ÷ 10,000
        """,
      sources: [.pitman, .phipsonSmyth],
      edges: "Empty when a period has no words, and above 20,000 stories (flag too_many_stories).",
      use: "The test of a change to quote. It assumes nothing of how mentions cluster.",
      avoid: "With 2 and 3 stories it cannot fall below 0.1: few stories cannot show a change."),
    Method(
      "perm_exact", formula: "1 when the ways are at most 20,000, else 0",
      edges: "Empty as perm_p.",
      use: "1: no chance is in perm_p. 0: another seed would move it by about √(p(1 − p) ÷ 9,999).",
      avoid: "Not a mark of quality: 9,999 ways are enough."),
    .adjusted(
      "perm_q", of: "perm_p", among: "rows of the kind",
      use: "Take changes with perm_q ≤ 0.05 as found; the briefing states these."),
  ]

  private static let keyness: [Method] = [
    Method(
      "log2_ratio", formula: "log2((mentions_b + ½) ÷ (words_b + ½)) − log2((mentions_a + ½) ÷ (words_a + ½))",
      sources: [.hardie],
      edges: "Always finite where both periods have words.",
      use: "The size of a change, defined also for what is new or gone: one more is twice as often.",
      avoid: "Large for rare names: lrc weighs the evidence."),
    Method(
      "lrc", formula: "log2 of that bound of rr_lo and rr_hi which is nearest to 1; 0 when 1 lies between them",
      sources: [.evert],
      edges: "Empty without words. 0 when the counts tell no change.",
      use: "The column to sort changes by: size and evidence in one.",
      avoid: "Takes mentions for independent: it ranks, perm_p tests."),
    Method(
      "g2", formula: "2 × Σ O × ln(O ÷ E) over (mentions, other words) × (a, b), with the sign of the change",
      sources: [.raysonGarside, .dunning],
      edges: "Empty without words. 0 for no change.",
      use: "The keyness that AntConc, quanteda and others print.",
      avoid: "Ranks frequent names first; no test."),
    Method(
      "g2_p", formula: "P(χ² with 1 degree of freedom ≥ |g2|)", sources: [.raysonGarside],
      edges: "Empty as g2.",
      use: "Only to compare with tools that print it.",
      avoid: "Without any change it falls below 0.05 in 20 to 23 of 100 cases: never quote it."),
    .adjusted("g2_q", of: "g2_p", among: "rows of the kind", use: "Only to compare with tools that print it."),
    .magnitude("neg_log10_rr_p", "neg_log10_g2_p", "neg_log10_article_fisher_p", of: "the p of that name"),
  ]

  private static let storyShares: [Method] = [
    Method(
      "article_share_a", "article_share_b", formula: "articles ÷ n_articles of the period",
      edges: "Empty when either period has no story. 0 is a true zero.",
      use: "The shares that a briefing states.",
      avoid: "A passing mention counts as a portrait does."),
    Method(
      "article_share_diff", formula: "article_share_b − article_share_a",
      edges: "Empty as the shares. 0 is no change.",
      use: "In percentage points, times 100.",
      avoid: "No percentage of the earlier share."),
    Method(
      "article_share_diff_lo", "article_share_diff_hi",
      formula:
        "d − √((b − lo b)² + (hi a − a)²) and d + √((hi b − b)² + (a − lo a)²), lo and hi of each share by Wilson",
      sources: [.newcombe, .wilson],
      edges: "Empty as the shares.",
      use: "The range of the change that so many stories allow.",
      avoid: "Of one row alone."),
    Method(
      "article_fisher_p",
      formula: "Fisher's exact test of articles_b of n_articles_b against articles_a of n_articles_a",
      sources: [.fisher],
      edges: "Empty when either period has no story.",
      use: "Tests whether more stories name it, whatever their length; on the safe side.",
      avoid: "Blind to a change of mentions inside stories: perm_p sees it."),
    .adjusted(
      "article_fisher_q", of: "article_fisher_p", among: "rows of the kind",
      use: "Take changes of shares with article_fisher_q ≤ 0.05 as found."),
    Method(
      "article_lrc", formula: "lrc with stories that name it among stories in place of mentions among words",
      sources: [.evert],
      edges: "Empty when either period has no story. 0 when the counts tell no change.",
      use: "As lrc, and free of bursts: a story counts once.",
      avoid: "Coarse in small periods."),
  ]

  private static let attention: [Method] = [
    Method(
      "share_of_mentions_a", "share_of_mentions_b", formula: "mentions ÷ mentions of all of the kind in the period",
      edges: "Empty when either period mentions nobody of the kind.",
      use: "Its part of the period's attention.",
      avoid: "Falls when others rise."),
    Method(
      "log_odds_dirichlet",
      formula: """
        δ = ln((y_b + α) ÷ (N_b + A − y_b − α)) − ln((y_a + α) ÷ (N_a + A − y_a − α))
        y mentions, N mentions of the kind, A number of entities of the kind, α = A × its share of all mentions, undated too
        """,
      sources: [.monroe],
      edges: "Empty when a period mentions nobody of the kind, and for the only one of its kind (flag alone).",
      use: "Did it take a larger part of attention? Small counts are drawn towards what is usual.",
      avoid: "Not the change of the rate per word: all may rise together."),
    Method(
      "log_odds_z", formula: "δ ÷ √(1 ÷ (y_a + α) + 1 ÷ (y_b + α))", sources: [.monroe],
      edges: "Empty as log_odds_dirichlet.",
      use:
        "Orders the rows of this table: a balance of size and evidence that names neither the rarest nor the "
        + "commonest first.",
      avoid: "|z| > 1.96 comes up in 18 to 24 of 100 cases without any change: no test."),
  ]
}
