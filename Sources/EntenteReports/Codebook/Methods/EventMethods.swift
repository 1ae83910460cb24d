extension [Method] {
  /// events.csv.
  static let events: [Method] = [
    Method(
      "event_id",
      edges:
        "Never empty. The same for the same articles; an added article may change it when it tells the event earlier.",
      use: "Count events by counting different ids: a host with five guests is one id and five rows.",
      avoid: "Not a key of its own: source and target complete it."),
    Method(
      "date", formula: "the first day that a sentence names, else the day the story that tells it first was published",
      edges: "Empty when neither is known. Months and years without a day are not read as days.",
      use: "For a calendar of events; filter by date_basis when days must be exact.",
      avoid: "With date_basis publication the act may lie some days before."),
    Method(
      "date_basis",
      edges: "Empty when date is.",
      use:
        "explicit: “on 13 April”. relative: “on Tuesday”, reckoned from publication. publication: the text gives "
        + "no day.",
      avoid: "relative and publication are only as good as the article's own date: see date_source in articles.csv."),
    Method(
      "source", "target", sources: [.iso3166, .plover],
      edges:
        "Never empty. They are the same for an act at home, which is listed and never counted. EUE is the European "
        + "Union.",
      use: "Read them as “source acts on target”.",
      avoid: "Of a reciprocal event the order is only that of its first telling."),
    .partyNames,
    Method(
      "act", formula: "the words of data/words/acts.tsv for the type",
      edges: "Never empty.",
      use: "What was done, for readers: filter by it as by type.",
      avoid: "Scripts take type: words may change between versions."),
    Method(
      "reciprocal", sources: [.plover],
      edges: "Never empty.",
      use: "yes for a meeting, a call or a signed accord: count it as mutual.",
      avoid: "A visit is not reciprocal: the visitor acts, the host receives."),
    Method(
      "type", sources: [.plover],
      edges: "Never empty: one of AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, ACCUSE, REJECT, "
        + "THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.",
      use: "What was done. A future meeting is AGREE, never CONSULT; a future blow is THREATEN.",
      avoid: "Types are coarse: PLOVER's modes and the sentence in evidence.csv say more."),
    Method(
      "mode", sources: [.plover],
      edges: "Empty when the type has no mode here.",
      use: "Narrows the type, such as CONSULT by phone, and decides its score where the weights have a row for it.",
      avoid: "An empty mode is not another kind of act: the text said no more."),
    Method(
      "quad",
      formula: "by type: AGREE to CONCEDE verbal-cooperation; COOPERATE to RETREAT material-cooperation; "
        + "REQUEST to THREATEN verbal-conflict; PROTEST to ASSAULT material-conflict",
      sources: [.plover],
      edges: "Never empty. SANCTION is material, as in its section of the manual; the manual's summary has it verbal.",
      use: "To compare with studies that use the four classes.",
      avoid:
        "Other projects draw the lines elsewhere: compare types where you can. cooperation and conflict go by score."),
    Method(
      "score", formula: "the weight of type and mode; of the type where the mode has none", sources: [.plover],
      edges: "0 for a plain request. −10 to 10.",
      use: "How friendly or hostile an act of this kind is, by experts' judgement; --weights takes another file.",
      avoid:
        "It knows nothing of the circumstances: every visit scores the same. One score differs from the manual, which "
        + "prints ACCUSE as +3 though all its modes are negative; here it is −3."),
    Method(
      "status",
      edges: "Never empty: realised, hypothetical, historical or negated.",
      use:
        "Only realised events are counted, and of these the probable ones. hypothetical: may, might, is considered. historical: told as background. "
        + "negated: said not to have happened.",
      avoid: "A denial is an act of the one who denies only when it is told as one; negated rows are no conflict."),
    Method(
      "prospective",
      edges: "Never empty; yes only for acts in words, such as AGREE and THREATEN.",
      use: "Tells what is announced from what is done.",
      avoid: "Not the same as hypothetical: an invitation that was made is realised and prospective."),
    Method(
      "probability", formula: "1 ÷ (1 + exp(−Σ weights of ranker.tsv))", sources: [.cox],
      edges:
        "Between 0.001 and 0.999. Empty for what is not realised, and for annotations of other programs that say none. "
        + "An event of several reports is as sure as the surest.",
      use:
        "How often acts of this kind were right in pair and type, in articles that people coded. Events below 0.3, or what "
        + "--min-probability says, are listed and not counted. Sort by it, and read what is below a half before you quote "
        + "it; entente explain events shows what speaks for and against an act.",
      avoid:
        "It is about the coder, not about the newspaper: a false report that was read right has a high one. Learned from "
        + "182 English articles, mostly of the United States."),
    Method(
      "counted", formula: "yes where realised, source ≠ target and probability ≥ --min-probability",
      edges: "Never empty. An event without a probability counts as far as it is realised.",
      use: "Filter yes, and the rows of a country or a pair sum to engagement.csv and dyads.csv.",
      avoid:
        "No is not false: it was said, but it did not happen, is history, or the coder doubts that it read it right."),
    Method(
      "attribution",
      edges: "Never empty: narrator, reported or quote.",
      use: "Filter narrator for what the article says in its own voice; quote is what somebody is quoted as saying.",
      avoid: "It is not reliability: narrators err and quotations may be true."),
    Method(
      "stories", "reports", formula: "number of stories, and of articles with all copies, that tell of the event",
      edges: "At least 1.",
      use: "How widely it was told; two or more stories make it easier to believe.",
      avoid: "Not its weight: importance to editors is not importance in the world."),
    Method(
      "outlets", formula: "number of different outlets of these articles",
      edges: "0 when none names its outlet.",
      use: "Tells one outlet's claim from everybody's.",
      avoid: "Outlets that print the same wire are not independent."),
    Method(
      "said_on", formula: "the day of anchor_story",
      edges: "Empty when that story is undated.",
      use: "Since when it is known; date is the day of the act, which may lie before or after.",
      avoid: "Of the stories read: others may have had it earlier."),
    Method(
      "last_word",
      formula: "what the newest report says of the same countries and the same day; of an act without a day, of itself",
      edges: "Empty for what is not prospective.",
      use:
        "announced; considered (said to be possible); called off (refused, cancelled or denied); on again (announced after "
        + "it was called off).",
      avoid: "The coder's reading of one sentence: look at text before you rely on it."),
    Method(
      "text", "title", "published", "outlet", "url",
      edges: "Empty where the text was not kept, or title, day, outlet or address are unknown.",
      use: "Read the sentence, and the article behind it, before you quote the event.",
      avoid: "One report of several: event_id in evidence.csv finds all. Mind the rights of the outlet."),
    Method(
      "anchor_story", formula: "of the stories that tell it, the earliest by date, then by id",
      edges: "Never empty.",
      use: "The story it is counted in; joins story_id of articles.csv.",
      avoid: "Not all who tell it: evidence.csv has a row for each telling."),
    Method(
      "evidence_id", formula: "the first place that tells this leg of the event",
      edges: "Never empty in a report of fewer than 1,000,000 rows of evidence.",
      use: "Look it up in evidence.csv to read the sentence before you quote the event.",
      avoid: "Not the only place: event_id in evidence.csv finds all."),
  ]
}
