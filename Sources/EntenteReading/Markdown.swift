import EntentePages
import EntenteText

/// A page in Markdown as the text that it shows, and what its front matter says of it.
struct Markdown {
  /// Its text is without the front matter and the marks of headings, links, emphasis and quotations; images are left out.
  let draft: ArticleDraft

  /// Nil for a text that shows no sign of Markdown, which is to be read as it is.
  ///
  /// - Parameters:
  ///   - source: Valid UTF-8.
  ///   - isNamed: Whether the file's ending says that it is Markdown; else a front matter or a link must.
  init?(_ source: [UInt8], isNamed: Bool) {
    let front = FrontMatter(source)
    let body = front.map { source[$0.end...] } ?? source[...]
    guard front != nil || Self.hasLink(body) || isNamed && Self.hasHeading(body) else { return nil }
    let text = MarkdownBody.text(of: body)
    var draft = front.map { ArticleRecord($0.fields).draft(of: text) } ?? ArticleDraft(title: nil, text: text)
    draft.isPage = true
    self.draft = draft
  }

  /// `](http`, as nobody writes it but in Markdown.
  private static func hasLink(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.contains(0x5D) else { return false }
    let mark = Array("](".utf8)
    return text.indices.dropLast(6).contains { offset in
      text[offset] == 0x5D && text[offset...].starts(with: mark)
        && [0x68, 0x2F].contains(text[offset + 2])
    }
  }

  private static func hasHeading(_ text: ArraySlice<UInt8>) -> Bool {
    text.split(whereSeparator: FormLines.isLineEnd).contains { line in
      let marks = line.prefix { $0 == 0x23 }
      return (1...6).contains(marks.count) && line.dropFirst(marks.count).first == 0x20
        || line.starts(with: [0x21, 0x5B])
    }
  }
}

/// The fields before a Markdown page, `title: …`, between two lines of three hyphens.
private struct FrontMatter {
  let fields: [(name: String, value: String)]
  /// Behind it.
  let end: Int

  init?(_ source: [UInt8]) {
    let start = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard source[start...].starts(with: Array("---".utf8)) else { return nil }
    var fields: [(name: String, value: String)] = []
    var offset = start
    var isFirst = true
    while offset < source.count {
      let lineEnd = source[offset...].firstIndex(where: FormLines.isLineEnd) ?? source.count
      let line = String(decoding: source[offset..<lineEnd], as: UTF8.self)
      offset = min(lineEnd + 1, source.count)
      if line.drop(while: { $0 == "-" }).allSatisfy(\.isWhitespace), line.hasPrefix("---") {
        if !isFirst {
          guard !fields.isEmpty else { return nil }
          (self.fields, end) = (fields, offset)
          return
        }
      } else if let field = Self.field(line) {
        fields.append(field)
      } else if !line.isEmpty, line.first != " ", line.first != "-" {
        return nil
      }
      isFirst = false
    }
    return nil
  }

  private static func field(_ line: String) -> (name: String, value: String)? {
    guard let colon = line.firstIndex(of: ":"), line.first?.isLetter == true else { return nil }
    let name = line[..<colon]
    guard name.allSatisfy({ $0.isLetter || $0.isNumber || "_- ".contains($0) }) else { return nil }
    let value = SidecarCell.trimmed(String(line[line.index(after: colon)...]))
    let isQuoted = value.count > 1 && value.first == value.last && (value.first == "\"" || value.first == "'")
    return (String(name), isQuoted ? String(value.dropFirst().dropLast()) : value)
  }
}

/// The text of a page in Markdown without its marks.
private enum MarkdownBody {
  static func text(of source: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var start = source.startIndex
    while start < source.endIndex {
      let end = source[start...].firstIndex(where: FormLines.isLineEnd) ?? source.endIndex
      text += inline(source[behindMarks(source[start..<end])..<end])
      if end < source.endIndex { text.append(source[end]) }
      start = end + 1
    }
    return text
  }

  /// Behind `#`, `>` and the blanks around them.
  private static func behindMarks(_ line: ArraySlice<UInt8>) -> Int {
    var rest = line
    while true {
      let trimmed = rest.drop { $0 == 0x20 || $0 == 0x09 }
      let heading = trimmed.prefix { $0 == 0x23 }
      if (1...6).contains(heading.count), trimmed.dropFirst(heading.count).first == 0x20 {
        rest = trimmed.dropFirst(heading.count + 1)
      } else if trimmed.first == 0x3E, trimmed.dropFirst().first != 0x3E {
        rest = trimmed.dropFirst()
      } else {
        return rest.startIndex == line.startIndex ? line.startIndex : trimmed.startIndex
      }
    }
  }

  /// Images are left out, links are their words, and the marks of emphasis go.
  private static func inline(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    var offset = line.startIndex
    while offset < line.endIndex {
      let byte = line[offset]
      if byte == 0x21, let link = link(in: line, at: offset + 1) {
        offset = link.end
      } else if byte == 0x5B, let link = link(in: line, at: offset) {
        text += inline(line[link.words])
        offset = link.end
      } else if byte == 0x2A || byte == 0x60 {
        offset += 1
      } else if byte == 0x5C, offset + 1 < line.endIndex, marks.contains(line[offset + 1]) {
        text.append(line[offset + 1])
        offset += 2
      } else {
        text.append(byte)
        offset += 1
      }
    }
    return text
  }

  private static let marks: Set<UInt8> = Set("\\`*_{}[]()#+-.!>|".utf8)

  /// `[words](address)` at an offset.
  private static func link(in line: ArraySlice<UInt8>, at start: Int) -> (words: Range<Int>, end: Int)? {
    guard start < line.endIndex, line[start] == 0x5B, let close = closing(0x5D, of: 0x5B, in: line, from: start),
      close + 1 < line.endIndex, line[close + 1] == 0x28,
      let end = closing(0x29, of: 0x28, in: line, from: close + 1)
    else { return nil }
    return (start + 1..<close, end + 1)
  }

  private static func closing(_ close: UInt8, of open: UInt8, in line: ArraySlice<UInt8>, from start: Int) -> Int? {
    var depth = 0
    for offset in start..<line.endIndex {
      if line[offset] == open { depth += 1 }
      if line[offset] == close { depth -= 1 }
      if depth == 0 { return offset }
    }
    return nil
  }
}
