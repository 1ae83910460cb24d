/// Writes a page as one HTML document that needs nothing else: drawings inside, no script, nothing loaded.
///
/// The policy in its head lets a browser load nothing and run nothing, should some text get past the escaping.
struct PageHTML: Sendable {
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"

  private let page: Page

  init(_ page: Page) { self.page = page }

  var bytes: [UInt8] {
    let annex: HTML = page.annex.isEmpty ? "" : "<div class=\"annex\" id=\"annex\">\(html(page.annex))</div>\n"
    let document: HTML = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(raw: Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <title>\(page.title)</title>
      <style>
      \(raw: PageStyle.text)
      </style>
      </head>
      <body>
      <main>
      <header>
      <p class="kick">\(html(page.kicker))</p>
      <h1>\(html(page.headline))</h1>
      <p class="stand">\(html(page.stand))</p>
      </header>
      <div id="front">\(html(page.front))</div>
      \(annex)</main>
      </body>
      </html>

      """
    return Array(document.text.utf8)
  }

  private func html(_ blocks: [Page.Block]) -> HTML { blocks.map(html).joined(separator: "\n") }

  private func html(_ block: Page.Block) -> HTML {
    switch block {
    case .heading(let title): "<h2 id=\"\(PageAnchor.slug(title))\">\(title)</h2>"
    case .subheading(let title): "<h3>\(title)</h3>"
    case .paragraph(let phrase): "<p>\(html(phrase))</p>"
    case .list(let phrases): list(phrases)
    case .cards(let cards): "<div class=\"grid3\">\(cards.map(html).joined())</div>"
    case .table(let table): html(table)
    case .figure(let figure): html(figure)
    case .quotation(let quotation, let note): html(quotation, " (\(note))")
    case .limits(let phrase): "<p class=\"limits\">\(html(phrase))</p>"
    case .navigation(let links): "<nav aria-label=\"Annex\">\(links.map(html).joined(separator: " "))</nav>"
    case .columns(let columns):
      "<div class=\"grid2\">\(columns.map { "<div>\(html($0))</div>" as HTML }.joined(separator: "\n"))</div>"
    case .foot(let phrase): "<p class=\"foot\">\(html(phrase))</p>"
    }
  }

  private func list(_ phrases: [Phrase]) -> HTML {
    "<ul>\(phrases.map { "<li>\(html($0))</li>" as HTML }.joined(separator: "\n"))</ul>"
  }

  private func html(_ card: Page.Card) -> HTML {
    let spark: HTML = card.spark.map { "\(raw: $0.canvas.element)" } ?? ""
    let estimate: HTML = card.estimate.map { "<p class=\"est\">\(html($0))</p>\n" } ?? ""
    let quotation: HTML =
      card.quotation.map { "\(html($0, ""))\n" } ?? ""
    let stories: HTML = card.stories.isEmpty ? "" : list(card.stories.map(\.phrase))
    return """
      <section class="card\(raw: card.isFall ? " down" : "")">
      <div class="row"><h3>\(html(card.claim))</h3>\(spark)</div>
      \(estimate)\(quotation)\(stories)
      </section>
      """
  }

  private func html(_ quotation: Page.Quotation, _ note: HTML) -> HTML {
    "<blockquote>\(html(quotation.sentence))\(note)<footer>\(html(quotation.story.phrase))</footer></blockquote>"
  }

  private func html(_ table: PageTable) -> HTML {
    let head = table.columns.map { "<th scope=\"col\"\(style($0.alignment))>\($0.title)</th>" as HTML }.joined()
    let rows = table.rows.map { "<tr>\(cells(of: $0, in: table))</tr>" as HTML }.joined(separator: "\n")
    let note: HTML = table.note.map { "\n<p class=\"tn\">\(html($0))</p>" } ?? ""
    return """
      <div class="tw" tabindex="0" role="region" aria-label="\(table.caption)">
      <table><caption>\(table.caption)</caption>
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)
      </tbody></table></div>\(note)
      """
  }

  /// The first cell names the row.
  private func cells(of row: [Phrase], in table: PageTable) -> HTML {
    zip(row, table.columns).enumerated().map { place, cell -> HTML in
      place == 0
        ? "<th scope=\"row\">\(html(cell.0))</th>" : "<td\(style(cell.1.alignment))>\(html(cell.0))</td>"
    }.joined()
  }

  private func style(_ alignment: PageTable.Alignment) -> HTML { alignment == .right ? " class=\"r\"" : "" }

  private func html(_ figure: PageFigure) -> HTML {
    "<figure>\(raw: figure.canvas.element)</figure>"
  }

  private func html(_ phrase: Phrase) -> HTML { phrase.runs.map(html).joined() }

  private func html(_ run: Run) -> HTML {
    switch run {
    case .text(let words): "\(words)"
    case .said(let statement): "\(statement.words)"
    case .figure(let figure): "\(raw: figure.canvas.element)"
    case .strong(let words): "<strong>\(words)</strong>"
    case .mark(let words): "<mark>\(words)</mark>"
    case .code(let words): "<code>\(words)</code>"
    case .link(let words, let link): "<a href=\"\(link.target(ofPages: ".html"))\">\(words)</a>"
    }
  }
}
