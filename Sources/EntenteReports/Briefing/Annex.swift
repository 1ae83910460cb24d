import EntenteCoding
import EntenteMeasures
private import EntenteStatistics

/// What somebody looks up behind the front: the three measures first, each with its ten highest.
extension Briefing {
  var annex: [Page.Block] {
    let chapters = self.chapters
    return [.navigation(chapters.map { "\(link: $0.title, .heading($0.title))" })]
      + chapters.flatMap { [.heading($0.title)] + $0.blocks }
  }

  private var chapters: [(title: String, blocks: [Page.Block])] {
    [
      ("Countries", countries), ("Pairs", pairTables), ("Weight of dealings", weights),
      ("Changes", changes.map(changeBlocks) ?? []), ("Acts", acts), ("Focus", focusChapter),
      ("People", people),
      ("Data quality", quality), ("How right the coder is", accuracy), ("Words", glossary),
      ("How it is counted", method), ("Files", files),
    ].filter { !$0.blocks.isEmpty }
  }

  // MARK: The three measures

  private var countries: [Page.Block] {
    let rows = report.tables.frequency.countries
    guard !rows.isEmpty else { return [.paragraph("No story names a country.")] }
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [
        Phrase(row.name), "\(row.mentions)", "\(row.stories)",
        Phrase(PageNumber.percent(row.storyShare, row.storyShareInterval)),
        Phrase(PageNumber.rough(row.per1000Words, row.per1000WordsInterval)),
      ]
    }
    return [
      .table(
        PageTable(
          "Countries by mentions",
          [
            ("Country", .left), ("Mentions", .right), ("Stories of \(NumberFormat.grouped(stories))", .right),
            ("Share (interval)", .right), ("Per 1,000 words (interval)", .right),
          ], Array(cells), note: note(rows.count, "countries", "frequency.csv")))
    ]
  }

  private var pairTables: [Page.Block] {
    let rows = report.tables.cooccurrence.ofCountries.filter { $0.level == .article && $0.nAB > 0 }
    guard !rows.isEmpty else { return [.paragraph("No story names two countries.")] }
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [
        Phrase(names(row.a, row.b)), "\(row.nAB)", Phrase(NumberFormat.points(row.expected)),
        Phrase(row.expected > 0 ? NumberFormat.rough(Double(row.nAB) / row.expected) : ""), Phrase(verdict(row)),
      ]
    }
    let table = PageTable(
      "Pairs of countries by stories that name both",
      [
        ("Pair", .left), ("Stories with both", .right), ("By chance", .right), ("Times chance", .right),
        ("Than chance", .left),
      ], Array(cells), note: note(rows.count, "pairs", "cooccurrence.csv"))
    return [
      .table(table),
      .paragraph(
        "The whole square, countries by countries, is \(link: "cooccurrence_matrix.csv", .file("cooccurrence_matrix.csv"))."
      ),
    ] + beyondChance
  }

  /// What the tests tell of pairs, best supported first.
  private var beyondChance: [Page.Block] {
    let stated = pairs.ofStories + pairs.ofSentences
    let lines = (Array(pairs.ofStories.prefix(Self.shownRows)) + pairs.ofSentences.prefix(Self.shownRows))
      .compactMap(\.statement?.stopped)
    let tested = """
      Tested: \(NumberFormat.count(pairs.tested, "pair", "pairs")) of the same stories, \
      \(NumberFormat.grouped(pairs.testedInSentences)) of the same sentences; beyond chance \
      \(NumberFormat.grouped(pairs.ofStories.count)) and \(NumberFormat.grouped(pairs.ofSentences.count))\
      \(lines.count < stated.count ? ", of which the largest differences stand here" : "")\(byLength). Of the same stories, q is adjusted for all \
      \(NumberFormat.count(pairs.family, "pair", "pairs")) of countries named; the others bear a note and are not stated.
      """
    return [.list(lines), .paragraph(Phrase(tested))].filter {
      if case .list(let lines) = $0 { !lines.isEmpty } else { true }
    }
  }

  private var byLength: String {
    let count = pairs.explainedByLength
    return count == 0
      ? ""
      : """
      . Of \(NumberFormat.count(count, "other pair", "other pairs")) the length of stories may be the reason: long ones \
      name more countries
      """
  }

  private func verdict(_ row: CooccurrenceTable.Row) -> String {
    pairs.verdict(row.a, row.b) ?? (row.q == nil || !row.flags.isEmpty ? "not tested" : "cannot be told")
  }

  private var weights: [Page.Block] {
    let rows = report.tables.engagement.rows
    guard !rows.isEmpty else { return [.paragraph("No story tells of one country dealing with another.")] }
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [
        Phrase(row.name), Phrase(weight(row)), "\(row.storiesEngaged) of \(row.storiesTotal)",
        Phrase(NumberFormat.points(row.eventsPerStory)), Phrase(NumberFormat.points(row.meanAbsScore)),
        "\(row.outOnly) / \(row.inOnly) / \(row.mutual)", "\(row.done) / \(row.prospective)",
      ]
    }
    return [
      .paragraph(Phrase(scale)),
      .table(
        PageTable(
          "Countries by weight of their dealings, E",
          [
            ("Country", .left), ("Weight per 100 stories (interval)", .right), ("Stories with acts", .right),
            ("Acts a story", .right), ("Points an act", .right), ("Acts by it / to it / mutual", .right),
            ("Took place / announced", .right),
          ], Array(cells), note: note(rows.count, "countries", "engagement.csv"))),
    ] + expectedWeights
  }

  /// Empty where the coder does not say how sure it is of each act, and with lists that nobody has measured.
  private var expectedWeights: [Page.Block] {
    let rows = report.tables.engagement.rows
    let cells = rows.prefix(Self.shownRows).compactMap { row in
      row.expectedScore.map { score -> [Phrase] in
        let interval = row.flags.isEmpty ? score.interval.map(PageNumber.bounds) : nil
        return [
          Phrase(row.name), Phrase(NumberFormat.points(row.score)),
          Phrase("\(NumberFormat.rough(score.value)) (\(interval ?? PageNumber.tooFew))"),
          Phrase(NumberFormat.rough(score.found)), Phrase(NumberFormat.rough(score.missed)),
        ]
      }
    }
    guard !cells.isEmpty, !report.accuracy.rows.isEmpty else { return [] }
    return [
      .paragraph(
        """
        Each act found, those too unsure to count too, as far as it is likely right, and acts likely missed: what E would \
        be likely to be had somebody coded the stories by hand. The interval holds sampling and coding error together.
        """),
      .table(
        PageTable(
          "E with errors of coding allowed for",
          [
            ("Country", .left), ("As counted", .right), ("Likely (interval)", .right), ("Of acts found", .right),
            ("Of acts missed", .right),
          ], cells, note: note(rows.count, "countries", "engagement.csv"))),
    ]
  }

  /// The value stands whatever is known of its error: it is the product of the three factors beside it.
  private func weight(_ row: EngagementTable.Row) -> String {
    let interval = row.scoreInterval.map(PageNumber.bounds)
    return
      "\(NumberFormat.points(row.score)) (\(row.flags.isEmpty ? interval ?? PageNumber.tooFew : PageNumber.tooFew))"
  }

  private var scale: String {
    let (lowest, highest) = report.weights.range
    return """
      E is the product of the three factors: the share of stories with acts, the acts in each of these, and the score \
      points of an act without its sign, per 100 stories. An act scores from \(lowest.score.shown) \
      (\(options.words.act(lowest.type))) to \(highest.score.shown) (\(options.words.act(highest.type))), by the weights \
      of \(report.weights.name).
      """
  }

  // MARK: Helpers

  func note(_ count: Int, _ what: String, _ file: String, shown: Int = Briefing.shownRows) -> Phrase? {
    count > shown ? "\(shown) of \(count) \(what); all are in \(link: file, .file(file))." : nil
  }

  func names(_ a: String, _ b: String) -> String { [a, b].map(name).joined(separator: " and ") }

  func name(_ code: String) -> String { Country(code).map(report.name) ?? code }
}

extension Score {
  /// `−10`, `2.5`: as a file of weights has it.
  var shown: String {
    var digits = NumberFormat.millionths(millionths)
    while digits.hasSuffix("0") { digits.removeLast() }
    if digits.hasSuffix(".") { digits.removeLast() }
    return PageNumber.signed(digits)
  }
}
