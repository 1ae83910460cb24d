import EntenteText

/// Puts a page together from the lines of its outline: paragraphs without datelines and credits, and all that is skipped.
struct PageAssembly {
  private var paragraphs: [ByteRange] = []
  private var skipped: [Skipped] = []
  private var outlet: String?
  private let title: Article.Title
  private let date: WrittenDate?

  init(_ outline: PageOutline, title: Article.Title, date: WrittenDate?) {
    self.title = title
    self.date = date
    var isFirst = true
    var outletLines: [String] = []
    for index in outline.lines.indices where index != outline.titleIndex {
      let line = outline.lines[index]
      if let why = outline.reasons[index] {
        skipped.append(Skipped(range: line.range, why: why))
        if why == .outlet { outletLines.append(outline.text.surface(line.range)) }
      } else {
        add(line, outline, index, isFirst: isFirst)
        isFirst = isFirst && !line.isProse
      }
    }
    outlet = outlet ?? outletLines.first
  }

  var page: Page {
    Page(title: title, paragraphs: paragraphs, skipped: skipped, outlet: outlet, date: date)
  }

  private mutating func add(_ line: PageLine, _ outline: PageOutline, _ index: Int, isFirst: Bool) {
    let (text, credit) = (outline.text, outline.credits[index])
    let end = credit?.start ?? line.range.end
    if let speaker = outline.speakers[index], speaker.end <= end {
      skipped.append(Skipped(range: speaker, why: .speaker))
      addParagraph(text.span.trimmed(ByteRange(speaker.end, end)))
    } else if let dateline = Dateline(at: line.range, in: text, isFirst: isFirst), dateline.range.end <= end {
      skipped.append(Skipped(range: dateline.range, why: .dateline))
      outlet = outlet ?? dateline.outlet
      addParagraph(text.span.trimmed(ByteRange(dateline.range.end, end)))
    } else {
      addParagraph(text.span.trimmed(ByteRange(line.range.start, end)))
    }
    if let credit { skipped.append(Skipped(range: credit, why: .caption)) }
  }

  private mutating func addParagraph(_ range: ByteRange) {
    if !range.isEmpty { paragraphs.append(range) }
  }
}
