package import EntenteCoding
package import EntenteCorpus
private import EntenteMeasures
import EntenteText

/// Where a row of a table comes from, for a terminal: its numbers, and the sentences, events or articles they rest on.
package struct Explanation {
  let report: Report
  let isColoured: Bool
  /// Every article of the corpus by id.
  let articles: [ArticleID: CodedArticle]
  /// Everything that was collated, before it was divided by periods.
  private let whole: Collation
  private let words: PageWords
  private let sha256: @Sendable ([UInt8]) -> String
  /// Nil where probabilities are shown without their reasons.
  let ranker: ActRanker?
  /// What the report is called: `the last report`.
  package let title: String

  /// - Parameters:
  ///   - report: The report whose rows are explained.
  ///   - whole: What the report's stories were chosen from; its months and the period compared with lie there. Nil when
  ///     the report is about all of it.
  ///   - isColoured: Whether the terminal shows colours.
  ///   - words: Those of a page.
  ///   - ranker: What the probabilities of acts follow from.
  ///   - title: What the report is called.
  ///   - sha256: Returns the lower-case hexadecimal SHA-256 of bytes.
  package init(
    of report: Report, in whole: Collation? = nil, isColoured: Bool, words: PageWords, ranker: ActRanker? = nil,
    title: String = "the last report", sha256: @escaping @Sendable ([UInt8]) -> String
  ) {
    let whole = whole ?? report.collation
    self.report = report
    self.whole = whole
    self.isColoured = isColoured
    self.sha256 = sha256
    self.words = words
    self.ranker = ranker
    self.title = title
    let reports = (whole.stories.flatMap(\.reports) + whole.uncounted).map { ($0.article.id, $0) }
    articles = Dictionary(reports) { first, _ in first }
  }

  /// Explains the rows that some words name, such as `USA VEN` of cooccurrence.csv; nil when the report has none.
  package func row(_ words: [String], of table: ExplainedTable) -> String? {
    let rows = rows(words, of: table)
    guard let first = rows.first else { return nil }
    let head = "\(table.fileName) of \(title), which is about \(scope)"
    let lines = [head, MarkedSentence.legend, ""] + explanation(of: rows, first, in: table) + accuracy(of: table)
    return lines.joined(separator: "\n") + "\n"
  }

  /// The same for programs: the report, the rows with their cells as in CSV, and the text by lines; nil where there is none.
  package func json(_ words: [String], of table: ExplainedTable) -> [UInt8]? {
    let rows = rows(words, of: table)
    guard let first = rows.first else { return nil }
    var json = JSONWriter()
    json.object { json in
      json.text("table", table.fileName)
      json.text("report", title)
      json.text("about", scope)
      json.key("rows")
      json.array(of: rows) { $1.write(to: &$0) }
      json.key("explanation")
      json.array(of: explanation(of: rows, first, in: table) + accuracy(of: table)) { $0.string($1) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func rows(_ words: [String], of table: ExplainedTable) -> [NamedRow] {
    sheet(table).map { NamedRow.rows(named: words, in: $0, ways: table.ways) } ?? []
  }

  /// What names the rows of a table in the usual way, a row each; nil when the report does not have the table.
  package func names(in table: ExplainedTable) -> [[String]]? {
    guard let sheet = sheet(table), let way = table.ways.first else { return nil }
    return NamedRow.all(of: sheet).map { row in way.map { row[$0] } }
  }

  /// The names of countries among some codes that no story of the report names; none of a code that is nobody's.
  package func unnamed(among codes: [String]) -> [String] {
    let named = Set(report.tables.frequency.countries.map(\.id))
    let countries = codes.compactMap { Country($0) }.filter { report.name($0) != $0.iso3 }
    return countries.filter { !named.contains($0.iso3) }.map(name)
  }

  /// The days of the report and how much it rests on: `2023-09 against 2023-08, 12 stories`.
  package var scope: String {
    let days = report.manifest.period.map(\.description) ?? "all that was read"
    return days + (report.manifest.baseline.map { " against \($0)" } ?? "") + ", "
      + stories(report.collation.stories.count)
  }

  private func sheet(_ table: ExplainedTable) -> Table? {
    let evidence = Evidence(of: report.collation, weights: report.weights, sha256: sha256)
    let sheets = report.sheets(evidence, { StatedFindings(of: report, in: words.sentences) }, words: words)
    func sheet(_ table: ExplainedTable) -> Table? { sheets.first { $0.name == table.rawValue }?.table() }
    guard table == .cooccurrence, let inSentences = sheet(.cooccurrenceSentences)?.rows else { return sheet(table) }
    // Two of the same sentences are of the same stories: whoever asks for a pair is shown all levels.
    return sheet(table)?.adding(rows: inSentences)
  }

  /// What focus.csv counts: the report's stories, or those of the months before too.
  var focused: Collation {
    let focus = report.tables.focus
    return focus.short.isEmpty ? report.collation : focus.days.map(whole.within) ?? report.collation
  }

  /// The stories that the report's are compared with; nil without.
  var baseline: Collation? { report.manifest.baseline.map(whole.within) }

  private func explanation(of rows: [NamedRow], _ row: NamedRow, in table: ExplainedTable) -> [String] {
    switch table {
    case .frequency: rows.flatMap { frequency(Somebody($0)) }
    case .countries: rows.flatMap { frequency(Somebody(kind: "country", id: $0["iso3"])) }
    case .people: NamedRow.lines(rows) + rows.flatMap { frequency(Somebody(kind: "person", id: $0["id"])) }
    case .organisations: rows.flatMap { frequency(Somebody(kind: "organisation", id: $0["id"])) }
    case .regions: NamedRow.lines(rows) + region(row)
    case .engagement: engagement(row)
    case .dyads, .network: dyad(row)
    case .focus: NamedRow.lines(rows) + focus(row)
    case .cooccurrence, .cooccurrenceSentences: NamedRow.lines(rows) + pair(row)
    case .cooccurrenceMatrix, .cooccurrenceExpected: companions(row)
    case .events, .announced: NamedRow.lines(rows) + event(row["event_id"])
    case .comparison: NamedRow.lines(rows) + rows.flatMap(change)
    case .months: NamedRow.lines(rows) + rows.flatMap(month)
    case .outlets: NamedRow.lines(rows) + outlet(row["source"])
    case .articles: rows.flatMap { NamedRow.lines([$0]) + article($0["article_id"]) }
    case .evidence: NamedRow.lines(rows) + place(row)
    case .sentences: NamedRow.lines(rows)
    case .issues: NamedRow.lines(rows)
    }
  }
}

extension Explanation {
  /// Somebody in both periods of a comparison.
  private func change(_ row: NamedRow) -> [String] {
    let somebody = Somebody(row)
    return [("a, the period compared with", baseline), ("b, the report's", report.collation)].flatMap { title, part in
      part.map { ["", "\(title): \(stories($0.stories.count))"] + everything(about: somebody, in: $0) } ?? []
    }
  }

  /// Somebody in a month.
  private func month(_ row: NamedRow) -> [String] {
    guard let month = try? Period(parsing: row["month"]) else { return [] }
    return everything(about: Somebody(row), in: whole.within(month))
  }

  /// Where stories name somebody, and what they tell of a country.
  private func everything(about somebody: Somebody, in part: Collation) -> [String] {
    let told = somebody.country.map { country in
      events(part.events.filter { $0.isParty(country) }, of: { $0.concerns(country) })
    }
    return sentences(naming: somebody, in: part) + (told ?? [])
  }

  func stories(_ number: Int) -> String { NumberFormat.count(number, "story", "stories") }
  func fixed(_ value: Double) -> String { NumberFormat.fixed(value) }
  func name(_ country: Country) -> String { TerminalText.visible(report.name(country)) }

  /// An article's name on the terminal.
  func locator(of article: CodedArticle) -> String {
    TerminalText.visible(article.article.provenance.locator.description)
  }

  func place(of sentence: Int, in article: CodedArticle) -> String {
    "\(locator(of: article)), \(article.sentences[sentence].field.rawValue), sentence \(sentence)"
  }
}
