import EntenteMeasures
import EntenteStatistics

extension Layout where Row == FrequencyStatistics.Row {
  /// statistics/frequency.csv: every measure of how often each entity is mentioned.
  static var frequencyStatistics: Self {
    Layout(
      name: "statistics/frequency", description: "An entity that at least one story names, with every measure.",
      key: ["kind", "id"], fields: identity + shares + rates + resampled + spread + [flags])
  }

  private static var identity: [Field] {
    [
      .kind { $0.entity.kind },
      .word("id", "ISO 3166-1 alpha-3 code of a country, the id of anybody else.") { $0.entity.id },
      .count("mentions", unit: "mentions", "Mentions in the bodies of the stories.") { $0.mentions },
      .count("rank", unit: "rank", "1 for the most mentions of the kind; equal mentions share the smallest rank.") {
        $0.rank
      },
      .count("articles", unit: "stories", "Stories that name it in title or body.") { $0.stories },
      .count("paragraphs", unit: "paragraphs", "Paragraphs of bodies that name it.") { $0.paragraphs },
      .count("sentences", unit: "sentences", "Sentences of bodies that name it.") { $0.sentences },
    ]
  }

  private static var shares: [Field] {
    [
      .measure("share_of_mentions", unit: "share", "mentions over those of all of the kind; empty without any.") {
        $0.mentionsOfKind == 0 ? nil : Double($0.mentions) / Double($0.mentionsOfKind)
      },
      .measure("article_share", unit: "share", "articles over all stories, those that name nobody too.") {
        Double($0.stories) / Double($0.storiesTotal)
      },
    ]
      + Field.interval("article_share_wilson", unit: "share", "of article_share, by Wilson's score.") {
        .wilson(successes: $0.stories, of: $0.storiesTotal)
      }
      + Field.interval("article_share_cp", unit: "share", "of article_share, exact by Clopper and Pearson.") {
        .clopperPearson(successes: $0.stories, of: $0.storiesTotal)
      }
  }

  private static var rates: [Field] {
    let unit = "mentions per 1,000 words"
    return [
      .measure("per_1000_words", unit: unit, "1,000 × mentions / words of all bodies; empty without words.") {
        $0.rate.denominator == 0 ? nil : Double(1000 * $0.rate.numerator) / Double($0.rate.denominator)
      }
    ]
      + Field.interval("per_1000", unit: unit, "the wider of exact Poisson and log cluster-t; the one to quote.") {
        $0.rate.envelopeInterval()?.interval.scaled(by: 1000)
      }
      + [
        Field("ci_method", .string, "Behind per_1000_lo and _hi: cluster, or poisson alone; empty without words.") {
          Cell(text: $0.rate.envelopeInterval()?.method.rawValue)
        }
      ]
      + Field.interval("per_1000_poisson", unit: unit, "of per_1000_words if mentions were independent.") {
        guard $0.rate.denominator > 0 else { return nil }
        return .exactPoisson(count: $0.rate.numerator).scaled(by: 1000 / Double($0.rate.denominator))
      }
      + [
        .measure("per_1000_se", unit: unit, "Standard error of per_1000_words over stories; empty below two.") {
          $0.rate.standardError.map { $0 * 1000 }
        }
      ]
      + Field.interval(
        "per_1000_cluster", unit: unit, "log cluster-t over stories; empty without mentions or below two."
      ) {
        $0.rate.clusterInterval()?.scaled(by: 1000)
      }
  }

  private static var resampled: [Field] {
    Field.interval(
      "per_1000_boot", unit: "mentions per 1,000 words",
      "percentiles of 2,000 Poisson resamples of stories; too narrow below 30 stories; empty below two."
    ) { $0.bootstrapInterval?.scaled(by: 1000) }
      + [
        .count("rank_boot_lo", unit: "rank", "Best rank in 95 % of the same resamples; empty as per_1000_boot_lo.") {
          $0.bootstrapRanks?.lowerBound
        },
        .count("rank_boot_hi", unit: "rank", "Worst rank in 95 % of the same resamples; empty as per_1000_boot_lo.") {
          $0.bootstrapRanks?.upperBound
        },
      ]
  }

  private static var spread: [Field] {
    [
      .measure(
        "overdispersion",
        "Pearson's chi-square of the stories' rates over its degrees of freedom: above 1 Poisson is too narrow."
      ) { $0.overdispersion },
      .measure("idf", "ln(stories / articles): how few stories name it.") {
        inverseFrequency($0.stories, of: $0.storiesTotal)
      },
      .measure("top_article_share", unit: "share", "Share of its mentions in the body that has most.") {
        $0.mentions == 0 ? nil : Double($0.mostInOneStory) / Double($0.mentions)
      },
      .measure("dp", unit: "share", "Gries's DP over stories: 0 spread as the words are, near 1 all in one story.") {
        $0.dispersion?.dp
      },
      .measure("dp_norm", unit: "share", "DP over its maximum (Lijffijt and Gries); empty with one worded story.") {
        $0.dispersion?.dpNorm
      },
      .measure("dp_egbert", unit: "share", "DP by Egbert, Burch and Biber; empty with one worded story.") {
        $0.dispersion?.dpEgbert
      },
      .measure("juilland_d", "Juilland's D: 1 even, 0 in one story; empty with one worded story.") {
        $0.dispersion?.juillandD
      },
      .measure("kl_d", unit: "bits", "Divergence of its mentions from the words over stories: 0 even, no maximum.") {
        $0.dispersion?.divergence
      },
    ]
  }

  private static var flags: Field {
    .flags([
      .few: "fewer than five stories in all; below two there is no error and no resampling",
      .fewMentions: "fewer than five mentions in bodies",
      .oneArticle: "one story alone names it",
      .titleOnly: "named in titles alone, so that nothing is spread over bodies",
      .noWords: "no body that names it has words",
      .onePart: "one story alone has words, so that there is nothing to spread over",
    ]) { $0.flags }
  }
}
