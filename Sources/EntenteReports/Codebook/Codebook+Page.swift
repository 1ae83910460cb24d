/// The page of methods: the codebook as Markdown, for GitHub and for a terminal.
extension Codebook {
  /// Where the page stands in the project.
  package static let pagePath = "reports/METHODS.md"

  /// The page; the same bytes for the same columns and methods.
  package static var page: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "Methods")
    page.paragraph(
      """
      Every column of every table that a report can hold: what it means, how it is computed, whose method it is, when a \
      cell is empty or 0, what to read in it, and what not. `entente explain NAME` prints the same in the terminal, as \
      `entente explain story_share_lo` or `entente explain engagement.score`.
      """)
    page.list(chapters.map { "[\(raw: $0.fileName)](#\(raw: $0.anchor)): \(raw: $0.description)" })
    writeConventions(to: &page)
    for chapter in chapters { chapter.write(to: &page) }
    return page.bytes
  }

  private static func writeConventions(to page: inout MarkdownWriter) {
    page.heading(2, "What holds for all of them")
    page.list([
      """
      **The story is the unit.** Copies of one text are one story and count once; every share, interval and test is over \
      stories. What stands inside one story is not independent: taken for independent, a fifth of all changes and pairs \
      would pass for significant where there is nothing.
      """,
      """
      **Empty is not 0.** An empty cell is undefined or cannot be told, and `flags` says why; 0 is zero. No cell holds NaN, \
      inf or NA.
      """,
      """
      **An interval is a 95 % interval of sampling error only**, but for that of score_expected, which holds coding error \
      too. It covers neither the choice of sources nor the coder's errors, which the briefing prints as they were measured \
      on texts not seen before (data/accuracy.tsv). Below three stories there is none, \
      but for the formulas that statistics/ has from one story on, where they are nearly the whole scale.
      """,
      """
      **A mention** is a country's name, adjective or people, or its capital or seat of government as an actor. **An \
      event** is one act of one country on another, however often it is told; counted are those that took place.
      """,
      """
      **`kind`**, and `kind_a` and `kind_b` of pairs, has one vocabulary in all tables and in the database: `country`, \
      `person`, `organisation` (a body such as the United Nations), and in evidence.csv `event` besides. datapackage.json declares it.
      """,
      """
      **Keys.** The columns in which the rows of a table differ are its primary key in datapackage.json, and columns that \
      name a row of another table a foreign key; `frictionless validate datapackage.json` checks both in any report.
      """,
      """
      **Numbers** have a point and four decimals, in statistics/ as many digits as it takes to read the same number back. \
      So a p of 0.0000 is small, not zero.
      """,
      """
      **Signs.** ÷ divided by, × times, √ square root, Σ sum, |x| without its sign, ln natural logarithm, log2 to base 2, \
      t(0.975; n) and χ²(0.975; n) the points that a t or χ² variable with n degrees of freedom stays below with that \
      probability, z = 1.96 the same of a normal one.
      """,
    ])
  }
}

extension Chapter {
  /// GitHub's anchor of the chapter's heading: small letters, without signs.
  fileprivate var anchor: String {
    String(fileName.unicodeScalars.filter { ("a"..."z").contains($0) || $0 == "_" }.map(Character.init))
  }

  fileprivate func write(to page: inout MarkdownWriter) {
    page.heading(2, "\(raw: fileName)")
    let rows: Markdown = key.isEmpty ? "" : " Rows differ in \(raw: key.map { "`\($0)`" }.joined(separator: ", "))."
    page.paragraph("A row is: \(raw: description)\(rows)")
    for method in methods { write(method, to: &page) }
  }

  private func write(_ method: Method, to page: inout MarkdownWriter) {
    let described = columns.filter { method.columns.contains($0.name) }
    page.heading(3, "\(raw: described.map(\.name).joined(separator: ", "))")
    for column in described {
      page.paragraph("`\(raw: column.name)` (\(raw: column.nature)): \(raw: column.definition)")
    }
    if !method.formula.isEmpty { page.code(method.formula) }
    page.list(method.parts.map { "**\(raw: $0.name)** \(raw: $0.text)" })
  }
}

extension Column {
  /// Its kind and unit: `number, share`.
  var nature: String { unit.isEmpty ? kind.rawValue : kind.rawValue + ", " + unit }
}

extension Method {
  /// What is said of a column besides its definition and formula, each under its name.
  var parts: [(name: String, text: String)] {
    let whose = sources.isEmpty ? [] : [(name: "Source.", text: sources.map(\.text).joined(separator: "; ") + ".")]
    return whose + [(name: "Empty or 0.", text: edges), (name: "Use.", text: use), (name: "Not for.", text: avoid)]
  }
}
