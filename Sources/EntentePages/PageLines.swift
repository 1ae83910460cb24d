import EntenteText

/// Makes the lines of a page from those of a text.
///
/// Text that was wrapped at a column is joined again, so that a paragraph is one line here however it was stored.
enum PageLines {
  static func lines(of cut: TextLines, readingWordsUpTo longest: Int = .max) -> [PageLine] {
    let (text, physical) = (cut.text, cut.lines)
    let columns = wrapColumns(of: physical, in: text)
    var lines: [PageLine] = []
    var index = 0
    while index < physical.count {
      let first = index
      while index + 1 < physical.count, let column = columns[index], isWrapped(physical, index, in: text, at: column) {
        index += 1
      }
      let range = ByteRange(physical[first].range.start, physical[index].range.end)
      lines.append(
        PageLine(
          range, of: text, emptyLinesBefore: physical[first].emptyBefore, readingWords: range.count <= longest))
      index += 1
    }
    return lines
  }

  /// Per line, the column that it was wrapped at; nil where lines are paragraphs.
  ///
  /// Mail and wire copy are wrapped from end to end; elsewhere a block between empty lines may be, a headline too.
  private static func wrapColumns(of lines: [TextLines.Line], in text: [UInt8]) -> [Int?] {
    if lines.count >= 3, let column = wrapColumn(of: lines[...], in: text, from: 50, goingOn: 2) {
      return Array(repeating: column, count: lines.count)
    }
    var columns = [Int?](repeating: nil, count: lines.count)
    var start = 0
    while start < lines.count {
      let end = lines[(start + 1)...].firstIndex { $0.emptyBefore > 0 } ?? lines.count
      if end - start > 1, let column = wrapColumn(of: lines[start..<end], in: text, from: 24, goingOn: 1) {
        for index in start..<end { columns[index] = column }
      }
      start = end
    }
    return columns
  }

  /// The column that lines are wrapped at, or nil when they are paragraphs.
  ///
  /// Wrapped text has no long line, and most lines that end without a stop, though they are long enough for a
  /// sentence, end in a word such as `the`, or go on in lower case.
  ///
  /// - Parameters:
  ///   - lines: Of the whole text, or of a block between empty lines.
  ///   - text: What they are lines of.
  ///   - shortest: The longest line has so many bytes at least; menus have shorter ones.
  ///   - fewest: So many lines at least go on in the middle of a sentence.
  /// - Returns: Bytes of the longest line.
  private static func wrapColumn(
    of lines: ArraySlice<TextLines.Line>, in text: [UInt8], from shortest: Int, goingOn fewest: Int
  ) -> Int? {
    let longest = lines.map(\.range.count).max() ?? 0
    guard (shortest...140).contains(longest) else { return nil }
    var open = 0
    var goingOn = 0
    for index in lines.indices.dropLast() where lines[index + 1].emptyBefore == 0 && isOpen(lines[index], in: text) {
      guard lines[index].range.count * 2 >= longest else { continue }
      open += 1
      let isCut = startsInLowerCase(lines[index + 1], in: text) || endsInFunctionWord(lines[index], in: text)
      if isCut { goingOn += 1 }
    }
    return goingOn >= fewest && goingOn * 2 >= open ? longest : nil
  }

  /// Whether the next line goes on with this one: in the middle of a sentence, or because its first word did not fit.
  private static func isWrapped(_ lines: [TextLines.Line], _ index: Int, in text: [UInt8], at column: Int) -> Bool {
    let (line, next) = (lines[index], lines[index + 1])
    guard next.emptyBefore == 0, !isListMark(line, in: text), !isListMark(next, in: text) else { return false }
    if isOpen(line, in: text), line.range.count * 4 >= column * 3 || startsInLowerCase(next, in: text) { return true }
    let word = text[next.range.start..<next.range.end].prefix { $0 != 0x20 && $0 != 0x09 }.count
    return line.range.count + 1 + word > column - 4
  }

  /// `list 2 of 3`, `end of list`: what screen readers hear is no part of a sentence.
  private static func isListMark(_ line: TextLines.Line, in text: [UInt8]) -> Bool {
    guard line.range.count <= 16,
      text.has("list ", at: line.range.start) || text.has("end of list", at: line.range.start)
    else { return false }
    let words = text.surface(line.range).split(separator: " ")
    return words.count == 3 || words.count == 4 && words[2] == "of" && Int(words[1]) != nil || words.last == "items"
  }

  private static func startsInLowerCase(_ line: TextLines.Line, in text: [UInt8]) -> Bool {
    UTF8Scalars.isLowercase(text.span.scalar(at: line.range.start).value)
  }

  private static func endsInFunctionWord(_ line: TextLines.Line, in text: [UInt8]) -> Bool {
    let word = text[line.range.start..<line.range.end].reversed().prefix { $0 != 0x20 && $0 != 0x09 }
    return FunctionWords.contains(Array(word.reversed()))
  }

  /// Ends in a letter, a digit or a comma: in the middle of a sentence, or with a headline.
  private static func isOpen(_ line: TextLines.Line, in text: [UInt8]) -> Bool {
    let last = text[line.range.end - 1]
    return last >= 0x80 && last != 0x9D || last == 0x2C || UTF8Scalars.isLetter(UInt32(last))
      || UTF8Scalars.isDigit(UInt32(last))
  }
}
