private import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// The ten lines at the head of a briefing: what the intervals support, and "too few stories to tell" where they do not.
///
/// A row that bears a flag is never stated. Of tests only those are quoted that keep their promise on bursty text:
/// Fisher's over stories and Cochran-Mantel-Haenszel inside them, adjusted for the number of pairs. Every statement has
/// the counts it rests on.
struct Findings: Sendable {
  let report: Report
  let stories: Int

  init(of report: Report) {
    self.report = report
    stories = report.collation.stories.count
  }

  var lines: [Markdown] {
    guard stories > 0 else { return ["No article was read in this period."] }
    let lines: [Markdown?] = [
      attention, together, association(.article), association(.sentence), noAssociation, engagement, friendly, hostile,
      busiestDyad, repetition, accuracy,
    ]
    return lines.compactMap { $0 }
  }

  private var attention: Markdown? {
    let rows = report.tables.frequency.byStories
    guard !rows.isEmpty else { return "No story names a country." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.storyShareInterval else {
      return "Too few stories to say which country is named most; the table shows what was counted."
    }
    let others = rows.filter { $0.id != first.id }
    let standing = standing(
      isAhead: others.allSatisfy { $0.storyShareInterval.map { $0.upper < interval.lower } ?? false },
      isTied: others.first?.stories == first.stories, next: others.first.map { ($0.name, "\($0.stories)") })
    return """
      Named most\(scope(isFirst: rows[0].id == first.id)): \(bold(first.name)), in \(first.stories) of \
      \(Prose.stories(stories)) (\(Prose.percent(first.storyShare)), interval \(Prose.percents(interval)))\(standing).
      """
  }

  private var engagement: Markdown? {
    let rows = report.tables.engagement.rows
    guard !rows.isEmpty else { return "No story tells of one country engaging another." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.scoreInterval else {
      return
        "Too few stories tell of dealings between countries to rank them by engagement; the table shows the counts."
    }
    let others = rows.filter { $0.country != first.country }
    let standing = standing(
      isAhead: others.allSatisfy { $0.scoreInterval.map { $0.upper < interval.lower } ?? false },
      isTied: others.first?.score == first.score, next: others.first.map { ($0.name, Prose.number($0.score)) })
    return """
      Engaged most\(scope(isFirst: rows[0].country == first.country)): \(bold(first.name)). The weight of its dealings \
      with other countries, E, is \(Prose.number(first.score)) points per 100 stories (interval \
      \(Prose.rough(interval)))\(standing). They are told in \(first.storiesEngaged) of \(Prose.stories(stories)), with \
      \(Prose.number(first.eventsPerStory)) events in each and \(Prose.number(first.meanAbsScore)) points an event.
      """
  }

  private var friendly: Markdown? {
    balances("Cooperation outweighs conflict in the dealings of") { $0.lower > 0 }
  }

  private var hostile: Markdown? {
    balances("Conflict outweighs cooperation in the dealings of") { $0.upper < 0 }
  }

  /// The countries, five at most, of whose balance the whole interval is on one side of zero; nil without any.
  private func balances(_ claim: Markdown, where holds: (ConfidenceInterval) -> Bool) -> Markdown? {
    let rows = report.tables.engagement.rows.filter { row in
      row.flags.isEmpty && row.balanceInterval.map(holds) == true
    }
    guard !rows.isEmpty else { return nil }
    let rest: Markdown = rows.count > 5 ? "; \(rows.count - 5) further countries in engagement.csv" : ""
    return "\(claim) \(Prose.list(rows.prefix(5).map(balance)))\(rest)."
  }

  private func balance(_ row: EngagementTable.Row) -> Markdown {
    """
    \(bold(row.name)) (balance \(Prose.number(row.balance ?? 0, decimals: 2)) on a scale from -1 to 1, interval \
    \(Prose.numbers(row.balanceInterval, decimals: 2)), \(Prose.events(row.events)))
    """
  }

  private var busiestDyad: Markdown? {
    let rows = report.tables.dyads.rows
    guard !rows.isEmpty else { return nil }
    guard let first = rows.first(where: \.flags.isEmpty) else {
      return """
        Too few stories tell of any one direction, who acts on whom, to state one; dyads.csv has the \
        \(Prose.count(rows.count, "direction that was found", "directions that were found")).
        """
    }
    let isFirst = rows[0].source == first.source && rows[0].target == first.target
    let scope: Markdown = isFirst ? "" : ", of those with enough stories"
    return """
      Busiest direction\(scope): from \(bold(report.name(first.source))) to \(bold(report.name(first.target))), \
      \(Prose.events(first.events)) in \(Prose.stories(first.stories)), \(first.done) done and \(first.prospective) \
      announced; mean score \(Prose.number(first.intensity)) on a scale from -10 to 10 (interval \
      \(Prose.numbers(first.intensityInterval))).
      """
  }

  /// What de-duplication does, over all pairs.
  private var repetition: Markdown? {
    let rows = report.tables.sensitivity.rows
    let mentions = rows.reduce(0) { $0 + $1.mentions.count }
    guard mentions > 0 else { return nil }
    let distinct = rows.reduce(0) { $0 + $1.distinct.count }
    let realised = rows.reduce(0) { $0 + $1.realised.count }
    let done = rows.reduce(0) { $0 + $1.done.count }
    return """
      Counted once: acts of one country on another are told \(mentions) times; \(distinct) of them are distinct, \
      \(realised) took place, of which \(done) \(done == 1 ? "is" : "are") done and \(realised - done) announced.
      """
  }

  private var accuracy: Markdown {
    guard !report.accuracy.isEmpty else {
      return "How often the coder errs has not been measured for this version; intervals do not cover it."
    }
    let measured = report.accuracy.prefix(2).enumerated().map { place, each -> Markdown in
      let (right, found) = (Prose.percent(each.precision), Prose.percent(each.recall))
      return place == 0
        ? "\(raw: each.subject), \(right) of what it finds is right and it finds \(found) of what is there"
        : "\(raw: each.subject), \(right) and \(found)"
    }
    let rest: Markdown = report.accuracy.count > measured.count ? "; more by event type in the table below" : ""
    return """
      No interval covers the coder's own errors, measured against coding by hand: \(measured.joined(separator: "; "))\
      \(rest).
      """
  }

  /// Says that rows which bear a flag may stand before the one that is stated.
  private func scope(isFirst: Bool) -> Markdown { isFirst ? "" : ", of the countries with enough stories" }

  /// Whether the first may be called first: only when no other interval reaches its own.
  private func standing(isAhead: Bool, isTied: Bool, next: (name: String, value: Markdown)?) -> Markdown {
    guard let next else { return "" }
    if isAhead { return ", clear of every other" }
    let name: Markdown = "\(CountryName.article(of: next.name))\(next.name)"
    return isTied
      ? ", as much as \(name)" : "; too few stories to tell whether more than \(name) (\(next.value))"
  }

  func bold(_ name: String) -> Markdown { "\(CountryName.article(of: name))**\(name)**" }
}
