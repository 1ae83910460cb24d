private import EntenteCoding
private import EntenteCorpus
private import EntenteText

/// What the numbers rest on: what was read and what was not.
extension Briefing {
  /// How many articles are named before the page points to articles.csv.
  private static let namedArticles = 10

  func writeQuality(to page: inout MarkdownWriter) {
    page.heading(2, "Data quality")
    page.list([unread, uncounted, undated, outlets, copies, guesses, leftOut, cut].compactMap { $0 })
  }

  private var unread: Markdown {
    let errors = report.issues.count { $0.severity == .error }
    let warnings = report.issues.count { $0.severity == .warning }
    if errors + warnings == 0 { return "Not read: nothing." }
    let doubts: Markdown = warnings == 0 ? "" : "; \(Prose.count(warnings, "warning", "warnings")) about what was read"
    return "Not read: \(Prose.count(errors, "input", "inputs"))\(doubts). Each is in issues.csv with what to do."
  }

  /// Articles that were read and count in no number, by reason.
  private var uncounted: Markdown? {
    let reasons = Dictionary(grouping: report.collation.uncounted) { $0.uncounted?.rawValue ?? "" }
    guard !reasons.isEmpty else { return nil }
    let parts = reasons.sorted { $0.key < $1.key }.map { reason, articles -> Markdown in
      let languages = Dictionary(grouping: articles, by: \.language).mapValues(\.count)
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" as Markdown }
      let which: Markdown =
        reason == Uncounted.otherLanguage.rawValue ? " (\(languages.joined(separator: ", ")))" : ""
      return "\(raw: reason) \(articles.count)\(which): \(named(articles))"
    }
    return "Read, and counted in no number: \(parts.joined(separator: "; "))."
  }

  private var undated: Markdown {
    if report.manifest.period != nil, !report.context.undated.isEmpty {
      let rest: Markdown = "shown by a report without a period"
      return "Undated, never guessed, and so in no period: \(named(report.context.undated, rest: rest))."
    }
    let undated = articles.filter { $0.article.published == nil }
    guard !undated.isEmpty else { return "Undated: none." }
    return "Undated, never guessed: \(named(undated))."
  }

  /// Whose articles these are: a change of the mix is no change of the world.
  private var outlets: Markdown? {
    let sources = Dictionary(grouping: articles.compactMap(\.article.source), by: { $0 }).mapValues(\.count)
    let unknown = articles.count { $0.article.source == nil }
    guard !sources.isEmpty else { return articles.isEmpty ? nil : "Outlets: unknown." }
    let largest = sources.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = largest.prefix(Self.namedArticles).map { "\($0.key) \($0.value)" as Markdown }
    let rest = largest.dropFirst(Self.namedArticles).reduce(0) { $0 + $1.value }
    let parts = named + (rest == 0 ? [] : ["others \(rest)"]) + (unknown == 0 ? [] : ["unknown \(unknown)"])
    return "Outlets, in articles: \(parts.joined(separator: ", "))."
  }

  private var copies: Markdown {
    if report.manifest.duplicates == Duplicates.keep.rawValue { return keptCopies }
    let copied = report.collation.stories.filter { $0.reports.count > 1 }
    guard !copied.isEmpty else { return "Copies: none." }
    let extra = copied.reduce(0) { $0 + $1.reports.count - 1 }
    let what: Markdown =
      extra == 1
      ? "1 article is a copy or near-copy of another" : "\(extra) articles are copies or near-copies of others"
    return "Copies: \(what); duplicate_of in articles.csv names the one that counts."
  }

  /// The texts that would be one story each, had copies and near-copies not been kept apart.
  private var keptCopies: Markdown {
    let copied = StoryClusters().stories(of: articles).map(\.reports).filter { $0.count > 1 }
    guard !copied.isEmpty else { return "Copies: none." }
    let shown = copied.prefix(Self.namedArticles).map { named($0) }.joined(separator: "; ")
    let rest: Markdown =
      copied.count > Self.namedArticles ? "; and \(copied.count - Self.namedArticles) more texts" : ""
    return "Copies, one text each and every article counted by itself: \(shown)\(rest)."
  }

  private var guesses: Markdown? {
    let guessed = articles.filter { $0.article.provenance.encoding.contains("guessed") }
    return guessed.isEmpty ? nil : "Encoding guessed from the bytes: \(named(guessed))."
  }

  /// Pieces of pages that are neither title nor body, by reason.
  private var leftOut: Markdown? {
    let pieces = articles.flatMap(\.article.skipped)
    guard !pieces.isEmpty else { return nil }
    let reasons = Skipped.Reason.allCases.compactMap { reason -> Markdown? in
      let count = pieces.count { $0.why == reason }
      return count == 0 ? nil : "\(raw: reason.rawValue) \(count)"
    }
    return "Left out of the texts, in pieces: \(reasons.joined(separator: ", "))."
  }

  private var cut: Markdown? {
    guard evidence.omitted > 0 else { return nil }
    return """
      evidence.csv ends after \(evidence.rows.count) rows, events first; the other \(evidence.omitted) are in the \
      database alone.
      """
  }

  private func named(_ articles: [CodedArticle], rest place: Markdown = "in articles.csv") -> Markdown {
    let locators = articles.map(\.article.provenance.locator.description).sorted()
    let names = locators.prefix(Self.namedArticles).map(Markdown.name)
    let rest = articles.count - names.count
    return rest == 0
      ? names.joined(separator: ", ") : names.joined(separator: ", ") + " and \(rest) more, \(place)"
  }
}
