import EntenteCoding
import EntenteCorpus
private import EntenteText

/// Rows about articles and places in them.
extension Explanation {
  /// A row of articles.csv: everybody whom the article names, and what it tells.
  func article(_ id: String) -> [String] {
    guard let article = articles[ArticleID(id)] else { return [] }
    let people = article.people.flatMap(\.mentions) + article.organisations.flatMap(\.mentions)
    let told = report.collation.events.filter { event in event.reports.contains { $0.article == article.article.id } }
    return sentences(of: article, marking: article.mentions.map(\.occurrence) + people)
      + told.flatMap {
        ["", head(of: $0)] + sentences(telling: $0.reports.filter { $0.article == article.article.id })
      }
  }

  /// A row of outlets.csv: the articles of an outlet, those compared with first.
  func outlet(_ source: String) -> [String] {
    let stories = (baseline?.stories ?? []) + report.collation.stories
    let articles = stories.flatMap(\.reports).filter { $0.article.source == source }
    let lines = articles.map { article in
      let title = String(decoding: article.article.titleBytes, as: UTF8.self)
      let day = article.article.published?.day.description ?? "undated"
      return [day, locator(of: article), TerminalText.visible(title)].joined(separator: "  ")
    }
    return [""] + lines.sorted()
  }

  /// A row of evidence.csv: the sentence, with the words that are meant.
  func place(_ row: NamedRow) -> [String] {
    guard let article = articles[ArticleID(row["article_id"])] else { return [] }
    if let event = report.collation.events.first(where: { $0.id == row["event_id"] }) {
      let reports = event.reports.filter { report in
        let engagement =
          article.engagements.indices.contains(report.engagement) ? article.engagements[report.engagement] : nil
        return report.article == article.article.id && engagement.map { $0.trigger.start } == Int(row["byte_start"])
      }
      return ["", head(of: event)] + sentences(telling: reports)
    }
    let occurrences =
      article.mentions.map(\.occurrence) + article.people.flatMap(\.mentions)
      + article.organisations.flatMap(\.mentions)
    return sentences(
      of: article,
      marking: occurrences.filter { occurrence in
        occurrence.field.rawValue == row["field"] && occurrence.range.start == Int(row["byte_start"])
      })
  }
}
