import EntenteCoding
import EntenteMeasures
private import EntenteStatistics
import EntenteText

/// The claims of a page, each with the stories it rests on.
extension Briefing {
  private static let mostCards = 3

  /// What a card claims.
  private enum Claim {
    case share(PeriodComparison.Row)
    case weight(PeriodComparison.Row)
    case pair(StatedPairs.Pair)

    /// The countries that it shows, so that none is shown twice.
    var countries: [String] {
      switch self {
      case .share(let row), .weight(let row): [row.id]
      case .pair(let pair): [pair.a, pair.b]
      }
    }
  }

  /// The headline's rise and fall, then the greatest change of weight.
  ///
  /// Empty places are filled by the next changes of naming, of weight, and pairs. A claim without a story that can be quoted is no card.
  var cards: [Page.Card] {
    let chooser = StoryChooser(of: report, hasQuotations: options.hasQuotations)
    var shown: Set<String> = []
    var cards: [Page.Card] = []
    for claim in claims where cards.count < Self.mostCards && shown.isDisjoint(with: claim.countries) {
      guard let card = card(claim, chooser) else { continue }
      cards.append(card)
      shown.formUnion(claim.countries)
    }
    return cards
  }

  private var claims: [Claim] {
    let (rises, falls) = (changes?.rises ?? [], changes?.falls ?? [])
    let ofHeadline = Array(rises.prefix(1) + falls.prefix(1))
    let others = (changes?.named ?? []).filter { row in !ofHeadline.contains { $0.id == row.id } }
    let weights = (changes?.weights ?? []).map(Claim.weight)
    return ofHeadline.map(Claim.share) + weights.prefix(1) + others.map(Claim.share) + weights.dropFirst()
      + pairs.ofStories.filter(\.isMore).map(Claim.pair)
  }

  private func card(_ claim: Claim, _ chooser: StoryChooser) -> Page.Card? {
    switch claim {
    case .share(let row):
      guard let said = changes?.claim(of: row), let country = Country(row.id) else { return nil }
      return chooser.stories(naming: [country]).map { chosen in
        card(said, isFall: (row.stories.shareDifference ?? 0) < 0, spark: spark(ofShare: country), chosen)
      }
    case .weight(let row):
      guard let said = changes?.weightClaim(of: row), let country = Country(row.id) else { return nil }
      return chooser.stories(ofActsOf: country).map { chosen in
        card(said, isFall: (row.scoreRatio ?? 1) < 1, spark: spark(ofActs: country), chosen)
      }
    case .pair(let pair):
      return chooser.stories(naming: [pair.a, pair.b].compactMap { Country($0) }).map { chosen in
        card((pair.statement, nil), isChange: false, isFall: false, spark: nil, chosen)
      }
    }
  }

  private func card(
    _ said: (words: Statement?, estimate: Statement?), isChange: Bool = true, isFall: Bool, spark: PageFigure?,
    _ chosen: StoryChooser.Choice
  ) -> Page.Card {
    Page.Card(
      claim: said.words.map { Phrase($0) } ?? "", isChange: isChange, isFall: isFall,
      estimate: said.estimate.map { Phrase($0) },
      spark: spark, quotation: chosen.quotation,
      stories: chosen.stories)
  }

  /// The months up to the page's own: later articles change no page.
  private func months(of country: Country) -> [MonthlySeries.Row] {
    report.months.filter { $0.id == country.iso3 }
  }

  private func spark(ofShare country: Country) -> PageFigure? {
    shares(of: country).spark(named: ShareSeries.figureName(of: country.iso3)).map { PageFigure($0) }
  }

  /// The months of a country's naming, up to the page's own.
  func shares(of country: Country) -> ShareSeries {
    ShareSeries(
      code: country.iso3, name: report.name(country),
      points: months(of: country).map {
        ShareSeries.Point(month: $0.month, stories: $0.stories, total: $0.storiesTotal)
      })
  }

  private func spark(ofActs country: Country) -> PageFigure? {
    let points = months(of: country).map { row in
      SparkFigure.Point(
        month: PageNumber.period(row.month), value: 100 * Double(row.events) / Double(row.storiesTotal),
        interval: row.actsInterval?.scaled(by: 100), shown: NumberFormat.count(row.events, "act", "acts"))
    }
    return SparkFigure(
      name: "spark-" + country.iso3, title: "\(report.name(country)): acts per 100 stories by month", points, unit: ""
    ).map { PageFigure($0.canvas) }
  }
}
