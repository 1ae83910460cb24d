import EntenteText

/// JSON, one value or one a line, and what scripts print that is nearly JSON.
///
/// A text that opens with a bracket is JSON only when the bracket's first content is a quoted key and nothing but other
/// values follows the closing one: `[Update] Peru …` and an article that begins by quoting `{"status": "ok"}` are not.
struct JSONForm {
  static func recognized(in text: [UInt8], at opening: Int) -> TextForm? {
    let form = JSONForm(text: text)
    guard form.opensRecord(at: opening) else { return nil }
    guard let end = form.valueEnd(from: opening) else { return form.form(opening) }
    let next = form.skippingBlanks(from: end)
    guard next < text.count else { return form.form(opening) }
    return form.opensRecord(at: next) ? form.form(opening) : nil
  }

  private let text: [UInt8]

  private func form(_ opening: Int) -> TextForm {
    let end = text[opening...].firstIndex(where: FormLines.isLineEnd) ?? text.count
    return TextForm(
      "JSON", at: ByteRange(opening, end), of: text,
      action: "save the text of each article as a file of its own, and days, outlets and titles in articles.csv")
  }

  /// Whether `{"key":`, or any number of `[` and then that or a list of texts, stands at an offset.
  private func opensRecord(at opening: Int) -> Bool {
    var offset = opening
    while offset < text.count, text[offset] == 0x5B { offset = skippingBlanks(from: offset + 1) }
    guard offset < text.count else { return false }
    if offset > opening, text[offset] == 0x22 { return opensList(at: offset) }
    guard text[offset] == 0x7B else { return false }
    let key = skippingBlanks(from: offset + 1)
    guard key < text.count, isQuote(text[key]), let end = stringEnd(from: key) else { return false }
    let colon = skippingBlanks(from: end)
    return end - key <= 200 && colon < text.count && text[colon] == 0x3A
  }

  /// Whether a quoted text and then another, or the end of the list, stand at an offset.
  private func opensList(at offset: Int) -> Bool {
    guard let end = stringEnd(from: offset) else { return false }
    let next = skippingBlanks(from: end)
    return next < text.count && (isQuote(text[next]) || text[next] == 0x5D)
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 }

  /// The offset behind the bracket that closes the one at `start`; nil when none does.
  private func valueEnd(from start: Int) -> Int? {
    var offset = start
    var depth = 0
    while offset < text.count {
      switch text[offset] {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x22, 0x27:
        guard let end = stringEnd(from: offset) else { return nil }
        offset = end - 1
      default: break
      }
      offset += 1
      if depth == 0 { return offset }
    }
    return nil
  }

  /// The offset behind the quotation mark that closes the one at `start`; nil when none does.
  private func stringEnd(from start: Int) -> Int? {
    var offset = start + 1
    while offset < text.count {
      if text[offset] == 0x5C {
        offset += 1
      } else if text[offset] == text[start] {
        return offset + 1
      }
      offset += 1
    }
    return nil
  }

  /// Commas may part the lines of a list.
  private func skippingBlanks(from start: Int) -> Int {
    let offset = text.span.skippingWhiteSpace(from: start, to: text.count)
    guard offset < text.count, text[offset] == 0x2C else { return offset }
    return text.span.skippingWhiteSpace(from: offset + 1, to: text.count)
  }
}
