/// A page of a report before it is Markdown or HTML: both writers take this and nothing else, so both say the same.
package struct Page: Sendable {
  /// Of the window, and the subject of a mail.
  let title: String
  /// A line over the headline: what, when, from whom.
  let kicker: Phrase
  let headline: Phrase
  /// A line under it.
  let stand: Phrase
  /// What everybody reads.
  let front: [Block]
  /// What somebody looks up.
  let annex: [Block]

  /// A part of a page that begins on a line of its own.
  enum Block: Sendable {
    case heading(String)
    case subheading(String)
    case paragraph(Phrase)
    case list([Phrase])
    case cards([Card])
    case table(PageTable)
    case figure(PageFigure)
    case quotation(Quotation, note: String)
    case limits(Phrase)
    case navigation([Phrase])
    /// Beside each other where there is room.
    case columns([[Block]])
    case foot(Phrase)
  }

  /// A claim with its stories.
  struct Card: Sendable {
    let claim: Phrase
    /// Whether it is about two periods, and not about the report's alone.
    let isChange: Bool
    /// Whether it is about less rather than more.
    let isFall: Bool
    /// What the claim comes to, with its interval; nil where a count says all.
    let estimate: Phrase?
    let spark: PageFigure?
    let quotation: Quotation?
    let stories: [StoryLine]
  }

  /// One sentence of an article, byte for byte, with the coded words set off.
  struct Quotation: Sendable {
    let sentence: Phrase
    let story: StoryLine
  }

  /// Where a story can be read.
  struct StoryLine: Sendable {
    let title: String
    let outlet: String?
    let day: String?
    let link: Link?

    var phrase: Phrase {
      let rest = [outlet, day].compactMap { $0 }.map { ", " + $0 }.joined()
      return Phrase([link.map { .link(title, $0) } ?? .text(title), .text(rest)])
    }
  }
}

/// A table of a page: at most seven columns, and a note where rows were left out.
package struct PageTable: Sendable {
  enum Alignment: Sendable {
    case left
    case right
  }

  let caption: String
  let columns: [(title: String, alignment: Alignment)]
  let rows: [[Phrase]]
  /// How many of how many rows are shown, and where all are; nil where none was left out.
  let note: Phrase?

  /// - Precondition: At most seven columns, and a cell for each in every row.
  init(
    _ caption: String, _ columns: [(title: String, alignment: Alignment)], _ rows: [[Phrase]], note: Phrase? = nil
  ) {
    precondition(columns.count <= 7, "\(caption): \(columns.count) columns")
    for row in rows { precondition(row.count == columns.count, "\(caption): a row of \(row.count) cells") }
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.note = note
  }
}

/// A figure of a page: a file for Markdown, the drawing itself for HTML.
package struct PageFigure: Hashable, Sendable {
  let canvas: SVGCanvas
  /// Of its file in the report.
  let path: String
  /// Of its file from the page.
  let source: String

  /// A figure with a file of its own; `folder` leads from the page's folder to the report's: `../` from a country's page.
  init(_ canvas: SVGCanvas, folder: String = "") {
    path = "figures/\(canvas.name).svg"
    source = folder + path
    self.canvas = canvas
  }

  /// A figure of which a file is there.
  init(_ canvas: SVGCanvas, at file: String) {
    (path, source) = (file, file)
    self.canvas = canvas
  }
}

extension Page {
  /// Every sentence of data/words that it says, once each, in order.
  var statements: [Statement] {
    var seen: Set<Statement> = []
    let phrases = [headline, stand] + (front + annex).flatMap(\.phrases)
    return phrases.flatMap(\.statements).filter { seen.insert($0).inserted }
  }

  /// Every figure, in order.
  var figures: [PageFigure] { (front + annex).flatMap(\.figures) }
}

extension Page.Block {
  fileprivate var figures: [PageFigure] {
    switch self {
    case .figure(let figure): [figure]
    case .cards(let cards): cards.compactMap(\.spark)
    case .columns(let columns): columns.joined().flatMap(\.figures)
    default: []
    }
  }
}
