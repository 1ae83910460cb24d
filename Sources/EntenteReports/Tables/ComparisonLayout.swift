import EntenteMeasures
private import EntenteStatistics

extension Layout where Row == PeriodComparison.Row {
  /// comparison.csv: how each country is named and engaged in one period (b) against another (a).
  ///
  /// `stated` gives the ids of the sentences in which a page may state a change of a row.
  static func comparison(stated: @escaping @Sendable (PeriodComparison.Row) -> [String] = { _ in [] }) -> Self {
    Layout(
      name: "comparison",
      description: "A country, person or body in two periods: a, the baseline, and b, the period of the report.",
      key: ["kind", "id"],
      fields: [
        .kind { $0.kind },
        Field("id", .string, "ISO 3166-1 alpha-3 code of a country, the id of anybody else.") { .text($0.id) },
        Field("name", .string, "The common English name.") { .text($0.name) },
      ] + shares + rates + acts + scores + [
        Field(
          "common_share_a", .number, unit: "share",
          "story_share_a among the stories that outlets of both periods report; empty without such stories."
        ) { Cell(number: $0.commonStories.earlier.value) },
        Field("common_share_b", .number, unit: "share", "story_share_b among the same outlets' stories.") {
          Cell(number: $0.commonStories.later.value)
        },
        Field("common_share_diff", .number, unit: "share", "common_share_b - common_share_a.") {
          Cell(number: $0.commonStories.shareDifference)
        },
        Field(
          "common_share_diff_lo", .number, unit: "share",
          "Lower 95 % bound of common_share_diff (Newcombe); empty below three such stories in a period."
        ) { Cell(number: $0.commonShareInterval?.lower) },
        Field("common_share_diff_hi", .number, unit: "share", "Upper 95 % bound; empty as common_share_diff_lo.") {
          Cell(number: $0.commonShareInterval?.upper)
        },
        Field(
          "stated", .string,
          "The sentences that a page may say of the change, by their ids in data/words/sentences.tsv; empty where none may be."
        ) { row in
          let ids = stated(row)
          return ids.isEmpty ? .empty : .text(ids.joined(separator: " "))
        },
        Field.flags("flags_share", of: "shares, their change or share_q") { $0.shareFlags },
        Field.flags("flags_rate", of: "rates, their ratio, p or q") { $0.rateFlags },
        Field.flags("flags_score", of: "scores, their ratio or score_q") { $0.scoreFlags },
      ])
  }

  private static var shares: [Field] {
    [
      Field("stories_a", .integer, unit: "stories", "Stories of a that name it in title or body.") {
        .integer($0.stories.earlier.count)
      },
      Field("stories_b", .integer, unit: "stories", "Stories of b that name it.") {
        .integer($0.stories.later.count)
      },
      Field("stories_total_a", .integer, unit: "stories", "All stories dated in a.") {
        .integer($0.stories.earlier.exposure)
      },
      Field("stories_total_b", .integer, unit: "stories", "All stories dated in b.") {
        .integer($0.stories.later.exposure)
      },
      Field("story_share_a", .number, unit: "share", "stories_a / stories_total_a; empty without stories.") {
        Cell(number: $0.stories.earlier.value)
      },
      Field("story_share_b", .number, unit: "share", "stories_b / stories_total_b; empty without stories.") {
        Cell(number: $0.stories.later.value)
      },
      Field("story_share_diff", .number, unit: "share", "story_share_b - story_share_a.") {
        Cell(number: $0.stories.shareDifference)
      },
      Field(
        "story_share_diff_lo", .number, unit: "share",
        "Lower 95 % bound of story_share_diff (Newcombe), of this row alone; empty below three stories in a period."
      ) { Cell(number: $0.shareInterval?.lower) },
      Field("story_share_diff_hi", .number, unit: "share", "Upper 95 % bound; empty as story_share_diff_lo.") {
        Cell(number: $0.shareInterval?.upper)
      },
      Field(
        "share_test", .string, "How share_p was computed: fisher (Fisher's exact test over stories); empty without it."
      ) { Cell(text: $0.shareTest?.rawValue) },
      Field(
        "share_p", .number, unit: "probability",
        """
        Of so great a change of the share, either way, if stories were dealt to the periods by chance; empty below twenty \
        stories in a period and where fewer than five stories of both name it.
        """
      ) { Cell(probability: $0.shareP) },
      Field(
        "share_q", .number, unit: "probability",
        """
        share_p adjusted for the number of rows of the kind that have one (Benjamini and Hochberg): a change is stated \
        where it is at most 0.05.
        """
      ) { Cell(probability: $0.shareQ) },
    ]
  }

  private static var rates: [Field] {
    [
      Field("mentions_a", .integer, unit: "mentions", "Mentions in the bodies of a's stories.") {
        .integer($0.mentions.earlier.count)
      },
      Field("mentions_b", .integer, unit: "mentions", "Mentions in the bodies of b's stories.") {
        .integer($0.mentions.later.count)
      },
      Field(
        "per_1000_words_a", .number, unit: "mentions per 1,000 words",
        "1,000 × mentions_a / words of all bodies of a; empty without words."
      ) { Cell(number: $0.mentions.earlier.value.map { 1000 * $0 }) },
      Field(
        "per_1000_words_b", .number, unit: "mentions per 1,000 words",
        "1,000 × mentions_b / words of all bodies of b; empty without words."
      ) { Cell(number: $0.mentions.later.value.map { 1000 * $0 }) },
      Field("rate_ratio", .number, "per_1000_words_b / per_1000_words_a; empty when that of a is 0.") {
        Cell(number: $0.mentions.ratio)
      },
      Field(
        "rate_ratio_lo", .number,
        "Lower 95 % bound of rate_ratio (Welch's t on the logarithm over stories); empty below three stories in a period."
      ) { Cell(number: $0.rateRatioInterval?.lower) },
      .upperBound(of: "rate_ratio") { $0.rateRatioInterval?.upper },
      Field(
        "test", .string,
        """
        How p was computed: permutation_exact (all splits of the stories), permutation (9,999 fixed shuffles), or welch \
        (above 20,000 stories); empty without a p.
        """
      ) { Cell(text: $0.test?.rawValue) },
      Field(
        "p", .number, unit: "probability",
        """
        Of so great a change of the rate, either way, if stories were dealt to the periods by chance; empty without \
        mentions and where fewer than five stories of both periods name it.
        """
      ) { Cell(probability: $0.p) },
      Field(
        "q", .number, unit: "probability",
        "p adjusted for the number of rows of the kind with one (Benjamini and Hochberg)."
      ) {
        Cell(probability: $0.q)
      },
    ]
  }

  private static var acts: [Field] {
    [
      Field("events_a", .integer, unit: "events", "Distinct acts with other countries in a; 0 for what is no country.")
      {
        .integer($0.events.earlier)
      },
      Field("events_b", .integer, unit: "events", "Distinct acts with other countries in b; 0 as events_a.") {
        .integer($0.events.later)
      },
      Field(
        "acts_ratio", .number,
        "(events_b / stories_total_b) / (events_a / stories_total_a); empty when events_a is 0."
      ) { Cell(number: $0.actsRatio) },
      Field(
        "acts_ratio_lo", .number,
        "Lower 95 % bound of acts_ratio (Welch's t on the logarithm); empty below three stories with an act in a period."
      ) { Cell(number: $0.actsRatioInterval?.lower) },
      .upperBound(of: "acts_ratio") { $0.actsRatioInterval?.upper },
    ]
  }

  private static var scores: [Field] {
    [
      Field(
        "score_a", .number, unit: "score points per 100 stories",
        "E in a; empty without stories and for what is no country."
      ) {
        Cell(number: $0.scores.earlier)
      },
      Field("score_b", .number, unit: "score points per 100 stories", "E in b; empty as score_a.") {
        Cell(number: $0.scores.later)
      },
      Field("score_ratio", .number, "score_b / score_a; empty when score_a is 0.") { Cell(number: $0.scoreRatio) },
      Field(
        "score_ratio_lo", .number,
        "Lower 95 % bound of score_ratio (Welch's t on the logarithm); empty below three stories with an event in a period."
      ) { Cell(number: $0.scoreRatioInterval?.lower) },
      .upperBound(of: "score_ratio") { $0.scoreRatioInterval?.upper },
      Field(
        "score_q", .number, unit: "probability",
        "Of so great a change of E if the stories were dealt to the periods by chance, adjusted for the countries with bounds; empty as these."
      ) { Cell(probability: $0.scoreQ) },
    ]
  }
}
