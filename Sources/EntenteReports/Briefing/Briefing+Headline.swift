private import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// What stands over the page: the greatest rise and the greatest fall of naming, or why there is nothing to say.
extension Briefing {
  /// `May 2018`; the report's own name without a period.
  var name: String { report.manifest.period.map(PageNumber.period) ?? report.manifest.label }

  var stories: Int { report.collation.stories.count }

  var headline: Phrase {
    guard let changes else { return levelHeadline }
    let (rises, falls) = (changes.rises, changes.falls)
    let lines = [
      two(.riseAndFall, ("up", rises.first), ("down", falls.first), changes),
      two(.twoRises, ("first", rises.first), ("second", rises.dropFirst().first), changes),
      two(.twoFalls, ("first", falls.first), ("second", falls.dropFirst().first), changes),
      one(.oneRise, rises.first, changes), one(.oneFall, falls.first, changes),
      changes.weights.first.flatMap { say(.weightHeadline, changes.weightFacts($0)) },
      say(.emptySide, emptyFacts(changes)), say(.tooFew, comparedFacts(changes)),
      say(.nothingChanged, comparedFacts(changes)),
    ]
    return lines.compactMap { $0 }.first.map { Phrase($0) } ?? ""
  }

  /// A level is never a headline: without a period to compare with the page says so.
  private var levelHeadline: Phrase {
    let facts: Facts = ["B": .count(stories), "stories": .counted(stories, "story", "stories")]
    return (say(.noStory, facts) ?? say(.noBaseline, facts)).map { Phrase($0) } ?? ""
  }

  private func two(
    _ id: SentenceID, _ first: (name: String, row: PeriodComparison.Row?),
    _ second: (name: String, row: PeriodComparison.Row?), _ changes: StatedChanges
  ) -> Statement? {
    guard let a = first.row, let b = second.row else { return nil }
    let facts = changes.totals.merging(Self.facts(a, first.name, isFirst: true))
    return say(id, facts.merging(Self.facts(b, second.name, isFirst: false)))
  }

  private func one(_ id: SentenceID, _ row: PeriodComparison.Row?, _ changes: StatedChanges) -> Statement? {
    row.flatMap { say(id, changes.totals.merging(Self.facts($0, "first", isFirst: true))) }
  }

  private static func facts(_ row: PeriodComparison.Row, _ name: String, isFirst: Bool) -> Facts {
    let country = isFirst || name == "down" ? CountryName.atStart(row.name) : CountryName.inside(row.name)
    let called = name == "down" ? CountryName.inside(row.name) : country
    return Facts([
      name: .name(called), name + "_a": .count(row.stories.earlier.count), name + "_b": .count(row.stories.later.count),
      name + "_q": .number(row.shareQ ?? 1),
    ])
    .of(.comparison(row))
  }

  private func emptyFacts(_ changes: StatedChanges) -> Facts {
    let empty = [
      changes.comparison.stories.earlier == 0 ? PageNumber.period(changes.periods.earlier) : nil,
      changes.comparison.stories.later == 0 ? PageNumber.period(changes.periods.later) : nil,
    ].compactMap { $0 }
    return changes.totals.merging(["empty": .name(empty.joined(separator: " or in "))])
  }

  private func comparedFacts(_ changes: StatedChanges) -> Facts {
    let (earlier, later) = changes.comparison.stories
    return changes.totals.merging([
      "before": .name(changes.before), "stated": .count(changes.named.count + changes.weights.count),
      "smallest_q": .number(changes.comparison.smallestShareQ ?? 1),
      "before_stories": .counted(earlier, "story", "stories"), "stories": .counted(later, "story", "stories"),
    ])
  }

  var kicker: String {
    let before = changes.map { ", compared with " + $0.before } ?? ""
    let outlets = Set(articles.compactMap(\.article.source)).count
    let from = outlets == 0 ? "" : " · " + NumberFormat.count(outlets, "outlet", "outlets")
    return "Countries in the news · \(name)\(before)\(from)"
  }

  /// How many countries changed, and whether the mix of outlets did too; how much was read where nothing is compared.
  var stand: Phrase {
    guard let changes, changes.comparison.stories.earlier > 0, changes.comparison.stories.later > 0 else {
      return Phrase(madeFrom)
    }
    let stated = Set(changes.named.map(\.id)).union(changes.weights.map(\.id)).count
    let tested = changes.comparison.countries.count { $0.shareQ != nil }
    let facts: Facts = [
      "k": .count(stated), "tested": .count(tested), "countries": .counted(tested, "country", "countries"),
    ]
    return [say(.changedCount, facts) ?? say(.testedCount, facts), changes.shift].compactMap { $0 }.map { Phrase($0) }
      .joined(separator: " ")
  }

  /// What was read: `Made from 5 articles: 5 stories of 1,399 words, published from 2020-02-06 to 2023-09-29`.
  private var madeFrom: String {
    guard stories > 0 else { return elsewhere }
    let words = report.collation.stories.reduce(0) { $0 + $1.representative.words }
    let days = articles.compactMap { $0.article.published?.day }
    let span = [days.min(), days.max()].compactMap { $0?.description }
    let dates =
      span.isEmpty
      ? "undated" : span[0] == span[1] ? "published on \(span[0])" : "published from \(span[0]) to \(span[1])"
    let undated = articles.count - days.count
    let rest = undated == 0 || span.isEmpty ? "" : "; \(undated) \(undated == 1 ? "is" : "are") undated"
    return """
      Made from \(NumberFormat.count(articles.count, "article", "articles")): \
      \(NumberFormat.count(stories, "story", "stories")) of \(NumberFormat.count(words, "word", "words")), \(dates)\(rest).
      """
  }

  /// That no article was read, or that those which were do not count.
  private var nothing: String {
    let uncounted = report.collation.uncounted.count
    return uncounted == 0
      ? "No article was read."
      : "Of \(NumberFormat.count(uncounted, "article", "articles")) none counts; data quality, below, says why."
  }

  /// Where the stories are when none is in the period.
  private var elsewhere: String {
    guard report.manifest.period != nil else { return nothing }
    let undated = report.context.undated.count
    let rest =
      undated == 0
      ? "" : "; \(NumberFormat.count(undated, "article", "articles")) \(undated == 1 ? "is" : "are") undated"
    guard let days = report.context.series.days else { return "No story is dated in this period or before it\(rest)." }
    let span = days.first == days.last ? "on \(days.last)" : "from \(days.first) to \(days.last)"
    return "No story is dated in this period: those that were read before its end are dated \(span)\(rest)."
  }
}

extension StatedChanges {
  /// Says aloud that the mix of outlets is another one.
  var shift: Statement? {
    let shifted = comparison.outlets.rows.filter { row in
      row.flags.isEmpty && sentences.say(.outletsShifted, ["changes": .name(""), "q": row.q.map(Fact.number)]) != nil
    }
    guard let first = shifted.first else { return nil }
    let changes = shifted.prefix(3).map { row in
      let shares = [row.stories.earlier.value ?? 0, row.stories.later.value ?? 0].map(PageNumber.percent)
      return "\(row.outlet) tells \(shares[0]) and then \(shares[1])"
    }
    let facts: Facts = ["changes": .name(changes.joined(separator: "; ")), "q": .number(first.q ?? 1)]
    return sentences.say(.outletsShifted, shifted.prefix(3).reduce(facts) { $0.of(.outlet($1.outlet)) })
  }
}
