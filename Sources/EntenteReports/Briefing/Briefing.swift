import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText

/// The first page of a report, which an analyst can forward as it is: a headline, three claims with their stories, the
/// three measures, what is announced, how far to trust it; behind these an annex of tables.
struct Briefing: Sendable {
  /// How many rows of a table the page shows; the CSV files have all.
  ///
  /// Ten at least: who reads the page alone is to have the most named countries, the pairs that stand together most and
  /// the highest weights.
  static let shownRows = 12

  let report: Report
  let evidence: Evidence
  let sheets: [Table]
  let options: PageOptions
  /// Every article that was read, by id.
  let articles: [CodedArticle]
  let stated: StatedFindings

  init(of report: Report, evidence: Evidence, stated: StatedFindings, sheets: [Table], options: PageOptions) {
    self.report = report
    self.evidence = evidence
    self.sheets = sheets
    self.options = options
    articles = ArticleRow.rows(of: report.collation).map(\.coded)
    self.stated = stated
  }

  var pairs: StatedPairs { stated.pairs }
  var changes: StatedChanges? { stated.changes }
  var directed: DirectedActs { report.tables.directed }

  /// The page, with as many stories and announcements as leave it readable in two minutes.
  var page: Page {
    let cards = self.cards
    let watch = AnnouncedAct.acts(of: report)
    let annex = self.annex
    let pages = Self.details.lazy.map { page(with: $0, cards, watch, annex) }
    return pages.first { $0.wordCount <= Page.mostWords } ?? page(with: Self.leastDetail, cards, watch, annex)
  }

  func say(_ id: SentenceID, _ facts: Facts) -> Statement? { options.words.sentences.say(id, facts) }

  /// How much of each part a page has; a claim with its quotation, whose story is named beneath, goes before further stories.
  private struct Detail {
    let stories: Int
    let watched: Int
    let cards: Int
    /// In characters.
    let title: Int
  }

  private static let details = [
    Detail(stories: 3, watched: 5, cards: 3, title: 80), Detail(stories: 3, watched: 4, cards: 3, title: 56),
    Detail(stories: 3, watched: 3, cards: 3, title: 44), Detail(stories: 2, watched: 3, cards: 3, title: 44),
    Detail(stories: 2, watched: 2, cards: 3, title: 40), Detail(stories: 1, watched: 2, cards: 3, title: 40),
    Detail(stories: 1, watched: 1, cards: 3, title: 40), Detail(stories: 0, watched: 1, cards: 3, title: 40),
    Detail(stories: 2, watched: 1, cards: 2, title: 40), Detail(stories: 1, watched: 1, cards: 2, title: 40),
    Detail(stories: 0, watched: 1, cards: 2, title: 40), Detail(stories: 3, watched: 1, cards: 1, title: 40),
    Detail(stories: 1, watched: 1, cards: 1, title: 40),
  ]
  private static let leastDetail = Detail(stories: 0, watched: 1, cards: 1, title: 32)

  private func page(with detail: Detail, _ cards: [Page.Card], _ watch: [AnnouncedAct], _ annex: [Page.Block]) -> Page {
    let shown = cards.prefix(detail.cards).map { $0.cut(to: detail.stories, title: detail.title) }
    let headline = self.headline
    return Page(
      title: "\(name): \(headline.words)", kicker: Phrase(kicker), headline: headline, stand: stand,
      front: front(shown, Array(watch.prefix(detail.watched)), announced: watch.count), annex: annex)
  }
}

/// What a page is given besides the report's numbers.
package struct PageOptions: Sendable {
  let words: PageWords
  /// Whether it may quote one sentence of an article.
  let hasQuotations: Bool
  /// What a report has beside its tables.
  let extent: ReportExtent

  package init(words: PageWords, hasQuotations: Bool = true, extent: ReportExtent = .pages) {
    self.words = words
    self.hasQuotations = hasQuotations
    self.extent = extent
  }
}

extension Page.Card {
  /// The same with so many stories, whose titles are no longer than so many characters.
  fileprivate func cut(to count: Int, title: Int) -> Page.Card {
    Page.Card(
      claim: claim, isChange: isChange, isFall: isFall, estimate: estimate, spark: spark,
      quotation: quotation.map { Page.Quotation(sentence: $0.sentence, story: $0.story.cut(to: title)) },
      stories: stories.prefix(count).map { $0.cut(to: title) })
  }
}

extension Page.StoryLine {
  /// Shortened behind a word, with an ellipsis.
  fileprivate func cut(to length: Int) -> Page.StoryLine {
    guard title.unicodeScalars.count > length else { return self }
    let head = title.unicodeScalars.prefix(length - 1)
    let end = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return Page.StoryLine(title: String(end) + "…", outlet: outlet, day: day, link: link)
  }
}
