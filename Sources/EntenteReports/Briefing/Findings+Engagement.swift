private import EntenteCoding
import EntenteMeasures
private import EntenteStatistics

/// Who engages and how: ranks where intervals part, and balances that the sign-flip test tells from even.
extension Findings {
  /// How many countries of a kind are named before the page points to the table.
  private static let named = 5

  var engagement: Markdown? {
    let rows = report.tables.engagement.rows
    guard !rows.isEmpty else { return "No story tells of one country engaging another." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.scoreInterval else {
      return
        "Too few stories tell of dealings between countries to rank them by engagement; the table shows the counts."
    }
    let others = rows.filter { $0.country != first.country }.map { row in
      Rival(name: called(row.name), value: Prose.number(row.score), size: row.score, interval: row.scoreInterval)
    }
    return """
      Engaged most\(scope(isFirst: rows[0].country == first.country)): \(bold(first.name)). The weight of its dealings \
      with other countries, E, is \(Prose.number(first.score)) score points per 100 stories (interval \
      \(Prose.rough(interval)))\(standing(first.score, interval, among: others, as: "much")). They are told in \
      \(first.storiesEngaged) of \(Prose.stories(stories)), with \
      \(Prose.number(first.eventsPerStory)) events in each and \(Prose.number(first.meanAbsScore)) score points an event.
      """
  }

  /// Which of cooperation and conflict outweighs; why nothing is said of it where the coder is not known to get it right.
  var balance: [Markdown?] {
    guard let refusal = report.accuracy.balanceRefusal else { return [friendly, hostile, evenBalance] }
    return [report.tables.engagement.rows.isEmpty ? nil : "\(raw: refusal)"]
  }

  private var friendly: Markdown? { uneven("Cooperation outweighs conflict") { $0 > 0 } }

  private var hostile: Markdown? { uneven("Conflict outweighs cooperation") { $0 < 0 } }

  /// Says so where no balance is stated, and why.
  private var evenBalance: Markdown? {
    guard !report.tables.engagement.rows.isEmpty, told.allSatisfy({ !$0.flags.isEmpty }) else { return nil }
    guard !tested.isEmpty else {
      return """
        Too few stories to tell of any country whether cooperation or conflict outweighs the other: it takes six with \
        dealings that score.
        """
    }
    let held: Markdown =
      told.isEmpty ? "" : "; \(told.count) more uneven by the test \(told.count == 1 ? "bears" : "bear") a note"
    return """
      Whether cooperation or conflict outweighs the other cannot be told, with \
      \(Prose.count(tested.count, "country", "countries")) tested\(held).
      """
  }

  private var tested: [EngagementTable.Row] { report.tables.engagement.rows.filter { $0.balanceQ != nil } }

  /// Those of which the test tells the balance from even, with a note or without.
  private var told: [EngagementTable.Row] {
    tested.filter { ($0.balanceQ ?? 1) <= FalseDiscoveryRate.accepted }
  }

  private func uneven(_ claim: Markdown, where isMeant: (Double) -> Bool) -> Markdown? {
    let rows = told.filter { $0.flags.isEmpty && $0.balance.map(isMeant) == true }
    guard !rows.isEmpty else { return nil }
    let further = rows.count - Self.named
    let rest: Markdown = further > 0 ? "; \(Prose.further(further, "country", "countries")) in engagement.csv" : ""
    return """
      \(claim), of \(Prose.count(tested.count, "country", "countries")) tested (sign-flip test, q ≤ 0.05), in the \
      dealings of \(Prose.list(rows.prefix(Self.named).map(balance)))\(rest).
      """
  }

  private func balance(_ row: EngagementTable.Row) -> Markdown {
    """
    \(bold(row.name)) (balance \(Prose.number(row.balance ?? 0, decimals: 2)) on a scale from -1 to 1, interval \
    \(Prose.numbers(row.balanceInterval, decimals: 2)), \(Prose.events(row.events)))
    """
  }

  var busiestDyad: Markdown? {
    let rows = report.tables.dyads.rows
    guard !rows.isEmpty else { return nil }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.eventRateInterval else {
      return """
        Too few stories tell of any one direction, who acts on whom, to state one; dyads.csv has what was found, \
        \(Prose.count(rows.count, "direction", "directions")).
        """
    }
    let others = rows.filter { ($0.source, $0.target) != (first.source, first.target) }.map { row in
      Rival(name: direction(row), value: "\(row.events)", size: perStory(row), interval: row.eventRateInterval)
    }
    let standing = standing(perStory(first), interval, among: others, as: "many")
    let scope: Markdown = rows[0].flags.isEmpty ? "" : ", of those with enough stories"
    let meanScore: Markdown = """
      ; mean score \(Prose.number(first.intensity)) on a scale from \(Prose.scale(of: report.weights)) (interval \
      \(Prose.numbers(first.intensityInterval)))
      """
    return """
      Busiest direction\(scope): from \(bold(report.name(first.source))) to \(bold(report.name(first.target))), \
      \(Prose.events(first.events)) in \(Prose.stories(first.stories))\(standing). \(first.done) done, \
      \(first.prospective) announced\(report.accuracy.tellsBalance ? meanScore : "").
      """
  }

  private func perStory(_ row: DyadTable.Row) -> Double { Double(row.events) / Double(stories) }

  private func direction(_ row: DyadTable.Row) -> Markdown {
    "from \(called(report.name(row.source))) to \(called(report.name(row.target)))"
  }
}
