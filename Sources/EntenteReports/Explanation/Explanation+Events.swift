import EntenteCoding
import EntenteCorpus
private import EntenteMeasures
private import EntenteText

/// The events behind a row.
extension Explanation {
  /// Each counted event with its score and the sentences that tell the legs that are meant: by day, the undated last,
  /// then as they are read.
  func events(_ events: [Event], of isMeant: (Event.Leg) -> Bool) -> [String] {
    let counted = events.filter(\.isCounted).sorted { left, right in
      let (day, otherDay) = (left.date?.day.number ?? .max, right.date?.day.number ?? .max)
      return day == otherDay ? place(of: left) < place(of: right) : day < otherDay
    }
    return counted.flatMap { event in ["", head(of: event)] + sentences(telling: evidence(of: event, isMeant)) }
  }

  /// A row of focus.csv: the acts that it counts, those there and those back, then those of the other powers on the
  /// country, which courtship holds its own against.
  func focus(_ row: NamedRow) -> [String] {
    guard let power = Country(row["power"]), let country = Country(row["country"]) else { return [] }
    let rivals = report.tables.focus.powers.filter { ![power, country].contains($0) }
    let directions =
      [Event.Leg(source: power, target: country), Event.Leg(source: country, target: power)]
      + rivals.map { Event.Leg(source: $0, target: country) }
    let acts = focused.events
    return directions.flatMap { leg -> [String] in
      let told = acts.filter { $0.legs.contains(leg) }
      let count = told.count(where: \.isCounted)
      return ["", "\(name(leg.source)) towards \(name(leg.target)): \(NumberFormat.count(count, "event", "events"))"]
        + events(told, of: { $0 == leg }) + notCounted(told)
    }
  }

  /// An event with every sentence that tells it.
  func event(_ id: String) -> [String] {
    guard let event = report.collation.events.first(where: { $0.id == id }) else { return [] }
    return ["", head(of: event)] + sentences(telling: event.reports)
  }

  /// What the row leaves out, and why.
  func notCounted(_ events: [Event]) -> [String] {
    let statuses = EventStatus.allCases.filter { $0 != .realised }.compactMap { status -> String? in
      let count = events.count { $0.status == status }
      return count == 0 ? nil : "\(count) \(status.rawValue)"
    }
    let reasons = statuses + tooUnsure(events)
    return reasons.isEmpty ? [] : ["", "listed in events.csv and not counted: " + reasons.joined(separator: ", ")]
  }

  private func tooUnsure(_ events: [Event]) -> [String] {
    let count = events.count { $0.status == .realised && !$0.isSure }
    return count == 0 ? [] : ["\(count) less probable than was asked for"]
  }

  private func place(of event: Event) -> (locator: String, engagement: Int, id: String) {
    let first = event.reports.first
    let article = first.flatMap { articles[$0.article] }
    return (article?.article.provenance.locator.description ?? "", first?.engagement ?? 0, event.id)
  }

  func head(of event: Event) -> String {
    let score = report.weights.score(of: event)
    return [
      (score.millionths < 0 ? "" : "+") + NumberFormat.millionths(score.millionths),
      event.type.rawValue + (event.mode.map { " " + TerminalText.visible($0) } ?? ""),
      event.legs.map { "\($0.source)\(event.reciprocal ? "↔" : "→")\($0.target)" }.joined(separator: " "),
      event.date?.day.description ?? "undated", event.prospective ? "announced" : "done", event.id,
      "told " + NumberFormat.times(event.reports.count),
    ].joined(separator: "  ")
  }

  /// Of each leg that is meant, the report that events.csv names as its evidence: the first that tells it.
  private func evidence(of event: Event, _ isMeant: (Event.Leg) -> Bool) -> [Event.Report] {
    var seen: Set<Event.Leg> = []
    return event.reports.filter { report in
      guard let article = articles[report.article] else { return false }
      let leg = event.leg(of: article.engagements[report.engagement])
      return isMeant(leg) && seen.insert(leg).inserted
    }
  }

  /// The sentences of some reports, each once, in the order of the reports.
  func sentences(telling reports: [Event.Report]) -> [String] {
    var places: [SentencePlace] = []
    var told: [SentencePlace: [Engagement]] = [:]
    for report in reports {
      guard let engagement = articles[report.article]?.engagements[report.engagement] else { continue }
      let place = SentencePlace(article: report.article, sentence: engagement.sentence)
      if told[place] == nil { places.append(place) }
      told[place, default: []].append(engagement)
    }
    return places.flatMap { place in
      articles[place.article].map { lines(told[place] ?? [], at: place.sentence, in: $0) } ?? []
    }
  }

  /// Where a sentence stands, by what rule it tells an act, whom it leaves to be understood, and the sentence itself.
  private func lines(_ engagements: [Engagement], at sentence: Int, in article: CodedArticle) -> [String] {
    var marked = MarkedSentence(article.sentences[sentence], of: article, isColoured: isColoured)
    for engagement in engagements { marked.mark(engagement) }
    let rules = engagements.map { "\($0.attribution.rawValue), \(TerminalText.visible($0.rule))" }
    let understood = engagements.flatMap(\.understood).map(\.iso3)
    let parts =
      [place(of: sentence, in: article)] + rules.withoutRepeats
      + (understood.isEmpty ? [] : [understood.withoutRepeats.joined(separator: " and ") + " only understood"])
    let probabilities = engagements.flatMap { probability(of: $0, in: article) }.withoutRepeats
    return ["  " + parts.joined(separator: ", "), "  " + marked.text] + probabilities
  }
}

private struct SentencePlace: Hashable {
  let article: ArticleID
  let sentence: Int
}

extension MarkedSentence {
  /// Sets off the words of an engagement; whoever is only understood has none.
  fileprivate mutating func mark(_ engagement: Engagement) {
    if !engagement.isUnderstood(engagement.actor) { mark(.actor, at: engagement.actor) }
    mark(.trigger, at: engagement.trigger)
    if !engagement.isUnderstood(engagement.recipient) { mark(.recipient, at: engagement.recipient) }
  }
}

extension Engagement {
  /// Whether a party has no words of its own in the sentence: the trigger's stand for it.
  fileprivate func isUnderstood(_ party: ByteRange) -> Bool { trigger.contains(party) }

  /// The parties without words of their own.
  fileprivate var understood: [Country] {
    (isUnderstood(actor) ? [source] : []) + (isUnderstood(recipient) ? [target] : [])
  }
}

extension [String] {
  /// Each once, in the order of the first.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Event {
  /// Whether the country deals with another one in it.
  func isParty(_ country: Country) -> Bool { bilateralLegs.contains { $0.concerns(country) } }
}

extension Event.Leg {
  func concerns(_ country: Country) -> Bool { source == country || target == country }
}
