import EntenteCoding
private import EntenteCorpus
import EntenteMeasures
private import EntentePages
private import EntenteStatistics
private import EntenteText

/// What stands before the annex, under the headline.
extension Briefing {
  func front(_ cards: [Page.Card], _ watch: [AnnouncedAct], announced: Int) -> [Page.Block] {
    let claims = [("What changed", cards.filter(\.isChange)), ("Beyond chance", cards.filter { !$0.isChange })]
      .filter { !$0.1.isEmpty }.flatMap { heading, cards -> [Page.Block] in [.heading(heading), .cards(cards)] }
    let measures: [Page.Block] = [
      .heading("The three measures"), .list([naming, together, weight].compactMap { $0 }.map { Phrase($0) }),
    ]
    let trust: [Page.Block] = [
      .heading("How far to trust this"), .limits(limits),
      .paragraph("\(strong: "Read.") \(sum)"), .paragraph("\(strong: "Data.") \(dataLine)"),
    ]
    let sides = [self.watch(watch, of: announced), trust].filter { !$0.isEmpty }
    return claims + measures + [.columns(sides)] + figures
  }

  // MARK: The three measures

  private var naming: Statement? {
    let rows = report.tables.frequency.byStories
    guard let first = rows.first, let interval = first.storyShareInterval, stories >= 5 else {
      let facts: Facts = ["countries": .count(rows.count), "B": .count(stories)]
      return say(.namingNone, facts) ?? say(.namingTooFew, facts)
    }
    let rival =
      rows.dropFirst().first { ($0.storyShareInterval?.upper ?? $0.storyShare) >= interval.lower }
      ?? rows.dropFirst().first
    let facts: Facts = [
      "country": .name(CountryName.inside(first.name)), "b": .count(first.stories), "B": .count(stories),
      "share": .share(first.storyShare), "lo": .hundredths(interval.lower), "hi": .hundredths(interval.upper),
      "lower": .number(interval.lower), "next": rival.map { .name(CountryName.inside($0.name)) },
      "next_b": rival.map { .count($0.stories) },
      "next_upper": rival.map { .number($0.storyShareInterval?.upper ?? $0.storyShare) },
    ]
    let rested = facts.of(.naming(of: first.id))
    return say(.mostNamed, rested) ?? say(.amongMostNamed, rival.map { rested.of(.naming(of: $0.id)) } ?? rested)
  }

  private var together: Statement? {
    let more = pairs.ofStories.filter(\.isMore)
    if let first = more.first {
      let rest = more.count - 1
      return say(
        .mostTogether,
        first.facts.merging(["rest": rest == 0 ? nil : .counted(rest, "other pair", "other pairs")]))
    }
    // A pair that could be stated is one of all that q is adjusted for.
    let tested = pairs.tested == 0 ? 0 : pairs.family
    let facts: Facts = ["tested": .count(tested), "found": .count(more.count)]
    return say(.togetherTooFew, facts) ?? say(.togetherUntold, (pairs.most?.facts ?? [:]).merging(facts))
  }

  private var weight: Statement? {
    let rows = report.tables.engagement.rows
    guard let first = rows.first, let interval = first.scoreInterval, stories >= 5 else {
      let facts: Facts = ["acts": .count(rows.count)]
      return say(.weightNone, facts) ?? say(.weightTooFew, facts)
    }
    // One without an interval is a rival by its value.
    let rival =
      rows.dropFirst().first { ($0.scoreInterval?.upper ?? $0.score) >= interval.lower } ?? rows.dropFirst().first
    let facts: Facts = [
      "country": .name(CountryName.inside(first.name)), "score": .decimal(first.score),
      "lo": .rough(interval.lower), "hi": .rough(interval.upper),
      "share": .share(Double(first.storiesEngaged) / Double(first.storiesTotal)),
      "density": .decimal(first.eventsPerStory), "points": .decimal(first.meanAbsScore),
      "lower": .number(interval.lower), "next": rival.map { .name(CountryName.inside($0.name)) },
      "next_score": rival.map { .decimal($0.score) },
      "next_upper": rival.map { .number($0.scoreInterval?.upper ?? $0.score) },
    ]
    let rested = facts.of(.dealings(first))
    return say(.highestWeight, rested) ?? say(.amongHighestWeights, rival.map { rested.of(.dealings($0)) } ?? rested)
  }

  // MARK: What to watch

  private func watch(_ acts: [AnnouncedAct], of total: Int) -> [Page.Block] {
    guard !acts.isEmpty else { return [] }
    let rows = acts.map { act -> [Phrase] in
      [
        Phrase(PageNumber.day(act.date, besides: report.manifest.period?.last.year)),
        Phrase(act.parties.map(report.name).joined(separator: ", ")), Phrase(options.words.act(act.type)),
        "\(act.stories)",
        Phrase(
          [act.lastWord.rawValue, act.lastSaid.map { PageNumber.day($0, besides: act.date.year) }].compactMap { $0 }
            .joined(separator: " ")),
      ]
    }
    let note: Phrase? = acts.count < total ? "\(acts.count) of \(total) announcements, the earliest." : nil
    return [
      .heading("What to watch"),
      .table(
        PageTable(
          "Announced for days to come",
          [("Date", .left), ("Who", .left), ("What", .left), ("Stories", .right), ("Last word", .left)], rows,
          note: note)),
    ]
  }

  // MARK: How far to trust this

  private var limits: Phrase {
    [
      say(.limits, [:]), say(.measured, report.accuracy.facts) ?? say(.unmeasured, report.accuracy.facts),
      say(.expected, probableActs),
    ].compactMap { $0 }.map { Phrase($0) }.joined(separator: " ")
  }

  /// How many acts are counted, and how many of them are likely to be right; the latter where the coder says of each.
  private var probableActs: Facts {
    let counted = report.collation.events.filter(\.isCounted)
    let probabilities = counted.compactMap(\.probability)
    // With lists of the user's own nobody has measured how often acts are right.
    let isToldOfAll = probabilities.count == counted.count && !report.accuracy.rows.isEmpty
    return [
      "acts": .count(counted.count), "acts_counted": .counted(counted.count, "act counted", "acts counted"),
      "expected": isToldOfAll ? .count((probabilities.reduce(0, +) + 500) / 1_000) : nil,
    ]
  }

  private var dataLine: Phrase {
    let errors = report.issues.count { $0.severity == .error }
    let undated = undatedArticles.count
    let copied = report.collation.stories.reduce(0) { $0 + $1.reports.count - 1 }
    let parts = [
      (errors, "input not read", "inputs not read"), (undated, "article undated", "articles undated"),
      (copied, "copy", "copies"),
    ].filter { $0.0 > 0 }.map { NumberFormat.count($0.0, $0.1, $0.2) }
    let facts: Facts = [
      "skipped": .count(errors), "undated": .count(undated), "copied": .count(copied),
      "faults": .name(parts.joined(separator: ", ")),
    ]
    return [say(.faultless, facts) ?? say(.faulty, facts), outletsLine].compactMap { $0 }.map { Phrase($0) }.joined(
      separator: " ")
  }

  /// What became of every article, `9 articles = 7 stories + 1 copy + 1 not in English.`, as a sum that adds up.
  ///
  /// What has a title alone is read as no article, and has no day that a period could ask for.
  private var sum: String {
    let titles = report.issues.count { $0.fault == .withoutText }
    let isWhole = report.manifest.period == nil
    let uncounted = report.collation.uncounted
    let copies = report.collation.stories.reduce(0) { $0 + $1.reports.count - 1 }
    func count(_ reason: Uncounted) -> Int { uncounted.count { $0.uncounted == reason } }
    let parts = [
      (copies, copies == 1 ? "copy" : "copies"), (count(.otherLanguage), "not in English"),
      (count(.titleOnly) + (isWhole ? titles : 0), "with a title only"), (count(.paywall), "behind a paywall"),
    ].filter { $0.0 > 0 }.map { " + \(NumberFormat.grouped($0.0)) \($0.1)" }
    let read = articles.count + (isWhole ? titles : 0)
    let besides =
      isWhole || titles == 0
      ? "" : "; \(NumberFormat.count(titles, "more has", "more have")) a title only, and no day is known of it"
    return """
      \(NumberFormat.count(read, "article", "articles"))\(isWhole ? "" : " of these days") = \
      \(NumberFormat.count(stories, "story", "stories"))\(parts.joined())\(besides).
      """
  }

  /// The articles that belong to no day: of all, or of those that a report about a period leaves out.
  var undatedArticles: [CodedArticle] {
    report.manifest.period == nil ? articles.filter { $0.article.published == nil } : report.context.undated
  }

  private var outletsLine: Statement? {
    guard let changes, changes.comparison.stories.earlier > 0, changes.comparison.stories.later > 0 else { return nil }
    let common = changes.comparison.outlets.commonStories
    let facts: Facts = [
      "common": .count(min(common.earlier.count, common.later.count)), "B": .count(stories),
      "share": common.later.value.map(Fact.share), "period": .name(PageNumber.period(changes.periods.later)),
    ]
    return say(.outlets, facts) ?? say(.outletsApart, facts)
  }
}

extension CoderAccuracy {
  /// How often a direction is right and found; nothing where that was not measured.
  fileprivate var facts: Facts {
    guard let row = row(.directions) else { return [:] }
    return [
      "precision": .number(row.precision.value), "p": .name(row.precision.hundredths),
      "p_bounds": .name(row.precision.bounds), "r": row.recall.map { .name($0.hundredths) },
      "r_bounds": row.recall.map { .name($0.bounds) }, "texts": .name(row.textsAlone), "when": .name(when(row)),
    ]
  }
}
