import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
import EntenteStatistics

/// Who acts on whom, how often, and which of cooperation and conflict outweighs.
extension Briefing {
  /// How many countries or directions a sentence names before the page points to the table.
  private static let listed = 5

  var acts: [Page.Block] {
    let told = lines([reported].compactMap(said))
    let counted = told + (told.isEmpty ? [] : [.paragraph(Phrase(steps))])
    guard !report.tables.dyads.rows.isEmpty else {
      return [
        .paragraph("No story tells of one country acting on another\(told.isEmpty ? "" : ", as far as acts count").")
      ]
        + counted
    }
    let network: [Page.Block] = networkFigure.map { [.figure(PageFigure($0))] } ?? []
    return counted + lines(balances.compactMap(said) + directionLines) + network
      + [.table(dyads), .paragraph(mutual)] + sensitivity
  }

  private func said(_ statement: Statement?) -> Phrase? { statement.map { Phrase($0) } }

  private func lines(_ phrases: [Phrase]) -> [Page.Block] { phrases.isEmpty ? [] : [.list(phrases)] }

  /// What counting each act once comes to, over all pairs.
  private var reported: Statement? {
    let rows = report.tables.sensitivity.rows
    let (mentions, distinct) = (
      rows.reduce(0) { $0 + $1.mentions.count }, rows.reduce(0) { $0 + $1.distinct.count }
    )
    let (realised, done) = (rows.reduce(0) { $0 + $1.realised.count }, rows.reduce(0) { $0 + $1.done.count })
    let home = report.collation.events.reduce(0) { $0 + $1.legs.count - $1.internationalLegs.count }
    return say(
      .actsReported,
      [
        "told": .name(NumberFormat.times(mentions)), "distinct": .count(distinct), "realised": .count(realised),
        "announced": .counted(realised - done, "announcement", "announcements"), "reports": .count(mentions),
        "home": home == 0 ? nil : .counted(home, "act", "acts"),
      ])
  }

  /// What the numbers told are of, and which of them the tables and the first page count.
  private var steps: String {
    let counted = report.collation.events.filter { $0.isCounted }
    let directions = counted.reduce(0) { $0 + $1.internationalLegs.count }
    let least = report.manifest.leastProbability ?? 0
    let sure = least == 0 ? "" : ", at least \(PageNumber.percent(Double(least) / 1_000)) likely to be right"
    return """
      These are directions: an act of several countries is one in each, and acts too unsure to count are among them. The \
      tables and the first page count what took place and is sure enough\(sure): \
      \(NumberFormat.count(counted.count, "act", "acts")) in \
      \(NumberFormat.count(directions, "direction", "directions")).
      """
  }

  /// Which of cooperation and conflict outweighs; why nothing is said of it where the coder is not known to get it right.
  private var balances: [Statement?] {
    let rows = report.tables.engagement.rows
    if let reason = report.accuracy.balanceObstacle {
      return [say(.balanceRefused, ["reason": .name(reason), "acts": .count(rows.count)])]
    }
    let right = Fact.number(report.accuracy.leastRight)
    let tested = rows.filter { $0.balanceQ != nil }
    let told = tested.filter { ($0.balanceQ ?? 1) <= FalseDiscoveryRate.accepted && $0.flags.isEmpty }
    func sentence(_ id: SentenceID, _ rows: [EngagementTable.Row]) -> Statement? {
      let rest = tested.count - told.count
      let names = rows.prefix(Self.listed).map { CountryName.inside($0.name) }
      let more = rows.count - names.count
      let facts: Facts = [
        "list": .name(PageNumber.list(names + (more > 0 ? ["\(more) more, in engagement.csv"] : []))),
        "rest": rest == 0 ? nil : .counted(rest, "other country", "other countries"),
        "q": rows.map { $0.balanceQ ?? 1 }.max().map(Fact.number), "least_right": right,
      ]
      return say(id, rows.reduce(facts) { $0.of(.dealings($1)) })
    }
    return [
      sentence(.cooperation, told.filter { ($0.balance ?? 0) > 0 }),
      sentence(.conflict, told.filter { ($0.balance ?? 0) < 0 }),
      say(
        .balanceUntold,
        [
          "told": .count(told.count), "tested": .count(tested.count),
          "countries": .counted(tested.count, "country", "countries"), "least_right": right,
        ]),
    ]
  }

  private var directions: [Statement] {
    directed.comparisons.compactMap { row in
      let (source, target) = (report.name(row.source), report.name(row.target))
      let facts: Facts = [
        "source": .name(CountryName.atStart(source)), "source_inside": .name(CountryName.inside(source)),
        "target": .name(CountryName.inside(target)), "target_begins": .name(CountryName.inside(target)),
        "x": .count(row.acts.0), "y": .count(row.acts.1), "q": .number(row.q),
      ]
      let there = facts.of(.direction(row.source, row.target))
      // dyads.csv has no row of a direction without an act.
      return say(.direction, row.acts.1 == 0 ? there : there.of(.direction(row.target, row.source)))
    }
  }

  /// The first of the directions that may be stated, and how many more there are.
  private var directionLines: [Phrase] {
    let shown = directions.prefix(Self.listed)
    let further = directions.count - shown.count
    let rest: [Phrase] =
      further > 0 ? ["In dyads.csv: \(NumberFormat.count(further, "further direction", "further directions"))."] : []
    return shown.map { Phrase($0) } + rest
  }

  private var dyads: PageTable {
    let rows = report.tables.dyads.rows
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [
        Phrase(report.name(row.source)), Phrase(report.name(row.target)), "\(row.events)",
        Phrase(shown(directed.cooperative(from: row.source, to: row.target))),
        Phrase(shown(directed.conflictual(from: row.source, to: row.target))), "\(row.prospective)", "\(row.stories)",
      ]
    }
    return PageTable(
      "Acts between countries",
      [
        ("From", .left), ("To", .left), ("Acts", .right), ("Cooperative (interval)", .right),
        ("Conflictual (interval)", .right), ("Announced", .right), ("Stories", .right),
      ], Array(cells), note: note(rows.count, "directions", "dyads.csv"))
  }

  /// `63 (45 to 89)`; `2 (too few)` where an interval cannot be told, 0 alone.
  func shown(_ acts: Int, _ interval: ConfidenceInterval?) -> String {
    guard acts > 0 else { return "0" }
    return "\(NumberFormat.grouped(acts)) (\(interval.map(PageNumber.bounds) ?? "too few"))"
  }

  private func shown(_ count: DirectedActs.Count) -> String { shown(count.acts, count.interval) }

  private var mutual: Phrase {
    """
    Acts are distinct and took place. A meeting or a call counts once, in the direction its sentence gives it, and not the \
    other way round. What scores zero, such as a demand, is neither cooperative nor conflictual.
    """
  }

  /// What each step of counting leaves of a direction.
  private var sensitivity: [Page.Block] {
    let rows = report.tables.sensitivity.rows.sorted {
      ($1.mentions.count, $0.source, $0.target) < ($0.mentions.count, $1.source, $1.target)
    }
    guard !rows.isEmpty else { return [] }
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [Phrase(report.name(row.source)), Phrase(report.name(row.target))]
        + [row.mentions, row.distinct, row.realised, row.done].map { "\($0.count)" as Phrase }
    }
    return [
      .table(
        PageTable(
          "What counting once changes",
          [
            ("From", .left), ("To", .left), ("Times told", .right), ("Distinct", .right), ("Took place", .right),
            ("Done, not announced", .right),
          ], Array(cells), note: note(rows.count, "directions", "events.csv")))
    ]
  }

  // MARK: People and organisations

  /// People and bodies, where the coder or an import found any.
  var people: [Page.Block] {
    let rows = report.tables.frequency.rows.filter { $0.kind != .country }
      .sorted { ($1.stories, $1.mentions, $0.kind, $0.id) < ($0.stories, $0.mentions, $1.kind, $1.id) }
    guard !rows.isEmpty else { return [] }
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [
        Phrase(row.name), "\(code: row.id)", "\(row.stories)",
        Phrase(PageNumber.percent(row.storyShare, row.storyShareInterval)), "\(row.mentions)",
      ]
    }
    return [
      .table(
        PageTable(
          "People and organisations by stories that name them",
          [
            ("Name", .left), ("Id", .left), ("Stories of \(NumberFormat.grouped(stories))", .right),
            ("Share (interval)", .right), ("Mentions", .right),
          ], Array(cells), note: note(rows.count, "people and organisations", "frequency.csv")))
    ]
  }
}
