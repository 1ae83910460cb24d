private import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics

/// The tables and figures of the page: the first rows of each measure.
extension Briefing {
  func writeFrequency(to page: inout MarkdownWriter) {
    let rows = report.tables.frequency.byStories
    page.heading(2, "Which countries are named")
    guard !rows.isEmpty else { return page.paragraph("No story names a country.") }
    page.table(
      [
        ("Country", .left), ("Stories", .right), ("Share", .right), ("95 % interval", .right), ("Mentions", .right),
        ("Per 1,000 words", .right), ("95 % interval", .right), ("Note", .left),
      ],
      rows.prefix(Self.shownRows).map { row in
        [
          "\(row.name)", "\(row.stories)", "\(Prose.percent(row.storyShare))",
          "\(Prose.percents(row.storyShareInterval))", "\(row.mentions)",
          "\(row.per1000Words.map { Prose.number($0, decimals: $0 < 0.995 ? 2 : 1) } ?? "–")",
          "\(Prose.rough(row.per1000WordsInterval))",
          note(row.flags),
        ]
      })
    writeShown(rows.count, rest: "all are in frequency.csv", to: &page)
    page.image("figures/share.svg", "Share of stories that name each country, with intervals")
  }

  /// People and bodies, where the coder or an import found any.
  func writePeople(to page: inout MarkdownWriter) {
    let rows = report.tables.frequency.rows.filter { $0.kind != .country }
      .sorted { ($1.stories, $1.mentions, $0.kind, $0.id) < ($0.stories, $0.mentions, $1.kind, $1.id) }
    guard !rows.isEmpty else { return }
    page.heading(2, "Which \(raw: Self.sorts(of: rows)) are named")
    page.table(
      [
        ("Name", .left), ("Id", .left), ("Stories", .right), ("Share", .right), ("95 % interval", .right),
        ("Mentions", .right), ("Note", .left),
      ],
      rows.prefix(Self.shownRows).map { row in
        [
          "\(row.name)", Markdown.name(row.id), "\(row.stories)", "\(Prose.percent(row.storyShare))",
          "\(Prose.percents(row.storyShareInterval))", "\(row.mentions)", note(row.flags),
        ]
      })
    writeShown(rows.count, rest: "all are in frequency.csv", to: &page)
  }

  /// `people`, `bodies` or `people and bodies`: texts that are read here name people alone, an import may name bodies.
  private static func sorts(of rows: [FrequencyTable.Row]) -> String {
    let sorts: [(EntityKind, String)] = [(.person, "people"), (.organisation, "bodies")]
    return sorts.filter { kind, _ in rows.contains { $0.kind == kind } }.map(\.1).joined(separator: " and ")
  }

  func writePairs(to page: inout MarkdownWriter) {
    let rows = report.tables.cooccurrence.ofCountries.filter { $0.level == .article && $0.nAB > 0 }
    page.heading(2, "Which countries stand together")
    guard !rows.isEmpty else { return page.paragraph("No story names two countries.") }
    page.table(
      [
        ("Pair", .left), ("Stories with both", .right), ("Expected by chance", .right), ("NPMI", .right),
        ("q", .right), ("Note", .left),
      ],
      rows.prefix(Self.shownRows).map { row in
        [
          "\(name(row.a)) and \(name(row.b))", "\(row.nAB)", "\(Prose.number(row.expected))",
          "\(row.npmi.map { Prose.number($0, decimals: 2) } ?? "–")",
          "\(raw: row.q.map(NumberFormat.probability) ?? "–")", note(row.flags),
        ]
      })
    writeShown(rows.count, rest: "all are in cooccurrence.csv", to: &page)
    page.paragraph(
      """
      NPMI is -1 for never together, 0 for chance, 1 for always together. q is the p of Fisher's exact test over \
      stories, adjusted for the number of pairs: small where chance is a poor explanation. It takes all stories for \
      alike, and long ones name more countries: a pair is stated above only where it passes among stories of like length \
      too. Paragraphs and sentences are in cooccurrence.csv.
      """)
    page.image("figures/cooccurrence.svg", "Stories that name two countries, as a heat map")
  }

  func writeEngagement(to page: inout MarkdownWriter) {
    let rows = report.tables.engagement.rows
    page.heading(2, "Who engages, and how much")
    guard !rows.isEmpty else { return page.paragraph("No story tells of one country engaging another.") }
    page.paragraph(
      """
      \(scale). E is the sum of a country's scores without their signs, per 100 stories, and the product of three factors: the share of stories it engages in, its events in each of them, \
      and the score points of an event.\(report.accuracy.tellsBalance ? balanceScale : "")
      """)
    page.table(
      [
        ("Country", .left), ("E", .right), ("95 % interval", .right), ("Stories", .right), ("Events a story", .right),
        ("Score an event", .right), ("Out / in / mutual", .right), ("Cooperation", .right), ("Conflict", .right),
      ] + ifBalanceIsTold([("Balance", .right)]) + [("Done / announced", .right), ("Note", .left)],
      rows.prefix(Self.shownRows).map(engagementCells))
    writeShown(rows.count, rest: "all are in engagement.csv", to: &page)
    page.image("figures/engagement.svg", "\(engagementCaption)")
  }

  /// Between what an event scores by the weights in use, with a type of event at either end.
  private var scale: Markdown {
    let (lowest, highest) = report.weights.range
    return """
      Every event scores between \(Prose.score(lowest.score)) (\(raw: lowest.type.rawValue.lowercased())) and \
      \(Prose.score(highest.score)) (\(raw: highest.type.rawValue.lowercased()))
      """
  }

  private var balanceScale: Markdown { " Balance sets cooperation against conflict, from -1 to 1." }

  private var engagementCaption: Markdown {
    let parts: Markdown = "Cooperation and conflict by country, in score points per 100 stories"
    return report.accuracy.tellsBalance ? parts : parts + "; the two are not weighed against each other"
  }

  /// Columns or cells that show by their sign whether cooperation or conflict outweighs; none where that is not told.
  private func ifBalanceIsTold<Element>(_ elements: [Element]) -> [Element] {
    report.accuracy.tellsBalance ? elements : []
  }

  func writeDyads(to page: inout MarkdownWriter) {
    let rows = report.tables.dyads.rows
    page.heading(2, "Who acts on whom")
    guard !rows.isEmpty else { return page.paragraph("No story tells of one country acting on another.") }
    page.table(
      [
        ("From", .left), ("To", .left), ("Events", .right), ("Mutual", .right), ("Cooperation", .right),
        ("Conflict", .right),
      ] + ifBalanceIsTold([("Mean score", .right), ("95 % interval", .right)]) + [
        ("Done / announced", .right), ("Stories", .right), ("Note", .left),
      ],
      rows.prefix(Self.shownRows).map { row in
        [
          "\(report.name(row.source))", "\(report.name(row.target))", "\(row.events)", "\(row.mutual)",
          "\(Prose.number(row.cooperation.points))", "\(Prose.number(row.conflict.points))",
        ] + ifBalanceIsTold(["\(Prose.number(row.intensity))", "\(Prose.numbers(row.intensityInterval))"]) + [
          "\(row.done) / \(row.prospective)", "\(row.stories)", note(row.flags),
        ]
      })
    writeShown(rows.count, rest: "all are in dyads.csv", to: &page)
    page.paragraph(
      """
      Events include the mutual ones: a meeting or a call stands once, in the direction its sentence tells it, and is not \
      counted the other way round.
      """)
  }

  func writeSensitivity(to page: inout MarkdownWriter) {
    let rows = report.tables.sensitivity.rows.sorted {
      ($1.mentions.count, $0.source, $0.target) < ($0.mentions.count, $1.source, $1.target)
    }
    guard !rows.isEmpty else { return }
    page.heading(2, "What counting once changes")
    page.paragraph(
      """
      Each direction by the number of acts\(report.accuracy.tellsBalance ? " and, in brackets, the sum of their scores" : ""): \
      every time one is told; each act once; of these, those that took place; of these, those that are done and not announced.
      """)
    page.table(
      [
        ("From", .left), ("To", .left), ("Times told", .right), ("Distinct", .right), ("Took place", .right),
        ("Done", .right),
      ],
      rows.prefix(Self.shownRows).map { row in
        ["\(report.name(row.source))", "\(report.name(row.target))"]
          + [row.mentions, row.distinct, row.realised, row.done].map { step -> Markdown in
            report.accuracy.tellsBalance
              ? "\(step.count) (\(Prose.number(step.score.points)))" : "\(step.count)"
          }
      })
    writeShown(rows.count, rest: "events.csv has every distinct event", to: &page)
  }

  private func engagementCells(_ row: EngagementTable.Row) -> [Markdown] {
    [
      "\(row.name)", "**\(Prose.number(row.score))**", "\(Prose.rough(row.scoreInterval))",
      "\(row.storiesEngaged) of \(row.storiesTotal)", "\(Prose.number(row.eventsPerStory))",
      "\(Prose.number(row.meanAbsScore))", "\(row.outOnly) / \(row.inOnly) / \(row.mutual)",
      "\(Prose.number(row.cooperation.points))", "\(Prose.number(row.conflict.points))",
    ] + ifBalanceIsTold([balance(row)]) + ["\(row.done) / \(row.prospective)", note(row.flags)]
  }

  /// `0.75 (-0.12 to 1.00)`; without an interval the balance alone.
  private func balance(_ row: EngagementTable.Row) -> Markdown {
    guard let balance = row.balance else { return "–" }
    let value = Prose.number(balance, decimals: 2)
    return row.balanceInterval == nil ? value : "\(value) (\(Prose.numbers(row.balanceInterval, decimals: 2)))"
  }

  /// Says how many rows the page leaves out, so that nothing seems complete that is not.
  func writeShown(_ count: Int, rest: Markdown, to page: inout MarkdownWriter) {
    guard count > Self.shownRows else { return }
    page.paragraph("The first \(Self.shownRows) of \(count) rows; \(rest).")
  }

  func note(_ flags: [Flag]) -> Markdown { "\(raw: flags.map(\.words).joined(separator: ", "))" }

  private func name(_ code: String) -> String { Country(code).map(report.name) ?? code }
}
