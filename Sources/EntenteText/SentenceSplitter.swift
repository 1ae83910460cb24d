/// Cuts paragraphs into sentences where a reader of news would.
///
/// A stop ends a sentence unless it belongs to a number, a short form or an elision, or what follows begins in lower
/// case, as the reporting verb after `"Why now?"` does. Rules and not a model: a count per sentence must be explainable.
package enum SentenceSplitter {
  /// Returns the sentences of the paragraphs, and how many each paragraph has.
  ///
  /// - Parameters:
  ///   - text: UTF-8, the bytes that `paragraphs` counts in.
  ///   - paragraphs: In order and disjoint. A single line end inside one is white space; an empty line, U+2029 or a
  ///     bullet at the head of a line ends a sentence.
  ///   - field: The field the sentences get.
  /// - Returns: Trimmed, disjoint ranges in order, without bullets, each with a letter or digit; and as many counts
  ///   as paragraphs, summing to the number of sentences. A paragraph without a letter or digit has none.
  /// - Complexity: One pass over the paragraphs.
  package static func sentences(
    in text: [UInt8], paragraphs: [ByteRange], field: Field
  ) -> (sentences: [Sentence], ofParagraphs: [Int]) {
    var sentences: [Sentence] = []
    var counts: [Int] = []
    counts.reserveCapacity(paragraphs.count)
    let bytes = text.span
    for paragraph in paragraphs {
      let before = sentences.count
      split(bytes, paragraph, field, into: &sentences)
      counts.append(sentences.count - before)
    }
    return (sentences, counts)
  }

  private static func split(
    _ text: Span<UInt8>, _ paragraph: ByteRange, _ field: Field, into sentences: inout [Sentence]
  ) {
    let text = text.extracting(0..<paragraph.end)
    let first = sentences.count
    var start = paragraph.start
    var offset = start
    while offset < text.count {
      while offset < text.count, isPlain(text[offset]) { offset += 1 }
      guard offset < text.count else { break }
      guard mayEnd(text[offset]) else {
        offset += 1
        continue
      }
      let pause = Pause(in: text, at: offset, sentence: start)
      if pause.endsSentence {
        append(ByteRange(start, pause.end), of: text, field, after: first, to: &sentences)
        start = pause.next
      }
      offset = max(pause.next, offset + 1)
    }
    append(ByteRange(start, paragraph.end), of: text, field, after: first, to: &sentences)
  }

  /// Adds a sentence, or lengthens the one before it by a piece without a letter or digit, such as a stray stop.
  private static func append(
    _ range: ByteRange, of text: Span<UInt8>, _ field: Field, after first: Int, to sentences: inout [Sentence]
  ) {
    let range = text.trimmed(ByteRange(min(Pause.afterBullet(in: text, from: range.start), range.end), range.end))
    guard !range.isEmpty else { return }
    if hasWord(text, range) {
      sentences.append(Sentence(field: field, range: range))
    } else if sentences.count > first, let last = sentences.popLast() {
      sentences.append(Sentence(field: field, range: ByteRange(last.range.start, range.end)))
    }
  }

  private static func hasWord(_ text: Span<UInt8>, _ range: ByteRange) -> Bool {
    var offset = range.start
    while offset < range.end {
      let (value, width) = text.scalar(at: offset)
      if UTF8Scalars.isLetter(value) || UTF8Scalars.isDigit(value) { return true }
      if value > 0x7F, Unicode.Scalar(value)?.properties.numericType != nil { return true }
      offset += width
    }
    return false
  }

  /// Whether a byte of ASCII is none of those below; without a branch, since words and spaces alternate past prediction.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    let isStop = stops &>> UInt64(byte & 0x3F) & (byte & 0x40 == 0 ? 1 : 0)
    return isStop | UInt64(byte &>> 7) == 0
  }

  /// True for the first bytes of stops and line ends: `.`, `!`, `?`, CR, LF, and the lead bytes of those beyond ASCII.
  @inline(__always)
  private static func mayEnd(_ byte: UInt8) -> Bool {
    if byte < 0x40 { return stops >> UInt64(byte) & 1 == 1 }
    if byte < 0xD8 { return byte == 0xC2 }
    return byte == 0xE2 || byte == 0xE3 || byte == 0xEF || byte == 0xD8 || byte == 0xDB || byte == 0xE0
  }

  /// A bit for each of `.`, `!`, `?`, CR and LF.
  private static let stops: UInt64 = 0x8000_4002_0000_2400
}
