import EntenteMeasures
private import EntenteStatistics
import EntenteText

/// The period against the one it is compared with.
extension Briefing {
  func writeChange(to page: inout MarkdownWriter) {
    guard let comparison = report.context.comparison, let later = report.manifest.period,
      let earlier = report.manifest.baseline
    else { return }
    page.heading(2, "What changed since \(raw: "\(earlier)")")
    page.list(ChangeFindings(comparison, from: earlier, to: later).lines)
    guard ChangeFindings.isComparable(comparison), !comparison.countries.isEmpty else { return }
    let rows = comparison.countries.sorted { $0.isShown(before: $1) }
    page.table(
      [
        ("Country", .left), ("Stories", .right), ("Share", .right), ("Change, percentage points", .right),
        ("Interval", .right), ("q", .right),
        ("Per 1,000 words", .right), ("Ratio", .right), ("Interval", .right), ("E", .right),
        ("On common outlets, percentage points", .right), ("Note", .left),
      ], rows.prefix(Self.shownRows).map(changeCells))
    writeShown(rows.count, rest: "all are in comparison.csv", to: &page)
    page.paragraph(
      """
      Two numbers in a cell are of \(raw: "\(earlier)") and of \(raw: "\(later)"). The interval of a change is that of \
      its row alone; q is that of the change of the share by Fisher's exact test over stories, adjusted for the number of \
      countries, and decides what is stated above.
      """)
    page.image("figures/change.svg", "Share of stories that name each country in the two periods")
  }

  private func changeCells(_ row: PeriodComparison.Row) -> [Markdown] {
    [
      "\(row.name)", pair(row.stories.earlier.count, row.stories.later.count) { "\($0)" },
      pair(row.stories.earlier.value, row.stories.later.value, Prose.percent),
      "\(row.stories.shareDifference.map(Prose.points) ?? "–")", "\(Prose.points(row.shareInterval))",
      "\(raw: row.shareQ.map(NumberFormat.probability) ?? "–")",
      pair(row.mentions.earlier.value, row.mentions.later.value) { Prose.number(1000 * $0) },
      "\(raw: row.mentions.ratio.map(NumberFormat.rough) ?? "–")", "\(Prose.rough(row.rateRatioInterval))",
      pair(row.scores.earlier, row.scores.later) { Prose.number($0) },
      "\(row.commonStories.shareDifference.map(Prose.points) ?? "–")", note(row.shareFlags),
    ]
  }

  private func pair<Value>(_ earlier: Value?, _ later: Value?, _ shown: (Value) -> Markdown) -> Markdown {
    "\(earlier.map(shown) ?? "–") → \(later.map(shown) ?? "–")"
  }
}

extension PeriodComparison.Row {
  /// Whether it stands before another where readers look first for what they know: the most named first.
  func isShown(before other: Self) -> Bool {
    let (count, otherCount) = (
      stories.earlier.count + stories.later.count, other.stories.earlier.count + other.stories.later.count
    )
    return count == otherCount ? id < other.id : count > otherCount
  }
}
