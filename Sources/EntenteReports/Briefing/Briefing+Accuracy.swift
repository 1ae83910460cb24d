private import EntenteText

/// How right the coder is, which no interval of the page covers.
extension Briefing {
  func writeAccuracy(to page: inout MarkdownWriter) {
    let accuracy = report.accuracy
    page.heading(2, "How right the coder is")
    guard !accuracy.rows.isEmpty else { return page.paragraph("\(raw: CoderAccuracy.notMeasured)") }
    let earlier = accuracy.rows.first { !accuracy.isOwn($0) }.map { row -> Markdown in
      "**\(raw: accuracy.when(row).capitalizedFirst)**: this report is made by \(Markdown.name(accuracy.coder)). "
    }
    page.paragraph(
      """
      \(earlier ?? "")Measured on texts that nobody who wrote the coder's rules had seen; in brackets 95 % intervals over \
      these texts. No other interval of this page covers what the coder gets wrong.
      """)
    page.table(
      [
        ("What is coded", .left), ("Right of what it finds", .right), ("Found of what is there", .right), ("n", .right),
        ("Counted is a", .left), ("On", .left), ("Coder", .left), ("Measured", .left),
      ], accuracy.rows.map(accuracyCells))
  }

  private func accuracyCells(_ row: AccuracyTable.Row) -> [Markdown] {
    [
      "\(raw: row.what)", share(row.precision), row.recall.map(share) ?? "–", "\(row.count)", "\(raw: row.unit)",
      "\(raw: row.texts)", Markdown.name(row.coder), "\(raw: row.measured.description)",
    ]
  }

  private func share(_ share: AccuracyTable.Share) -> Markdown {
    share.interval == nil
      ? Prose.percent(share.value) : "\(Prose.percent(share.value)) (\(Prose.percents(share.interval)))"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
