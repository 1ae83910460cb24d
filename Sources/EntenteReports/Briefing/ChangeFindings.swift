import EntenteMeasures
private import EntenteStatistics
import EntenteText

/// What changed since the period compared with: only what a calibrated test tells from chance, and how far it may be a
/// change of what was collected.
///
/// Of the share of stories that name a country Fisher's exact test over stories decides, of E a permutation of the stories,
/// of outlets Fisher's, each adjusted for how many were tested. E is per story and counts an act once, however many stories
/// tell it, so that of very different numbers of stories no change of it is stated. A story counts once in a share: tests of the rate of
/// mentions answer to the length of stories too, and the exact Poisson test and G2 call one comparison in five a change
/// where there is none.
struct ChangeFindings: Sendable {
  /// How many changes of E, and outlets, are named before the page points to the table; of naming twice as many.
  private static let named = 5
  /// The fewest stories of a period of which anything is told.
  private static let fewest = 5
  /// The greatest q with which a change of E, of an outlet's part, or of the naming of people and bodies is stated.
  ///
  /// Stricter than ``FalseDiscoveryRate``, which is that of the naming of countries: a page looks at five families of tests
  /// at once, which together are to claim something of at most five in a hundred corpora in which nothing changed.
  private static let acceptedBesideNaming = 0.01

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

  /// Whether the change of a row's share of stories is stated.
  static func isStated(_ row: PeriodComparison.Row) -> Bool { (row.shareQ ?? 1) <= FalseDiscoveryRate.accepted }

  var lines: [Markdown] {
    guard Self.isComparable(comparison) else { return [notComparable] }
    let naming = [compared] + attention + [othersNamed].compactMap { $0 }
    return naming + engagement + [outlets] + [shift].compactMap { $0 } + onCommonOutlets
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

/// How many stories name countries.
extension ChangeFindings {
  private var attention: [Markdown] {
    if let reason = tooFew { return [reason] }
    guard comparison.countries.contains(where: { $0.stories.earlier.count + $0.stories.later.count > 0 }) else {
      return ["No story of either period names a country."]
    }
    guard let smallestQ = comparison.smallestShareQ, smallestQ <= FalseDiscoveryRate.accepted else {
      return [tooFewNaming]
    }
    return stated.isEmpty ? [unchanged] : named.map(change) + rest(of: stated.count, named: named.count)
  }

  /// Why no change of naming could be stated whatever had happened: the stories are few, or those that name a country.
  private var tooFewNaming: Markdown {
    let stories: Markdown = "\(comparison.stories.earlier) and then \(Prose.stories(comparison.stories.later))"
    guard comparison.countries.allSatisfy({ !$0.shareFlags.contains(.short) }) else {
      return "\(stories): too few for any change of naming to pass the test, which takes twenty in each period."
    }
    let most = comparison.countries.map { $0.stories.earlier.count + $0.stories.later.count }.max() ?? 0
    return """
      Of \(stories) too few name a country for any change of naming to pass the test: the most named is in \(most) of \
      them all.
      """
  }

  /// The countries of whose naming a change is stated, the greatest first.
  private var stated: [PeriodComparison.Row] {
    comparison.countries.filter(Self.isStated).sorted { $0.isStated(before: $1) }
  }

  private var named: ArraySlice<PeriodComparison.Row> { stated.prefix(2 * Self.named) }

  private var unchanged: Markdown {
    let tested = comparison.countries.count { $0.shareQ != nil }
    return """
      No country's share of the stories changed from \(raw: "\(periods.earlier)") by more than chance explains, with \
      \(countries(tested)) tested.
      """
  }

  /// Where people and bodies changed; they have rows in the table, and none on the page.
  private var othersNamed: Markdown? {
    let tested = comparison.rows.filter { $0.kind != .country && $0.shareQ != nil }
    let stated = tested.count { ($0.shareQ ?? 1) <= Self.acceptedBesideNaming }
    guard tooFew == nil, stated > 0 else { return nil }
    return """
      People and bodies: \(Prose.count(stated, "change", "changes")) of naming (q ≤ 0.01), with \(tested.count) tested; \
      \(stated == 1 ? "it is" : "they are") in comparison.csv.
      """
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
      ? """
      Too few stories to tell any change: one of naming is stated from twenty stories in each period on, one of E or of \
      the mix of outlets from five.
      """ : nil
  }

  private func change(_ row: PeriodComparison.Row) -> Markdown {
    let (first, second) = (row.stories.earlier, row.stories.later)
    let probability = Prose.probability("q", row.shareQ ?? 1)
    if first.count == 0 {
      return """
        **\(row.name)**: in none of \(Prose.stories(first.exposure)) before, now in \(second.count) of \
        \(second.exposure) (\(probability)).
        """
    }
    if second.count == 0 {
      return """
        **\(row.name)**: in \(first.count) of \(Prose.stories(first.exposure)) before, now in none of \
        \(second.exposure) (\(probability)).
        """
    }
    return """
      **\(row.name)**: named in \(second.count) of \(Prose.stories(second.exposure)), after \(first.count) of \
      \(first.exposure). Share \(points(row.stories.shareDifference, row.shareInterval, probability)).
      """
  }

  /// `up 28 points (interval 19 to 37; q < 0.001)`; of a fall too the size, small to large; below a point with a decimal.
  private func points(_ difference: Double?, _ interval: ConfidenceInterval?, _ probability: Markdown) -> Markdown {
    guard let difference, let interval else { return "changed (\(probability))" }
    let isRise = difference > 0
    let bounds = isRise ? (interval.lower, interval.upper) : (-interval.upper, -interval.lower)
    let decimals = abs(difference) < 0.01 ? 1 : 0
    let points = { (share: Double) -> Markdown in "\(raw: NumberFormat.fixed(100 * share, decimals: decimals))" }
    let size = points(abs(difference))
    return """
      \(isRise ? "up" : "down") \(size) \(size == "1" ? "point" : "points") (interval \(points(bounds.0)) to \
      \(points(bounds.1)); \(probability))
      """
  }

  /// What becomes of the stated changes on the outlets that both periods have.
  private var onCommonOutlets: [Markdown] {
    let common = comparison.outlets.commonStories
    guard tooFew == nil, !stated.isEmpty, common.earlier.count > 0, common.later.count > 0,
      common.earlier.count < common.earlier.exposure || common.later.count < common.later.exposure
    else { return [] }
    let stories: Markdown = "\(common.earlier.count) and then \(Prose.stories(common.later.count))"
    guard min(common.earlier.count, common.later.count) >= Self.fewest else {
      return ["The outlets of both periods alone tell \(stories), too few to say whether the change holds on them."]
    }
    let changes = named.map { row -> Markdown in
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
    guard tested.isEmpty || hasLikeNumbers else { return [unlikeNumbers] }
    guard !tested.isEmpty else {
      return ["Engagement: no country has three stories with an event in each period, too few to tell a change of E."]
    }
    let stated = tested.filter { ($0.scoreQ ?? 1) <= Self.acceptedBesideNaming }
    guard !stated.isEmpty else {
      return ["Engagement: no change of E can be told from chance, with \(countries(tested.count)) tested."]
    }
    let changes = stated.prefix(Self.named).map { row -> Markdown in
      let isMore = (row.scoreRatio ?? 1) > 1
      return """
        Engaged \(isMore ? "more" : "less"): \(bold(row.name)), E \(Prose.number(row.scores.earlier ?? 0)) and then \
        \(Prose.number(row.scores.later ?? 0))\(ratio(row.scoreRatio, row.scoreRatioInterval, q: row.scoreQ)).
        """
    }
    return changes + rest(of: stated.count, named: changes.count)
  }

  /// Whether neither period has more than 1.5 times as many stories as the other.
  private var hasLikeNumbers: Bool {
    let (earlier, later) = comparison.stories
    return 2 * max(earlier, later) <= 3 * min(earlier, later)
  }

  private var unlikeNumbers: Markdown {
    """
    Engagement: no change of E is stated, for one period has more than 1.5 times as many stories as the other, and an \
    act counts once: more stories of the same acts make a smaller E.
    """
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
      ($0.q ?? 1) <= Self.acceptedBesideNaming && $0.flags.isEmpty
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

  private func rest(of count: Int, named: Int) -> [Markdown] {
    count > named ? ["In comparison.csv: \(Prose.further(count - named, "change", "changes"))."] : []
  }

  /// `, 2.4 times as much (interval 1.3 to 4.4; q = 0.012)`; q alone where there is no ratio.
  private func ratio(_ ratio: Double?, _ interval: ConfidenceInterval?, q: Double?) -> Markdown {
    let probability = Prose.probability("q", q ?? 1)
    guard let ratio, let interval else { return " (\(probability))" }
    return ", \(raw: NumberFormat.rough(ratio)) times as much (interval \(Prose.rough(interval)); \(probability))"
  }

  /// `, +25 percentage points (interval +5 to +40)`; nothing where there is no difference.
  private func points(_ difference: Double?, _ interval: ConfidenceInterval?) -> Markdown {
    guard let difference, let interval else { return "" }
    return ", \(Prose.points(difference)) percentage points (interval \(Prose.points(interval)))"
  }
}

extension PeriodComparison.Row {
  /// Whether its change of share is stated before another's: by points, then by stories, then by name.
  fileprivate func isStated(before other: Self) -> Bool {
    func key(_ row: Self) -> (Double, Int) {
      (-abs(row.stories.shareDifference ?? 0), -row.stories.earlier.count - row.stories.later.count)
    }
    return key(self) == key(other) ? (name, id) < (other.name, other.id) : key(self) < key(other)
  }
}
