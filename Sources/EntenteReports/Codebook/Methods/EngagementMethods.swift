extension [Method] {
  /// engagement.csv.
  static let engagement: [Method] = [
    Method(
      "iso3", sources: [.iso3166],
      edges:
        "Never empty. The European Union (EUE) is a party to events in dyads.csv and events.csv and has no row here.",
      use: "The key that joins it to frequency.csv (id) and dyads.csv (source, target).",
      avoid: "Do not read it as a bloc's members: what “Europe” does is nobody's event."),
    .countryName,
    Method(
      "rank", formula: "1 + number of countries with a higher score",
      edges: "Equal scores share the smallest rank.",
      use: "To find a country in a long list.",
      avoid: "Ranks of neighbours are seldom certain: see whether their intervals overlap."),
    Method(
      "score",
      formula: """
        E = 100 × (cooperation + conflict) ÷ stories_total
          = 100 × (stories_engaged ÷ stories_total) × events_per_story × mean_abs_score
        """,
      sources: [.plover],
      edges: "0 when all its events score 0 (flag unscored). Countries without an event have no row.",
      use:
        "Read 2,350 as “its dealings weigh 2,350 score points in every 100 stories”. It measures how much a "
        + "country deals "
        + "with others, in friendship or conflict; the three factors say whether a change of it is attention, "
        + "density or "
        + "weight.",
      avoid:
        "It does not say how: balance does. It depends on what was collected: a corpus about Ecuador ranks Ecuador "
        + "high, and more stories of the same acts, which count once, make E smaller. Rank countries of one corpus by "
        + "it; do not compare corpora of different size."
    ),
    Method(
      "score_lo", "score_hi",
      formula: """
        E × exp(± t(0.975; n − 1) × se ÷ r), r points a story, n = stories_total
        se = √(n ÷ (n − 1) × Σ(x − r)²) ÷ n, x the points counted in each story
        """,
      sources: [.cochranSampling],
      edges: "Empty below three stories, when nothing scores, and when all stories score the same (flag no_spread).",
      use:
        "The range of E that so many stories allow. Each event counts in the story that tells it first; stories "
        + "without an "
        + "event are in the sample. Covers 93 to 98 % of the time with 5 to 100 stories.",
      avoid:
        "Sampling error only: the coder's own errors stand beside it in the briefing, and no interval covers the "
        + "choice of sources."
    ),
    Method(
      "stories_engaged",
      formula: "number of stories that report one of its events, also one counted in an earlier story",
      edges: "At least 1.",
      use: "The first factor of E with stories_total: how widely its dealings are told.",
      avoid: "Not the stories that name it: those are in frequency.csv and are more."),
    .storiesTotal,
    Method(
      "events_per_story", formula: "events ÷ stories_engaged",
      edges: "Never 0. Below 1 when several stories tell of the same event.",
      use: "The second factor of E: how dense its dealings are where they are told.",
      avoid: "Long articles tell of more: it compares corpora of like texts."),
    Method(
      "mean_abs_score", formula: "(cooperation + conflict) ÷ events", sources: [.plover],
      edges: "0 when all its events score 0. At most 10.",
      use:
        "The third factor of E: how weighty an event is on average, whether friendly or hostile. A meeting weighs "
        + "2.5, aid 10.",
      avoid: "A mean of few events; events says of how many."),
    Method(
      "events", formula: "out_only + in_only + mutual = done + prospective",
      edges: "At least 1.",
      use:
        "Distinct acts that took place between it and another country, each once, however many sentences, articles and "
        + "stories tell of it and however many partners it had.",
      avoid:
        "Not in it: what may happen, is told as history or is denied, and dealings with bodies such as the EU; "
        + "events.csv "
        + "lists all of these."),
    Method(
      "acts_per_100_stories", formula: "100 × events ÷ stories_total",
      edges: "Never 0.",
      use: "The plain twin of score: how many acts, whatever they weigh, in every 100 stories.",
      avoid: "As score: more stories of the same acts, which count once, make it smaller."),
    Method(
      "acts_per_100_stories_lo", "acts_per_100_stories_hi",
      formula: "as score_lo and score_hi, x the events counted in each story",
      sources: [.cochranSampling],
      edges: "Empty where fewer than three stories tell one, and when all tell as many.",
      use: "The range that so many stories allow.",
      avoid: "Sampling error only, not the coder's errors."),
    Method(
      "partners", formula: "number of other countries with which it has an event in either direction",
      edges: "At least 1. Bodies such as the European Union are not counted.",
      use: "Tells one quarrel with a neighbour from dealings with many.",
      avoid: "It grows with the number of stories."),
    Method(
      "out_only", "in_only", "mutual",
      formula: "events by its part in them: it acts; it is acted on; both, as in a meeting, a call or a signed accord",
      edges: "Disjoint; 0 is a true zero.",
      use:
        "out_only above in_only marks a country that takes the initiative, the reverse one that is courted or pressed.",
      avoid: "mutual events have no initiator: do not add them to either side."),
    .cooperation,
    Method(
      "balance",
      formula: """
        (cooperation − conflict) ÷ (cooperation + conflict)
        sign-flip test: P(|Σ ± d| ≥ |Σ d|) when fair coins choose every sign, d the cooperation − conflict of each story
        """,
      sources: [.fisherDesign, .pitman, .benjaminiHochberg],
      edges:
        "1 all cooperation, −1 all conflict, 0 as much of both. Empty when all its events score 0 (flag unscored).",
      use:
        "Read 0.75 as “seven eighths of the weight of its dealings is cooperation”: (1 + 0.75) ÷ 2. The briefing says which "
        + "side outweighs only where the coder is known to get the signs right (data/accuracy.tsv: lower bounds of at least "
        + "0.70), by the sign-flip test with q ≤ 0.05 among countries with six stories or more whose scores do not cancel.",
      avoid:
        "Nothing to quote while the briefing refuses to: of errors a balance is one of errors. It says nothing of how much: "
        + "one handshake gives 1."),
    Method(
      "balance_lo", "balance_hi",
      formula: """
        balance ± t(0.975; n − 1) × se, cut to −1 … 1
        se = √((n − 1) ÷ n × Σ(b − mean b)²), b the balance without each of the n stories in turn
        """,
      sources: [.jackknife],
      edges:
        "Empty when its events are counted in fewer than three stories (flag thin), when one story holds all that "
        + "scores, "
        + "and when leaving out a story never changes it (flag no_spread).",
      use:
        "How far the balance can be known. In simulated bursty corpora it covers 90 to 92 %, a little less than it says.",
      avoid:
        "Not a test: with few stories, and whenever many countries are looked through, it leaves 0 out by chance too "
        + "often. The briefing takes a test of its own, see balance. With three or four stories it is often the whole scale: nothing is known then."
    ),
    Method(
      "balance_q", formula: "p of the sign-flip test of balance, adjusted as any q",
      sources: [.fisherDesign, .pitman, .benjaminiHochberg],
      edges:
        "Empty where no number of stories like its own could reach 0.05, which takes six whose scores do not cancel.",
      use: "The side that outweighs is told from chance where it is at most 0.05.",
      avoid: "It takes the coder's signs for right: see data/accuracy.tsv before you state a balance."),
    .done, .eventsExpected, .scoreExpected, .scoreExpectedBounds, .reportsOfEvents, .flags,
  ]

  /// dyads.csv.
  static let dyads: [Method] = [
    .partyNames,
    Method(
      "source", "target", sources: [.iso3166, .plover],
      edges: "Never empty and never the same. EUE is the European Union.",
      use: "Read RUS, MEX as “what Russia does towards Mexico”; the visitor, caller or speaker is the source.",
      avoid: "Do not read the row in reverse: what Mexico does towards Russia is a row of its own."),
    Method(
      "events", formula: "done + prospective",
      edges: "At least 1.",
      use:
        "Distinct acts that took place in this direction, each once. A meeting stands in the direction its "
        + "evidence tells it.",
      avoid: "Do not sum rows to count events: a host with five guests is one event and five rows."),
    Method(
      "mutual", formula: "number of the events in which both act on each other",
      edges: "0 is a true zero.",
      use: "events − mutual is what was done one way.",
      avoid: "Do not count them in the other direction too: there they do not stand."),
    Method(
      "words", "deeds",
      formula: "events by the section of their type: AGREE to CONCEDE and REQUEST to THREATEN are words",
      sources: [.plover],
      edges: "0 is a true zero; their sum is events.",
      use: "Many words and no deed is diplomacy of statements.",
      avoid: "A signed accord is words, as in PLOVER's manual."),
    .signed,
    Method(
      "cooperative_lo", "cooperative_hi", "conflictual_lo", "conflictual_hi",
      formula: """
        x × exp(± t(0.975; n − 1) × se ÷ r), x the number, r = x ÷ n, n all stories
        se = √(n ÷ (n − 1) × Σ(y − r)²) ÷ n, y the acts of the sign counted in each story
        """,
      sources: [.cochranSampling],
      edges: "Empty where fewer than three stories tell one, and when all tell as many.",
      use: "The range of the number that so many stories allow; the figure of the page draws it.",
      avoid: "Sampling error only, not the coder's errors."),
    .points,
    Method(
      "intensity", formula: "(cooperation − conflict) ÷ events", sources: [.plover],
      edges: "0 when friendly and hostile acts weigh the same, or when all score 0 (flag unscored). −10 to 10.",
      use: "The mean score of an act: POLECAT's Intensity, averaged. 2.5 is the level of a meeting, −9 of an assault.",
      avoid: "A mean hides a mixture: read cooperation and conflict beside it."),
    Method(
      "intensity_lo", "intensity_hi",
      formula: """
        intensity ± t(0.975; n − 1) × se, cut to −10 … 10
        se = √((n − 1) ÷ n × Σ(m − mean m)²), m the intensity without each of the n stories in turn
        """,
      sources: [.jackknife],
      edges:
        "Empty when its events are counted in fewer than three stories (flag thin) or all stories agree (flag "
        + "no_spread).",
      use: "When both bounds are on one side of 0, the tone of the direction is not one story's doing.",
      avoid: "Sampling error only, not the coder's errors."),
    .done, .eventsExpected, .dyadScoreExpected, .scoreExpectedBounds,
    Method(
      "stories", formula: "number of stories that report one of the events",
      edges:
        "At least 1. May be three or more with flag thin: an event counts in the first of the stories that tell it.",
      use: "How widely the direction is told.",
      avoid: "Not a sample size of intensity: that is the stories in which the events are counted."),
    .reportsOfEvents,
    Method(
      "outlets", formula: "number of different sources of the articles that tell one of the events",
      edges: "0 when no article names its outlet.",
      use: "One outlet's claim, or everybody's? Two or more independent outlets make a row easier to believe.",
      avoid: "Outlets that print the same wire are not independent."),
    Method(
      "tone_q", formula: "p of the sign-flip test over the cooperation − conflict of stories, adjusted as any q",
      sources: [.fisherDesign, .pitman, .benjaminiHochberg],
      edges: "Empty where no number of stories like its own could reach 0.05.",
      use: "Whether the direction is more friendly, or more hostile, than chance explains: at most 0.05.",
      avoid: "It takes the coder's signs for right: see data/accuracy.tsv before you state a tone."),
    Method(
      "direction_q",
      formula: """
        exact sign test over stories with more acts in one direction than in the other, adjusted as any q over pairs
        """,
      sources: [.fisherDesign, .benjaminiHochberg],
      edges: "Empty where no number of stories like its own could reach 0.05. The same in both directions.",
      use: "Who acts more often on whom: the page says so where it is at most 0.01.",
      avoid: "Mutual acts stand in the direction in which they are told: they can make one side look busier."),
    .flags,
    Method(
      "newest_date", "newest_event_id", formula: "the event of the latest day, of several the one whose id comes first",
      edges: "Empty when none of the events has a day.",
      use: "Look it up in events.csv to read what happened last.",
      avoid: "A day that a sentence names may be an announced one: see prospective there."),
  ]

  /// network.csv.
  static let network: [Method] = [
    .partyNames,
    Method(
      "source", "target", sources: [.iso3166, .plover],
      edges: "Never empty and never the same. EUE is the European Union.",
      use: "Gephi, networkx and R read them as the ends of a link.",
      avoid: "The link has a direction: the reverse one is a row of its own."),
    Method(
      "type",
      edges: "Never empty.",
      use: "Tells Gephi that links have a direction.",
      avoid: "Not the type of an event."),
    Method(
      "weight", "acts", formula: "events of dyads.csv",
      edges: "At least 1.",
      use: "How thick a link is drawn. Both columns are the same.",
      avoid: "Not the score: a handshake and a war weigh one each; dyads.csv has points."),
    .signed,
  ]
}

extension Method {
  static let partyNames = Method(
    "source_name", "target_name",
    edges: "Never empty; the code where no name is known.",
    use: "The labels of the direction: who acts, and on whom.",
    avoid: "Do not join by them; take source and target.")

  fileprivate static let signed = Method(
    "cooperative", "conflictual", formula: "number of events with score > 0, and with score < 0",
    sources: [.plover],
    edges: "0 is a true zero. Events that score 0, such as a plain request, are neither.",
    use: "Counts that need no manual: 12 cooperative acts and 3 conflictual ones.",
    avoid: "Each counts one, whatever it weighs: the points beside them tell a rebuke from an assault.")

  fileprivate static let points = Method(
    "cooperation_points", "conflict_points",
    formula: """
      cooperation_points = Σ score over events with score > 0
      conflict_points = −Σ score over events with score < 0
      """,
    sources: [.plover],
    edges: "0 when no event has a score of that sign.",
    use: "What cooperation and conflict of engagement.csv are to a country, these are to a direction.",
    avoid: "They grow with the number of stories: no comparison of corpora or periods.")
}
