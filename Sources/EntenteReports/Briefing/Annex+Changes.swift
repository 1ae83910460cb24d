import EntenteMeasures
private import EntenteStatistics

/// The period against the one it is compared with.
extension Briefing {
  /// How many changes of naming are listed before the page points to the table; of weight half as many.
  private static let listed = 10

  func changeBlocks(_ changes: StatedChanges) -> [Page.Block] {
    let comparison = changes.comparison
    guard comparison.stories.earlier > 0, comparison.stories.later > 0 else {
      return [.paragraph("Nothing can be compared: a period has no story.")]
    }
    return [.list(changeLines(changes))] + changeTable(changes)
  }

  private func changeLines(_ changes: StatedChanges) -> [Phrase] {
    let named = changes.named.prefix(Self.listed).compactMap { row in
      changes.claim(of: row).map(line)
    }
    let weights = changes.weights.prefix(Self.listed / 2).compactMap { row in
      changes.weightClaim(of: row).map(line)
    }
    let further = changes.named.count + changes.weights.count - named.count - weights.count
    let rest: Phrase? =
      further > 0 ? "In comparison.csv: \(NumberFormat.count(further, "further change", "further changes"))." : nil
    let others: [Phrase?] = [
      rest, nothing(changes)?.stopped, weightLine(changes).map { Phrase($0) }, peopleLine(changes).map { Phrase($0) },
      outlets(changes).map { Phrase($0) }, onCommonOutlets(changes).map { Phrase($0) },
    ]
    return named + weights + others.compactMap { $0 }
  }

  /// A claim as a sentence, with what it comes to behind it.
  private func line(_ said: (words: Statement, estimate: Statement?)) -> Phrase {
    [said.words.stopped, said.estimate.map { Phrase($0) }].compactMap { $0 }.joined(separator: " ")
  }

  /// Why no change of naming is stated, where none is.
  private func nothing(_ changes: StatedChanges) -> Statement? {
    guard changes.named.isEmpty else { return nil }
    let (earlier, later) = changes.comparison.stories
    let facts = changes.totals.merging([
      "before": .name(changes.before), "stated": .count(0),
      "smallest_q": .number(changes.comparison.smallestShareQ ?? 1),
      "before_stories": .counted(earlier, "story", "stories"), "stories": .counted(later, "story", "stories"),
    ])
    return say(.tooFew, facts) ?? say(.nothingChanged, facts)
  }

  private func weightLine(_ changes: StatedChanges) -> Statement? {
    let tested = changes.comparison.countries.count { $0.scoreQ != nil }
    let facts = changes.totals.merging([
      "tested": .count(tested), "countries": .counted(tested, "country", "countries"),
      "stated": .count(changes.weights.count),
    ])
    return say(.unlikeNumbers, facts) ?? say(.weightUntested, facts) ?? say(.noWeightChanged, facts)
  }

  private func peopleLine(_ changes: StatedChanges) -> Statement? {
    let tested = changes.comparison.rows.filter { $0.kind != .country && $0.shareQ != nil }
    let stated = tested.count { ($0.shareQ ?? 1) <= Condition.acceptedBesideNaming }
    return say(
      .peopleChanged,
      ["changes": .counted(stated, "change", "changes"), "tested": .count(tested.count), "stated": .count(stated)])
  }

  /// Which outlets each period has.
  private func outlets(_ changes: StatedChanges) -> String? {
    let rows = changes.comparison.outlets.rows
    guard !rows.isEmpty else {
      return """
        No story names its outlet, so whether other outlets were collected is unknown; a source column in articles.csv \
        says it.
        """
    }
    let (earlier, later) = (PageNumber.period(changes.periods.earlier), PageNumber.period(changes.periods.later))
    let groups = [
      (rows.filter(\.isCommon), "in both periods"),
      (rows.filter { $0.stories.later.count == 0 }, "in \(earlier) alone"),
      (rows.filter { $0.stories.earlier.count == 0 }, "in \(later) alone"),
    ].filter { !$0.0.isEmpty }
    return "Outlets " + groups.map { rows, place in "\(place): \(listed(rows))" }.joined(separator: "; ") + "."
  }

  private func listed(_ rows: [OutletComparison.Row]) -> String {
    let names = rows.prefix(5).map(\.outlet)
    return rows.count == names.count
      ? PageNumber.list(names) : names.joined(separator: ", ") + " and \(rows.count - names.count) more, in outlets.csv"
  }

  /// What becomes of the stated changes on the outlets that both periods have.
  private func onCommonOutlets(_ changes: StatedChanges) -> Statement? {
    let common = changes.comparison.outlets.commonStories
    let isPart = common.earlier.count < common.earlier.exposure || common.later.count < common.later.exposure
    guard !changes.named.isEmpty, isPart, common.earlier.count > 0, common.later.count > 0 else { return nil }
    let named = changes.named.prefix(Self.listed).map { row in
      let shares = row.commonStories
      return """
        \(CountryName.inside(row.name)) in \(shares.earlier.count) of \(shares.earlier.exposure) stories and then \
        \(shares.later.count) of \(shares.later.exposure) \
        (points \(PageNumber.points(shares.shareDifference, row.commonShareInterval)))
        """
    }
    let facts: Facts = [
      "common_a": .count(common.earlier.count), "common_b": .count(common.later.count),
      "changes": .name(named.joined(separator: "; ")),
      "before_stories": .counted(common.earlier.count, "story", "stories"),
      "stories": .counted(common.later.count, "story", "stories"),
    ]
    return say(.onCommonOutlets, facts) ?? say(.commonTooFew, facts)
  }

  /// Those that changed, then those in most stories.
  private func changeTable(_ changes: StatedChanges) -> [Page.Block] {
    let all = changes.comparison.countries.filter { $0.stories.earlier.count + $0.stories.later.count > 0 }
    guard !all.isEmpty else { return [] }
    let stated = Set((changes.named + changes.weights).map(\.id))
    let rows = all.sorted { left, right in
      let (isLeft, isRight) = (stated.contains(left.id), stated.contains(right.id))
      return isLeft == isRight ? left.isShown(before: right) : isLeft
    }
    let (earlier, later) = changes.comparison.stories
    let counts = """
      \(PageNumber.period(changes.periods.earlier)) (\(NumberFormat.count(earlier, "story", "stories"))) to \
      \(PageNumber.period(changes.periods.later)) (\(NumberFormat.grouped(later)))
      """
    return [
      .table(
        PageTable(
          "Changes from \(counts)",
          [
            ("Country", .left), ("Stories", .right), ("Share, points (interval)", .right), ("Acts", .right),
            ("Weight per story, times (interval)", .right), ("Beyond chance", .left),
          ], rows.prefix(Self.shownRows).map { cells(of: $0, changes) },
          note: note(rows.count, "countries, those that changed, then those in most stories", "comparison.csv")))
    ]
  }

  private func cells(of row: PeriodComparison.Row, _ changes: StatedChanges) -> [Phrase] {
    let beyond = [
      changes.claim(of: row) == nil ? nil : "share", changes.weightClaim(of: row) == nil ? nil : "weight",
    ].compactMap { $0 }
    let untold = row.shareQ == nil && row.scoreQ == nil ? "not tested" : "cannot be told"
    return [
      Phrase(row.name), Phrase(PageNumber.change(row.stories.earlier.count, row.stories.later.count)),
      Phrase(PageNumber.points(row.stories.shareDifference, row.shareInterval)),
      Phrase(PageNumber.change(row.events.earlier, row.events.later)),
      Phrase(PageNumber.rough(row.scoreRatio, row.scoreRatioInterval)),
      Phrase(beyond.isEmpty ? untold : beyond.joined(separator: " and ")),
    ]
  }
}
