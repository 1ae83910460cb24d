import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// The ten lines at the head of a briefing: what the tests support, and "too few stories to tell" where they do not.
///
/// A row that bears a flag is never stated. Of tests only those are quoted that keep their promise on few and bursty
/// stories: Fisher's over stories and inside them, and the sign-flip test over stories, each adjusted for the number
/// of rows that were tested, which is said. Every statement has the counts it rests on. Which of cooperation and conflict
/// outweighs is said only where the coder was measured to get the signs right.
struct Findings: Sendable {
  let report: Report
  let stories: Int
  /// The codes of the countries without a note.
  let plainCountries: Set<String>
  /// The pairs of whose stories a finding may speak: neither they nor one of their countries has a note.
  let pairsOfStories: [CooccurrenceTable.Row]
  /// What the tests find of these.
  let sharedStories: SharedStories
  /// The pairs of countries of whose sentences a finding may speak: both are without a note themselves.
  let sharedSentences: SharedSentences

  init(of report: Report) {
    self.report = report
    stories = report.collation.stories.count
    let plain = Set(report.tables.frequency.countries.filter(\.flags.isEmpty).map(\.id))
    plainCountries = plain
    pairsOfStories = report.tables.cooccurrence.ofCountries.filter { row in
      row.level == .article && row.q != nil && row.flags.isEmpty && plain.isSuperset(of: [row.a, row.b])
    }
    sharedStories = SharedStories(of: pairsOfStories, in: report.collation.stories)
    sharedSentences = SharedSentences(of: Set(plain.compactMap { Country($0) }), in: report.collation.stories)
  }

  var lines: [Markdown] {
    guard stories > 0 else {
      return [report.manifest.period == nil ? "No article was read." : "No story is dated in this period."]
    }
    let lines: [Markdown?] =
      [
        attention, together, sharedStoriesFinding, sharedSentencesFinding, noAssociation, engagement,
      ] + balance + [busiestDyad, repetition, limits]
    return lines.compactMap { $0 }
  }

  private var attention: Markdown? {
    let rows = report.tables.frequency.byStories
    guard !rows.isEmpty else { return "No story names a country." }
    guard let first = rows.first(where: \.flags.isEmpty), let interval = first.storyShareInterval else {
      return "Too few stories to say which country most stories name; the table shows what was counted."
    }
    let others = rows.filter { $0.id != first.id }.map { row in
      Rival(name: called(row.name), value: "\(row.stories)", size: row.storyShare, interval: row.storyShareInterval)
    }
    return """
      Named in most stories\(scope(isFirst: rows[0].id == first.id)): \(bold(first.name)), in \(first.stories) of \
      \(Prose.stories(stories)) (\(Prose.percent(first.storyShare)), interval \(Prose.percents(interval)))\
      \(standing(first.storyShare, interval, among: others, as: "many")).
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
      Counted once: what is told \(raw: NumberFormat.times(mentions)) as an act of one country on another comes to \
      \(Prose.count(distinct, "distinct act", "distinct acts")); \(realised) took place: \(done) done, \
      \(realised - done) announced\(atHome).
      """
  }

  /// What events.csv has besides the acts of one country on another, so that its rows can be counted up.
  private var atHome: Markdown {
    let legs = report.collation.events.reduce(0) { sum, event in
      sum + event.legs.count - event.internationalLegs.count
    }
    return legs == 0
      ? "" : ". events.csv lists \(Prose.count(legs, "act", "acts")) of a country on itself besides"
  }

  /// What no number of the page knows of itself.
  private var limits: Markdown {
    "Intervals cover sampling error only, not the choice of outlets. \(raw: report.accuracy.sentence)"
  }

  /// Says that rows which bear a flag may stand before the one that is stated.
  func scope(isFirst: Bool) -> Markdown { isFirst ? "" : ", of the countries with enough stories" }

  func bold(_ name: String) -> Markdown { "\(CountryName.article(of: name))**\(name)**" }

  func called(_ name: String) -> Markdown { "\(CountryName.article(of: name))\(name)" }
}
