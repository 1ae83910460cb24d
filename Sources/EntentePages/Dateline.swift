import EntenteText

/// The place, day and agency that open a dispatch: `QUITO, May 3 (Reuters) —`.
struct Dateline {
  /// From the beginning of the paragraph through the dash.
  let range: ByteRange
  let outlet: String?

  /// Returns the dateline at the head of a paragraph, or nil.
  ///
  /// - Parameters:
  ///   - paragraph: A paragraph of the body.
  ///   - text: The bytes that the paragraph counts in.
  ///   - isFirst: The first paragraph of the body, where a place and a dash are enough: `Lima — The minister`.
  init?(at paragraph: ByteRange, in text: [UInt8], isFirst: Bool) {
    let bytes = text.span.extracting(0..<min(paragraph.end, paragraph.start + 160))
    guard !bytes.isEmpty else { return nil }
    if let (end, outlet) = Self.signed(bytes, from: paragraph.start) ?? Self.tass(bytes, from: paragraph.start) {
      self.init(paragraph, end, outlet)
    } else if isFirst, let end = Self.unsigned(bytes, from: paragraph.start) {
      self.init(paragraph, end, nil)
    } else {
      return nil
    }
  }

  private init?(_ paragraph: ByteRange, _ end: Int, _ outlet: String?) {
    guard end <= paragraph.end else { return nil }
    range = ByteRange(paragraph.start, end)
    self.outlet = outlet
  }

  // MARK: With an agency

  /// `QUITO (Sputnik) -`, `(CNN) —`, `MOSCOW, Sept. 3 (Reuters)`.
  private static func signed(_ text: Span<UInt8>, from start: Int) -> (end: Int, outlet: String?)? {
    guard let open = index(of: 0x28, in: text, from: start), let close = index(of: 0x29, in: text, from: open),
      close - open <= 48
    else { return nil }
    let place = ByteRange(start, open)
    let signature = text.trimmed(ByteRange(open + 1, close))
    let outlet = surface(text, signature)
    let isKnown = Outlets.contains(outlet) || outlet.split(separator: "/").contains { Outlets.contains(String($0)) }
    guard isName(text, signature), isKnown || text.trimmed(place).isEmpty || isUpper(text, place) else { return nil }
    guard text.trimmed(place).isEmpty || isPlaceAndDay(text, place) else { return nil }
    let named = isKnown || !outlet.contains(" ") || !isUpper(text, signature) ? outlet : nil
    if let dash = dash(text, from: close + 1) { return (dash, named) }
    if close + 1 < text.count, text[close + 1] == 0x3A { return (close + 2, named) }
    guard isKnown else { return nil }
    let end = text.skippingWhiteSpace(from: close + 1, to: text.count)
    let isApart = end > close + 1 || end == text.count
    return isApart || text.trimmed(place).isEmpty ? (close + 1, outlet) : nil
  }

  /// `MOSCOW, December 5. /TASS/.` and what other agencies sign between slashes.
  private static func tass(_ text: Span<UInt8>, from start: Int) -> (end: Int, outlet: String?)? {
    guard let open = index(of: 0x2F, in: text, from: start), open > start, text[open - 1] == 0x20,
      let close = index(of: 0x2F, in: text, from: open + 1), close - open <= 24,
      isPlaceAndDay(text, ByteRange(start, open)), isUpper(text, ByteRange(start, open)),
      isName(text, ByteRange(open + 1, close))
    else { return nil }
    let end = close + 1 < text.count && text[close + 1] == 0x2E ? close + 2 : close + 1
    return (dash(text, from: end) ?? end, surface(text, ByteRange(open + 1, close)))
  }

  // MARK: Without

  /// `WASHINGTON —`, `KYIV, Ukraine, May 3 –`, `ISLAMABAD: The`, `Lima — The`.
  private static func unsigned(_ text: Span<UInt8>, from start: Int) -> Int? {
    guard let mark = placeEnd(text, from: start) else { return nil }
    let place = text.trimmed(ByteRange(start, mark))
    guard !place.isEmpty, isPlaceAndDay(text, place) else { return nil }
    let isCapitals = isUpper(text, place) && wordCount(text, firstPart(text, place)) <= 4
    let end: Int
    if text[mark] == 0x3A {
      guard isCapitals, place.count >= 5, !Self.labels.contains(surface(text, place)) else { return nil }
      end = mark + 1
    } else {
      guard let dash = dash(text, from: place.end), dash < text.count, UTF8Scalars.isWhiteSpace(UInt32(text[dash])),
        isCapitals && place.count >= 4 || text[mark] == 0xE2 && wordCount(text, place) <= 3
      else { return nil }
      end = dash
    }
    let next = text.skippingWhiteSpace(from: end, to: text.count)
    guard next < text.count, next > end, opensSentence(text, next) else { return nil }
    return end
  }

  /// Labels in capitals that a colon follows and that are no place.
  private static let labels: Set<String> = [
    "WATCH", "VIDEO", "VIDEOS", "PHOTO", "PHOTOS", "BREAKING", "UPDATE", "UPDATED", "EXPLAINER", "ANALYSIS", "OPINION",
    "EDITORIAL", "EXCLUSIVE", "INTERVIEW", "FACTBOX", "TIMELINE", "EDITOR'S NOTE", "CORRECTION", "NOTE", "SUMMARY",
    "TRANSCRIPT", "COMMENT", "REVIEW", "FEATURE", "REPORT", "QUESTION", "ANSWER", "BACKGROUND", "UNESCO", "UNICEF",
  ]

  private static func opensSentence(_ text: Span<UInt8>, _ offset: Int) -> Bool {
    let value = text.scalar(at: offset).value
    return UTF8Scalars.isUppercase(value) || UTF8Scalars.isDigit(value) || value == 0x22 || value == 0x201C
  }

  /// The first dash with a space before it, or colon.
  private static func placeEnd(_ text: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < text.count, offset - start <= 70 {
      let (value, width) = text.scalar(at: offset)
      if value == 0x3A { return offset }
      let isSpaced = offset > start && (text[offset - 1] == 0x20 || text[offset - 1] == 0xA0)
      if isSpaced, value == 0x2D || value == 0x2013 || value == 0x2014 { return offset }
      offset += width
    }
    return nil
  }

  // MARK: Parts

  private static func index(of byte: UInt8, in text: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset < text.count, offset - start <= 90 {
      if text[offset] == byte { return offset }
      offset += 1
    }
    return nil
  }

  private static func surface(_ text: Span<UInt8>, _ range: ByteRange) -> String {
    var bytes: [UInt8] = []
    for offset in range.start..<range.end { bytes.append(text[offset]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The offset behind white space and one or more dashes, or nil without a dash.
  private static func dash(_ text: Span<UInt8>, from start: Int) -> Int? {
    let first = text.skippingWhiteSpace(from: start, to: text.count)
    var offset = first
    while offset < text.count {
      let (value, width) = text.scalar(at: offset)
      guard value == 0x2D || (0x2012...0x2015).contains(value) else { break }
      offset += width
    }
    return offset > first ? offset : nil
  }

  /// One to four words that begin with capitals, without a digit or stop: an agency, not `(2021)` or `(see below)`.
  private static func isName(_ text: Span<UInt8>, _ range: ByteRange) -> Bool {
    let words = words(text, range)
    return (1...4).contains(words.count)
      && words.allSatisfy { word in
        let first = text.scalar(at: word.start).value
        return UTF8Scalars.isUppercase(first) || UTF8Scalars.isLetter(first) && word.count <= 3
      }
  }

  /// Places and a day only: every word begins with a capital, is a number, or is a small word of a place's name.
  private static func isPlaceAndDay(_ text: Span<UInt8>, _ range: ByteRange) -> Bool {
    let words = words(text, range)
    guard (1...8).contains(words.count), let first = words.first,
      UTF8Scalars.isUppercase(text.scalar(at: first.start).value)
    else { return false }
    return words.allSatisfy { word in
      let value = text.scalar(at: word.start).value
      if UTF8Scalars.isUppercase(value) || UTF8Scalars.isDigit(value) { return true }
      let lower = surface(text, word)
      return ["de", "da", "do", "del", "la", "le", "al", "el", "and", "of", "the", "y"].contains(lower)
        || DateWords.month(lower) != nil
    }
  }

  /// Whether the place before the first comma is in capitals.
  private static func isUpper(_ text: Span<UInt8>, _ range: ByteRange) -> Bool {
    let place = firstPart(text, range)
    var letters = 0
    var offset = place.start
    while offset < place.end {
      let (value, width) = text.scalar(at: offset)
      if UTF8Scalars.isLowercase(value) { return false }
      if UTF8Scalars.isUppercase(value) { letters += 1 }
      offset += width
    }
    return letters >= 2
  }

  private static func firstPart(_ text: Span<UInt8>, _ range: ByteRange) -> ByteRange {
    var end = range.start
    while end < range.end, text[end] != 0x2C { end += 1 }
    return text.trimmed(ByteRange(range.start, end))
  }

  private static func wordCount(_ text: Span<UInt8>, _ range: ByteRange) -> Int { words(text, range).count }

  /// Runs of letters, digits and apostrophes.
  private static func words(_ text: Span<UInt8>, _ range: ByteRange) -> [ByteRange] {
    var words: [ByteRange] = []
    var start: Int?
    var offset = range.start
    while offset < range.end {
      let (value, width) = text.scalar(at: offset)
      let isInWord = UTF8Scalars.isLetter(value) || UTF8Scalars.isDigit(value) || value == 0x27 || value == 0x2019
      if isInWord {
        start = start ?? offset
      } else if let first = start {
        words.append(ByteRange(first, offset))
        start = nil
      }
      offset += width
    }
    if let first = start { words.append(ByteRange(first, range.end)) }
    return words
  }
}
