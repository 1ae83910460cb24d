import EntenteCoding
import EntenteText

/// Names that stand where a country's does ("the government of Ruritania") and are not known as one.
struct UnknownCountries {
  /// What is said before "of" and a country's name.
  private static let heads: Set<String> = [
    "republic", "kingdom", "sultanate", "emirate", "principality", "federation", "government", "parliament",
    "president",
    "minister", "king", "queen", "embassy", "army", "navy", "diplomats", "citizens",
  ]

  /// Names with how often each stands so, the commonest first.
  static func found(in articles: [CodedArticle]) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for article in articles where article.uncounted == nil && article.article.isTextKept {
      for name in names(in: article) { counts[name, default: 0] += 1 }
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (name: $0.key, count: $0.value) }
  }

  private static func names(in article: CodedArticle) -> [String] {
    let known =
      article.mentions.map(\.occurrence.range) + article.people.flatMap { $0.mentions.map(\.range) }
      + article.organisations.flatMap { $0.mentions.map(\.range) }
    return article.sentences.filter { $0.field == .body }.flatMap { sentence in
      let words = words(of: article.article.text, sentence.range)
      return words.indices.compactMap { index in
        name(at: index, of: words).flatMap { name in
          known.contains { $0.start < name.range.end && name.range.start < $0.end } ? nil : name.text
        }
      }
    }
  }

  /// The capitalised words behind "of" or "of the" after one of the heads.
  private static func name(
    at index: Int, of words: [(text: String, range: ByteRange)]
  ) -> (text: String, range: ByteRange)? {
    guard index + 2 < words.count, heads.contains(words[index].text.lowercased()), words[index + 1].text == "of" else {
      return nil
    }
    let rest = words[(index + 2)...].drop { $0.text == "the" }
    let capitals = rest.prefix { $0.text.first?.isUppercase == true }
    guard let first = capitals.first, let last = capitals.last, capitals.startIndex <= index + 3 else { return nil }
    return (
      capitals.map(\.text).joined(separator: " "), ByteRange(first.range.start, last.range.end)
    )
  }

  /// Words between blanks, without the marks around them; what ends in a mark ends a name.
  private static func words(of text: [UInt8], _ sentence: ByteRange) -> [(text: String, range: ByteRange)] {
    text[sentence.start..<sentence.end].split { $0 <= 0x20 }.map { piece in
      let marks = Array(".,;:!?()\"'".utf8)
      let word = piece.drop { marks.contains($0) }
      let end = word.lastIndex { !marks.contains($0) }.map { $0 + 1 } ?? word.startIndex
      return (String(decoding: word[..<end], as: UTF8.self), ByteRange(word.startIndex, end))
    }
  }
}
