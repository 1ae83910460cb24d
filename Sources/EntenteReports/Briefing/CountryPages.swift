import EntenteCoding
import EntenteCorpus
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// A page for each country with an act, or in five stories: whom it deals with, what is done, by what sentences.
struct CountryPages: Sendable {
  /// Fewest stories for a page of a country without an act.
  private static let fewestStories = 5
  private static let shownKinds = 10
  private static let shownQuotations = 5

  private let briefing: Briefing
  private let chooser: StoryChooser
  /// The acts of each country that took place, by the order in which the report has them.
  private let events: [Country: [Event]]

  init(of briefing: Briefing) {
    self.briefing = briefing
    chooser = StoryChooser(of: briefing.report, hasQuotations: briefing.options.hasQuotations)
    var events: [Country: [Event]] = [:]
    for event in briefing.report.collation.events where event.isCounted {
      for country in Set(event.bilateralLegs.flatMap { [$0.source, $0.target] }) {
        events[country, default: []].append(event)
      }
    }
    self.events = events
  }

  /// Those of a report that have a page, by name.
  static func countries(of report: Report) -> [Country] {
    let named = report.tables.frequency.countries.filter { $0.stories >= fewestStories }.compactMap { Country($0.id) }
    return Set(named).union(report.tables.engagement.rows.map(\.country)).sorted {
      (report.name($0), $0.iso3) < (report.name($1), $1.iso3)
    }
  }

  /// The path of a country's page in the report, without its ending.
  static func path(of country: Country) -> String { "countries/" + country.iso3 }

  func page(of country: Country) -> Page {
    let name = briefing.report.name(country)
    let headline = headline(country)
    return Page(
      title: "\(name): \(briefing.name)",
      kicker: """
        Country page · \(briefing.name)\(briefing.changes.map { ", compared with " + $0.before } ?? "") · \
        \(link: "Briefing", .page("../briefing"))
        """,
      headline: headline, stand: stand(country),
      front: partners(country) + kinds(country) + quotations(country) + people(country) + notes(country), annex: [])
  }

  // MARK: What stands over it

  private func headline(_ country: Country) -> Phrase {
    let row = briefing.report.tables.engagement.rows.first { $0.country == country }
    let facts = facts(country).merging([
      "acts": .counted(row?.events ?? 0, "act", "acts"),
      "partners": .counted(partnerCount(country), "country", "countries"), "period": .name(briefing.name),
    ])
    let said = briefing.say(.countryActs, facts) ?? briefing.say(.countryNamed, facts)
    return said.map { Phrase($0) } ?? Phrase(briefing.report.name(country))
  }

  private func facts(_ country: Country) -> Facts {
    let row = briefing.report.tables.frequency.countries.first { $0.id == country.iso3 }
    let change = briefing.changes?.comparison.countries.first { $0.id == country.iso3 }
    let isCompared = (briefing.changes?.comparison.stories.earlier ?? 0) > 0
    let facts: Facts = [
      "country": .name(briefing.report.name(country)), "b": .count(row?.stories ?? 0), "B": .count(briefing.stories),
      "before": isCompared ? briefing.changes.map { .name($0.before) } : nil,
      "acts_a": isCompared ? .count(change?.events.earlier ?? 0) : nil,
      "a": isCompared ? .count(change?.stories.earlier.count ?? 0) : nil,
      "A": isCompared ? briefing.changes.map { .count($0.comparison.stories.earlier) } : nil,
      "share": (row?.storyShare).map(Fact.share),
      "lo": (row?.storyShareInterval).map { .hundredths($0.lower) },
      "hi": (row?.storyShareInterval).map { .hundredths($0.upper) },
    ]
    return facts.of(.naming(of: country.iso3))
  }

  private func partnerCount(_ country: Country) -> Int {
    let legs = events[country, default: []].flatMap(\.bilateralLegs)
    return Set(legs.filter { $0.source == country || $0.target == country }.flatMap { [$0.source, $0.target] })
      .subtracting([country]).count
  }

  /// The changes that are stated of it, and how often it is named.
  private func stand(_ country: Country) -> Phrase {
    let change = briefing.changes?.comparison.countries.first { $0.id == country.iso3 }
    let weight = change.flatMap { briefing.changes?.weightClaim(of: $0)?.estimate }.map { Phrase($0) }
    let share = change.flatMap { briefing.changes?.claim(of: $0) }
    let level = share == nil ? briefing.say(.level, facts(country)).map { Phrase($0) } : nil
    return [weight, share?.words.stopped, share?.estimate.map { Phrase($0) }, level].compactMap { $0 }
      .joined(separator: " ")
  }

  // MARK: Its parts

  private func partners(_ country: Country) -> [Page.Block] {
    let partners = Set(
      events[country, default: []].flatMap(\.bilateralLegs).filter { $0.source == country || $0.target == country }
        .flatMap { [$0.source, $0.target] }
    ).subtracting([country])
    let pairs = partners.map { (code: $0, deals: briefing.deals(country, $0, isOrdered: true)) }
      .sorted { ($1.deals.acts, $0.code) < ($0.deals.acts, $1.code) }
    let figure = DealsFigure(pairs.map(\.deals), when: briefing.name, name: "acts-" + country.iso3)
    return figure.map { [.heading("Partners, both ways"), .figure(PageFigure($0.canvas, folder: "../"))] } ?? []
  }

  private func kinds(_ country: Country) -> [Page.Block] {
    let events = events[country, default: []].map { (type: $0.type, legs: $0.bilateralLegs) }
    let ofType = Dictionary(grouping: events, by: \.type)
    let rows = EventType.allCases.compactMap { type -> (type: EventType, by: Int, to: Int)? in
      let legs = ofType[type, default: []].map(\.legs)
      let (by, to) = (
        legs.count { $0.contains { $0.source == country } }, legs.count { $0.contains { $0.target == country } }
      )
      return by + to == 0 ? nil : (type, by, to)
    }
    guard !rows.isEmpty else { return [] }
    let sorted = rows.sorted { ($1.by + $1.to, $0.type.rawValue) < ($0.by + $0.to, $1.type.rawValue) }
    let cells = sorted.prefix(Self.shownKinds).map { row -> [Phrase] in
      [Phrase(briefing.options.words.act(row.type)), Phrase(sign(of: row.type)), "\(row.by)", "\(row.to)"]
    }
    let name = briefing.report.name(country)
    return [
      .heading("What is done, by it and to it"),
      .table(
        PageTable(
          "Acts by kind",
          [("Kind of act", .left), ("Counts as", .left), ("By \(name)", .right), ("To \(name)", .right)], Array(cells),
          note: sorted.count > Self.shownKinds
            ? "\(Self.shownKinds) of \(sorted.count) kinds; all acts are in \(link: "events.csv", .file("../events.csv"))."
            : nil)),
    ]
  }

  /// Of the type by itself; a mode of it may score otherwise.
  private func sign(of type: EventType) -> String {
    let score = briefing.report.weights.score(of: type)
    return score > .zero ? "cooperative" : score < .zero ? "conflictual" : "neither"
  }

  private func quotations(_ country: Country) -> [Page.Block] {
    let quoted = chooser.quotations(of: events[country, default: []], country, most: Self.shownQuotations)
    guard !quoted.isEmpty else { return [] }
    return [.heading("Best-sourced sentences")]
      + quoted.map { quotation, event in
        .quotation(
          quotation,
          note: """
            \(NumberFormat.count(event.storyCount, "story", "stories")), \
            \(NumberFormat.count(event.outlets.count, "outlet", "outlets")); \
            \(briefing.options.words.act(event.type))\(event.reciprocal ? ", mutual" : "")
            """)
      }
  }

  private func people(_ country: Country) -> [Page.Block] {
    let rows = briefing.report.tables.frequency.rows
      .filter { $0.kind == .person && $0.id.hasSuffix("." + country.iso3) }
      .sorted { ($1.stories, $1.mentions, $0.id) < ($0.stories, $0.mentions, $1.id) }
    guard !rows.isEmpty else { return [] }
    let cells = rows.prefix(Briefing.shownRows).map { row -> [Phrase] in
      [Phrase(row.name), "\(row.stories)", Phrase(PageNumber.percent(row.storyShare, row.storyShareInterval))]
    }
    return [
      .heading("People"),
      .table(
        PageTable(
          "Named in the stories", [("Name", .left), ("Stories", .right), ("Share (interval)", .right)], Array(cells),
          note: rows.count > Briefing.shownRows
            ? "\(Briefing.shownRows) of \(rows.count) people; all are in \(link: "frequency.csv", .file("../frequency.csv"))."
            : nil)),
    ]
  }

  private func notes(_ country: Country) -> [Page.Block] {
    let named = briefing.report.tables.frequency.countries.first { $0.id == country.iso3 }.map { row in
      """
      Named \(NumberFormat.times(row.mentions)): by name \(row.mentionsName ?? 0), as adjective or people \
      \(row.mentionsDemonym ?? 0), by its capital as actor \(row.mentionsMetonym ?? 0).
      """
    }
    let acted = briefing.report.tables.engagement.rows.first { $0.country == country }.map { row in
      """
      Acts: by it \(row.outOnly), to it \(row.inOnly), mutual \(row.mutual); \
      \(NumberFormat.count(row.prospective, "is an announcement", "are announcements")).
      """
    }
    return [
      .heading("Notes on the data"),
      .list(
        [named, acted].compactMap { $0 }.map { Phrase($0) }
          + ["Every row: \(code: "entente explain engagement \(country.iso3)")"]),
    ]
  }
}
