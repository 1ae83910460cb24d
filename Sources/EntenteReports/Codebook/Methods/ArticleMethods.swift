extension [Method] {
  /// articles.csv.
  static let articles: [Method] = [
    Method(
      "article_id",
      formula:
        "`a_` and twelve digits of the hash of its file's place and bytes; where others stand in the file, of its "
        + "own text, title, day, source and address instead of the file's bytes",
      edges: "Never empty; a JSON line keeps the id that it came with.",
      use: "Joins evidence.csv and the database.",
      avoid: "It changes when the article is changed, or its file moved or renamed; locator names the file."),
    Method(
      "locator",
      edges: "Never empty.",
      use: "Where to find the original.",
      avoid: "It changes when a file is moved."),
    Method(
      "title",
      edges: "Empty when no headline was found; then the first line counts as body.",
      use: "To recognise the article.",
      avoid: "A title that begins like a formula has an apostrophe before it; drop one to have it back."),
    Method(
      "outlet", "source",
      edges: "Empty when neither the page nor articles.csv names the outlet.",
      use: "To see whose news a number rests on.",
      avoid: "Two spellings of an outlet are two outlets; articles.csv beside your files can correct them."),
    Method(
      "url",
      edges: "Empty when unknown.",
      use: "To read the original online.",
      avoid: "Addresses die: evidence.csv keeps the sentence."),
    Method(
      "author",
      edges: "Empty when the form has no place for an author, or names nobody; a byline in the text alone is not read.",
      use: "To see who writes, or to leave out what an agency wrote.",
      avoid: "Names are as they were written: one person may have two spellings, and several may be in one cell."),
    Method(
      "section",
      edges: "Empty when the form has no place for a section, or names none.",
      use: "To set sport, opinion or letters apart.",
      avoid:
        "Each outlet has names of its own; pages of a newspaper may be in it (A; Pg. 4). Of a feed the first category."),
    Method(
      "published",
      edges: "Empty when undated: never guessed from a file's time or today's.",
      use: "The day that places a story in a period. A story has the earliest day of its copies.",
      avoid: "Undated articles are in every table but in no comparison of periods."),
    Method(
      "date_source",
      edges: "Empty when published is.",
      use:
        "text: a line of the page. file name: such as 2021-06-15_x.txt. sidecar: articles.csv. given: the JSON line.",
      avoid: "Before a series is drawn, check the rows of low date_confidence in the database (table articles)."),
    Method(
      "language",
      formula:
        "en when a fifth of the words are English function words (the, of, has …). Another language by the script, "
        + "or as the one whose runs of three letters the text has most of (data/languages/profiles.tsv). Else und",
      sources: [.iso639, .ngrams],
      edges: "Never empty. und for lists and texts too short to tell: below some twenty words.",
      use: "Of passages of fifty words that the coder takes for a language, 99 in 100 are in it.",
      avoid: "Danish and Norwegian, Croatian and Serbian in Latin letters are taken for each other more often."),
    Method(
      "words", formula: "number of words of the body",
      edges: "0 when nothing but a title was found (status title only).",
      use: "The denominator of rates, of the counted article of each story.",
      avoid: "Navigation, captions and repeated titles are not in it: another program's count is higher."),
    Method(
      "sentences", formula: "number of sentences of title and body",
      edges: "0 only for an empty text.",
      use: "To see how much of a page was read.",
      avoid: "The units of sentence level in cooccurrence.csv are those of bodies alone."),
    Method(
      "story_id",
      edges: "Empty for an article that counts in no number (status).",
      use: "Articles with the same id are copies or near-copies and count once.",
      avoid: "With --duplicates keep each article has a story of its own."),
    Method(
      "counted", formula: "yes for the longest body of the story, then the earliest, then the lowest article_id",
      edges: "Never empty; exactly one yes in each story, and no where status is not ok.",
      use: "Filter yes to have one row a story, the one that mentions and words are taken from.",
      avoid: "Events are taken from every copy."),
    Method(
      "similarity",
      formula: "runs of five words that both texts have ÷ runs that either has, from 128 samples; 1 for the same words",
      sources: [.minHash], edges: "Empty when duplicate_of is; and of copies that another coder told without a sketch.",
      use: "To see how like a copy is: a text with half its paragraphs cut has about 0.5.",
      avoid: "Two stories about the same event are no copies: their events are merged, their words are not."),
    Method(
      "duplicate_of",
      formula:
        "the longest body among copies and near-copies, then the earliest, then the lowest article_id. Near-copies "
        + "share 55 % of the shorter text's runs of five words, and a quarter of those of both",
      sources: [.minHash], edges: "Empty for that article, and for one that copies none.",
      use: "To list the copies of an article; with --duplicates keep they are shown and not joined.",
      avoid: "A text of fewer than 44 words is a copy only of the same words; so is a cut of less than a fourth."),
    Method(
      "status",
      edges: "Never empty.",
      use:
        "not English: the coder coded nothing of it. title only: no body was found. paywall: fewer than 100 words, and "
        + "the page asks to subscribe for more. None of them counts in stories, words or outlets.",
      avoid: "Files that could not be read at all have no row here but one in issues.csv."),
  ]

  /// evidence.csv.
  static let evidence: [Method] = [
    Method(
      "evidence_id", formula: "`v_` and twelve digits of the hash of article, place and what is coded",
      edges: "Never empty; the same for the same article and coder.",
      use: "Quote it with a number: it leads back to the words.",
      avoid: "It changes when the article's text does."),
    Method(
      "article_id", edges: "Never empty.", use: "Joins articles.csv.", avoid: "Several rows share it."),
    Method(
      "sentence_id", edges: "Never empty.", use: "Joins sentences.csv, which has the sentence itself once.",
      avoid: "Several rows share it."),
    Method(
      "field", edges: "Never empty.", use: "title or body; offsets count in the text of the field.",
      avoid: "Mentions in titles are not among `mentions` of frequency.csv."),
    Method(
      "sentence", edges: "0 is the first sentence, the title's when there is a title.",
      use: "Rows of one article with the same number stand in the same sentence.",
      avoid: "Not the line of the file."),
    Method(
      "byte_start", "byte_end", formula: "byte_end − byte_start = bytes of surface in UTF-8",
      edges: "0 is the first byte.",
      use: "To mark the words in the text, by program.",
      avoid: "Bytes, not characters: é takes two. The text is the decoded one that the database keeps."),
    Method(
      "kind",
      edges: "Never empty. country, person and organisation are mentions, as in every table; event is here alone.",
      use: "Filter it to recount a table from its evidence.",
      avoid: "Do not count mentions and events together: an event's sentence also has mentions."),
    Method(
      "id", sources: [.iso3166], edges: "Never empty.",
      use: "Who is named, as id of frequency.csv, or source>target.", avoid: "Of an event this is one leg of it."),
    Method(
      "form", sources: [.plover], edges: "Empty for people and bodies.",
      use: "name, demonym or metonym of a country; of an event its type.",
      avoid: "The mode of an event is in events.csv."),
    Method(
      "surface", edges: "Never empty.", use: "The words themselves, as the article has them.",
      avoid: "Of an event only the words that tell the act, not its parties."),
    Method(
      "event_id", edges: "Empty for a mention.", use: "All rows with the same id tell of the same event.",
      avoid: "Joins events.csv, where an event has a row for each leg."),
    Method(
      "rule", edges: "Empty for a mention.",
      use: "The act, the frame that matched, and how its actor was found: leave out a rule you doubt.",
      avoid: "Rules change between versions; the report's hash of the lexicon says which."),
    Method(
      "counted",
      formula:
        "mentions: in the counted article of a story; events: the first place that tells a leg of a realised event",
      edges: "Never empty.",
      use:
        "The mentions with yes in bodies add up to `mentions` of frequency.csv, the events with yes to the counted "
        + "legs.",
      avoid: "no is not wrong: it is a copy, a repeat, or what did not take place."),
  ]

  /// sentences.csv.
  static let sentences: [Method] = [
    Method(
      "sentence_id", formula: "`t_`, article_id, a point and sentence",
      edges: "Never empty.", use: "Joins evidence.csv.", avoid: "It changes when the article's text does."),
    Method(
      "article_id", edges: "Never empty.", use: "Joins articles.csv.", avoid: "Several rows share it."),
    Method(
      "field", edges: "Never empty.", use: "title or body.",
      avoid: "Mentions in titles are not among `mentions` of frequency.csv."),
    Method(
      "sentence", edges: "0 is the first sentence, the title's when there is a title.",
      use: "Sort by article_id and it to read on.",
      avoid: "Sentences in which nothing is coded are not here; the database has them."),
    Method(
      "text", "truncated",
      edges:
        "text is empty where it was not kept; truncated is yes when the sentence has more than 2,000 characters.",
      use: "To read and quote.", avoid: "Mind the rights of the outlet when you publish whole sentences."),
  ]

  /// issues.csv.
  static let issues: [Method] = [
    Method(
      "severity", edges: "Never empty.",
      use:
        "error: left out, the numbers lack it. warning: read with a doubt that may move a number. note: worth knowing.",
      avoid: "No error does not mean that all texts were fit to be counted: see language and status in articles.csv."),
    Method(
      "code", edges: "Never empty.", use: "Stays the same between versions: scripts can count it.",
      avoid: "Read message for the case at hand."),
    Method(
      "locator", edges: "Never empty.", use: "Where the input stands.",
      avoid: "Not unique: an input may have "
        + "several."),
    Method(
      "line", edges: "Empty when the whole input is meant. From 1.", use: "Where to look in a file or table.",
      avoid: "A line of the file, not of the article's body."),
    Method(
      "message", "action", edges: "action is empty when there is nothing to do.",
      use: "What is the matter, and what to do about it.", avoid: "Wording may change; code does not."),
  ]
}
