private import EntenteCoding
private import EntenteCorpus
private import EntenteText

/// What the numbers rest on: what was read and what was not, and how right the coder is.
extension Briefing {
  /// How many articles are named before the page points to articles.csv.
  private static let namedArticles = 10

  var quality: [Page.Block] {
    [.list([read, unread, uncounted, undated, outlets, copies, guesses, leftOut, cut].compactMap { $0 })]
  }

  private var read: Phrase {
    let words = report.collation.stories.reduce(0) { $0 + $1.representative.words }
    return """
      Read: \(NumberFormat.count(articles.count, "article", "articles")), \
      \(NumberFormat.count(stories, "story", "stories")) of \(NumberFormat.count(words, "word", "words")).
      """
  }

  private var unread: Phrase {
    let errors = report.issues.count { $0.severity == .error }
    let warnings = report.issues.count { $0.severity == .warning }
    if errors + warnings == 0 { return "Not read: nothing." }
    let doubts = warnings == 0 ? "" : "; \(NumberFormat.count(warnings, "warning", "warnings")) about what was read"
    return """
      Not read: \(NumberFormat.count(errors, "input", "inputs"))\(doubts). Each is in issues.csv with what to do.
      """
  }

  /// Articles that were read and count in no number, by reason.
  private var uncounted: Phrase? {
    let reasons = Dictionary(grouping: report.collation.uncounted) { $0.uncounted?.rawValue ?? "" }
    guard !reasons.isEmpty else { return nil }
    let parts = reasons.sorted { $0.key < $1.key }.map { reason, articles -> Phrase in
      let languages = Dictionary(grouping: articles, by: \.language).mapValues(\.count)
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      let which = reason == Uncounted.otherLanguage.rawValue ? " (\(languages.joined(separator: ", ")))" : ""
      return "\(reason) \(articles.count)\(which): \(named(articles))"
    }
    return "Read, and counted in no number: \(parts.joined(separator: "; "))."
  }

  private var undated: Phrase {
    let undated = undatedArticles
    guard report.manifest.period == nil else {
      return undated.isEmpty
        ? "Undated: none."
        : "Undated, never guessed, and so in no period: \(named(undated, rest: "shown by a report without a period"))."
    }
    return undated.isEmpty ? "Undated: none." : "Undated, never guessed: \(named(undated))."
  }

  /// Whose articles these are: a change of the mix is no change of the world.
  private var outlets: Phrase? {
    let sources = Dictionary(grouping: articles.compactMap(\.article.source), by: { $0 }).mapValues(\.count)
    let unknown = articles.count { $0.article.source == nil }
    guard !sources.isEmpty else { return articles.isEmpty ? nil : "Outlets: unknown." }
    let largest = sources.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let named = largest.prefix(Self.namedArticles).map { "\($0.key) \(NumberFormat.grouped($0.value))" }
    let rest = largest.dropFirst(Self.namedArticles).reduce(0) { $0 + $1.value }
    let parts = named + (rest == 0 ? [] : ["others \(rest)"]) + (unknown == 0 ? [] : ["unknown \(unknown)"])
    return "Outlets, in articles: \(parts.joined(separator: ", "))."
  }

  private var copies: Phrase {
    if report.manifest.duplicates == Duplicates.keep.rawValue { return keptCopies }
    let copied = report.collation.stories.filter { $0.reports.count > 1 }
    guard !copied.isEmpty else { return "Copies: none." }
    let extra = copied.reduce(0) { $0 + $1.reports.count - 1 }
    let what =
      extra == 1
      ? "1 article is a copy or near-copy of another" : "\(extra) articles are copies or near-copies of others"
    return "Copies: \(what); duplicate_of in articles.csv names the one that counts."
  }

  /// The texts that would be one story each, had copies and near-copies not been kept apart.
  private var keptCopies: Phrase {
    let copied = StoryClusters().stories(of: articles).map(\.reports).filter { $0.count > 1 }
    guard !copied.isEmpty else { return "Copies: none." }
    let shown = copied.prefix(Self.namedArticles).map { named($0) }.joined(separator: "; ")
    let rest = copied.count > Self.namedArticles ? "; and \(copied.count - Self.namedArticles) more texts" : ""
    return "Copies, one text each and every article counted by itself: \(shown)\(rest)."
  }

  private var guesses: Phrase? {
    let guessed = articles.filter { $0.article.provenance.encoding.contains("guessed") }
    return guessed.isEmpty ? nil : "Encoding guessed from the bytes: \(named(guessed))."
  }

  /// Pieces of pages that are neither title nor body, by reason.
  private var leftOut: Phrase? {
    let pieces = articles.flatMap(\.article.skipped)
    guard !pieces.isEmpty else { return nil }
    let reasons = Skipped.Reason.allCases.compactMap { reason -> String? in
      let count = pieces.count { $0.why == reason }
      return count == 0 ? nil : "\(reason.rawValue) \(count)"
    }
    return "Left out of the texts, in pieces: \(reasons.joined(separator: ", "))."
  }

  private var cut: Phrase? {
    guard evidence.omitted > 0 else { return nil }
    return """
      evidence.csv ends after \(evidence.rows.count) rows, events first; the other \(evidence.omitted) are in the \
      database alone.
      """
  }

  private func named(_ articles: [CodedArticle], rest place: String = "in articles.csv") -> Phrase {
    let locators = articles.map(\.article.provenance.locator.description).sorted()
    let names = locators.prefix(Self.namedArticles).map { "\(code: $0)" as Phrase }
    let rest = articles.count - names.count
    return rest == 0
      ? names.joined(separator: ", ") : names.joined(separator: ", ") + " and \(rest) more, \(place)"
  }

  // MARK: How right the coder is

  var accuracy: [Page.Block] {
    let accuracy = report.accuracy
    guard !accuracy.rows.isEmpty else { return [.paragraph(say(.unmeasured, [:]).map { Phrase($0) } ?? "")] }
    let earlier = accuracy.rows.first { !accuracy.isOwn($0) }.map { row -> Phrase in
      "\(strong: accuracy.when(row).begun): this report is made by \(code: accuracy.coder). "
    }
    let text: Phrase = """
      Measured on texts that nobody who wrote the coder's rules had seen; in brackets 95 % intervals over these texts. No \
      other interval of this page covers what the coder gets wrong, but that of E with errors of coding allowed for.
      """
    return [
      .paragraph((earlier ?? "") + text),
      .table(
        PageTable(
          "The coder against coding by hand",
          [
            ("What is coded", .left), ("Right of what it finds", .right), ("Found of what is there", .right),
            ("n", .right), ("Counted is a", .left), ("On", .left), ("Coder, measured", .left),
          ], accuracy.rows.map(accuracyCells))),
    ]
  }

  private func accuracyCells(_ row: AccuracyTable.Row) -> [Phrase] {
    [
      Phrase(row.what), Phrase(share(row.precision)), Phrase(row.recall.map(share) ?? "not measured"), "\(row.count)",
      Phrase(row.unit), Phrase(row.texts), "\(code: row.coder), \(row.measured.description)",
    ]
  }

  /// A share that was measured once, not drawn from stories: without an interval it stands alone.
  private func share(_ share: AccuracyTable.Share) -> String { PageNumber.percent(share.value) + share.bounds }
}
