package import EntenteEnglish
package import EntenteText

/// An article's sentences as tokens: what every stage of the coder reads.
///
/// A class, because it is passed to every call about a sentence: as a struct its arrays would be retained each time.
package final class TokenizedArticle: Sendable {
  package let sentences: [Sentence]
  /// All tokens, sentence after sentence.
  package let tokens: [Token]
  /// Where each sentence's tokens begin, and one past the last.
  private let bounds: [Int]
  private let title: [UInt8]
  private let body: [UInt8]

  package init(_ article: Article, sentences: [Sentence], tokenizer: Tokenizer) {
    self.sentences = sentences
    let body = article.bytes(of: .body)
    let title = article.bytes(of: .title)
    self.body = body
    self.title = title
    var tokens: [Token] = []
    tokens.reserveCapacity(article.text.count / 5)
    var bounds = [0]
    for sentence in sentences {
      if sentence.field == .title {
        tokenizer.append(title.span, sentence.range, to: &tokens)
      } else {
        tokenizer.append(body.span, sentence.range, to: &tokens)
      }
      bounds.append(tokens.count)
    }
    self.tokens = tokens
    self.bounds = bounds
  }

  /// The tokens of the body, as indices into `tokens`.
  package var bodyTokens: Range<Int> {
    let first = sentences.firstIndex { $0.field == .body } ?? sentences.count
    return bounds[first]..<tokens.count
  }

  /// The tokens of a sentence, as indices into `tokens`.
  package func tokens(of sentence: Int) -> Range<Int> { bounds[sentence]..<bounds[sentence + 1] }

  /// The text that a sentence's tokens point into.
  package func field(of sentence: Int) -> [UInt8] { sentences[sentence].field == .title ? title : body }

  /// Whether a sentence opens with a dash, as the name of who is quoted does; as a bullet it is no part of the sentence.
  func isBehindDash(_ sentence: Int) -> Bool {
    if let first = tokens[tokens(of: sentence)].first, first.mark == .dash || first.mark == .hyphen { return true }
    let text = field(of: sentence)
    var start = sentences[sentence].range.start
    while start > 0, text[start - 1] <= 0x20 { start -= 1 }
    guard start > 0 else { return false }
    if text[start - 1] == UInt8(ascii: "-") { return true }
    return start >= 3 && text[start - 3] == 0xE2 && text[start - 2] == 0x80 && (0x93...0x94).contains(text[start - 1])
  }

  /// The bytes of some tokens of a sentence.
  package func bytes(of tokens: Range<Int>, in sentence: Int) -> ArraySlice<UInt8> {
    let range = range(of: tokens)
    return (sentences[sentence].field == .title ? title : body)[range.start..<range.end]
  }

  /// The text of some tokens of a sentence.
  package func string(of tokens: Range<Int>, in sentence: Int) -> String {
    String(decoding: bytes(of: tokens, in: sentence), as: UTF8.self)
  }

  /// The place of some tokens of a sentence.
  package func occurrence(of tokens: Range<Int>, in sentence: Int) -> Occurrence {
    Occurrence(
      surface: string(of: tokens, in: sentence), field: sentences[sentence].field, sentence: sentence,
      range: range(of: tokens))
  }

  /// The range of bytes from the first to the last of some tokens of one sentence.
  package func range(of tokens: Range<Int>) -> ByteRange {
    ByteRange(Int(self.tokens[tokens.lowerBound].start), Int(self.tokens[tokens.upperBound - 1].end))
  }
}
