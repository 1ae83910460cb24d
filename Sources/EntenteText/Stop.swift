/// A run of stops with the quotes, brackets and footnote marks that close behind it.
struct Stop {
  let start: Int
  /// Behind the closing quotes and brackets.
  let end: Int
  let gap: Gap
  let isWide: Bool
  /// A single full stop, which alone may belong to a short form.
  private let isSingle: Bool
  private let dots: Int

  init(in text: Span<UInt8>, at offset: Int) {
    var end = offset
    var stops = 0
    var dots = 0
    var isWide = false
    var gap = Gap(in: text, at: offset)
    while gap.end < text.count {
      let (value, width) =
        stops > 0 && gap.isEmpty ? Self.noteOrMark(in: text, at: gap.end) : text.mark(at: gap.end)
      if Pause.isStop(value), gap.isEmpty || Self.standsAlone(in: text, behind: gap.end + width) {
        stops += 1
        dots += value == 0x2E ? 1 : value == 0x2026 ? 3 : 0
        isWide = isWide || Pause.isWide(value)
      } else if stops == 0 || !Self.closes(value, afterSpace: !gap.isEmpty, in: text, behind: gap.end + width) {
        break
      }
      end = gap.end + width
      gap = Gap(in: text, at: end)
      if gap.breaks { break }
    }
    start = offset
    self.end = end
    self.gap = gap
    self.isWide = isWide
    self.dots = dots
    isSingle = stops == 1 && dots == 1
  }

  /// Whether a sentence ends here, by what stands before and behind.
  func ends(in text: Span<UInt8>, sentence: Int) -> Bool {
    if isElision(in: text, sentence) { return false }
    let following = Following(in: text, at: gap.end)
    if gap.isEmpty { return endsWithoutSpace(in: text, sentence, following) }
    guard following.isWord, !following.isLowercase else { return false }
    guard isSingle else { return true }
    let word = Self.word(in: text, before: start, from: sentence)
    if word.start == Pause.afterBullet(in: text, from: sentence), isListLabel(text, word) { return false }
    guard let abbreviation = Abbreviation(text.extracting(word.start..<word.end)) else { return true }
    switch abbreviation {
    case .bindsNext: return false
    case .bindsNumber: return !following.isDigit
    case .endsBeforeStarter: return following.isStarter
    case .endsBeforeClause:
      let isBehindPost = Self.isPost(in: text, before: word.start, from: sentence)
      return following.isStarter || following.isClause(in: text, behind: gap, isBehindPost: isBehindPost)
    case .endsUnlessTime: return !following.isTime
    case .endsUnlessState: return !following.isState
    }
  }

  /// `(...)`, `[…]`, and ` ... ` inside a quotation that leaves words out.
  private func isElision(in text: Span<UInt8>, _ sentence: Int) -> Bool {
    guard dots >= 3, start > sentence else { return false }
    let before = text[start - 1]
    return before == 0x28 || before == 0x5B || before == 0x20 || before == 0x0A || before == 0xA0
  }

  /// `…in full.The…`, `…from Peru.Chile…`: a space was lost, as copied pages lose them; not so in `example.com`, `3.5`,
  /// `U.S.Army` and `www.Ode.Com`.
  private func endsWithoutSpace(in text: Span<UInt8>, _ sentence: Int, _ following: Following) -> Bool {
    guard following.isCapitalised else { return false }
    if end > start + 1 { return true }
    let word = Self.word(in: text, before: start, from: sentence)
    guard word.count >= 2, !following.isSuffix, Abbreviation(text.extracting(word.start..<word.end)) == nil else {
      return false
    }
    var isLower = true
    var isWord = true
    for offset in word.start..<word.end {
      if text[offset] == 0x2E { return false }
      isLower = isLower && (text[offset] >= 0x80 || UTF8Scalars.isLowercase(UInt32(text[offset])))
      isWord = isWord && !UTF8Scalars.isDigit(UInt32(text[offset]))
    }
    if isLower || following.isStarter { return true }
    return isWord && following.opensSentence(in: text) && !Self.isInAddress(word, in: text, sentence)
  }

  /// Whether what stands before a word glues it to an address: `//Ode.Gallery`, `@Juan.Ruiz`.
  private static func isInAddress(_ word: ByteRange, in text: Span<UInt8>, _ sentence: Int) -> Bool {
    guard word.start > sentence else { return false }
    let before = text[word.start - 1]
    return before == 0x2F || before == 0x5C || before == 0x40 || before == 0x23 || before == 0x5F || before == 0x3A
  }

  /// A mark, or its closing bracket and all its bytes for a footnote mark such as `[4]`, `[note 2]` or `(3)`.
  private static func noteOrMark(in text: Span<UInt8>, at offset: Int) -> (value: UInt32, width: Int) {
    let opening = text[offset]
    guard opening == 0x5B || opening == 0x28, let end = endOfNote(in: text, from: offset) else {
      return text.mark(at: offset)
    }
    return (opening == 0x5B ? 0x5D : 0x29, end - offset)
  }

  private static func endOfNote(in text: Span<UInt8>, from offset: Int) -> Int? {
    let opening = text[offset]
    for end in offset + 1..<min(text.count, offset + 24) {
      let value = UInt32(text[end])
      if value == (opening == 0x5B ? 0x5D : 0x29) { return end > offset + 1 ? end + 1 : nil }
      let isNumber = UTF8Scalars.isDigit(value) || value == 0x2C || value == 0x2D || value == 0x20
      guard isNumber || opening == 0x5B && UTF8Scalars.isLetter(value) else { return nil }
    }
    return nil
  }

  /// `1.`, `12.` or `a.` that opens an entry of a list.
  private func isListLabel(_ text: Span<UInt8>, _ word: ByteRange) -> Bool {
    guard !word.isEmpty, word.count <= 2 else { return false }
    if word.count == 1, UTF8Scalars.isLetter(UInt32(text[word.start])) { return true }
    return UTF8Scalars.isDigit(UInt32(text[word.start])) && UTF8Scalars.isDigit(UInt32(text[word.end - 1]))
  }

  /// The letters, digits and inner stops before an offset, at most 24 bytes back.
  private static func word(in text: Span<UInt8>, before offset: Int, from sentence: Int) -> ByteRange {
    var start = offset
    let first = max(sentence, offset - 24)
    while start > first {
      var scalar = start - 1
      while scalar > first, text[scalar] & 0xC0 == 0x80 { scalar -= 1 }
      let value = text.scalar(at: scalar).value
      guard value == 0x2E || UTF8Scalars.isDigit(value) || UTF8Scalars.isLetter(value) else { break }
      start = scalar
    }
    return ByteRange(start, offset)
  }

  /// Whether `ambassador to the` or the like stands before an offset.
  private static func isPost(in text: Span<UInt8>, before offset: Int, from sentence: Int) -> Bool {
    var offset = offset
    for list in [Words.articles, Words.places, Words.envoys] {
      guard offset > sentence, text[offset - 1] == 0x20 else { return false }
      let word = word(in: text, before: offset - 1, from: sentence)
      guard list.contains(WordHead(text.extracting(word.start..<word.end))) else { return false }
      offset = word.start
    }
    return true
  }

  /// True where a stop behind a space is a stray mark or a part of `. . .`, not the head of `.5` or `.NET`.
  private static func standsAlone(in text: Span<UInt8>, behind offset: Int) -> Bool {
    guard offset < text.count else { return true }
    let value = text.scalar(at: offset).value
    return UTF8Scalars.isWhiteSpace(value) || Pause.isStop(value)
  }

  private static func closes(
    _ value: UInt32, afterSpace: Bool, in text: Span<UInt8>, behind offset: Int
  ) -> Bool {
    switch value {
    case 0x22, 0x27, 0x201C, 0x2018: !afterSpace
    // Footnote marks: ¹²³, ⁰ to ⁹, † and ‡.
    case 0xB9, 0xB2, 0xB3, 0x2070...0x2079, 0x2020, 0x2021: !afterSpace
    case 0x29, 0x5D, 0x7D, 0x2019, 0x201D, 0xBB, 0x203A, 0x300D, 0x300F, 0xFF09:
      !afterSpace || standsAlone(in: text, behind: offset)
    default: false
    }
  }
}
