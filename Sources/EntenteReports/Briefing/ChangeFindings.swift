import EntenteMeasures
private import EntenteStatistics
import EntenteText

/// What changed since the period compared with: only what a calibrated test tells from chance, and how far it may be a
/// change of what was collected.
///
/// Of the rate of mentions the permutation test of whole stories decides, of E Welch's test over stories, of outlets
/// Fisher's, each adjusted for how many were tested. On stories of one population these call one change in twenty; the
/// exact Poisson test and G2 call one in five.
struct ChangeFindings: Sendable {
  /// How many changes of a kind are named before the page points to the table.
  private static let named = 5
  /// The fewest stories of a period of which shares are told.
  private static let fewest = 5

  private let comparison: PeriodComparison
  private let periods: (earlier: Period, later: Period)

  init(_ comparison: PeriodComparison, from earlier: Period, to later: Period) {
    self.comparison = comparison
    periods = (earlier, later)
  }

  /// Whether both periods have a story.
  static func isComparable(_ comparison: PeriodComparison) -> Bool {
    comparison.stories.earlier > 0 && comparison.stories.later > 0
  }

  /// Whether the change of a row's rate of mentions is stated.
  static func isStated(_ row: PeriodComparison.Row) -> Bool {
    (row.q ?? 1) <= FalseDiscoveryRate.accepted && !row.flags.contains(where: \.isReservation)
  }

  var lines: [Markdown] {
    guard Self.isComparable(comparison) else { return [notComparable] }
    return [compared] + attention + engagement + [outlets] + [shift].compactMap { $0 } + onCommonOutlets
  }

  private var notComparable: Markdown {
    let empty = [
      comparison.stories.earlier == 0 ? periods.earlier : nil, comparison.stories.later == 0 ? periods.later : nil,
    ].compactMap { $0.map { "\($0)" } }
    return "Not comparable: no story is dated in \(raw: empty.joined(separator: " or in "))."
  }

  private var compared: Markdown {
    """
    Compared: \(Prose.stories(comparison.stories.earlier)) of \(raw: "\(periods.earlier)") with \
    \(Prose.stories(comparison.stories.later)) of \(raw: "\(periods.later)").
    """
  }
}

/// How often countries are named.
extension ChangeFindings {
  private var attention: [Markdown] {
    if let reason = tooFew { return [reason] }
    let tested = comparison.countries.count { $0.p != nil }
    guard tested > 0 else { return ["No story of either period names a country in its body."] }
    let stated = comparison.countries.filter(Self.isStated)
    guard !stated.isEmpty else {
      return [
        "How often a country is named: no change can be told from chance, with \(countries(tested)) tested\(held(\.q))."
      ]
    }
    return stated.prefix(Self.named).map(change) + rest(of: stated.count)
  }

  /// `; 2 that the test tells from chance bear a note`; nothing where there is none.
  private func held(_ q: (PeriodComparison.Row) -> Double?) -> Markdown {
    let held = comparison.countries.count {
      (q($0) ?? 1) <= FalseDiscoveryRate.accepted && $0.flags.contains(where: \.isReservation)
    }
    return held == 0 ? "" : "; \(held) that the test tells from chance \(held == 1 ? "bears" : "bear") a note"
  }

  /// Why no change can be stated at all.
  private var tooFew: Markdown? {
    let fewest = min(comparison.stories.earlier, comparison.stories.later)
    if comparison.smallestP > FalseDiscoveryRate.accepted {
      return """
        Too few stories to tell any change: with so many, even the greatest could not be told from chance (smallest \
        possible \(Prose.probability("p", comparison.smallestP))).
        """
    }
    return fewest < Self.fewest
      ? "Too few stories to tell any change: one is stated from five stories in each period on." : nil
  }

  private func change(_ row: PeriodComparison.Row) -> Markdown {
    let (first, second) = (row.mentions.earlier.value ?? 0, row.mentions.later.value ?? 0)
    return """
      Named \(second > first ? "more" : "less"): \(bold(row.name)), \(Prose.number(1000 * first)) and then \
      \(Prose.number(1000 * second)) times per 1,000 words\(ratio(row.mentions.ratio, row.rateRatioInterval, q: row.q)); in \
      \(Prose.percent(row.stories.earlier.value ?? 0)) and then \(Prose.percent(row.stories.later.value ?? 0)) of the \
      stories\(points(row.stories.shareDifference, row.shareInterval)).
      """
  }

  /// What becomes of the stated changes on the outlets that both periods have.
  private var onCommonOutlets: [Markdown] {
    let common = comparison.outlets.commonStories
    let stated = comparison.countries.filter(Self.isStated).prefix(Self.named)
    guard tooFew == nil, !stated.isEmpty, common.earlier.count > 0, common.later.count > 0,
      common.earlier.count < common.earlier.exposure || common.later.count < common.later.exposure
    else { return [] }
    let stories: Markdown = "\(common.earlier.count) and then \(Prose.stories(common.later.count))"
    guard min(common.earlier.count, common.later.count) >= Self.fewest else {
      return ["The outlets of both periods alone tell \(stories), too few to say whether the change holds on them."]
    }
    let changes = stated.map { row -> Markdown in
      let shares = row.commonStories
      return """
        \(bold(row.name)) in \(shares.earlier.count) and then \(shares.later.count) of them \
        (\(Prose.percent(shares.earlier.value ?? 0)) and then \(Prose.percent(shares.later.value ?? 0))\
        \(points(shares.shareDifference, row.commonShareInterval)))
        """
    }
    return ["On the outlets of both periods alone, which tell \(stories): \(changes.joined(separator: "; "))."]
  }
}

/// How countries engage.
extension ChangeFindings {
  private var engagement: [Markdown] {
    guard tooFew == nil else { return [] }
    let tested = comparison.countries.filter { $0.scoreQ != nil }
    guard !tested.isEmpty else {
      return ["Engagement: no country has three stories with an event in each period, too few to tell a change of E."]
    }
    let stated = tested.filter {
      ($0.scoreQ ?? 1) <= FalseDiscoveryRate.accepted && !$0.flags.contains(where: \.isReservation)
    }
    guard !stated.isEmpty else {
      return [
        """
        Engagement: no change of E can be told from chance, with \(countries(tested.count)) tested\(held(\.scoreQ)).
        """
      ]
    }
    let changes = stated.prefix(Self.named).map { row -> Markdown in
      let isMore = (row.scoreRatio ?? 1) > 1
      return """
        Engaged \(isMore ? "more" : "less"): \(bold(row.name)), E \(Prose.number(row.scores.earlier ?? 0)) and then \
        \(Prose.number(row.scores.later ?? 0))\(ratio(row.scoreRatio, row.scoreRatioInterval, q: row.scoreQ)).
        """
    }
    return changes + rest(of: stated.count)
  }
}

/// Where the stories come from.
extension ChangeFindings {
  private var outlets: Markdown {
    let rows = comparison.outlets.rows
    guard !rows.isEmpty else {
      return """
        No story names its outlet, so whether other outlets were collected is unknown; a source column in articles.csv \
        says it.
        """
    }
    let parts: [Markdown] = [
      group(rows.filter(\.isCommon), "in both periods"),
      group(rows.filter { $0.stories.later.count == 0 }, "in \(raw: "\(periods.earlier)") alone"),
      group(rows.filter { $0.stories.earlier.count == 0 }, "in \(raw: "\(periods.later)") alone"),
    ].compactMap { $0 }
    let common = comparison.outlets.commonStories
    let isAll = common.earlier.count == common.earlier.exposure && common.later.count == common.later.exposure
    let told: Markdown =
      common.earlier.count == 0
      ? "None is in both, so a change of the news cannot be told from one of the sources."
      : isAll
        ? "Those of both tell all stories."
        : """
        Those of both tell \(Prose.percent(common.earlier.value ?? 0)) and then \
        \(Prose.percent(common.later.value ?? 0)) of the stories.
        """
    return "Outlets \(parts.joined(separator: "; ")). \(told)\(unknown)"
  }

  private var unknown: Markdown {
    let unknown = comparison.outlets.unknownStories
    guard unknown.earlier.count + unknown.later.count > 0 else { return "" }
    return " Of \(unknown.earlier.count) and then \(Prose.stories(unknown.later.count)) the outlet is unknown."
  }

  private func group(_ rows: [OutletComparison.Row], _ place: Markdown) -> Markdown? {
    guard !rows.isEmpty else { return nil }
    let names = rows.prefix(Self.named).map { "\($0.outlet)" as Markdown }
    let rest = rows.count - names.count
    let list = rest == 0 ? Prose.list(names) : names.joined(separator: ", ") + " and \(rest) more, in outlets.csv"
    return "\(place): \(list)"
  }

  /// Says aloud that the mix of outlets is another one; nothing where no outlet is known.
  private var shift: Markdown? {
    guard !comparison.outlets.rows.isEmpty else { return nil }
    let shifted = comparison.outlets.rows.filter {
      ($0.q ?? 1) <= FalseDiscoveryRate.accepted && !$0.flags.contains(where: \.isReservation)
    }
    guard !shifted.isEmpty else {
      return tooFew == nil ? "The mix of outlets: no shift of it can be told from chance." : nil
    }
    let changes = shifted.prefix(Self.named).map { row -> Markdown in
      "\(row.outlet) tells \(Prose.percent(row.stories.earlier.value ?? 0)) and then \(Prose.percent(row.stories.later.value ?? 0))"
    }
    return """
      **The mix of outlets shifted**, so a change may be one of what was collected: \
      \(changes.joined(separator: "; ")) of the stories.
      """
  }
}

extension ChangeFindings {
  private func bold(_ name: String) -> Markdown { "\(CountryName.article(of: name))**\(name)**" }

  private func countries(_ number: Int) -> Markdown { Prose.count(number, "country", "countries") }

  private func rest(of count: Int) -> [Markdown] {
    count > Self.named ? ["In comparison.csv: \(Prose.further(count - Self.named, "change", "changes"))."] : []
  }

  /// `, 2.4 times as much (interval 1.3 to 4.4; q = 0.012)`; q alone where there is no ratio.
  private func ratio(_ ratio: Double?, _ interval: ConfidenceInterval?, q: Double?) -> Markdown {
    let probability = Prose.probability("q", q ?? 1)
    guard let ratio, let interval else { return " (\(probability))" }
    return ", \(Prose.number(ratio)) times as much (interval \(Prose.rough(interval)); \(probability))"
  }

  /// `, +25 percentage points (interval +5 to +40)`; nothing where there is no difference.
  private func points(_ difference: Double?, _ interval: ConfidenceInterval?) -> Markdown {
    guard let difference, let interval else { return "" }
    return ", \(Prose.points(difference)) percentage points (interval \(Prose.points(interval)))"
  }
}
