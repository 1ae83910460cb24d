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
      reading, attention, together, association(.article), association(.sentence), engagement, balance, busiestDyad,
      repetition, accuracy,
    ]
    return lines.compactMap { $0 }
  }

  private var reading: Markdown {
    let articles = report.collation.stories.flatMap(\.reports)
    let words = report.collation.stories.reduce(0) { $0 + $1.representative.words }
    let undated = articles.count { $0.article.published == nil }
    guard !articles.isEmpty else { return "No article was read in this period." }
    let copies: Markdown = articles.count == stories ? "" : ", copies put together"
    let dates: Markdown = undated == 0 ? "all are dated" : "\(undated) of the articles bear no date"
    return
      "\(Prose.articles(articles.count)) tell \(Prose.stories(stories)) in \(words) words\(copies); \(dates)."
  }

  private var attention: Markdown? {
    let rows = report.tables.frequency.rows.sorted { ($1.stories, $0.rank) < ($0.stories, $1.rank) }
    guard stories > 0 else { return nil }
    guard !rows.isEmpty else { return "No story names a country." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.storyShareInterval else {
      return "Too few stories to say which country is named most; the table shows what was counted."
    }
    let others = rows.filter { $0.id != first.id }
    let isAhead = others.allSatisfy { $0.storyShareInterval.map { $0.upper < interval.lower } ?? false }
    let standing = standing(isAhead: isAhead, next: others.first?.name, "named in more stories")
    return """
      **\(first.name)** is named in \(first.stories) of \(Prose.stories(stories)): \(Prose.percent(first.storyShare)), \
      interval \(Prose.percents(interval))\(standing).
      """
  }

  private var together: Markdown? {
    let rows = report.tables.cooccurrence.rows.filter { $0.level == .article && $0.nAB > 0 && $0.flags.isEmpty }
    guard let first = rows.max(by: { ($0.nAB, $1.a, $1.b) < ($1.nAB, $0.a, $0.b) }) else { return nil }
    let ties = rows.count { $0.nAB == first.nAB } - 1
    let others: Markdown = ties == 0 ? ", more than any other pair" : ", as do \(ties) other pairs"
    return "\(pair(first)) stand together in \(first.nAB) of \(Prose.stories(stories))\(others)."
  }

  /// What the tests say of a level; nothing where there is nothing to test.
  private func association(_ level: Level) -> Markdown? {
    let tested = report.tables.cooccurrence.rows.filter { $0.level == level && $0.q != nil }
    guard !tested.isEmpty else { return nil }
    let place: Markdown = level == .article ? "in the same stories" : "in the same sentences of a story"
    let found = tested.filter { $0.flags.isEmpty && ($0.q ?? 1) <= 0.05 }
    guard !found.isEmpty else {
      return "No pair stands \(place) more or less often than chance would have it, as far as so few stories can tell."
    }
    let named = found.prefix(3).map { row -> Markdown in
      let often: Markdown = Double(row.nAB) > row.expected ? "more often" : "less often"
      return "\(pair(row)) \(often) (q \(Prose.probability(row.q ?? 1)))"
    }
    let rest: Markdown = found.count > 3 ? "; \(found.count - 3) further pairs in cooccurrence.csv" : ""
    return "Not by chance \(place): \(named.joined(separator: "; "))\(rest)."
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
    let isAhead = others.allSatisfy { $0.scoreInterval.map { $0.upper < interval.lower } ?? false }
    let standing = standing(isAhead: isAhead, next: others.first?.name, "more engaged")
    return """
      **\(first.name)** has the highest engagement score: E = \(Prose.number(first.score)), interval \
      \(Prose.numbers(interval))\(standing). It engages in \
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
    return parts.isEmpty ? nil : "In balance (−1 to 1), \(parts.joined(separator: "; "))."
  }

  private func balance(_ row: EngagementTable.Row) -> Markdown {
    "**\(row.name)** (\(Prose.number(row.balance ?? 0, decimals: 2)), \(Prose.numbers(row.balanceInterval, decimals: 2)))"
  }

  private var busiestDyad: Markdown? {
    guard let first = report.tables.dyads.rows.first(where: \.flags.isEmpty) else { return nil }
    return """
      The busiest direction is **\(report.name(first.source)) to \(report.name(first.target))**: \
      \(Prose.events(first.events)) in \(Prose.stories(first.stories)), \(first.done) done and \(first.prospective) \
      announced; mean score \(Prose.number(first.intensity)), interval \(Prose.numbers(first.intensityInterval)).
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

  /// Whether the first may be called first: only when no other interval reaches its own.
  private func standing(isAhead: Bool, next: String?, _ what: Markdown) -> Markdown {
    guard let next else { return "" }
    if isAhead { return ", ahead of every other country" }
    return "; too few stories to tell whether it is \(what) than \(next)"
  }

  private func pair(_ row: CooccurrenceTable.Row) -> Markdown {
    let names = [row.a, row.b].map { code in Country(code).map(report.name) ?? code }
    return "**\(names[0])** and **\(names[1])**"
  }
}
