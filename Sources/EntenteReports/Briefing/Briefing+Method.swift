import EntenteMeasures

/// How the numbers were made, where they are, and with what.
extension Briefing {
  func writeMethod(to page: inout MarkdownWriter) {
    page.heading(2, "How it is counted")
    let lines: [Markdown?] = [
      """
      **Stories.** The unit of every count, share, interval and test is the story: an article with its copies. Mentions \
      inside one story are not independent of each other, so intervals are computed over stories.
      """,
      """
      **Mentions.** A country is mentioned by its name, its adjective or people, or its capital or seat of government \
      as an actor. Places, media, teams and currencies that bear a country's name are no mentions.
      """,
      """
      **Events.** Acts are coded by the sixteen types of PLOVER 0.8 with their status. Repeats are merged inside an \
      article, inside a story, and across stories within two days. What may happen, is told as history or is denied is \
      listed in events.csv and not scored.
      """,
      """
      **Scores.** Weights: \(Markdown.name(report.weights.name)), score points from \(Prose.scale(of: report.weights)) by \
      type and mode. Cooperation is the sum of positive scores, conflict that of negative ones\
      \(ifBalanceIsTold(", balance their difference over their sum")).
      """,
      """
      **Intervals.** Wilson for shares; the envelope of exact Poisson and log cluster-t for rates; log cluster-t for E\
      \(ifBalanceIsTold("; jackknife over stories for balance and mean scores")). None below three stories. They cover sampling error only, not \
      the choice of sources and not the coder's errors.
      """,
      change,
      """
      **Pairs.** Fisher's exact test, over stories and inside them. Long stories name more countries: a \
      pair of the same stories is stated when it passes Fisher's test stratified by their length too, in five groups or, \
      of more than a hundred stories, in groups of about twenty. Sentences differ alike: a pair of the same sentences is \
      stated when the two share more than chance gives among the sentences of a story that name as many countries, and \
      the stories agree (sign-flip test); that two share fewer is not. cooccurrence.csv has Cochran-Mantel-Haenszel inside \
      stories, an approximation on which no statement rests.
      """,
      balance,
      """
      **Statements.** A finding is stated when its q is at most 0.05: p adjusted by Benjamini and Hochberg for all \
      countries or pairs that could be tested, chosen before looking at what they show\(stricter).
      """,
      "**Notes.** A row with a note is not stated as a finding\(exceptions)\(raw: notes).",
      """
      **More.** `entente explain story_share_lo` tells of that column, and of any other, how it is computed, from what \
      source, and what it is not for; `entente explain engagement RUS` shows the sentences behind a row.
      """,
    ]
    page.list(lines.compactMap { $0 })
  }

  func writeIndex(to page: inout MarkdownWriter) {
    page.heading(2, "The files")
    page.table(
      [("File", .left), ("A row is", .left), ("Rows", .right)],
      sheets.map { sheet in
        ["[\(raw: sheet.fileName)](\(raw: sheet.fileName))", "\(raw: sheet.description)", "\(sheet.rows.count)"]
      })
    page.paragraph(
      """
      [datapackage.json](datapackage.json) defines every column and gives the size and hash of every file. A text that \
      begins like a formula has an apostrophe before it; drop one leading apostrophe to have the text back.
      """)
  }

  func writeFoot(to page: inout MarkdownWriter) {
    page.paragraph("---")
    page.paragraph(
      """
      Entente \(Markdown.name(report.manifest.version)), coder \(Markdown.name(report.manifest.coder)), weights \
      \(Markdown.name(report.manifest.weights)), duplicates \(Markdown.name(report.manifest.duplicates)).
      """)
    page.table(
      [("Made with", .left), ("SHA-256", .left)],
      report.manifest.sources.map { ["\($0.name): \(Markdown.name($0.path))", "\(Markdown.name($0.sha256))"] })
  }

  /// The note of a comparison that is no reservation.
  private var exceptions: Markdown {
    report.manifest.baseline == nil ? "" : "; `\(raw: Flag.noCommon.words)` only says why a cell is empty"
  }

  /// The notes that the tables have, with their meaning.
  private var notes: String {
    let tables = report.tables
    let flags: [[Flag]] =
      tables.frequency.rows.map(\.flags) + tables.cooccurrence.rows.map(\.flags)
      + tables.engagement.rows.map(\.flags) + tables.dyads.rows.map(\.flags)
    let changes = report.context.comparison?.countries.map(\.shareFlags) ?? []
    let meanings = Set((flags + changes).joined()).sorted().map { "`\($0.words)`: \($0.meaning)" }
    return meanings.isEmpty ? "" : ". " + meanings.joined(separator: "; ")
  }

  /// Words on balance where the page says which of cooperation and conflict outweighs; none where it does not.
  private func ifBalanceIsTold(_ words: Markdown) -> Markdown { report.accuracy.tellsBalance ? words : "" }

  /// That other changes than those of naming are held to more.
  private var stricter: Markdown {
    report.manifest.baseline == nil
      ? "" : "; a change of E, of the mix of outlets or of the naming of people and bodies when it is at most 0.01"
  }

  /// Only where it is said which outweighs.
  private var balance: Markdown? {
    guard report.accuracy.tellsBalance else { return nil }
    return """
      **Balance.** Cooperation or conflict is said to outweigh the other when giving each story's score the opposite \
      sign, in all ways, seldom makes the sum as great: the sign-flip test, which takes six stories that score.
      """
  }

  /// Only where there is a period to compare with.
  private var change: Markdown? {
    guard report.manifest.baseline != nil else { return nil }
    return """
      **Changes.** A story belongs to the period of its day, an event to that of the story that tells it first. A \
      change of the share of stories is stated by Fisher's exact test, which takes twenty stories in each period, and five \
      of both that name the country; a change of E when dealing the stories to the periods by chance seldom changes it as \
      much, a permutation test, and only where neither period has more than 1.5 times the stories of the other: E is per story and an act counts once, so more stories of the same acts \
      make a smaller E. Each is adjusted for the countries it tests. A change of the rate of mentions is not stated: it answers to the length of stories too. Undated stories are \
      in neither period.
      """
  }
}
