import EntenteText

/// A picture's credit in a line: `… | Photo: Ann Ode`, `Photo: Ode Press`, `File photo`.
struct Caption {
  /// What the picture shows, maybe nothing.
  let text: ByteRange
  /// The credit with the mark before it.
  let credit: ByteRange

  init?(_ line: PageLine, in text: [UInt8]) {
    guard line.range.count <= 1500,
      let start = Self.labelled(line, in: text) ?? Self.bracketed(line, in: text) ?? Self.signed(line, in: text)
        ?? Self.agency(line, in: text)
    else { return nil }
    credit = ByteRange(start, line.range.end)
    // A credit is short and ends the line; behind a longer one the article goes on.
    guard credit.count <= 160, !Self.closesInside(credit, in: text) else { return nil }
    let words = PageLine(credit, of: text, emptyLinesBefore: 0)
    guard words.wordCount <= 20, !words.endsWithStop || words.wordCount <= 12 else { return nil }
    self.text = text.span.trimmed(ByteRange(line.range.start, start))
  }

  /// Whether the bracket that a credit opens with closes before the end of the line: `(Image: Ode) The boat left`.
  private static func closesInside(_ credit: ByteRange, in text: [UInt8]) -> Bool {
    let closing: UInt8 = text[credit.start] == 0x28 ? 0x29 : 0x5D
    guard text[credit.start] == 0x28 || text[credit.start] == 0x5B else { return false }
    return text[credit.start..<credit.end].firstIndex(of: closing).map { $0 + 3 < credit.end } ?? true
  }

  /// Whether the words before the credit say only what a picture shows, and when: no verb of a report, or a whole date.
  func showsOnly(_ line: PageLine, in text: [UInt8]) -> Bool {
    guard line.wordCount <= 40 else { return false }
    let words = line.phrase.split(separator: " ")
    if words.count >= 4, let year = words.last, year.utf8.count == 4, Int(year) != nil,
      WrittenDate(words.suffix(3).joined(separator: " ")) != nil
    {
      return true
    }
    return !words.contains { $0.hasSuffix("ed") || $0.hasSuffix("s") || Self.pasts.contains($0) }
  }

  private static let pasts: Set<Substring> = [
    "said", "say", "will", "would", "may", "can", "could", "must", "have", "are", "were", "met", "took", "told", "went",
    "made", "gave", "held", "became", "came", "began", "left", "found", "won", "lost", "spoke", "saw", "sent", "led",
  ]

  // MARK: A label

  private static let labels = [
    "file photo", "photo credit", "photo courtesy", "photos courtesy", "image credit", "photo by", "photos by",
    "image by", "picture by", "photograph by", "photos", "photo", "images", "image", "pictures", "picture",
    "photograph", "credit", "foto", "fotos", "crédito", "фото",
  ]

  /// The first three bytes of every label, small letters and capitals: few words begin so.
  private static let heads = Set((labels + labels.map { $0.uppercased() }).map { headOfLabel(Array($0.utf8), at: 0) })

  private static func headOfLabel(_ text: [UInt8], at offset: Int) -> UInt32 {
    text[offset..<min(offset + 3, text.count)].reduce(0) {
      $0 << 8 | UInt32($1 &- 0x41 < 26 ? $1 | 0x20 : $1)
    }
  }

  /// Where a label stands at the head of the line, or behind `|`, `(`, `[`, `/` or a stop, and opens a credit.
  private static func labelled(_ line: PageLine, in text: [UInt8]) -> Int? {
    let bytes = text.span
    var offset = line.range.start
    var mark: Int? = offset
    while offset < line.range.end {
      let byte = UInt32(bytes[offset])
      if mark == nil, byte < 0x80, !opens(byte), !ends(byte) {
        offset += 1
        continue
      }
      let (value, width) = bytes.scalar(at: offset)
      if !UTF8Scalars.isWhiteSpace(value) {
        if let mark, opensCredit(text, at: offset, mark: mark, line) { return mark }
        mark = opens(value) ? offset : ends(value) ? offset + width : nil
      }
      offset += width
    }
    return nil
  }

  /// Marks that belong to the credit behind them.
  private static func opens(_ value: UInt32) -> Bool {
    switch value {
    case 0x7C, 0x28, 0x5B, 0x2F, 0xA9, 0x2013, 0x2014: true
    default: false
    }
  }

  /// Marks that end the caption before a credit.
  private static func ends(_ value: UInt32) -> Bool {
    switch value {
    case 0x2E, 0x21, 0x3F, 0x22, 0x201D, 0x29: true
    default: false
    }
  }

  private static func opensCredit(_ text: [UInt8], at offset: Int, mark: Int, _ line: PageLine) -> Bool {
    guard heads.contains(headOfLabel(text, at: offset)) else { return false }
    let head = Array(text[offset..<min(offset + 24, line.range.end)])
    let lower = String(decoding: head, as: UTF8.self).lowercased()
    guard let label = labels.first(where: { lower.hasPrefix($0) }) else { return false }
    let behind = lower.dropFirst(label.count).drop { $0 == " " || $0 == "\u{A0}" }
    let restCount = line.range.end - offset
    if behind.first == ":" { return true }
    if label.hasSuffix("by") || label.hasSuffix("courtesy") {
      return restCount <= 80 && (mark > line.range.start || !line.endsWithStop)
    }
    let isWhole = behind.isEmpty || behind.first == ")" || behind.first == "]" || behind.first == "/"
    return isWhole && restCount <= 60
  }

  /// A whole line in brackets that names a photo and a photographer: `(AP Photo/Ann Ode)`.
  private static func bracketed(_ line: PageLine, in text: [UInt8]) -> Int? {
    guard let first = text[line.range.start..<line.range.end].first, first == 0x28 || first == 0x5B,
      line.wordCount <= 12, text[line.range.end - 1] == 0x29 || text[line.range.end - 1] == 0x5D
    else { return nil }
    let words = line.phrase.split(separator: " ")
    let isCredit = words.contains { ["photo", "photos", "image"].contains($0) || agencies.contains(String($0)) }
    return isCredit && text[line.range.start..<line.range.end].contains(0x2F) ? line.range.start : nil
  }

  /// `A boat of Ode © AFP`: the mark and a few words end a line without a stop.
  private static func signed(_ line: PageLine, in text: [UInt8]) -> Int? {
    guard !line.endsWithStop else { return nil }
    let end = text[line.range.start..<line.range.end].suffix(48)
    guard let mark = end.indices.last(where: { end[$0] == 0xC2 && $0 + 1 < end.endIndex && end[$0 + 1] == 0xA9 }),
      mark > line.range.start
    else { return nil }
    return PageLine(ByteRange(mark, line.range.end), of: text, emptyLinesBefore: 0).wordCount <= 5 ? mark : nil
  }

  // MARK: An agency behind the caption

  private static let agencies = [
    "getty", "reuters", "afp", "ap", "epa", "shutterstock", "sputnik", "xinhua", "tass", "efe",
  ]

  /// `A market in Lima. Ann Ode/Reuters`, `… © AFP`, `… Ann Ode via AP`, `… | AP`: a short end behind the last stop.
  private static func agency(_ line: PageLine, in text: [UInt8]) -> Int? {
    guard !line.endsWithStop else { return nil }
    if let pipe = text[line.range.start..<line.range.end].lastIndex(of: 0x7C),
      Outlets.contains(text.surface(text.span.trimmed(ByteRange(pipe + 1, line.range.end))))
    {
      return pipe
    }
    guard let stop = lastStop(line, in: text) else { return nil }
    let end = PageLine(ByteRange(stop, line.range.end), of: text, emptyLinesBefore: 0)
    let words = end.phrase.split(separator: " ")
    let signs = text[stop..<line.range.end].contains { $0 == 0x2F || $0 == 0xA9 } || words.contains("via")
    guard words.count <= 8, signs, words.contains(where: { agencies.contains(String($0)) }) else { return nil }
    return end.range.start
  }

  private static func lastStop(_ line: PageLine, in text: [UInt8]) -> Int? {
    let body = text[line.range.start..<line.range.end]
    guard let stop = body.lastIndex(where: { $0 == 0x2E || $0 == 0x29 || $0 == 0x22 }) else { return nil }
    return stop + 1 < line.range.end && text[stop + 1] == 0x20 ? stop + 1 : nil
  }
}
