import EntenteCoding
import EntenteEnglish
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `A matcher of names` {
  /// Overlapping forms of one to three words.
  private static let forms = [
    ("Ana", "AAA"), ("Ana Bo", "BBB"), ("Ana Bo Cy", "CCC"), ("Bo", "DDD"), ("Bo Cy Dez", "EEE"), ("Dez-Ana", "FFF"),
    ("Cy Cy", "GGG"), ("Dez", "HHH"), ("Bo", "III"),
  ]

  @Test func `takes the longest form, and of equal ones the first`() throws {
    #expect(try found("Ana Bo Dez Ana Bo Cy Bo Dez Ana") == ["0-2 BBB", "2-4 FFF", "4-5 DDD", "6-7 DDD", "7-9 FFF"])
  }

  /// The same by looking at every place for every form.
  @Test(arguments: UInt64(1)...40)
  func `agrees with a naive one on random text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let words = ["Ana", "Bo", "Cy", "Dez", "ana", "bo", "cy", "ANA", "CY", "Eve", "and"]
    let text = (0..<60).map { _ in words.randomElement(using: &random) ?? "" }
    #expect(try found(text.joined(separator: " ")) == Self.naive(text))
  }

  private static func naive(_ text: [String]) -> [String] {
    var found: [String] = []
    var start = 0
    while start < text.count {
      var best: (length: Int, code: String)?
      for (form, code) in forms {
        let words = form.split(whereSeparator: { $0 == " " || $0 == "-" }).map(String.init)
        guard start + words.count <= text.count, words.count > best?.length ?? 0,
          isWritten(text[start..<start + words.count].map(\.self), as: words)
        else { continue }
        best = (words.count, code)
      }
      if let best { found.append("\(start)-\(start + best.length) \(best.code)") }
      start += best?.length ?? 1
    }
    return found
  }

  /// All capitals of the form, or in a phrase none, or only the first.
  private static func isWritten(_ words: [String], as form: [String]) -> Bool {
    guard zip(words, form).allSatisfy({ $0.lowercased() == $1.lowercased() }) else { return false }
    let capitals = words.map { $0.first?.isUppercase ?? false }
    return capitals.allSatisfy { $0 } || form.count > 1 && !capitals.dropFirst().contains(true)
  }

  private func found(_ text: String) throws -> [String] {
    let rows = Self.forms.map { "\($1)\t\($0)\tname\t\t\t\ttest" }
    let file = (["iso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource"] + rows).joined(separator: "\n")
    var vocabulary = Vocabulary()
    let matcher = NameMatcher(gazetteer: try Gazetteer(tsv: Array(file.utf8), file: "x.tsv"), vocabulary: &vocabulary)
    let sentence = Sentence(field: .body, range: ByteRange(0, text.utf8.count))
    let article = TokenizedArticle(
      Article(lines: text), sentences: [sentence], tokenizer: Tokenizer(vocabulary: vocabulary))
    var found: [String] = []
    var position = 0
    while position < article.tokens.count {
      let match = matcher.match(at: position, in: article, sentence: 0) { [] }
      if let match {
        let country = matcher.gazetteer.forms[match.form].country?.iso3 ?? "-"
        found.append("\(match.tokens.lowerBound)-\(match.tokens.upperBound) \(country)")
      }
      position = match?.tokens.upperBound ?? position + 1
    }
    return found
  }
}
