/// Writes a page as GitHub's Markdown.
struct PageMarkdown: Sendable {
  private let page: Page

  init(_ page: Page) { self.page = page }

  var bytes: [UInt8] {
    var writer = MarkdownWriter()
    writer.heading(1, Markdown.trimmed(page.headline.words))
    writer.paragraph(markdown(page.kicker))
    if !page.stand.words.isEmpty { writer.paragraph(markdown(page.stand)) }
    for block in page.front { write(block, to: &writer) }
    if !page.annex.isEmpty { writer.paragraph("---") }
    for block in page.annex { write(block, to: &writer) }
    return writer.bytes
  }

  private func write(_ block: Page.Block, to writer: inout MarkdownWriter) {
    switch block {
    case .heading(let title): writer.heading(2, Markdown.trimmed(title))
    case .subheading(let title): writer.heading(3, Markdown.trimmed(title))
    case .paragraph(let phrase): writer.paragraph(markdown(phrase))
    case .list(let phrases): writer.list(phrases.map(markdown))
    case .cards(let cards): for card in cards { write(card, to: &writer) }
    case .table(let table): write(table, to: &writer)
    case .figure(let figure): write(figure, to: &writer)
    case .quotation(let quotation, let note):
      writer.quotation([
        "\(markdown(quotation.sentence)) (\(Markdown.prose(of: note)))", markdown(quotation.story.phrase),
      ])
    case .limits(let phrase): writer.quotation([markdown(phrase)])
    case .navigation(let links): writer.paragraph(links.map(markdown).joined(separator: " · "))
    case .columns(let columns): for block in columns.joined() { write(block, to: &writer) }
    case .foot(let phrase): writer.paragraph(markdown(phrase))
    }
  }

  private func write(_ card: Page.Card, to writer: inout MarkdownWriter) {
    writer.heading(3, Markdown.trimmed(card.claim.words))
    let spark = card.spark.map(image)
    let estimate = card.estimate.map { Markdown.trimmed($0.words) }
    let line = [spark, estimate].compactMap { $0 }
    if !line.isEmpty { writer.paragraph(line.joined(separator: " ")) }
    if let quotation = card.quotation {
      writer.quotation([markdown(quotation.sentence), markdown(quotation.story.phrase)])
    }
    writer.list(card.stories.map { markdown($0.phrase) })
  }

  private func write(_ table: PageTable, to writer: inout MarkdownWriter) {
    writer.paragraph("**\(Markdown.trimmed(table.caption))**")
    writer.table(
      table.columns.map { (Markdown.trimmed($0.title), $0.alignment == .left ? .left : .right) },
      table.rows.map { $0.map(markdown) })
    if let note = table.note { writer.paragraph(markdown(note)) }
  }

  private func write(_ figure: PageFigure, to writer: inout MarkdownWriter) {
    writer.paragraph("![\(Markdown.trimmed(figure.canvas.title))](\(raw: figure.source))")
  }

  /// With what it shows in words, which of a small one is a line.
  private func image(_ figure: PageFigure) -> Markdown {
    "![\(Markdown.trimmed(figure.canvas.title)): \(Markdown.trimmed(figure.canvas.description))](\(raw: figure.source))"
  }

  private func markdown(_ phrase: Phrase) -> Markdown { phrase.runs.map(markdown).joined(separator: "") }

  private func markdown(_ run: Run) -> Markdown {
    switch run {
    case .text(let words): .prose(of: words)
    case .said(let statement): .prose(of: statement.words)
    case .figure(let figure): image(figure)
    case .strong(let words), .mark(let words): bold(words)
    case .code(let words): .name(words)
    case .link(let words, let link): "[\(Markdown.trimmed(words))](\(raw: link.target(ofPages: ".md")))"
    }
  }

  /// Stars beside a space would stay stars, so that spaces at either end stand outside them.
  private func bold(_ words: String) -> Markdown {
    let scalars = Array(words.unicodeScalars)
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: { !isBlank($0) }), let last = scalars.lastIndex(where: { !isBlank($0) })
    else { return .prose(of: words) }
    let inner = String(String.UnicodeScalarView(scalars[first...last]))
    let (before, after): (Markdown, Markdown) = (first > 0 ? " " : "", last + 1 < scalars.count ? " " : "")
    return "\(before)**\(Markdown.prose(of: inner))**\(after)"
  }
}

extension Markdown {
  fileprivate static func prose(of text: String) -> Markdown { Markdown(stringLiteral: prose(text)) }

  /// Without blanks at either end, as inside brackets or stars.
  fileprivate static func trimmed(_ text: String) -> Markdown {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { $0 != " " }), let last = scalars.lastIndex(where: { $0 != " " })
    else {
      return ""
    }
    return prose(of: String(String.UnicodeScalarView(scalars[first...last])))
  }
}
