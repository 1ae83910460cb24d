extension [Method] {
  /// frequency.csv.
  static let frequency: [Method] = [.kind, .id, .countryName] + mentions + forms + naming

  /// countries.csv.
  static let countries: [Method] =
    [
      .countryName,
      Method(
        "iso3", sources: [.iso3166],
        edges: "Never empty. XKX is Kosovo, SUN the Soviet Union.",
        use: "The key that joins it to engagement.csv (iso3) and dyads.csv (source, target).",
        avoid: "The European Union is no country: it has no row."),
    ] + mentions + forms + naming

  /// people.csv.
  static let people: [Method] =
    [
      Method(
        "name",
        edges: "Never empty.",
        use: "The label for a chart or a sentence.",
        avoid: "Do not join by it: two people may share a name. Take id."),
      Method(
        "called",
        formula: "of the offices that the counted articles give, the one that most give, the first of several",
        edges: "Empty when no article gives an office.",
        use: "Tells readers who a name is: “Foreign Minister”.",
        avoid: "The articles' words on their days: an office may have been left since, and spellings differ."),
      Method(
        "country", sources: [.iso3166],
        edges: "Empty when no article says for whom the person acts.",
        use: "Sum stories by it to see whose officials are named.",
        avoid: "Not a nationality: the country that the person's office serves."),
      .id,
    ] + mentions + naming

  /// organisations.csv.
  static let organisations: [Method] =
    [
      Method(
        "name",
        edges: "Never empty.",
        use: "The label for a chart or a sentence.",
        avoid: "Do not join by it; take id."),
      .id,
    ] + mentions + naming

  private static let mentions: [Method] = [
    Method(
      "mentions", formula: "mentions_name + mentions_demonym + mentions_metonym, for a country",
      edges: "0 when it is named in titles alone (flag title_only).",
      use:
        "Read 44 as “named 44 times in the bodies of the stories”, copies of a story counted once. Names in other "
        + "names "
        + "(New Mexico), languages, captions, navigation and repeated titles are not among them.",
      avoid:
        "It grows with the length of the corpus: compare per_1000_words. Mentions inside one story follow from "
        + "each other, "
        + "so no test that takes them for independent may be run on them."),
    Method(
      "mentions_title", formula: "number of mentions in the titles of the stories",
      edges: "0 is a true zero; a story without a title adds nothing.",
      use: "Shows what the headline is about; editors choose it, so it is a stronger sign of attention than the body.",
      avoid: "Do not add it to mentions: titles often repeat the first sentence. stories counts title or body once."),
  ]

  private static let forms: [Method] = [
    Method(
      "mentions_name", "mentions_demonym", "mentions_metonym",
      formula:
        "mentions by their form: a name (Ecuador), an adjective or people (Ecuadorian), a seat of government "
        + "(Quito said)",
      edges: "The three add up to mentions. 0 is a true zero. Empty for what is no country.",
      use:
        "Show how a country is spoken of: many metonyms, such as the Kremlin, speak of a government that acts, many "
        + "demonyms of its people and things. With mentions_metonym left out you have what most other tools count.",
      avoid: "A capital as a mere place (“in Moscow”) is no metonym and is not counted at all.")
  ]

  private static let naming: [Method] = [
    Method(
      "stories", formula: "number of stories whose title or body names it",
      edges: "Never 0: what no story names has no row.",
      use: "The count to trust: stories are independent of each other as mentions are not.",
      avoid: "A passing mention counts as much as a portrait; mentions and dispersion tell them apart."),
    .storiesTotal,
    Method(
      "story_share", formula: "stories ÷ stories_total",
      edges: "Never 0. 1 when every story names it.",
      use: "Read 0.8 as “named in 80 % of the stories”. The first number to quote, with its bounds.",
      avoid: "Shares of several countries do not add up to 1: one story names many."),
    .storyShareBounds, .rate,
    Method(
      "per_1000_words_lo", "per_1000_words_hi",
      formula: """
        lo = min(Poisson lo, cluster lo), hi = max(Poisson hi, cluster hi), × 1,000
        Poisson: χ²(0.025; 2X) ÷ 2W and χ²(0.975; 2X + 2) ÷ 2W
        cluster: r × exp(± t(0.975; n − 1) × se ÷ r), r = X ÷ W, se = √(n ÷ (n − 1) × Σ(x − r × w)²) ÷ W
        x mentions and w words of each of n stories, X and W their sums
        """,
      sources: [.garwood, .cochranSampling],
      edges:
        "Empty below three stories and without words. Poisson alone when the stories show no spread or no body "
        + "names it; "
        + "then the lower bound is 0 and the upper 3,689 ÷ W.",
      use:
        "Read it as the range of rates that this many stories allow. It treats the story, not the word, as what "
        + "was sampled; "
        + "in bursty corpora of 5 to 100 stories it covers 94 to 96 % of the time, the Poisson interval alone 82 %.",
      avoid:
        "With few stories the upper bound can be enormous: that is what such a sample knows. Sampling error only, "
        + "not the "
        + "choice of sources and not the coder's errors."),
    Method(
      "dispersion",
      formula: "DP = ½ × Σ |x ÷ X − w ÷ W| over all stories, x of X mentions and w of W words in each",
      sources: [.gries2008],
      edges:
        "Empty without mentions in bodies. 0 when mentions follow the words exactly, and in a corpus of one story.",
      use:
        "Read 0.2 as “spread almost as evenly as the text itself”, 0.8 as “nearly all in a few stories”. It says "
        + "whether a "
        + "high rate is the corpus's or one article's.",
      avoid: "Rare names are uneven by necessity: compare it among names of about the same frequency."),
    Method(
      "reports", formula: "number of articles, copies included, that name it",
      edges: "At least 1.",
      use: "How much was printed; reports ÷ stories says how often its stories were copied.",
      avoid: "Not for shares or tests: forty copies of a wire story are one observation."),
    Method(
      "rank", formula: "1 + number of rows of the kind with more mentions",
      edges: "Equal mentions share the smallest rank: 10, 10, 7 are ranks 1, 1, 3.",
      use: "To find a name in a long list.",
      avoid: "Ranks of neighbours are seldom certain: see whether their intervals overlap."),
    .flags,
  ]
}
