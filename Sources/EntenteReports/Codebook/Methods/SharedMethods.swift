/// Methods of columns that stand in several tables.
extension Method {
  static let flags = Method(
    "flags",
    edges: "Empty when there is nothing to say against the row. Several reasons stand side by side.",
    use:
      "Read it before the numbers of its row: it names the reason for every empty cell, and for each number that "
      + "rests on too little. A row with a flag is never stated in a briefing. comparison.csv has flags of each of its tests.",
    avoid: "Do not drop flagged rows when you count or sum: their counts are right, it is their ratios that are weak.")

  static let kind = Method(
    "kind",
    edges: "Never empty.",
    use: "Choose one kind before you sort: ranks, shares and q are among the rows of a kind.",
    avoid: "Do not add counts over kinds: where one minister of one country is named, both kinds have a mention.")

  static let id = Method(
    "id", sources: [.iso3166],
    edges:
      "Never empty. XKX is Kosovo, SUN the Soviet Union. Namibia is NAM: its two-letter code NA would read as missing.",
    use:
      "The key that joins tables and reports. A country's stays the same from version to version; a person's is the "
      + "full name in plain letters and the country served, as sergey-lavrov.RUS.",
    avoid: "Do not join by name: names are for readers, and spellings change.")

  static let countryName = Method(
    "name",
    edges: "Never empty; the code where no name is known.",
    use: "The label for a chart or a sentence.",
    avoid: "Do not join by it; take the code.")

  static let storiesTotal = Method(
    "stories_total", formula: "number of stories, copies of one text being one story",
    edges: "The same in every row. A report about no story has no rows.",
    use: "The denominator of every share in the table; quote it with them.",
    avoid: "Not the number of articles that were read: articles.csv has these, copies too.")

  static let storyShareBounds = Method(
    "story_share_lo", "story_share_hi",
    formula: """
      (p + z²/2n ± z × √(p(1 − p)/n + z²/4n²)) ÷ (1 + z²/n)
      p = stories ÷ stories_total, n = stories_total, z = 1.96
      """,
    sources: [.wilson],
    edges: "Empty below three stories. The lower bound is exactly 0 for no story, the upper exactly 1 for all of them.",
    use:
      "Read 0.38 to 0.96 as “had other stories of the same kind been collected, shares in this range would not "
      + "surprise”. "
      + "Right for few stories and for shares near 0 or 1, where share ± 1.96 standard errors leaves the scale.",
    avoid:
      "Sampling error only: it knows nothing of which outlets were collected, nor of names the coder missed. Two "
      + "intervals "
      + "that overlap do not prove two shares equal.")

  static let cooperation = Method(
    "cooperation", "conflict",
    formula: """
      cooperation = Σ score over events with score > 0
      conflict = −Σ score over events with score < 0
      """,
    sources: [.plover],
    edges: "0 when no event has a score of that sign; events that score 0, such as a plain request, add to neither.",
    use:
      "Read them side by side: much of both is another relation than little of both, which a difference would "
      + "hide. They go "
      + "by the sign of the score, never by the type's section.",
    avoid:
      "They grow with the number of stories: no comparison of corpora or periods. The weights are experts' judgement; "
      + "see what another file of weights (--weights) makes of an order before you build on it.")

  static let done = Method(
    "done", "prospective", formula: "done + prospective = events",
    sources: [.plover],
    edges: "0 is a true zero.",
    use:
      "Tells deeds from announcements: a visit that took place is done, an invitation, pledge or threat is an act "
      + "in words "
      + "about what is still to come, hence prospective. Watch the two over time: promises should turn into deeds.",
    avoid: "Prospective is no forecast: it says that somebody announced it, not that it will happen.")

  static let eventsExpected = Method(
    "events_expected", formula: "Σ probability of the events", sources: [.cox],
    edges: "Empty where the coder does not say of every event how sure it is. At most `events`.",
    use:
      "Of 190 events about 140 are right in pair and type, it says: beside `events` it tells how far to trust a row, "
      + "and a row whose events are mostly doubtful from one whose are not.",
    avoid:
      "It knows nothing of acts that the coder missed, and it moves no other column: `events` stays what is counted.")

  static let scoreExpected = expectedScore(of: "score", ofWhat: "a country")
  static let dyadScoreExpected = expectedScore(
    of: "100 × (cooperation_points + conflict_points) ÷ stories", ofWhat: "a directed pair")

  private static func expectedScore(of counted: String, ofWhat party: String) -> Method {
    Method(
      "score_expected",
      formula: """
        100 × (Σ probability × |score| + missed acts × their mean |score|) ÷ stories
        missed acts of a story = a × Σ probability + b, where any act is found, + c × mentions, of at most eight
        """,
      sources: [.plover, .cox],
      edges:
        "Empty where the coder does not say of every act how sure it is. Above 0 also where all that counts scores 0: acts "
        + "were missed.",
      use:
        "What \(counted) would be had somebody coded the stories by hand: acts found count as far as they are likely right, "
        + "those too unsure for `events` too, and those that \(party) is likely to have had besides are added. "
        + "data/engagement/missed.tsv has a, b and c, by least squares over coded articles.",
      avoid:
        "No sentence stands behind the missed acts: quote what is counted with its evidence, and this for its size. It says "
        + "nothing of the sign.")
  }

  static let scoreExpectedBounds = Method(
    "score_expected_lo", "score_expected_hi",
    formula: """
      quantiles of 1,000 draws of 100 × (Σ w × |score| of acts that are right + |score| of N missed acts) ÷ stories
      w Poisson(1) for each story; an act is right with its probability
      N Poisson(G × Σ w × missed acts of the story), G gamma of mean 1 and shape 3; scores as of acts missed elsewhere
      """,
    sources: [.poissonBootstrap, .cox],
    edges: "Empty below three stories. The lower bound is 0 where all may be wrong or from stories that chance drew.",
    use:
      "Sampling and coding error together. In corpora of 10, 20 and 40 coded articles quantiles at 2.5 and 97.5 % hold more than "
      + "95 % of the scores of the hand coding: those taken (lower tail, upper tail in data/engagement/missed.tsv) are the "
      + "narrowest that leave out at most 2.5 % of them on either side. `make evaluate-scores` counts it.",
    avoid:
      "It covers no choice of sources, and texts unlike news in English are coded worse than those it was learned from. "
      + "The seed is fixed: the same articles give the same bounds.")

  static let reportsOfEvents = Method(
    "reports", formula: "number of articles, copies included, that tell one of the events",
    edges: "At least 1.",
    use: "How much was written: beside events it tells many events from one event told by many.",
    avoid: "No measure of how much happened: a wire story printed forty times is forty reports of one event.")

  static let adjusted = Method(
    "q", formula: "q of the i-th smallest of m values of p = min over j ≥ i of m × p(j) ÷ j",
    sources: [.benjaminiHochberg],
    edges: "Empty where p is. 1 is common in small corpora: nothing stands out.",
    use:
      "Take rows with q ≤ 0.05 as found: of all rows so taken, 5 % are false on average. Use it instead of p "
      + "whenever you "
      + "look through the table rather than at one row that you chose beforehand.",
    avoid:
      "Not the probability that the row is due to chance. What is below 0.0001 is written as 0.0001: it is never zero."
  )

  static let rate = Method(
    "per_1000_words", formula: "1,000 × mentions ÷ words of all bodies, of stories that do not name it too",
    edges: "Empty when no body has a word. 0 when it is named in titles alone.",
    use:
      "Read 19.5 as “19.5 mentions in every 1,000 words of news”. It compares corpora and periods whose articles "
      + "differ in "
      + "number and length.",
    avoid:
      "A single article that is full of a name can raise it: look at dispersion and at story_share before you quote it."
  )
}
