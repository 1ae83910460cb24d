import EntenteCoding
import EntenteMeasures
private import EntenteStatistics
import EntenteText

/// What changed since the period compared with, as far as its test tells it from chance: what a page may claim of it.
///
/// Of the share of stories that name a country Fisher's exact test over stories decides, of the weight of its dealings a
/// permutation of the stories, of outlets Fisher's, each adjusted for how many were tested. A story counts once in a
/// share: tests of the rate of mentions answer to the length of stories too, and the exact Poisson test and G2 call one
/// comparison in five a change where there is none.
struct StatedChanges: Sendable {
  let comparison: PeriodComparison
  let periods: (earlier: Period, later: Period)
  let sentences: SentenceTable
  /// The countries of whose naming a change is stated, the greatest first; ties by stories, then by name.
  private(set) var named: [PeriodComparison.Row] = []
  /// The countries of whose dealings a change is stated, the greatest difference of weight first.
  private(set) var weights: [PeriodComparison.Row] = []

  /// Nil without a period to compare with.
  init?(of report: Report, in sentences: SentenceTable) {
    guard let comparison = report.context.comparison, let later = report.manifest.period,
      let earlier = report.manifest.baseline
    else { return nil }
    self.comparison = comparison
    self.sentences = sentences
    periods = (earlier, later)
    named = comparison.countries.filter { claim(of: $0) != nil }.sorted { $0.changes(before: $1) }
    weights = comparison.countries.filter { weightClaim(of: $0) != nil }.sorted { left, right in
      let (a, b) = (left.weightDifference, right.weightDifference)
      return a == b ? left.id < right.id : a > b
    }
  }

  var rises: [PeriodComparison.Row] { named.filter { ($0.stories.shareDifference ?? 0) > 0 } }
  var falls: [PeriodComparison.Row] { named.filter { ($0.stories.shareDifference ?? 0) < 0 } }

  /// What is said of the stories that name a country; nil where nothing may be.
  func claim(of row: PeriodComparison.Row) -> (words: Statement, estimate: Statement?)? {
    let facts = shareFacts(row)
    guard let id = claimID(of: row), let words = sentences.say(id, facts) else { return nil }
    return (words, sentences.say(.namedInterval, facts))
  }

  /// The sentence that says it.
  func claimID(of row: PeriodComparison.Row) -> SentenceID? {
    let facts = shareFacts(row)
    return [SentenceID.named, .new, .gone].first { sentences.say($0, facts) != nil }
  }

  /// What is said of the weight of a country's dealings; nil where nothing may be.
  func weightClaim(of row: PeriodComparison.Row) -> (words: Statement, estimate: Statement?)? {
    let facts = weightFacts(row)
    return sentences.say(.weight, facts).map { ($0, sentences.say(.weightInterval, facts)) }
  }

  /// That too few stories tell of a country's dealings to say whether they changed; nil where enough do.
  func untoldDealings(of country: Country, named name: String) -> Statement? {
    let row = comparison.countries.first { $0.id == country.iso3 }
    let facts: Facts = [
      "engaged_a": .count(row?.engaged.earlier ?? 0), "engaged_b": .count(row?.engaged.later ?? 0),
      "country": .name(CountryName.atStart(name)),
    ]
    return sentences.say(.dealingsUntold, totals.merging(row.map { facts.of(.comparison($0)) } ?? facts))
  }

  /// All stories of either period.
  var totals: Facts { ["A": .count(comparison.stories.earlier), "B": .count(comparison.stories.later)] }

  /// The later period's name for the earlier one: `April`.
  var before: String { PageNumber.period(periods.earlier, besides: periods.later) }

  func shareFacts(_ row: PeriodComparison.Row) -> Facts {
    let difference = row.stories.shareDifference ?? 0
    let bounds = row.shareInterval.map { interval in
      difference < 0 ? (-interval.upper, -interval.lower) : (interval.lower, interval.upper)
    }
    // Of changes below a point whole ones would say nothing.
    let decimals = abs(difference) < 0.01 ? 1 : 0
    let points = { (share: Double) in NumberFormat.fixed(100 * share, decimals: decimals) }
    let size = points(abs(difference))
    return totals.of(.comparison(row)).merging([
      "country": .name(row.name), "a": .count(row.stories.earlier.count),
      "b": .count(row.stories.later.count),
      "q": row.shareQ.map(Fact.number), "way": .name(difference < 0 ? "down" : "up"),
      "points": .name(size + (size == "1" ? " point" : " points")),
      "lo": bounds.map { .name(PageNumber.signed(points($0.0))) },
      "hi": bounds.map { .name(PageNumber.signed(points($0.1))) },
    ])
  }

  func weightFacts(_ row: PeriodComparison.Row) -> Facts {
    totals.of(.comparison(row)).merging([
      "country": .name(row.name), "q": row.scoreQ.map(Fact.number),
      "acts_a": .count(row.events.earlier), "acts_b": .count(row.events.later),
      "engaged_a": .count(row.engaged.earlier), "engaged_b": .count(row.engaged.later),
      "before": .name(before), "ratio": row.scoreRatio.map(Fact.rough),
      "lo": row.scoreRatioInterval.map { .rough($0.lower) }, "hi": row.scoreRatioInterval.map { .rough($0.upper) },
    ])
  }
}

extension PeriodComparison.Row {
  /// By which weight per 100 stories differs.
  fileprivate var weightDifference: Double { abs((scores.later ?? 0) - (scores.earlier ?? 0)) }

  /// Whether its change of share is the greater: by points, then by stories, then by name.
  fileprivate func changes(before other: Self) -> Bool {
    func key(_ row: Self) -> (Double, Int) {
      (-abs(row.stories.shareDifference ?? 0), -row.stories.earlier.count - row.stories.later.count)
    }
    return key(self) == key(other) ? (name, id) < (other.name, other.id) : key(self) < key(other)
  }

  /// Whether it stands before another where readers look first for what they know: the most named first.
  func isShown(before other: Self) -> Bool {
    let (count, otherCount) = (
      stories.earlier.count + stories.later.count, other.stories.earlier.count + other.stories.later.count
    )
    return count == otherCount ? id < other.id : count > otherCount
  }
}
