extension [Method] {
  /// statistics/frequency.csv.
  static let frequencyStatistics: [Method] = [
    .kind, .id,
    Method(
      "mentions", formula: "number of mentions in the bodies of the stories",
      edges: "0 when named in titles alone (flag title_only).",
      use: "The count behind the rates of the row.",
      avoid: "It grows with the length of the corpus: compare per_1000_words."),
    .rankAmongKind,
    Method(
      "articles", formula: "number of stories whose title or body names it: `stories` of frequency.csv",
      edges: "Never 0.",
      use: "The document frequency of other tools, copies counted once.",
      avoid: "Not articles as files: those are reports in frequency.csv."),
    Method(
      "paragraphs", "sentences", formula: "number of paragraphs, and of sentences, of bodies that name it",
      edges: "0 when named in titles alone.",
      use: "n_a of cooccurrence.csv at these levels.",
      avoid: "Not mentions: a sentence that names it twice is one."),
    Method(
      "share_of_mentions", formula: "mentions ÷ mentions of all of the kind",
      edges: "Empty when nobody of the kind is mentioned in a body.",
      use: "Its part of all attention; the shares of a kind add up to 1.",
      avoid: "It falls when others rise: per_1000_words does not."),
    Method(
      "article_share", formula: "articles ÷ number of all stories",
      edges: "Never 0.",
      use: "As story_share of frequency.csv.",
      avoid: "Shares of several do not add up to 1."),
    Method(
      "article_share_wilson_lo", "article_share_wilson_hi",
      formula: "(p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n), p = article_share, n stories, z = 1.96",
      sources: [.wilson],
      edges: "Given from one story on; the slim table has none below three.",
      use: "The interval to quote: right on average over shares.",
      avoid: "Below three stories it is nearly the whole scale."),
    Method(
      "article_share_cp_lo", "article_share_cp_hi",
      formula: "Beta⁻¹(0.025; k, n − k + 1) and Beta⁻¹(0.975; k + 1, n − k), k articles of n stories",
      sources: [.clopperPearson],
      edges: "The upper bound is exactly 1 when every story names it.",
      use: "Where a reviewer asks for an exact interval: it never covers less than it says.",
      avoid: "Wider than it need be on average over shares."),
    .rate,
    Method(
      "per_1000_lo", "per_1000_hi", formula: "min of the two lower and max of the two upper bounds below",
      sources: [.garwood, .cochranSampling],
      edges: "Poisson alone below three stories, without spread and without mentions. Empty without words.",
      use: "The interval of per_1000_words to quote: in bursty corpora of 5 to 100 stories it covers 94 to 96 %.",
      avoid: "Sampling error only."),
    Method(
      "ci_method", formula: "cluster when both intervals are in it, poisson when that alone is",
      edges: "Empty without words.",
      use: "Trust cluster; poisson takes mentions for independent because there was no way to tell.",
      avoid: "cluster does not mean that the clustered one decided both bounds."),
    Method(
      "per_1000_poisson_lo", "per_1000_poisson_hi",
      formula: "1,000 × χ²(0.025; 2X) ÷ 2W and 1,000 × χ²(0.975; 2X + 2) ÷ 2W",
      sources: [.garwood],
      edges: "The lower bound is exactly 0 without mentions. Empty without words.",
      use: "To compare with tools that print it.",
      avoid: "Too narrow: mentions of a story follow from each other; it covers 81 to 84 % where it says 95."),
    Method(
      "per_1000_se", formula: "1,000 × √(n ÷ (n − 1) × Σ(x − r × w)²) ÷ W, r = X ÷ W",
      sources: [.cochranSampling],
      edges: "Empty below two stories and without words. 0 when all stories have the same rate.",
      use:
        "For meta-analysis and for checking: equal to the sandwich error of a Poisson regression with words as "
        + "exposure.",
      avoid: "Do not make rate ± 1.96 × se of it: at small rates that leaves the scale."),
    Method(
      "per_1000_cluster_lo", "per_1000_cluster_hi", formula: "r × exp(± t(0.975; n − 1) × se ÷ r)",
      sources: [.cochranSampling],
      edges: "Empty without mentions and below two stories.",
      use: "The story as the sample, on the logarithm because rates near 0 are skewed.",
      avoid: "With two or three stories it can be absurdly wide, or of no width: the envelope guards against both."),
    Method(
      "per_1000_boot_lo", "per_1000_boot_hi",
      formula: """
        2.5 % and 97.5 % quantiles (type 7) of the rate in 2,000 resamples
        in each, a story counts as often as a Poisson variable of mean 1, which its id and the resample decide
        """,
      sources: [.poissonBootstrap, .quantiles],
      edges: "Empty below two stories and without words.",
      use: "From about 30 stories on a second opinion that assumes no distribution; the same on every machine.",
      avoid: "With five stories it covers 76 % where it says 95: quote per_1000_lo and per_1000_hi."),
    Method(
      "rank_boot_lo", "rank_boot_hi", formula: "2.5 % and 97.5 % quantiles (type 1) of its rank in the same resamples",
      sources: [.poissonBootstrap, .quantiles],
      edges: "Empty below two stories and without words.",
      use: "Read 2 and 6 as “third, but second to sixth would not surprise”.",
      avoid: "With few stories too narrow, as per_1000_boot."),
    Method(
      "overdispersion", formula: "Σ (x − r × w)² ÷ (r × w) ÷ (n − 1)",
      sources: [.mcCullagh],
      edges: "Empty below two stories and without mentions or words.",
      use:
        "Read 4 as “mentions scatter over stories four times as much as independent ones would”. Above 1 Poisson "
        + "is too narrow.",
      avoid: "No test."),
    Method(
      "idf", formula: "ln(stories ÷ articles)",
      edges: "0 when every story names it.",
      use: "A weight for one story's words: tf × idf marks what sets a story apart.",
      avoid: "No measure of the corpus: a high idf only says that few stories name it."),
    Method(
      "top_article_share", formula: "most mentions in one body ÷ mentions",
      edges: "Empty without mentions. 1 when one story has all.",
      use: "Read 0.5 as “half of all mentions are in one story”.",
      avoid: "In small corpora it is high for everybody."),
    Method(
      "dp", formula: "½ × Σ |x ÷ X − w ÷ W| over all stories with words", sources: [.gries2008],
      edges: "Empty without mentions in words. 0 in a corpus of one story.",
      use: "0 spread as the text is, near 1 all in one place: dispersion of frequency.csv.",
      avoid: "Rare names are uneven by necessity."),
    Method(
      "dp_norm", formula: "dp ÷ (1 − smallest w ÷ W)", sources: [.lijffijtGries],
      edges: "Empty as dp, and with one worded story (flag one_part).",
      use: "dp on the full scale from 0 to 1.",
      avoid: "With many stories it is dp."),
    Method(
      "dp_egbert", formula: "dp ÷ (1 − smallest w of the stories that name it ÷ W)", sources: [.egbert],
      edges: "Empty as dp_norm.",
      use: "To compare with studies that report it.",
      avoid: "Another denominator than dp_norm: do not mix the two."),
    Method(
      "juilland_d", formula: "1 − sd ÷ (mean × √(k − 1)) of the rates x ÷ w over all k stories, sd of the population",
      sources: [.juilland],
      edges: "Empty as dp_norm. 1 even, 0 in one story.",
      use: "To compare with older dictionaries.",
      avoid: "With many stories it is near 1 for everybody: take dp."),
    Method(
      "kl_d", formula: "Σ (x ÷ X) × log2((x ÷ X) ÷ (w ÷ W))", sources: [.gries2020],
      edges: "Empty as dp. 0 even; no maximum.",
      use: "How many bits the mentions differ from the text in their spread.",
      avoid: "Its maximum hangs on the corpus: do not compare corpora by it."),
    .flags,
  ]
}
