/// Methods of changes, which several tables share.
extension Method {
  static let newcombe = Method(
    "story_share_diff_lo", "story_share_diff_hi",
    formula: """
      lo = d − √((b − lo b)² + (hi a − a)²), hi = d + √((hi b − b)² + (a − lo a)²)
      a and b the shares, d = b − a, lo and hi of each by Wilson
      """,
    sources: [.newcombe, .wilson],
    edges: "Empty below three stories in a period (flag few below five).",
    use: "When both bounds are on one side of 0, sampling alone does not explain the change of this row.",
    avoid: "Of one row: look through a hundred rows and five such changes come by chance. q takes that into account.")

  static let shareChange = Method(
    "story_share_diff", formula: "story_share_b − story_share_a",
    edges: "Empty when a period has no story. 0 is no change.",
    use: "Read 0.12 as “12 percentage points more of the stories”.",
    avoid: "No percentage: from 0.1 to 0.2 is 10 points and twice as much.")

  static let periodStories = Method(
    "stories_a", "stories_b", formula: "number of stories dated in the period that name it in title or body",
    edges: "0 is a true zero; undated stories are in neither period.",
    use: "a is the earlier period, b the one the report is about. Quote both counts with every change.",
    avoid: "The sum is not `stories` of the other tables: those have undated stories too.")

  static let periodTotals = Method(
    "stories_total_a", "stories_total_b", formula: "number of all stories dated in the period",
    edges: "The same in every row. 0 when nothing was collected (flag empty_a or empty_b).",
    use: "How much was collected: a change of it alone changes every count, so compare shares.",
    avoid: "More stories are not more news: see outlets.csv for whose they are.")

  static let periodShares = Method(
    "story_share_a", "story_share_b", formula: "stories ÷ stories_total of the period",
    edges: "Empty when the period has no story: no news is not no attention. 0 is a true zero.",
    use: "The two numbers behind a sentence such as “from 30 % to 42 % of the stories”.",
    avoid: "Shares of a few stories jump: read the bounds of the difference.")
}

extension [Method] {
  /// comparison.csv.
  static let comparison: [Method] = [
    .kind, .id, .countryName, .periodStories, .periodTotals, .periodShares, .shareChange, .newcombe,
    Method(
      "share_test", sources: [.fisher],
      edges: "Empty where share_p is.",
      use: "fisher: Fisher's exact test over stories, two-sided, on which every stated change of naming rests.",
      avoid: "Not the test of the rate: that is in the column test, and it answers to the length of stories as well."),
    Method(
      "share_p",
      formula: "Fisher's exact test, two-sided, of stories_a of stories_total_a against stories_b of stories_total_b",
      sources: [.fisher],
      edges:
        "Empty when a period has fewer than twenty stories (flag short), and when fewer than five stories of both name it "
        + "(flag few_stories).",
      use:
        "For a country that you had in mind before you looked. A story counts once in it, whether it names the country "
        + "once or thirty times.",
      avoid: "A large p is no proof that nothing changed: few stories cannot show it."),
    Method(
      "share_q", formula: "share_p adjusted as q over the rows of the kind that have one",
      sources: [.benjaminiHochberg],
      edges: "Empty where share_p is. 1 is common where little is collected.",
      use:
        "Take changes with share_q ≤ 0.05 as found: of all so taken, 5 % are false on average. The briefing states these "
        + "of countries, and no others.",
      avoid: "Not the probability that the change is due to chance."),
    Method(
      "mentions_a", "mentions_b", formula: "number of mentions in the bodies of the period's stories",
      edges: "0 is a true zero (flag absent_a or absent_b).",
      use: "The counts behind the rates.",
      avoid: "Not comparable by themselves: periods differ in words."),
    Method(
      "per_1000_words_a", "per_1000_words_b", formula: "1,000 × mentions ÷ words of all bodies of the period",
      edges: "Empty when the period has no words. 0 is a true zero.",
      use: "How often it is named where the amount of text differs between periods.",
      avoid: "One long article full of a name can move it: story_share cannot be moved so."),
    Method(
      "rate_ratio", formula: "per_1000_words_b ÷ per_1000_words_a",
      edges: "Empty when a does not name it (flag absent_a) or a period has no words. 0 when b does not name it.",
      use: "Read 2 as “named twice as often”, 0.5 as “half as often”.",
      avoid:
        "Ratios of small counts are wild: sort by lrc of statistics/comparison.csv, which is 0 where counts tell nothing."
    ),
    Method(
      "rate_ratio_lo", "rate_ratio_hi",
      formula: """
        ratio × exp(± t(0.975; df) × √(va + vb)), v = (se ÷ rate)² of each period over its stories
        df = (va + vb)² ÷ (va² ÷ (na − 1) + vb² ÷ (nb − 1))
        """,
      sources: [.welch, .cochranSampling],
      edges: "Empty below three stories in a period, when one does not name it, and without spread (flag no_spread).",
      use:
        "The range of ratios that the stories allow. Without 1 in it the change is more than the stories' own scatter.",
      avoid: "Of one row: see q before you pick the most striking of many."),
    Method(
      "test", sources: [.pitman, .welch],
      edges: "Empty where p is.",
      use:
        "permutation_exact: every way to deal the stories to the periods was tried. permutation: 9,999 ways drawn by a "
        + "fixed rule, the same for either order of the periods. welch: above 20,000 stories.",
      avoid: "Not a choice of yours or of the data's result: the number of stories alone decides."),
    Method(
      "p",
      formula: """
        share of the ways to deal the stories to the periods whose |rate b − rate a| is at least the observed one
        of 9,999 ways drawn: (1 + number of these) ÷ 10,000
        """,
      sources: [.pitman, .phipsonSmyth],
      edges:
        "Empty when fewer than five stories of both periods name it (flag few_stories), none in its body, or a period has "
        + "no words. Never below 1 ÷ number of ways.",
      use:
        "For a country that you had in mind before you looked. It assumes nothing of how mentions cluster; in corpora "
        + "without a change it falls below 0.05 in 4 to 5 of 100 cases, where usual keyness tests do in 20.",
      avoid:
        "Where stories of one period are longer than those of the other it answers to that too, so no change is stated "
        + "by it: see share_q."),
    .adjusted,
    Method(
      "events_a", "events_b", formula: "number of distinct acts with other countries that took place, of the period",
      edges: "0 is a true zero, and for what is no country.",
      use: "The counts behind acts_ratio.",
      avoid: "They follow how much was collected: see acts_ratio."),
    Method(
      "acts_ratio", formula: "(events_b ÷ stories_total_b) ÷ (events_a ÷ stories_total_a)",
      edges: "Empty when events_a is 0. 0 when events_b is.",
      use: "Read 2 as “twice as many acts a story”: the plain twin of score_ratio.",
      avoid: "An act counts once: more stories of the same acts make it smaller."),
    Method(
      "acts_ratio_lo", "acts_ratio_hi", formula: "as rate_ratio_lo and rate_ratio_hi, acts in place of mentions",
      sources: [.welch, .cochranSampling],
      edges: "Empty when in either period fewer than three stories have an act of it (flag thin).",
      use: "The range of ratios that the stories allow.",
      avoid: "Sampling error only. No sentence rests on it: score_q is the test of dealings."),
    Method(
      "score_a", "score_b", formula: "E = 100 × (cooperation + conflict) ÷ stories_total, of the period",
      sources: [.plover],
      edges:
        "Empty when the period has no story, and for what is no country. 0 when it has no event there that scores.",
      use:
        "How much it deals with others in each period; an event counts in the period of the story that tells it first.",
      avoid: "It is not how: engagement.csv of each period has the balance."),
    Method(
      "score_ratio", formula: "score_b ÷ score_a",
      edges: "Empty when score_a is 0 or a period has no story. 0 when only b has no event.",
      use: "Read 1.5 as “its dealings weigh half as much again”.",
      avoid:
        "E is per story, and an act counts once however many stories tell it: four stories a day of the same acts, and "
        + "not one, make E a quarter. It compares periods of about as many stories alone; the briefing states a change "
        + "of E where neither has more than 1.5 times the stories of the other. Scores of few stories are wild: read "
        + "the bounds."),
    Method(
      "score_ratio_lo", "score_ratio_hi",
      formula: "as rate_ratio_lo and rate_ratio_hi, with points in each story instead of mentions in its words",
      sources: [.welch, .cochranSampling],
      edges: "Empty when in either period fewer than three stories have an event of it (flag thin).",
      use: "The range of ratios that the stories allow.",
      avoid: "Sampling error only, not the coder's errors."),
    Method(
      "score_q",
      formula: """
        share of the ways to deal the stories to the periods whose |score_b − score_a| is at least the observed one,
        all of them or 9,999 drawn, as p; above 20,000 stories p of the Welch test of the bounds
        adjusted as q over the rows that have bounds
        """,
      sources: [.pitman, .phipsonSmyth, .welch, .benjaminiHochberg],
      edges: "Empty where the bounds are.",
      use:
        "Take changes of E with score_q ≤ 0.01 as found, as the briefing does: naming, E and outlets are looked at "
        + "together. It assumes nothing of how acts cluster: a few stories may have most of them, where a t test on the "
        + "logarithm claims a change in 8 to 11 of 100 corpora without any, and this one in 2 to 5 (q ≤ 0.05).",
      avoid:
        "Not the probability that nothing changed, and no test of what was collected: see score_ratio where one period "
        + "has many more stories."),
    Method(
      "common_share_a", "common_share_b",
      formula: "stories that name it ÷ all stories, of those that an outlet of both periods reports",
      edges: "Empty when no such story is in the period (flag no_common).",
      use: "The shares again where only outlets speak that were collected in both periods.",
      avoid: "Articles that name no outlet are not in it: it can rest on few stories."),
    Method(
      "common_share_diff", formula: "common_share_b − common_share_a",
      edges: "Empty when either is.",
      use:
        "Compare it with story_share_diff: when the two differ, the change may be one of the outlets collected and "
        + "not of "
        + "the news.",
      avoid: "Agreement of the two does not prove that the outlets stayed as they were: see outlets.csv."),
    Method(
      "common_share_diff_lo", "common_share_diff_hi", formula: "as story_share_diff_lo and story_share_diff_hi",
      sources: [.newcombe, .wilson],
      edges: "Empty below three such stories in a period.",
      use: "When both bounds are on one side of 0, the same outlets changed more than sampling explains.",
      avoid: "Of one row alone, as story_share_diff_lo."),
    Method(
      "stated",
      edges: "Empty where nothing may be said of the row, and of people and bodies.",
      use:
        "N1: named in more or fewer stories; N2a and N2b: new and gone; W1: more or less weight of dealings. "
        + "data/words/sentences.tsv has each with its condition.",
      avoid: "An empty cell does not say that nothing changed: it could not be told from chance."),
    Method(
      "flags_share", "flags_rate", "flags_score",
      edges: "Empty when there is nothing to say against these numbers. flags_score is empty of people and bodies.",
      use:
        "Read it before the numbers it is about: shares and share_q, rates and q, scores and score_q. Each test has its own, "
        + "so that a country whose acts are few may still be stated for its stories.",
      avoid: "Do not drop flagged rows when you count or sum: their counts are right, it is their ratios that are weak."
    ),
  ]

  /// outlets.csv.
  static let outlets: [Method] = [
    Method(
      "source",
      edges: "Never empty: articles without an outlet have no row.",
      use: "Look for outlets that came or went before you believe in a change of the news.",
      avoid: "Two spellings of an outlet are two rows; articles.csv beside your files can correct them."),
    Method(
      "stories_a", "stories_b", formula: "number of the period's stories of which it printed a copy",
      edges: "0 when it is not in the period.",
      use: "How much each outlet brought.",
      avoid: "They add up to more than stories_total: a story that three outlets print counts for each."),
    .periodTotals, .periodShares, .shareChange, .newcombe,
    Method(
      "p",
      formula: "Fisher's exact test, two-sided, of stories_a of stories_total_a against stories_b of stories_total_b",
      sources: [.fisher],
      edges: "Empty when a period has no story.",
      use: "Small when the outlet's part in the collection changed more than chance would have it.",
      avoid: "A change of the mix is a fact of the collection, not of the world."),
    Method(
      "q", formula: "p adjusted as any q, over all outlets",
      sources: [.benjaminiHochberg],
      edges: "Empty where p is. 1 is common where little is collected.",
      use:
        "The briefing says that the mix shifted where q ≤ 0.01: naming, E and outlets are looked at together, and three "
        + "families at 0.05 would claim something of more than one in twenty collections in which nothing changed.",
      avoid: "Not the probability that nothing changed."),
    .flags,
  ]
}
