import EntenteEnglish
import EntenteText

/// Finds the bodies of several states that an article names: the longest form at each place.
///
/// It has a vocabulary of its own, so that what a body is called changes nothing of how countries and people are found.
struct OrganisationFinder: Sendable {
  private struct Match {
    let form: Int
    let sentence: Int
    let tokens: Range<Int>
  }

  private let table: OrganisationTable
  private let vocabulary: Vocabulary
  private let trie: PhraseTrie
  private let words: [FormWords]

  init(_ table: OrganisationTable) {
    var vocabulary = Vocabulary(capacity: 1 << 11)
    var trie = PhraseTrie()
    words = table.forms.map { FormWords($0.text, &vocabulary) }
    for (place, words) in words.enumerated() { trie.insert(words.numbers, value: place) }
    self.table = table
    self.vocabulary = vocabulary
    self.trie = trie
  }

  /// Returns the bodies that a text names.
  ///
  /// - Parameters:
  ///   - text: A whole article.
  ///   - year: Of publication, before which no name was given that is found; nil when it is not known.
  /// - Returns: In order of their first mentions.
  func organisations(in text: TokenizedArticle, year: Int?) -> [Organisation] {
    let matches = text.sentences.indices.flatMap { self.matches(in: text, sentence: $0, year: year) }
    let named = Set(matches.filter { table.forms[$0.form].kind != .abbreviation }.map { table.forms[$0.form].id })
    var order: [String] = []
    var mentions: [String: [Occurrence]] = [:]
    for match in matches {
      let form = table.forms[match.form]
      guard !form.needsName || named.contains(form.id) else { continue }
      if mentions[form.id] == nil { order.append(form.id) }
      mentions[form.id, default: []].append(text.occurrence(of: match.tokens, in: match.sentence))
    }
    return order.map { Organisation(id: $0, name: table.names[$0] ?? $0, mentions: mentions[$0] ?? []) }
  }

  private func matches(in text: TokenizedArticle, sentence: Int, year: Int?) -> [Match] {
    let limits = text.tokens(of: sentence)
    var matches: [Match] = []
    var position = limits.lowerBound
    while position < limits.upperBound {
      guard text.tokens[position].isCapital, let match = match(at: position, in: text, sentence, year) else {
        position += 1
        continue
      }
      position = endOfAbbreviation(after: match, in: text, year)
      matches.append(match)
    }
    return matches
  }

  private func match(at start: Int, in text: TokenizedArticle, _ sentence: Int, _ year: Int?) -> Match? {
    let limits = text.tokens(of: sentence)
    var node: PhraseTrie.Node = 0
    var position = start
    var longest: Match?
    while position < limits.upperBound {
      node = trie.step(node, vocabulary.number(of: text.tokens[position].key))
      if node == 0 { break }
      position += 1
      if trie.isTerminal(node) {
        let tokens = start..<position
        let form = trie.values(at: node).first { isMeant($0, tokens, in: text, sentence, year) }
        longest = form.map { Match(form: $0, sentence: sentence, tokens: tokens) } ?? longest
      }
      while position < limits.upperBound, text.tokens[position].mark == .hyphen { position += 1 }
    }
    return longest
  }

  private func isMeant(_ form: Int, _ tokens: Range<Int>, in text: TokenizedArticle, _ sentence: Int, _ year: Int?)
    -> Bool
  {
    let known = table.forms[form]
    if let year, let first = known.validFrom, year < first { return false }
    guard hasCase(words[form].cases, tokens, text) else { return false }
    if text.isPartOfAddress(tokens, in: sentence) { return false }
    return known.kind != .abbreviation || !isAllCapitals(text, sentence)
  }

  private func hasCase(_ cases: [UInt8], _ tokens: Range<Int>, _ text: TokenizedArticle) -> Bool {
    let words = tokens.lazy.filter { text.tokens[$0].mark != .hyphen }
    return zip(cases, words).allSatisfy { wanted, index in
      let token = text.tokens[index]
      switch wanted {
      case 0: return true
      case 1: return token.isCapital || token.isNumber
      default: return token.shape.contains(.upper) || token.shape.contains(.dotted) && token.isCapital
      }
    }
  }

  /// Whether no word of a sentence of several is written small: "WHO WON".
  private func isAllCapitals(_ text: TokenizedArticle, _ sentence: Int) -> Bool {
    let words = text.tokens(of: sentence).lazy.filter { text.tokens[$0].isWord && !text.tokens[$0].isClitic }
    return words.count > 1
      && words.allSatisfy { text.tokens[$0].shape.contains(.upper) || text.tokens[$0].shape.contains(.dotted) }
  }

  /// One past "(UN)" behind a name of the same body, which are one mention; one past the match elsewhere.
  private func endOfAbbreviation(after match: Match, in text: TokenizedArticle, _ year: Int?) -> Int {
    let (limit, open) = (text.tokens(of: match.sentence).upperBound, match.tokens.upperBound)
    guard open + 2 < limit, text.tokens[open].mark == .openBracket,
      let other = self.match(at: open + 1, in: text, match.sentence, year),
      table.forms[other.form].id == table.forms[match.form].id, other.tokens.upperBound < limit,
      text.tokens[other.tokens.upperBound].mark == .closeBracket
    else { return open }
    return other.tokens.upperBound + 1
  }
}
