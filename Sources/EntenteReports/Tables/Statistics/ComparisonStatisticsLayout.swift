import EntenteMeasures
import EntenteStatistics

extension Layout where Row == ComparisonStatistics.Row {
  /// statistics/comparison.csv: every measure of what changed between two periods.
  static var comparisonStatistics: Self {
    Layout(
      name: "statistics/comparison",
      description: "An entity that is mentioned in the baseline A or the period B, with every measure of the change.",
      key: ["kind", "id"],
      fields: identity + rates + ratio + permutation + keyness + shares + logOdds + [flags] + magnitudes)
  }

  private static var identity: [Field] {
    [
      .kind { $0.entity.kind },
      .word("id", "ISO 3166-1 alpha-3 code of a country, the id of anybody else.") { $0.entity.id },
      .count("mentions_a", unit: "mentions", "Mentions in bodies of A.") { $0.a.mentions },
      .count("mentions_b", unit: "mentions", "Mentions in bodies of B.") { $0.b.mentions },
      .count("articles_a", unit: "stories", "Stories of A that name it.") { $0.a.stories },
      .count("articles_b", unit: "stories", "Stories of B that name it.") { $0.b.stories },
      .count("n_articles_a", unit: "stories", "All stories of A.") { $0.a.storiesTotal },
      .count("n_articles_b", unit: "stories", "All stories of B.") { $0.b.storiesTotal },
      .count("words_a", unit: "words", "Words of all bodies of A.") { $0.a.words },
      .count("words_b", unit: "words", "Words of all bodies of B.") { $0.b.words },
    ]
  }

  private static var rates: [Field] {
    let unit = "mentions per 1,000 words"
    return [
      .measure("per_1000_a", unit: unit, "1,000 × mentions_a / words_a; empty without words.") { $0.a.per1000 },
      .measure("per_1000_b", unit: unit, "1,000 × mentions_b / words_b; empty without words.") { $0.b.per1000 },
      .measure("per_1000_diff", unit: unit, "per_1000_b - per_1000_a; empty when either is.") { row in
        row.a.per1000.flatMap { a in row.b.per1000.map { $0 - a } }
      },
      .measure("pct_change", unit: "percent", "Change of the rate in percent; empty when A has no mention or words.") {
        $0.words.ratio.map { 100 * ($0 - 1) }
      },
      .measure("rate_ratio", "per_1000_b / per_1000_a; empty as pct_change.") { $0.words.ratio },
    ]
  }

  private static var ratio: [Field] {
    [
      .measure("rr_lo", "Lower 95 % bound of rate_ratio, exact if mentions were independent.") {
        $0.words.ratioBounds()?.lower
      },
      .measure("rr_hi", "Upper 95 % bound of rate_ratio, exact as rr_lo; empty when A has no mention.") {
        $0.words.ratioBounds()?.upper
      },
      .probability("rr_p", "Exact two-sided p of the change if mentions were independent, by minimum likelihood.") {
        $0.words.exactP
      },
      .probability("rr_q", "rr_p adjusted for all rows of the kind (Benjamini and Hochberg).") { $0.adjusted.ratio },
    ]
      + Field.interval("rr_cluster", "of rate_ratio with stories as the sample, Welch's t on its logarithm.") {
        $0.clustered?.interval
      }
      + [
        .probability("rr_cluster_p", "Two-sided p of the same; empty below two stories or without mentions.") {
          $0.clustered?.p
        }
      ]
  }

  private static var permutation: [Field] {
    [
      .probability("perm_p", "Share of random splits of the same stories that change as much; the one to quote.") {
        $0.permutationP
      },
      .count("perm_exact", unit: "", "1 when every split was tried, 0 when 9,999 were drawn.") {
        $0.isExact.map { $0 ? 1 : 0 }
      },
      .probability("perm_q", "perm_p adjusted for all rows of the kind.") { $0.adjusted.permutation },
    ]
  }

  private static var keyness: [Field] {
    [
      .measure("log2_ratio", unit: "bits", "log2 of the ratio of rates, half a mention added to each: 1 is twice.") {
        $0.words.log2Ratio
      },
      .measure(
        "lrc", unit: "bits", "log2 of the ratio that rr_lo and rr_hi support at least; 0 when they support none."
      ) {
        $0.words.conservativeLog2Ratio()
      },
      .measure("g2", "Log-likelihood ratio of mentions in words, signed: for ranking, no test.") { $0.words.g2 },
      .probability("g2_p", "Of |g2| if mentions were independent, which they are not: never quote it.") {
        $0.words.g2.map(ChiSquared.p)
      },
      .probability("g2_q", "g2_p adjusted for all rows of the kind.") { $0.adjusted.g2 },
    ]
  }

  private static var shares: [Field] {
    [
      .measure("article_share_a", unit: "share", "articles_a / n_articles_a; empty when either side has no story.") {
        $0.shares?.a
      },
      .measure("article_share_b", unit: "share", "articles_b / n_articles_b; empty as article_share_a.") {
        $0.shares?.b
      },
      .measure("article_share_diff", unit: "share", "article_share_b - article_share_a; empty as article_share_a.") {
        $0.shares.map { $0.b - $0.a }
      },
    ]
      + Field.interval("article_share_diff", unit: "share", "of article_share_diff, Newcombe's hybrid score.") {
        .newcombe(from: ($0.a.stories, $0.a.storiesTotal), to: ($0.b.stories, $0.b.storiesTotal))
      }
      + [
        .probability("article_fisher_p", "Fisher's exact test of the two shares of stories, two-sided.") {
          $0.storyFisher?.twoSided
        },
        .probability("article_fisher_q", "article_fisher_p adjusted for all rows of the kind.") {
          $0.adjusted.storyFisher
        },
        .measure("article_lrc", unit: "bits", "lrc of stories that name it among stories: free of bursts.") {
          $0.stories.conservativeLog2Ratio()
        },
      ]
  }

  private static var logOdds: [Field] {
    [
      .measure("share_of_mentions_a", unit: "share", "mentions_a over those of all of the kind in A.") {
        $0.attention?.a
      },
      .measure("share_of_mentions_b", unit: "share", "mentions_b over those of all of the kind in B.") {
        $0.attention?.b
      },
      .measure("log_odds_dirichlet", "Change of the log odds of a mention being its, drawn towards its usual share.") {
        $0.logOdds?.value
      },
      .measure("log_odds_z", "log_odds_dirichlet over its error (Monroe, Colaresi and Quinn): for ranking, no test.") {
        $0.logOdds?.z
      },
    ]
  }

  private static var magnitudes: [Field] {
    [
      .magnitude(of: "rr_p") { $0.words.exactNegativeLog10P },
      .magnitude(of: "g2_p") { $0.words.g2.map(ChiSquared.negativeLog10P) },
      .magnitude(of: "article_fisher_p") { $0.storyFisher?.negativeLog10TwoSided },
    ]
  }

  private static var flags: Field {
    .flags([
      .absentA: "no mention in A", .absentB: "no mention in B", .emptyA: "A has no story", .emptyB: "B has no story",
      .fewMentions: "fewer than five mentions in both", .oneArticle: "one story alone names it",
      .wordlessA: "no body of A has words", .wordlessB: "no body of B has words",
      .singleA: "A has one story, which has no error", .singleB: "B has one story, which has no error",
      .noSpread: "all stories of a side agree, so that the error is unknown",
      .tooManyStories: "more than 20,000 stories: rr_cluster_p stands in the place of perm_p",
      .alone: "the only one of its kind, which has no odds",
    ]) { $0.flags }
  }
}

extension ComparisonStatistics.Side {
  fileprivate var per1000: Double? { words == 0 ? nil : Double(1000 * mentions) / Double(words) }
}

extension ComparisonStatistics.Row {
  /// Of stories that name it; nil where a side has none.
  fileprivate var shares: (a: Double, b: Double)? {
    guard let a = a.perStory.value, let b = b.perStory.value else { return nil }
    return (a, b)
  }

  /// Of mentions of the kind; nil where a side has none.
  fileprivate var attention: (a: Double, b: Double)? {
    guard let a = a.perMention.value, let b = b.perMention.value else { return nil }
    return (a, b)
  }
}
