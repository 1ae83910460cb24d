import EntenteText

/// A text rebuilt from a title, a body and the places of their sentences, with spaces between what is known.
struct TextLayout {
  private(set) var text: [UInt8]
  private(set) var title: Article.Title
  /// The paragraphs from their first sentence to their last; empty where a paragraph has none.
  let paragraphs: [ByteRange]
  /// Whether all that has sentences was sent; else the text ends with its title.
  let isWhole: Bool

  /// Returns nil when the body is not paragraphs of these lengths with a blank line between them.
  ///
  /// - Parameters:
  ///   - sentences: The title's, then the body's.
  ///   - sentencesOfParagraphs: Counts that sum to the sentences of the body.
  ///   - title: Nil when the article has none.
  ///   - body: Nil when it was not sent: nothing stands for it, since a text of spaces would be as long as the text.
  init?(sentences: [Sentence], sentencesOfParagraphs: [Int], title: String?, body: String?) {
    let split = sentences.firstIndex { $0.field == .body } ?? sentences.endIndex
    paragraphs = Self.paragraphs(of: sentences[split...], sentencesOfParagraphs)
    isWhole = body != nil || paragraphs.allSatisfy(\.isEmpty)
    text = []
    self.title = .none
    if isWhole { reserve(max(paragraphs.last?.end ?? 0, title == nil ? sentences[..<split].last?.range.end ?? 0 : 0)) }
    if let title { place(title: Array(title.utf8), sentences[..<split]) }
    if let body, !place(body: Array(body.utf8)) { return nil }
  }

  private static func paragraphs(of sentences: ArraySlice<Sentence>, _ counts: [Int]) -> [ByteRange] {
    var paragraphs: [ByteRange] = []
    var following = sentences
    for count in counts {
      let end = paragraphs.last?.end ?? 0
      let own = following.prefix(count)
      following = following.dropFirst(count)
      paragraphs.append(ByteRange(own.first?.range.start ?? end, own.last?.range.end ?? end))
    }
    return paragraphs
  }

  /// A title whose sentences reach beyond its length was found in the text, else it was given beside it.
  private mutating func place(title bytes: [UInt8], _ sentences: ArraySlice<Sentence>) {
    guard let first = sentences.first, let last = sentences.last, last.range.end > bytes.count else {
      title = .apart(bytes)
      return
    }
    reserve(last.range.end)
    let range = ByteRange(first.range.start, first.range.start + bytes.count)
    put(bytes[...], at: range.start)
    title = .inText(range)
  }

  private mutating func place(body: [UInt8]) -> Bool {
    var following = body[...]
    for (index, paragraph) in paragraphs.filter({ !$0.isEmpty }).enumerated() {
      if index > 0 {
        guard following.starts(with: Array("\n\n".utf8)) else { return false }
        following = following.dropFirst(2)
      }
      guard following.count >= paragraph.count else { return false }
      put(following.prefix(paragraph.count), at: paragraph.start)
      following = following.dropFirst(paragraph.count)
    }
    return following.isEmpty
  }

  private mutating func put(_ bytes: ArraySlice<UInt8>, at start: Int) {
    reserve(start + bytes.count)
    text.replaceSubrange(start..<start + bytes.count, with: bytes)
  }

  /// Makes the text at least so long.
  private mutating func reserve(_ end: Int) {
    if text.count < end { text += Array(repeating: UInt8(ascii: " "), count: end - text.count) }
  }
}
