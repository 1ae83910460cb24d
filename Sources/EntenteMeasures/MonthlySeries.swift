package import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics
package import EntenteText

/// How often each country is named and engaged in every month that has a story: the rows of months.csv.
///
/// A country that is not named in a month has a row with zeros; a month without stories tells nothing of anybody and has
/// no rows, so that two articles twenty years apart do not make a table of nothing. The rows of a country sum to its row of the tables without a period, undated stories apart; an event counts in the month
/// of the story that tells it first.
package struct MonthlySeries: Sendable {
  /// One country in one month.
  package struct Row: Sendable {
    package let month: Period
    package let kind: EntityKind
    /// ISO 3166-1 alpha-3.
    package let id: String
    package let name: String
    /// Stories of the month that name it in title or body.
    package let stories: Int
    /// All stories of the month; at least one.
    package let storiesTotal: Int
    /// `stories / storiesTotal`.
    package let storyShare: Double
    /// Wilson; nil below three stories.
    package let storyShareInterval: ConfidenceInterval?
    /// In bodies.
    package let mentions: Int
    /// Words of all bodies of the month.
    package let words: Int
    /// Mentions per 1,000 words; nil in a month without words.
    package let per1000Words: Double?
    /// Distinct events that took place between it and another country.
    package let events: Int
    /// Of these events per story, all stories of the month being the sample; nil where fewer than three tell one.
    package let actsInterval: ConfidenceInterval?
    /// `100 · events / storiesTotal`.
    package let actsPer100Stories: Double
    /// Whether the month has fewer than five stories: what it shows should not be leaned on.
    package let isFew: Bool
    /// Sum of their positive scores.
    package let cooperation: Score
    /// Sum of their negative scores, as a positive number.
    package let conflict: Score
    /// E, score points per 100 stories.
    package let score: Double
  }

  /// By code, and by month for each.
  package let rows: [Row]
  /// The first and the last day of a dated story; nil without one.
  package let days: (first: CalendarDay, last: CalendarDay)?
}

extension MonthlySeries {
  /// The series of a collation's dated stories: a row for each country that is named or engaged in one, and each month.
  ///
  /// - Parameters:
  ///   - collation: Of everything up to the end of the days reported; its undated stories are in no month.
  ///   - weights: What an event scores.
  ///   - names: What the reader calls each country; its code where there is none.
  package init(of collation: Collation, weights: Weights, names: [Country: String]) {
    let days = collation.stories.compactMap(\.date)
    guard let first = days.min(), let last = days.max() else {
      (rows, self.days) = ([], nil)
      return
    }
    self.days = (first, last)
    let months = collation.divided { $0.date.map(Period.month(containing:)) }
      .mapValues { MonthTally(of: $0, weights: weights) }
      .sorted { $0.key.first < $1.key.first }
    let countries = months.reduce(into: Set<Country>()) { $0.formUnion($1.value.countries.keys) }
    rows = countries.sorted().flatMap { country in
      months.map { Row($0.key, country, name: names[country] ?? country.iso3, in: $0.value) }
    }
  }
}

extension MonthlySeries.Row {
  fileprivate init(_ month: Period, _ country: Country, name: String, in tally: MonthTally) {
    let counts = tally.countries[country] ?? MonthTally.Counts()
    let hasInterval = tally.stories >= Flag.storiesForInterval
    self.init(
      month: month,
      kind: .country,
      id: country.iso3,
      name: name,
      stories: counts.stories,
      storiesTotal: tally.stories,
      storyShare: Double(counts.stories) / Double(tally.stories),
      storyShareInterval: hasInterval ? .wilson(successes: counts.stories, of: tally.stories) : nil,
      mentions: counts.mentions,
      words: tally.words,
      per1000Words: tally.words == 0 ? nil : 1000 * Double(counts.mentions) / Double(tally.words),
      events: counts.events,
      actsInterval: counts.actsInterval(among: tally.emptyStories),
      actsPer100Stories: 100 * Double(counts.events) / Double(tally.stories),
      isFew: tally.stories < Flag.storiesForStatement,
      cooperation: counts.points.cooperation,
      conflict: counts.points.conflict,
      score: 100 * counts.points.volume.points / Double(tally.stories))
  }
}

/// What the stories of one month come to.
private struct MonthTally {
  /// Those of one country.
  struct Counts {
    var stories = 0
    var mentions = 0
    var events = 0
    /// The stories that they are counted in, and how many in each.
    var eventsByStory: [StoryID: Int] = [:]
    var points = Points()

    /// Log cluster-t over stories.
    func actsInterval(among stories: RatioSums) -> ConfidenceInterval? {
      guard eventsByStory.count >= Flag.storiesForInterval else { return nil }
      var sums = stories
      for events in eventsByStory.values { sums.fill(numerator: events, ofDenominator: 1) }
      guard let error = sums.standardError, error > 0 else { return nil }
      return sums.clusterInterval()
    }
  }

  private(set) var stories = 0
  /// Each story, without an act.
  private(set) var emptyStories = RatioSums()
  private(set) var words = 0
  private(set) var countries: [Country: Counts] = [:]

  init(of collation: Collation, weights: Weights) {
    for story in collation.stories { add(story.representative) }
    for event in collation.events where event.isCounted { add(event, score: weights.score(of: event)) }
  }

  private mutating func add(_ article: CodedArticle) {
    stories += 1
    emptyStories.add(numerator: 0, denominator: 1)
    words += article.words
    for country in Set(article.mentions.map(\.country)) { countries[country, default: Counts()].stories += 1 }
    for mention in article.mentions where mention.occurrence.field == .body {
      countries[mention.country, default: Counts()].mentions += 1
    }
  }

  private mutating func add(_ event: Event, score: Score) {
    for country in Set(event.bilateralLegs.flatMap { [$0.source, $0.target] }) {
      countries[country, default: Counts()].events += 1
      countries[country, default: Counts()].eventsByStory[event.anchor, default: 0] += 1
      countries[country, default: Counts()].points.add(score)
    }
  }
}
