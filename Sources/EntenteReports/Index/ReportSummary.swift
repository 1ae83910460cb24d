import EntenteCoding
private import EntenteMeasures
import EntenteText

/// What a report says in one line: the period, how much it rests on, the headline; `summary` of its datapackage.json.
///
/// Mails, dashboards and the index of all periods take it from there, so that nobody has to read the page by program.
package struct ReportSummary: Hashable, Sendable {
  /// `May 2018`; the report's own name without a period.
  let name: String
  /// Nil for all that was read.
  let period: Period?
  /// Nil without a period to compare with.
  let baseline: Period?
  let stories: Int
  let headline: String
  /// Every sentence of the page; none where the summary was read from a file, because no page of ours needs them.
  let sentences: [Statement]
  /// Of the countries whose change of naming the headline states, in its order.
  let shares: [ShareSeries]
}

extension Briefing {
  /// What the page of this briefing says in one line.
  func summary(of page: Page) -> ReportSummary {
    ReportSummary(
      name: name, period: report.manifest.period, baseline: report.manifest.baseline, stories: stories,
      headline: page.headline.words, sentences: page.statements, shares: headlineShares(page))
  }

  private func headlineShares(_ page: Page) -> [ShareSeries] {
    let ofNaming: Set<SentenceID> = [.riseAndFall, .twoRises, .twoFalls, .oneRise, .oneFall]
    return page.headline.statements.filter { ofNaming.contains($0.id) }.flatMap(\.rows)
      .compactMap { row in row.key.first { $0.column == "id" }.flatMap { Country($0.value) } }.map(shares)
  }
}
