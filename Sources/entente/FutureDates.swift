import EntenteCoding
import EntenteText

/// Articles that say they were published after today: a slip of the pen, or a page whose date cannot be trusted.
///
/// Only the clock can tell, so it is said on the terminal and not in a report, whose bytes depend on the articles alone.
struct FutureDates {
  let today: CalendarDay

  /// A line for each article that is dated after today, by name.
  func lines(_ articles: some Sequence<CodedArticle>) -> [String] {
    articles.compactMap { article in
      guard let day = article.article.published?.day, today < day else { return nil }
      return "\(article.article.provenance.locator): \(day)"
    }
    .sorted()
  }

  /// What to say of them; empty when there are none.
  func warning(_ articles: some Sequence<CodedArticle>) -> String {
    let lines = lines(articles)
    guard let first = lines.first else { return "" }
    let others = lines.count == 1 ? "" : " and \(lines.count - 1) more, which 'entente check' names"
    return "Dated after today, and counted on that day: \(first)\(others); if that is wrong, list the file in "
      + "articles.csv with its day\n"
  }
}
