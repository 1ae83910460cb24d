private import EntenteCoding
private import EntenteCorpus
private import EntenteMeasures
private import EntenteStatistics

/// The rows whose numbers are shown as the sums and quotients they are.
extension Explanation {
  /// A row of frequency.csv, or of the table of a kind.
  func frequency(_ somebody: Somebody) -> [String] {
    let row = report.tables.frequency.rows.first { $0.kind.rawValue == somebody.kind && $0.id == somebody.id }
    guard let row else { return [] }
    return [
      "\(TerminalText.visible(row.name)) (\(TerminalText.visible(row.id))), rank \(row.rank) by mentions", "",
      "share = \(fixed(row.storyShare))\(interval(row.storyShareInterval))",
      "  = \(row.stories) / \(stories(row.storiesTotal))",
      NumberFormat.count(row.mentions, "mention", "mentions")
        + " in bodies\(forms(of: row)); \(row.mentionsTitle) in titles",
    ] + sentences(naming: somebody, in: report.collation)
  }

  /// A row of engagement.csv.
  func engagement(_ named: NamedRow) -> [String] {
    guard let row = report.tables.engagement.rows.first(where: { $0.country.iso3 == named["iso3"] }) else { return [] }
    let head = [
      "\(name(row.country)) (\(row.country)), rank \(row.rank) by E", "",
      "E = \(fixed(row.score)) score points per 100 stories\(interval(row.scoreInterval))",
      "  = 100 × (cooperation \(points(row.cooperation)) + conflict \(points(row.conflict))) / \(stories(row.storiesTotal))",
      "  = 100 × \(row.storiesEngaged)/\(row.storiesTotal) stories × \(fixed(row.eventsPerStory)) events a story "
        + "× \(fixed(row.meanAbsScore)) score points an event",
      "\(events(row.events)): it acts in \(row.outOnly), is acted on in \(row.inOnly), both in \(row.mutual); "
        + "\(row.done) done, \(row.prospective) announced",
    ]
    let told = report.collation.events.filter { $0.isParty(row.country) }
    return head + likely(row.expectedScore, "E") + events(told, of: { $0.concerns(row.country) }) + notCounted(told)
  }

  /// A row of dyads.csv.
  func dyad(_ named: NamedRow) -> [String] {
    let row = report.tables.dyads.rows.first { row in
      row.source.iso3 == named["source"] && row.target.iso3 == named["target"]
    }
    guard let row else { return [] }
    let head = [
      "\(name(row.source)) (\(row.source)) to \(name(row.target)) (\(row.target))", "",
      "intensity = \(fixed(row.intensity)) score points an event\(interval(row.intensityInterval))",
      "  = (cooperation \(points(row.cooperation)) - conflict \(points(row.conflict))) / \(events(row.events))",
      "\(events(row.events)), \(row.mutual) of them mutual; \(row.done) done, \(row.prospective) announced; told in "
        + "\(stories(row.stories)) and \(NumberFormat.count(row.reports, "article", "articles")) of "
        + NumberFormat.count(row.outlets, "outlet", "outlets"),
    ]
    let leg = Event.Leg(source: row.source, target: row.target)
    let told = report.collation.events.filter { $0.legs.contains(leg) }
    // The sign of the quotient says which outweighs: where that may not be said, this comes before all else.
    let refusal = [report.accuracy.balanceRefusal].compactMap { $0 }
    return head + likely(row.expectedScore, "100 × (cooperation_points + conflict_points) / stories") + refusal
      + events(told, of: { $0 == leg }) + notCounted(told)
  }

  /// What a score is likely to be, and what of it stands on acts found; nothing where that is unknown.
  private func likely(_ score: ExpectedScore?, _ name: String) -> [String] {
    guard let score else { return [] }
    return [
      "\(name) is likely \(fixed(score.value)) score points per 100 stories"
        + interval(score.interval, of: "sampling and coding error"),
      "  = \(fixed(score.found)) of acts found, each as far as it is likely right, those too unsure to count too",
      "  + \(fixed(score.missed)) of about \(fixed(score.missedActs)) acts missed, by what is missed in coded articles",
    ]
  }

  /// How a country is named; nothing of people and bodies.
  private func forms(of row: FrequencyTable.Row) -> String {
    guard let names = row.mentionsName, let demonyms = row.mentionsDemonym, let metonyms = row.mentionsMetonym else {
      return ""
    }
    return ": \(names) by name, \(demonyms) by adjective or people, \(metonyms) by seat of government"
  }

  private func interval(_ interval: ConfidenceInterval?, of errors: String = "sampling error only") -> String {
    guard let interval else { return ", too few stories for an interval" }
    return ", 95 % interval \(fixed(interval.lower)) to \(fixed(interval.upper)) (\(errors))"
  }

  private func events(_ number: Int) -> String { NumberFormat.count(number, "event", "events") }
  private func points(_ score: Score) -> String { NumberFormat.millionths(score.millionths) }
}
