import EntenteCoding
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

/// How the powers of `--focus` deal with other countries: a panel of the page, and a table of its annex.
extension Briefing {
  private var focus: FocusTable { report.tables.focus }

  private var hasFocus: Bool { focus.rows.contains { $0.acts > 0 } }

  /// Nothing where no power deals with anybody.
  var focusPanel: [Page.Block] {
    guard hasFocus else { return [] }
    let heading = PageNumber.list(
      focus.powers.enumerated().map { place, power in
        place == 0 ? CountryName.atStart(report.name(power)) : CountryName.inside(report.name(power))
      })
    let lines = [ofYear].compactMap { $0 } + focus.powers.compactMap(abroad)
    return [.heading(heading + " abroad"), .list(lines.map { Phrase($0) })]
      + (focusFigure.map { [.figure(PageFigure($0.canvas))] } ?? [])
  }

  /// The days of the panel.
  private var focusDays: String { focus.short.isEmpty ? name : focus.days.map(PageNumber.period) ?? name }

  /// That the acts are of more than the report's days; nil where they are of these.
  private var ofYear: Statement? {
    guard let most = focus.short.map(\.acts).max() else { return nil }
    let powers = focus.short.map { CountryName.inside(report.name($0.power)) }
    return say(
      .actsOfYear,
      [
        "powers": .name(PageNumber.list(powers)), "acts": .count(most), "period": .name(name),
        "months": .name(focusDays),
      ])
  }

  /// How often a power acts on third countries, and how often on the other powers.
  private func abroad(_ power: Country) -> Statement? {
    let rows = focus.rows.filter { $0.power == power }
    let others = rows.filter { focus.powers.contains($0.country) }
    let rivals = focus.powers.filter { $0 != power }.map { CountryName.inside(report.name($0)) }
    let facts: Facts = [
      "power": .name(CountryName.atStart(report.name(power))),
      "acts": .counted(rows.reduce(0) { $0 + $1.toCountry } - others.reduce(0) { $0 + $1.toCountry }, "act", "acts"),
      "y": .count(others.reduce(0) { $0 + $1.toCountry }),
      "others": rivals.isEmpty ? nil : .name(PageNumber.list(rivals)),
    ]
    return say(.actsAbroad, rows.filter { $0.toCountry > 0 }.reduce(facts) { $0.of(.focus($1)) })
  }

  /// Acts towards third countries, those with most acts of all powers first.
  private var focusFigure: FocusFigure? {
    let countries = byCountry.filter { !focus.powers.contains($0[0].country) }.map { rows in
      FocusFigure.Country(
        name: rows[0].countryName,
        acts: rows.map { FocusFigure.Acts(by: $0.powerName, count: $0.toCountry, interval: $0.toCountryInterval) })
    }
    return FocusFigure(countries, when: focusDays)
  }

  /// The rows of each country side by side, in the order of the powers.
  private var byCountry: [[FocusTable.Row]] {
    let groups = Dictionary(grouping: focus.rows, by: \.country)
    func acts(_ rows: [FocusTable.Row]) -> Int { rows.reduce(0) { $0 + $1.acts } }
    return groups.values.sorted { (-acts($0), $0[0].country) < (-acts($1), $1[0].country) }
  }

  // MARK: The chapter of the annex

  var focusChapter: [Page.Block] {
    guard hasFocus else { return [] }
    let untold = focus.powers.compactMap { changes?.untoldDealings(of: $0, named: report.name($0)) }
    let lines: [Page.Block] = untold.isEmpty ? [] : [.list(untold.map { Phrase($0) })]
    return lines + [.table(focusTable), .paragraph(focusNote)]
  }

  private var focusTable: PageTable {
    let isCompared = focus.powers.count > 1
    let rows = byCountry.flatMap { $0 }
    let cells = rows.prefix(Self.shownRows).map { row -> [Phrase] in
      [
        Phrase(row.powerName), Phrase(row.countryName), Phrase(shown(row.toCountry, row.toCountryInterval)),
        "\(row.fromCountry)", "\(row.mutual)", "\(row.stories)",
      ] + (isCompared ? [Phrase(times(row))] : [])
    }
    return PageTable(
      "Acts of \(PageNumber.list(focus.powers.map { CountryName.inside(report.name($0)) }))"
        + (focus.short.isEmpty ? "" : ", \(focusDays)"),
      [
        ("Power", .left), ("Country", .left), ("Acts towards it (interval)", .right), ("Acts by it", .right),
        ("Mutual", .right), ("Stories", .right),
      ] + (isCompared ? [("Times the others’ (interval)", .right)] : []), Array(cells),
      note: note(rows.count, "rows", "focus.csv"))
  }

  /// How many times as often the power acts on the country as the others.
  private func times(_ row: FocusTable.Row) -> String {
    guard let courtship = row.courtship else { return "not compared" }
    guard let interval = row.courtshipInterval else { return PageNumber.tooFew }
    let bounds = ConfidenceInterval(lower: exponential(interval.lower), upper: exponential(interval.upper))
    return PageNumber.rough(exponential(courtship), bounds)
  }

  private var focusNote: Phrase {
    """
    Acts towards a country are held against those of the other powers together, half an act added to either side. The \
    interval tells a size and is no test: no difference is stated from it.
    """
  }
}
