package import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics
package import EntenteText

/// How each of a few chosen countries, the powers, deals with every country that one of them deals with: focus.csv.
///
/// Counted are distinct events that took place, as in ``DyadTable``: a reciprocal event stands once, in the direction its
/// evidence tells it. Every country has a row of each power, with zeros where that one has no act: nought is an answer too.
package struct FocusTable: Sendable {
  /// One power and one country.
  package struct Row: Sendable {
    package let power: Country
    package let country: Country
    package let powerName: String
    package let countryName: String
    /// Acts of the power on the country.
    package let toCountry: Int
    /// Log cluster-t over all stories; nil where fewer than three tell one, and where all tell as many.
    package let toCountryInterval: ConfidenceInterval?
    /// Acts of the country on the power.
    package let fromCountry: Int
    /// Those of both that are reciprocal.
    package let mutual: Int
    /// Those of both that score above zero, and below.
    package let cooperative: Int
    package let conflictual: Int
    /// Those of both that took place already; `done + announced = toCountry + fromCountry`.
    package let done: Int
    package let announced: Int
    package let cooperation: Score
    package let conflict: Score
    /// Stories that report an act between the two.
    package let stories: Int
    /// The fewer of the acts there and back over the more, in 0...1; nil without an act.
    package let reciprocity: Double?
    /// ln((a + ½) / (b + ½)): acts of the power, and of the other powers together, on the country.
    ///
    /// Nil where no other power is left, and where none of them acts on the country.
    package let courtship: Double?
    /// Delete-one-story jackknife over the stories in which one of these acts is counted; nil where those of either side
    /// are counted in fewer than three.
    ///
    /// In simulated corpora of 10 to 300 bursty stories it covers 87 to 99 %, and 67 % where one side is rare: it tells a
    /// size, and is no test (Tests/Evaluation/statistics/courtship.py).
    package let courtshipInterval: ConfidenceInterval?
    package let flags: [Flag]
    /// The days that its acts are of; nil for all that was read.
    package let days: Period?

    /// Between the two, in either direction.
    package var acts: Int { toCountry + fromCountry }
  }

  /// In the order in which they were given.
  package let powers: [Country]
  /// By power as given, then by acts and by code.
  package let rows: [Row]
  /// The days that it is about; nil for all that was read.
  package let days: Period?
  /// The powers with fewer than 30 acts in the report's own days, and how many these are; of none where the table is of
  /// those days.
  package private(set) var short: [(power: Country, acts: Int)] = []

  /// Fewest acts of a power on others that show whom it deals with.
  package static let fewestActs = 30

  /// The table of a report: of its own days, and where a power has fewer than 30 acts in these, of the twelve months up to
  /// their end, as far as those tell more.
  ///
  /// - Parameters:
  ///   - whole: All that the report's stories were chosen from.
  ///   - period: The report's days; nil for all.
  ///   - powers: Each once; none gives no rows.
  ///   - weights: What an event scores.
  ///   - names: What the reader calls each country; its code where there is none.
  /// - Returns: The table, with the days that it is of.
  package static func ofReport(
    on whole: Collation, in period: Period?, powers: [Country], weights: Weights, names: [Country: String] = [:]
  ) -> FocusTable {
    func table(_ days: Period?) -> FocusTable {
      FocusTable(of: days.map(whole.within) ?? whole, in: days, powers: powers, weights: weights, names: names)
    }
    let own = table(period)
    let short = powers.map { (power: $0, acts: own.acts(of: $0)) }.filter { $0.acts < fewestActs }
    guard let period, !short.isEmpty, period.yearToItsEnd.first < period.first else { return own }
    var year = table(period.yearToItsEnd)
    guard powers.contains(where: { year.acts(of: $0) > own.acts(of: $0) }) else { return own }
    year.short = short
    return year
  }

  /// What a power does towards others.
  private func acts(of power: Country) -> Int { rows.reduce(0) { $0 + ($1.power == power ? $1.toCountry : 0) } }

  /// - Parameters:
  ///   - collation: The stories and events that the table is about.
  ///   - days: Those of the collation; nil for all that was read.
  ///   - powers: Each once; none gives no rows.
  ///   - weights: What an event scores.
  ///   - names: What the reader calls each country; its code where there is none.
  package init(
    of collation: Collation, in days: Period? = nil, powers: [Country], weights: Weights, names: [Country: String] = [:]
  ) {
    self.powers = powers
    self.days = days
    let acts = DirectionActs.byLeg(of: collation, concerning: Set(powers), weights: weights)
    let partners = acts.keys.reduce(into: Set<Country>()) { partners, leg in
      if powers.contains(leg.source) { partners.insert(leg.target) }
      if powers.contains(leg.target) { partners.insert(leg.source) }
    }
    let stories = RatioSums(clusters: collation.stories.count)
    rows = powers.flatMap { power in
      partners.filter { $0 != power }
        .map { Row(power, $0, rivals: powers.filter { $0 != power }, acts, among: stories, in: days, names: names) }
        .sorted { (-$0.acts, $0.country) < (-$1.acts, $1.country) }
    }
  }
}

extension Period {
  /// The twelve months up to its last day; 365 days where that is not the last of a month.
  fileprivate var yearToItsEnd: Period {
    let month = Period.month(containing: last)
    guard month.end == end else { return Period(first: end.advanced(by: -365), end: end) }
    return Period(first: (0..<11).reduce(month) { month, _ in month.previous }.first, end: end)
  }
}

/// The acts of one direction, as they stand in stories.
private struct DirectionActs {
  /// In each story in which one is counted.
  private(set) var byStory: [StoryID: Int] = [:]
  /// That report one, whichever story it is counted in.
  private(set) var stories: Set<StoryID> = []
  private(set) var (mutual, announced) = (0, 0)
  private(set) var (cooperative, conflictual) = (0, 0)
  private(set) var points = Points()

  var count: Int { byStory.values.reduce(0, +) }

  /// Every direction that has one of some countries at either end.
  static func byLeg(
    of collation: Collation, concerning countries: Set<Country>, weights: Weights
  ) -> [Event.Leg: DirectionActs] {
    var acts: [Event.Leg: DirectionActs] = [:]
    for event in collation.events where event.isCounted {
      for leg in event.internationalLegs where countries.contains(leg.source) || countries.contains(leg.target) {
        acts[leg, default: DirectionActs()].add(event, score: weights.score(of: event))
      }
    }
    return acts
  }

  private mutating func add(_ event: Event, score: Score) {
    byStory[event.anchor, default: 0] += 1
    stories.formUnion(event.reports.map(\.story))
    if event.reciprocal { mutual += 1 }
    if event.prospective { announced += 1 }
    if score > .zero { cooperative += 1 }
    if score < .zero { conflictual += 1 }
    points.add(score)
  }

  /// Of their number.
  func interval(among stories: RatioSums) -> ConfidenceInterval? {
    guard byStory.count >= Flag.storiesForInterval else { return nil }
    let sums = byStory.values.reduce(into: stories) { $0.fill(numerator: $1, ofDenominator: 1) }
    guard let error = sums.standardError, error > 0 else { return nil }
    return sums.clusterInterval()?.scaled(by: Double(stories.clusters))
  }
}

extension FocusTable.Row {
  fileprivate init(
    _ power: Country, _ country: Country, rivals: [Country], _ acts: [Event.Leg: DirectionActs],
    among stories: RatioSums, in days: Period?, names: [Country: String]
  ) {
    func direction(_ source: Country, _ target: Country) -> DirectionActs {
      acts[Event.Leg(source: source, target: target)] ?? DirectionActs()
    }
    let (there, back) = (direction(power, country), direction(country, power))
    let rivals = rivals.filter { $0 != country }
    let others = rivals.map { direction($0, country).byStory }.reduce(into: [StoryID: Int]()) {
      $0.merge($1, uniquingKeysWith: +)
    }
    let courtship = rivals.isEmpty ? nil : Self.courtship(there.byStory, others)
    let interval = there.interval(among: stories)
    let isThin = min(there.byStory.count, courtship == nil ? .max : others.count) < Flag.storiesForInterval
    let lacksInterval = interval == nil || courtship.map { $0.interval == nil } ?? false
    self.init(
      power: power,
      country: country,
      powerName: names[power] ?? power.iso3,
      countryName: names[country] ?? country.iso3,
      toCountry: there.count,
      toCountryInterval: interval,
      fromCountry: back.count,
      mutual: there.mutual + back.mutual,
      cooperative: there.cooperative + back.cooperative,
      conflictual: there.conflictual + back.conflictual,
      done: there.count + back.count - there.announced - back.announced,
      announced: there.announced + back.announced,
      cooperation: there.points.cooperation + back.points.cooperation,
      conflict: there.points.conflict + back.points.conflict,
      stories: there.stories.union(back.stories).count,
      reciprocity: Self.reciprocity(there.count, back.count),
      courtship: courtship?.value,
      courtshipInterval: courtship?.interval,
      flags: [
        (Flag.few, stories.clusters < Flag.storiesForStatement),
        (.thin, isThin),
        (.noSpread, lacksInterval && !isThin),
      ].filter(\.1).map(\.0),
      days: days)
  }

  private static func reciprocity(_ there: Int, _ back: Int) -> Double? {
    let most = max(there, back)
    return most == 0 ? nil : Double(min(there, back)) / Double(most)
  }

  /// The halves keep it finite where one side has no act.
  private static func courtship(_ own: [StoryID: Int], _ others: [StoryID: Int]) -> Jackknife.Estimate? {
    let stories = Set(own.keys).union(others.keys).map { (own[$0, default: 0], others[$0, default: 0]) }
    guard !stories.isEmpty else { return nil }
    let estimate = Jackknife.estimate(stories: stories) { own, others in
      logarithm((Double(own) + 0.5) / (Double(others) + 0.5))
    }
    let hasInterval = min(own.count, others.count) >= Flag.storiesForInterval
    return estimate.map { ($0.value, hasInterval ? $0.interval : nil) }
  }
}
