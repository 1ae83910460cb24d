private import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// The ten lines at the head of a briefing: what the intervals support, and "too few stories to tell" where they do not.
///
/// A row that bears a flag is never stated. Of tests only those are quoted that keep their promise on bursty text:
/// Fisher's over stories and Cochran-Mantel-Haenszel inside them, adjusted for the number of pairs.
struct Findings: Sendable {
  private let report: Report
  private let stories: Int

  init(of report: Report) {
    self.report = report
    stories = report.collation.stories.count
  }

  var lines: [Markdown] {
    let lines: [Markdown?] = [
      reading, attention, together, association(.article), association(.sentence), noAssociation, engagement, balance,
      busiestDyad, repetition, accuracy,
    ]
    return lines.compactMap { $0 }
  }

  private var reading: Markdown {
    let articles = report.collation.stories.flatMap(\.reports)
    let words = report.collation.stories.reduce(0) { $0 + $1.representative.words }
    let undated = articles.count { $0.article.published == nil }
    guard !articles.isEmpty else { return "No article was read in this period." }
    let copies: Markdown = articles.count == stories ? "" : " (copies put together)"
    return """
      Read: \(Prose.articles(articles.count)), \(Prose.stories(stories))\(copies), \(words) words; \
      \(undated == 0 ? "none" : "\(undated)") undated.
      """
  }

  private var attention: Markdown? {
    let rows = report.tables.frequency.rows.sorted { ($1.stories, $0.rank) < ($0.stories, $1.rank) }
    guard stories > 0 else { return nil }
    guard !rows.isEmpty else { return "No story names a country." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.storyShareInterval else {
      return "Too few stories to say which country is named most; the table shows what was counted."
    }
    let others = rows.filter { $0.id != first.id }
    let standing = standing(
      isAhead: others.allSatisfy { $0.storyShareInterval.map { $0.upper < interval.lower } ?? false },
      isTied: others.first?.stories == first.stories, next: others.first?.name)
    return """
      Named most\(scope(isFirst: rows[0].id == first.id)): \(bold(first.name)), in \(first.stories) of \
      \(Prose.stories(stories)) (\(Prose.percent(first.storyShare)), interval \(Prose.percents(interval)))\(standing).
      """
  }

  private var together: Markdown? {
    let rows = report.tables.cooccurrence.rows.filter { $0.level == .article && $0.nAB > 0 && $0.flags.isEmpty }
    guard let most = rows.map(\.nAB).max() else { return nil }
    let first = rows.filter { $0.nAB == most }
    let rest: Markdown = first.count > 3 ? " and \(first.count - 3) further pairs" : ""
    return """
      Together most: \(first.prefix(3).map(pair).joined(separator: "; "))\(rest), in \(most) of \
      \(Prose.stories(stories))\(first.count > 1 ? " each" : "").
      """
  }

  /// What the test of a level finds; nil when it finds nothing.
  private func association(_ level: Level) -> Markdown? {
    let found = tested(level).filter { ($0.q ?? 1) <= 0.05 }
    guard !found.isEmpty else { return nil }
    let named = found.prefix(3).map { row -> Markdown in
      let often: Markdown = Double(row.nAB) > row.expected ? "more often" : "less often"
      return "\(pair(row)) \(often) (q \(Prose.probability(row.q ?? 1)))"
    }
    let place: Markdown = level == .article ? "in the same stories" : "in the same sentences of a story"
    let rest: Markdown = found.count > 3 ? "; \(found.count - 3) further pairs in cooccurrence.csv" : ""
    return "Not by chance \(place): \(named.joined(separator: "; "))\(rest)."
  }

  /// Says so where pairs were tested and neither test finds anything.
  private var noAssociation: Markdown? {
    guard association(.article) == nil, association(.sentence) == nil else { return nil }
    guard !(tested(.article) + tested(.sentence)).isEmpty else { return nil }
    return """
      No pair stands together more or less often than chance would have it, in stories or in their sentences, as far \
      as \(Prose.stories(stories)) can tell.
      """
  }

  /// The tested pairs of a level of which a finding may speak.
  ///
  /// Both countries are without a note themselves, and a pair is only said to share sentences, or not to, when it shares
  /// three stories: the test inside stories is an approximation, and one story is no habit.
  private func tested(_ level: Level) -> [CooccurrenceTable.Row] {
    let rows = report.tables.cooccurrence.rows
    let plain = Set(report.tables.frequency.rows.filter(\.flags.isEmpty).map(\.id))
    let meeting = Set(rows.filter { $0.level == .article && $0.nAB >= 3 }.map { [$0.a, $0.b] })
    return rows.filter { row in
      row.level == level && row.q != nil && row.flags.isEmpty && plain.isSuperset(of: [row.a, row.b])
        && (level == .article || meeting.contains([row.a, row.b]))
    }
  }

  private var engagement: Markdown? {
    let rows = report.tables.engagement.rows
    guard stories > 0 else { return nil }
    guard !rows.isEmpty else { return "No story tells of one country engaging another." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.scoreInterval else {
      return
        "Too few stories tell of dealings between countries to rank them by engagement; the table shows the counts."
    }
    let others = rows.filter { $0.country != first.country }
    let standing = standing(
      isAhead: others.allSatisfy { $0.scoreInterval.map { $0.upper < interval.lower } ?? false },
      isTied: others.first?.score == first.score, next: others.first?.name)
    return """
      Engaged most\(scope(isFirst: rows[0].country == first.country)): \(bold(first.name)), E = \
      \(Prose.number(first.score)) (interval \(Prose.numbers(interval)))\(standing). It engages in \
      \(Prose.percent(Double(first.storiesEngaged) / Double(stories))) of the stories, with \
      \(Prose.number(first.eventsPerStory)) events in each and \(Prose.number(first.meanAbsScore)) points an event.
      """
  }

  private var balance: Markdown? {
    let rows = report.tables.engagement.rows.filter(\.flags.isEmpty)
    let friendly = rows.filter { ($0.balanceInterval?.lower ?? 0) > 0 }.prefix(5)
    let hostile = rows.filter { ($0.balanceInterval?.upper ?? 0) < 0 }.prefix(5)
    let parts: [Markdown] = [
      friendly.isEmpty ? nil : "cooperation outweighs conflict for \(Prose.list(friendly.map(balance)))",
      hostile.isEmpty ? nil : "conflict outweighs cooperation for \(Prose.list(hostile.map(balance)))",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : "In balance (-1 to 1), \(parts.joined(separator: "; "))."
  }

  private func balance(_ row: EngagementTable.Row) -> Markdown {
    "\(bold(row.name)) (\(Prose.number(row.balance ?? 0, decimals: 2)), \(Prose.numbers(row.balanceInterval, decimals: 2)))"
  }

  private var busiestDyad: Markdown? {
    let rows = report.tables.dyads.rows
    guard !rows.isEmpty else { return nil }
    guard let first = rows.first(where: \.flags.isEmpty) else {
      return "Too few stories tell of any one direction to state one; the table shows what was found."
    }
    let isFirst = rows[0].source == first.source && rows[0].target == first.target
    let scope: Markdown = isFirst ? "" : ", of those with enough stories"
    return """
      Busiest direction\(scope): from \(bold(report.name(first.source))) to \(bold(report.name(first.target))), \
      \(Prose.events(first.events)) in \(Prose.stories(first.stories)), \(first.done) done and \(first.prospective) \
      announced; mean score \(Prose.number(first.intensity)) (interval \(Prose.numbers(first.intensityInterval))).
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
      Acts are told \(mentions) times; with repeats merged \(distinct) remain, \(realised) of them took place and \
      \(done) of these are done rather than announced.
      """
  }

  private var accuracy: Markdown {
    guard !report.accuracy.isEmpty else {
      return "How often the coder errs has not been measured for this version; intervals do not cover it."
    }
    let measured = report.accuracy.map { each -> Markdown in
      "\(each.subject) \(Prose.percent(each.precision)) right, \(Prose.percent(each.recall)) found"
    }
    return "Intervals do not cover the coder's own errors: \(measured.joined(separator: "; "))."
  }

  /// Says that rows which bear a flag may stand before the one that is stated.
  private func scope(isFirst: Bool) -> Markdown { isFirst ? "" : ", of the countries with enough stories" }

  /// Whether the first may be called first: only when no other interval reaches its own.
  private func standing(isAhead: Bool, isTied: Bool, next: String?) -> Markdown {
    guard let next else { return "" }
    if isAhead { return ", clear of every other" }
    let article = CountryName.article(of: next)
    return isTied
      ? ", as much as \(article)\(next)" : "; too few stories to tell whether more than \(article)\(next)"
  }

  private func bold(_ name: String) -> Markdown { "\(CountryName.article(of: name))**\(name)**" }

  private func pair(_ row: CooccurrenceTable.Row) -> Markdown {
    [row.a, row.b].map { code in bold(Country(code).map(report.name) ?? code) }.joined(separator: " and ")
  }
}
