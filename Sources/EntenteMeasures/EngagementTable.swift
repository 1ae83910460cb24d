package import EntenteCoding
private import EntenteCorpus
package import EntenteStatistics

/// How much each country engages and is engaged: the rows of engagement.csv, by score and then by code.
///
/// Counted are distinct events that took place between two countries; a country's event counts once for it, however many
/// legs it has. Bodies such as the European Union are parties to events and have no row.
package struct EngagementTable: Sendable {
  /// One country with at least one event.
  package struct Row: Sendable {
    package let country: Country
    package let name: String
    /// 1 for the highest score; equal scores share the smallest rank.
    package let rank: Int
    /// E, score points per 100 stories: `100 · (cooperation + conflict) / storiesTotal`, which is
    /// `100 · (storiesEngaged / storiesTotal) · eventsPerStory · meanAbsScore`.
    package let score: Double
    /// Log cluster-t over stories.
    package let scoreInterval: ConfidenceInterval?
    /// Stories that report an event of the country, also one that is counted in an earlier story.
    package let storiesEngaged: Int
    package let storiesTotal: Int
    /// `events / storiesEngaged`; below 1 where several stories report the same event.
    package let eventsPerStory: Double
    /// Mean of the events' absolute scores, in 0...10.
    package let meanAbsScore: Double
    /// `outOnly + inOnly + mutual`.
    package let events: Int
    package let outOnly: Int
    package let inOnly: Int
    /// Reciprocal events.
    package let mutual: Int
    /// `100 · events / storiesTotal`.
    package let actsPer100Stories: Double
    /// Log cluster-t over stories; nil where fewer than three tell one.
    package let actsInterval: ConfidenceInterval?
    /// How many other countries it deals with.
    package let partners: Int
    /// Sum of the positive scores.
    package let cooperation: Score
    /// Sum of the negative scores, as a positive number.
    package let conflict: Score
    /// `(cooperation - conflict) / (cooperation + conflict)`, in [-1, 1]; nil when all events score zero.
    package let balance: Double?
    /// Delete-one-story jackknife over the stories that have an event.
    package let balanceInterval: ConfidenceInterval?
    /// Of the sign-flip test of the balance, two-sided; nil when all events score zero.
    package let balanceP: Double?
    /// `balanceP` adjusted by Benjamini and Hochberg over all countries that have stories enough for it to reach 0.05,
    /// which takes six whose scores do not cancel out; nil for the others.
    package let balanceQ: Double?
    /// Events that took place already; `done + prospective = events`.
    package let done: Int
    /// Acts in words about what is still to come.
    package let prospective: Int
    /// Sum of the events' probabilities, in thousandths; nil where the coder does not say how sure one is.
    package let expected: Int?
    /// E as it is likely to be once acts that are wrong and acts that were missed are allowed for; nil as `expected`.
    package let expectedScore: ExpectedScore?
    /// Articles that report one of the events, every copy counted.
    package let reports: Int
    package let flags: [Flag]
  }

  package let rows: [Row]
}

extension EngagementTable {
  /// The table of a tally.
  ///
  /// - Parameters:
  ///   - tally: Of all the stories that the table is about.
  ///   - names: What the reader calls each country; its code where there is none.
  ///   - expected: Of the same stories; without them no score is expected.
  package init(_ tally: Tally, names: [Country: String], expected: ExpectedScores? = nil) {
    let counted = tally.engagements.filter { $0.value.activity.events > 0 }
      .sorted { ($1.value.volume, $0.key) < ($0.value.volume, $1.key) }
    let ranks = ranks(ofDescending: counted.map(\.value.volume))
    let tests = counted.map(\.value.activity).concurrentMap(\.balanceTest)
    let allStories = RatioSums(clusters: tally.stories)
    let partners = Self.partners(in: tally)
    let adjusted = adjustedForNumber(tests.map { $0.smallestP <= FalseDiscoveryRate.accepted ? $0.p : nil })
    rows = Array(counted.indices).concurrentMap { place in
      let (country, activity) = counted[place]
      return Row(
        country, activity, among: allStories, name: names[country] ?? country.iso3, rank: ranks[place],
        partners: partners[country]?.count ?? 0, balanceTest: tests[place], q: adjusted[place],
        expectedScore: expected?.score(of: country))
    }
  }

  /// The countries that each deals with, in either direction; bodies such as the European Union are none.
  private static func partners(in tally: Tally) -> [Country: Set<Country>] {
    tally.dyads.keys.reduce(into: [:]) { partners, leg in
      guard leg.source != .europeanUnion, leg.target != .europeanUnion else { return }
      partners[leg.source, default: []].insert(leg.target)
      partners[leg.target, default: []].insert(leg.source)
    }
  }
}

extension EngagementTable.Row {
  fileprivate init(
    _ country: Country, _ tally: EngagementTally, among allStories: RatioSums, name: String, rank: Int, partners: Int,
    balanceTest: SignFlipTest, q: Double?, expectedScore: ExpectedScore?
  ) {
    let activity = tally.activity
    let stories = allStories.clusters
    let balance = activity.balance
    let scoreInterval = activity.volumeInterval(among: stories)
    self.init(
      country: country,
      name: name,
      rank: rank,
      score: 100 * activity.points.volume.points / Double(stories),
      scoreInterval: scoreInterval?.scaled(by: 100),
      storiesEngaged: activity.stories,
      storiesTotal: stories,
      eventsPerStory: Double(activity.events) / Double(activity.stories),
      meanAbsScore: activity.points.volume.points / Double(activity.events),
      events: activity.events,
      outOnly: tally.outOnly,
      inOnly: tally.inOnly,
      mutual: tally.mutual,
      actsPer100Stories: 100 * Double(activity.events) / Double(stories),
      actsInterval: activity.count(among: allStories, \.events).interval?.scaled(by: 100 / Double(stories)),
      partners: partners,
      cooperation: activity.points.cooperation,
      conflict: activity.points.conflict,
      balance: balance?.value,
      balanceInterval: balance?.interval,
      balanceP: balance == nil ? nil : balanceTest.p,
      balanceQ: q,
      done: activity.done,
      prospective: activity.prospective,
      expected: activity.expected,
      expectedScore: expectedScore,
      reports: activity.reports,
      flags: activity.flags(among: stories, lacksInterval: scoreInterval == nil || balance?.interval == nil))
  }
}

extension EngagementTally {
  fileprivate var volume: Score { activity.points.volume }
}
