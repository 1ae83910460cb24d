package import EntenteCoding
private import EntenteCorpus
private import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// Where a row of a table comes from, for a terminal: its arithmetic, and the sentences it rests on.
package struct Explanation: Sendable {
  private let report: Report
  private let isColoured: Bool
  private let articles: [ArticleID: CodedArticle]

  /// - Parameters:
  ///   - report: The report whose rows are explained.
  ///   - isColoured: Whether the terminal shows colours.
  package init(of report: Report, isColoured: Bool) {
    self.report = report
    self.isColoured = isColoured
    let reports = report.collation.stories.flatMap(\.reports).map { ($0.article.id, $0) }
    articles = Dictionary(reports) { first, _ in first }
  }

  /// Explains a row of engagement.csv; nil when the country has none.
  package func engagement(_ country: Country) -> String? {
    guard let row = report.tables.engagement.rows.first(where: { $0.country == country }) else { return nil }
    let head = """
      \(TerminalText.visible(row.name)) (\(country)), rank \(row.rank) in engagement.csv

      E = \(fixed(row.score)) score points per 100 stories\(interval(row.scoreInterval))
        = 100 × (cooperation \(points(row.cooperation)) + conflict \(points(row.conflict))) / \(stories(row.storiesTotal))
        = 100 × \(row.storiesEngaged)/\(row.storiesTotal) stories × \(fixed(row.eventsPerStory)) events a story \
      × \(fixed(row.meanAbsScore)) points an event
      \(events(row.events)): it acts in \(row.outOnly), is acted on in \(row.inOnly), both in \(row.mutual); \
      \(row.done) done, \(row.prospective) announced
      """
    let told = report.collation.events.filter { $0.isParty(country) }
    return lines([head] + shown(told) + notCounted(told))
  }

  /// Explains a row of dyads.csv; nil when the pair has none in this direction.
  package func dyad(from source: Country, to target: Country) -> String? {
    let row = report.tables.dyads.rows.first { $0.source == source && $0.target == target }
    guard let row else { return nil }
    let head = """
      \(name(source)) (\(source)) to \(name(target)) (\(target)) in dyads.csv

      intensity = \(fixed(row.intensity)) score points an event\(interval(row.intensityInterval))
        = (cooperation \(points(row.cooperation)) - conflict \(points(row.conflict))) / \(events(row.events))
      \(events(row.events)), \(row.mutual) of them mutual; \(row.done) done, \(row.prospective) announced; told in \
      \(stories(row.stories)) and \(NumberFormat.count(row.reports, "article", "articles")) of \
      \(NumberFormat.count(row.outlets, "outlet", "outlets"))
      """
    let told = report.collation.events.filter { $0.legs.contains(Event.Leg(source: source, target: target)) }
    return lines([head] + shown(told) + notCounted(told))
  }

  /// Explains a row of frequency.csv; nil when no story names the country.
  package func frequency(_ country: Country) -> String? {
    guard let row = report.tables.frequency.countries.first(where: { $0.id == country.iso3 }) else { return nil }
    let head = """
      \(TerminalText.visible(row.name)) (\(country)), rank \(row.rank) in frequency.csv

      share = \(fixed(row.storyShare))\(interval(row.storyShareInterval))
        = \(row.stories) / \(stories(row.storiesTotal))
      \(NumberFormat.count(row.mentions, "mention", "mentions")) in bodies: \(row.mentionsName ?? 0) by name, \
      \(row.mentionsDemonym ?? 0) by adjective or people, \(row.mentionsMetonym ?? 0) by seat of government; \
      \(row.mentionsTitle) in titles
      """
    return lines([head] + report.collation.stories.flatMap { sentences(naming: country, in: $0.representative) })
  }
}

extension Explanation {
  /// Each counted event with its score and the sentence that shows it: by day, the undated last, then as they are read.
  private func shown(_ events: [Event]) -> [String] {
    let counted = events.filter(\.isCounted).sorted { left, right in
      let (day, otherDay) = (left.date?.day.number ?? .max, right.date?.day.number ?? .max)
      return day == otherDay ? place(of: left) < place(of: right) : day < otherDay
    }
    return counted.flatMap { [""] + shown($0) }
  }

  private func place(of event: Event) -> (locator: String, engagement: Int, id: String) {
    let first = event.reports.first
    let article = first.flatMap { articles[$0.article] }
    return (article?.article.provenance.locator.description ?? "", first?.engagement ?? 0, event.id)
  }

  private func shown(_ event: Event) -> [String] {
    let legs = event.legs.map { "\($0.source)\(event.reciprocal ? "↔" : "→")\($0.target)" }.joined(separator: " ")
    let score = report.weights.score(of: event)
    let head = [
      (score.millionths < 0 ? "" : "+") + NumberFormat.millionths(score.millionths),
      event.type.rawValue + (event.mode.map { " " + TerminalText.visible($0) } ?? ""), legs,
      event.date?.day.description ?? "undated", event.prospective ? "announced" : "done", event.id,
      event.reports.count == 1 ? "told once" : "told \(event.reports.count) times",
    ]
    guard let first = event.reports.first, let article = articles[first.article] else {
      return [head.joined(separator: "  ")]
    }
    let engagement = article.engagements[first.engagement]
    return [
      head.joined(separator: "  "),
      "  " + place(of: engagement.sentence, in: article) + ", \(engagement.attribution.rawValue), "
        + TerminalText.visible(engagement.rule), "  " + marked(engagement, in: article),
    ]
  }

  private func marked(_ engagement: Engagement, in article: CodedArticle) -> String {
    let sentence = article.sentences[engagement.sentence]
    var marked = MarkedSentence(sentence, of: article, isColoured: isColoured)
    marked.mark(.actor, at: engagement.actor)
    marked.mark(.trigger, at: engagement.trigger)
    marked.mark(.recipient, at: engagement.recipient)
    return marked.text
  }

  private func sentences(naming country: Country, in article: CodedArticle) -> [String] {
    let mentions = article.mentions.filter { $0.country == country }
    return Set(mentions.map(\.occurrence.sentence)).sorted().flatMap { index in
      var marked = MarkedSentence(article.sentences[index], of: article, isColoured: isColoured)
      for mention in mentions where mention.occurrence.sentence == index {
        marked.mark(.mention, at: mention.occurrence.range)
      }
      return ["", place(of: index, in: article), "  " + marked.text]
    }
  }

  private func place(of sentence: Int, in article: CodedArticle) -> String {
    let locator = TerminalText.visible(article.article.provenance.locator.description)
    return "\(locator), \(article.sentences[sentence].field.rawValue), sentence \(sentence)"
  }

  /// What the row leaves out, and why.
  private func notCounted(_ events: [Event]) -> [String] {
    let reasons = EventStatus.allCases.filter { $0 != .realised }.compactMap { status -> String? in
      let count = events.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    return reasons.isEmpty ? [] : ["", "listed in events.csv and not counted: " + reasons.joined(separator: ", ")]
  }

  private func lines(_ lines: [String]) -> String { lines.joined(separator: "\n") + "\n" }

  private func name(_ country: Country) -> String { TerminalText.visible(report.name(country)) }

  private func interval(_ interval: ConfidenceInterval?) -> String {
    guard let interval else { return ", too few stories for an interval" }
    return ", 95 % interval \(fixed(interval.lower)) to \(fixed(interval.upper)) (sampling error only)"
  }

  private func stories(_ number: Int) -> String { NumberFormat.count(number, "story", "stories") }
  private func events(_ number: Int) -> String { NumberFormat.count(number, "event", "events") }
  private func fixed(_ value: Double) -> String { NumberFormat.fixed(value) }
  private func points(_ score: Score) -> String { NumberFormat.millionths(score.millionths) }
}

extension Event {
  /// Whether the country deals with another one in it.
  fileprivate func isParty(_ country: Country) -> Bool {
    bilateralLegs.contains { $0.source == country || $0.target == country }
  }
}
