import EntenteMarkup
import EntenteText

/// The text of a Word document (docx) or an OpenDocument text (odt): its paragraphs as lines.
///
/// - SeeAlso: ECMA-376 part 1, 17 (`w:p`, `w:t`); OpenDocument 1.3 part 3, 5 (`text:p`).
enum OfficeText {
  /// Whether a member of an archive is a part of an office document.
  static func isPart(_ path: [UInt8]) -> Bool {
    let path = String(decoding: path, as: UTF8.self)
    return ["[Content_Types].xml", "mimetype", "content.xml", "styles.xml", "meta.xml", "settings.xml"].contains(path)
      || ["word/", "xl/", "ppt/", "_rels/", "docProps/", "customXml/", "META-INF/"].contains { path.hasPrefix($0) }
  }

  /// - Returns: Nil for a document without text, and for a spreadsheet or slides.
  static func text(of parts: [String: [UInt8]]) -> [UInt8]? {
    guard let content = parts["word/document.xml"] ?? parts["content.xml"],
      let document = try? MarkupParser.document(content)
    else { return nil }
    var writer = ParagraphWriter()
    writer.write(document)
    return writer.text.isEmpty ? nil : writer.text
  }
}

/// Writes paragraphs as lines, an empty paragraph as an empty line.
private struct ParagraphWriter {
  private(set) var text: [UInt8] = []

  mutating func write(_ element: MarkupElement) {
    switch element.name {
    // Shown once more for programs of before.
    case "mc:fallback", "w:deltext", "w:instrtext", "w:footnotereference", "text:note", "office:annotation",
      "text:tracked-changes":
      return
    case "w:tab", "text:tab": text.append(0x09)
    case "w:br", "w:cr", "text:line-break": text.append(0x0A)
    case "text:s": text.append(0x20)
    default: break
    }
    for child in element.children {
      switch child {
      case .element(let element): write(element)
      case .text(let bytes): if Self.holders.contains(element.name) { text += bytes.filter { $0 != 0 } }
      }
    }
    if Self.paragraphs.contains(element.name) { text.append(0x0A) }
  }

  private static let holders: Set<String> = ["w:t", "text:p", "text:h", "text:span", "text:a"]
  private static let paragraphs: Set<String> = ["w:p", "text:p", "text:h"]
}
