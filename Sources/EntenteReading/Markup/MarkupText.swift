import EntenteMarkup
import EntenteText

/// Writes what elements show as lines of text: paragraphs and headings with an empty line around them, other blocks on
/// lines of their own, the cells of a table with tabs between.
struct MarkupText {
  /// What an element shows: UTF-8 without U+0000.
  static func text(of element: MarkupElement) -> [UInt8] {
    var writer = MarkupText()
    // Depth is bounded by the parser.
    writer.write(element)
    return writer.text
  }

  private var text: [UInt8] = []
  /// Line ends that are due before the next word.
  private var breaks = 0
  private var isBlankDue = false

  private mutating func write(_ element: MarkupElement) {
    guard !Self.hidden.contains(element.name) else { return }
    let gap = Self.paragraphs.contains(element.name) ? 2 : Self.blocks.contains(element.name) ? 1 : 0
    if element.name == "br" { breaks = min(2, breaks + 1) }
    breaks = max(breaks, gap)
    for child in element.children {
      switch child {
      case .element(let element): write(element)
      case .text(let bytes): write(bytes)
      }
    }
    if element.name == "td" || element.name == "th" { writeTab() }
    breaks = max(breaks, gap)
  }

  private mutating func write(_ bytes: [UInt8]) {
    for byte in bytes where byte != 0 {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isBlankDue = true
        continue
      }
      if breaks > 0 {
        if !text.isEmpty { text += Array(repeating: 0x0A, count: breaks) }
      } else if isBlankDue, let last = text.last, last != 0x0A, last != 0x09 {
        text.append(0x20)
      }
      (breaks, isBlankDue) = (0, false)
      text.append(byte)
    }
  }

  private mutating func writeTab() {
    if breaks == 0, let last = text.last, last != 0x0A { text.append(0x09) }
  }

  private static let hidden: Set<String> = [
    "script", "style", "noscript", "template", "head", "svg", "math", "iframe", "object", "embed", "canvas", "audio",
    "video", "select", "option", "textarea", "map",
  ]

  private static let paragraphs: Set<String> = [
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "ul", "ol", "dl", "table", "figure", "hr", "article",
    "section", "main", "header", "footer", "nav", "aside",
  ]

  private static let blocks: Set<String> = [
    "div", "li", "dt", "dd", "tr", "address", "figcaption", "form", "fieldset", "details", "summary", "caption",
    "center", "button", "label", "title", "time-line", "html", "body", "tbody", "thead",
  ]
}
