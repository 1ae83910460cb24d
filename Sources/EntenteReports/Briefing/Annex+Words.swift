import EntenteMeasures

/// What the words mean, how the numbers were made, where they are, and with what.
extension Briefing {
  var glossary: [Page.Block] {
    [
      .table(
        PageTable(
          "What the words mean", [("Word", .left), ("Means", .left)],
          options.words.glossary.map { [Phrase($0.word), Phrase($0.meaning)] }))
    ]
  }

  var method: [Page.Block] {
    let lines: [Phrase?] = [
      """
      \(strong: "Stories.") The unit of every count, share, interval and test is the story: an article with its copies\
      \(copiesCount). Mentions inside one story are not independent of each other, so intervals are computed over stories.
      """,
      """
      \(strong: "Mentions.") A country is mentioned by its name, its adjective or people, or its capital or seat of \
      government as an actor. Places, media, teams and currencies that bear a country's name are no mentions.
      """,
      """
      \(strong: "Acts.") Acts are coded by the sixteen types of PLOVER 0.8 with their status. Repeats are merged inside an \
      article, where a headline may tell in other words, inside a story, and across stories within two days. What may happen, is told as history or is denied is \
      listed in events.csv and not counted.
      """,
      """
      \(strong: "Weight.") Weights: \(code: report.weights.name), score points by type and mode. Cooperation is the sum of \
      positive scores, conflict that of negative ones, weight both together.
      """,
      """
      \(strong: "Intervals.") Wilson for shares; the envelope of exact Poisson and log cluster-t for rates; log cluster-t \
      for weights and counts of acts; Newcombe for a change of a share. None below three stories.
      """,
      change,
      """
      \(strong: "Pairs.") Fisher's exact test over stories. Long stories name more countries: a pair is stated when it \
      passes Fisher's test stratified by their length too, in five groups or, of more than a hundred stories, in groups of \
      about twenty. A pair of the same sentences is stated when the two share more than chance gives among the sentences of \
      a story that name as many countries, and the stories agree (sign-flip test).
      """,
      """
      \(strong: "Directions.") That one country acts on another more often than the other way round is stated by the exact \
      sign test over stories that tell more acts of one direction than of the other.
      """,
      balance,
      """
      \(strong: "Statements.") A change of naming and a pair are stated when q is at most 0.05: p adjusted by Benjamini and \
      Hochberg for all countries or pairs that could be tested, chosen before looking at what they show. Weight, \
      directions, outlets, people and bodies are stated when it is at most 0.01, so that the whole page claims something \
      of at most five in a hundred corpora in which nothing changed.
      """,
      notes,
      """
      \(strong: "More.") \(code: "entente explain story_share_lo") tells of that column, and of any other, how it is \
      computed, from what source, and what it is not for; \(code: "entente explain engagement RUS") shows the sentences \
      behind a row.
      """,
    ]
    return [.list(lines.compactMap { $0 })]
  }

  private var copiesCount: String {
    report.manifest.duplicates == "keep" ? "; here every article counts by itself, copies too" : ""
  }

  /// Only where there is a period to compare with.
  private var change: Phrase? {
    guard report.manifest.baseline != nil else { return nil }
    return """
      \(strong: "Changes.") A story belongs to the period of its day, an act to that of the story that tells it first. A \
      change of the share of stories is stated by Fisher's exact test, which takes twenty stories in each period, and five \
      of both that name the country; a change of weight when dealing the stories to the periods by chance seldom changes it \
      as much, a permutation test, and only where neither period has more than 1.5 times the stories of the other: more \
      stories of the same acts make a smaller weight per story. Undated stories are in neither period.
      """
  }

  /// Only where it is said which outweighs.
  private var balance: Phrase? {
    guard report.accuracy.tellsBalance else { return nil }
    return """
      \(strong: "Balance.") Cooperation or conflict is said to outweigh the other when giving each story's score the \
      opposite sign, in all ways, seldom makes the sum as great: the sign-flip test, which takes six stories that score.
      """
  }

  /// The notes that the tables have, with their meaning.
  private var notes: Phrase? {
    let tables = report.tables
    let flags: [[Flag]] =
      tables.frequency.rows.map(\.flags) + tables.cooccurrence.rows.map(\.flags)
      + tables.engagement.rows.map(\.flags) + tables.dyads.rows.map(\.flags)
      + (report.context.comparison?.countries.map(\.shareFlags) ?? [])
    let meanings = Set(flags.joined()).sorted().map { "\(code: $0.rawValue): \($0.meaning)" as Phrase }
    guard !meanings.isEmpty else { return nil }
    return """
      \(strong: "Flags.") The tables flag rows that rest on too little: \(meanings.joined(separator: "; ")).
      """
  }

  var files: [Page.Block] {
    let rows = sheets.map { sheet -> [Phrase] in
      ["\(link: sheet.fileName, .file(sheet.fileName))", Phrase(sheet.description), "\(sheet.rows.count)"]
    }
    return [
      .table(PageTable("Files beside this page", [("File", .left), ("A row is", .left), ("Rows", .right)], rows)),
      .paragraph(
        """
        \(link: "datapackage.json", .file("datapackage.json")) defines every column and gives the size and hash of every \
        file. A text that begins like a formula has an apostrophe before it; drop one leading apostrophe to have the text \
        back.
        """),
      .paragraph("Larger figures: \(largeFigures)."),
    ] + countryLinks + [
      .table(
        PageTable(
          "Made with", [("File", .left), ("SHA-256", .left)],
          report.manifest.sources.map { ["\($0.name): \(code: $0.path)", "\(code: $0.sha256)"] })),
      .foot(
        """
        Entente \(code: report.manifest.version), coder \(code: report.manifest.coder), weights \
        \(code: report.manifest.weights), duplicates \(code: report.manifest.duplicates).
        """),
    ]
  }

  private var countryLinks: [Page.Block] {
    let links = CountryPages.countries(of: report).map { country -> Phrase in
      "\(link: report.name(country), .page(CountryPages.path(of: country)))"
    }
    return links.isEmpty ? [] : [.paragraph("Pages of countries: \(links.joined(separator: ", ")).")]
  }

  /// Those that the page does not show.
  private var largeFigures: Phrase {
    report.figures.map { figure -> Phrase in
      let name = figure.path.split(separator: "/").last.map(String.init) ?? figure.path
      return "\(link: name, .file(figure.path))"
    }.joined(separator: ", ")
  }
}
