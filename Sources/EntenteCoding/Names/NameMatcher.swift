package import EntenteEnglish
import EntenteText

/// Finds the forms of a gazetteer in tokens: the longest at each place, whose case and context allow it.
///
/// Longest first is what keeps Guinea out of Guinea-Bissau and Korea out of South Korea.
///
/// A class, because it holds many tables and is asked about every word.
package final class NameMatcher: Sendable {
  /// A form that stands at a place.
  package struct Match: Sendable {
    package let form: Int
    package let tokens: Range<Int>
  }

  /// A form with its words numbered.
  private struct Pattern: Sendable {
    /// Per word: 0 any case, 1 a capital, 2 all capitals.
    let cases: [UInt8]
    /// Per word, the stops and accents it must have; empty when it need not.
    let spellings: [Token.Shape]
    /// Whether a phrase may also be written small, wholly or after its first letter.
    let mayBeSmall: Bool
  }

  package let gazetteer: Gazetteer
  private let patterns: [Pattern]
  /// Per form, what must hold around it; nil when nothing must.
  private let conditions: [Conditions?]
  private let trie: PhraseTrie
  /// What may follow a name so that both are something else: `* Airlines`.
  private let suffixes: PhraseTrie
  /// What may stand before it, in reverse: `Gulf of *`.
  private let prefixes: PhraseTrie
  package let nearby: NearbyPhrases

  /// Made after all other lists, so that words which only tell its forms apart are the vocabulary's last.
  package init(gazetteer: Gazetteer, vocabulary: inout Vocabulary) {
    var trie = PhraseTrie()
    var suffixes = PhraseTrie()
    var prefixes = PhraseTrie()
    var patterns: [Pattern] = []
    for index in gazetteer.forms.indices {
      let parts = gazetteer.forms[index].text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      let words = FormWords(parts.first ?? "", &vocabulary)
      if parts.count == 2 {
        let tail = FormWords(parts[1], &vocabulary)
        if words.numbers.isEmpty {
          suffixes.insert(tail.numbers, value: index)
        } else if tail.numbers.isEmpty {
          prefixes.insert(words.numbers.reversed(), value: index)
        }
        let cases = words.numbers.isEmpty ? tail.cases : words.cases.reversed()
        patterns.append(Pattern(cases: cases, spellings: [], mayBeSmall: false))
      } else {
        trie.insert(words.numbers, value: index)
        patterns.append(Self.pattern(of: gazetteer.forms[index], words))
      }
    }
    var nearby = NearbyPhrases()
    let last = vocabulary.count
    conditions = gazetteer.forms.map {
      if $0.context.isEmpty { return nil }
      return Conditions($0.context, form: $0.text, lastMeaning: last, nearby: &nearby, vocabulary: &vocabulary)
    }
    self.gazetteer = gazetteer
    self.patterns = patterns
    self.trie = trie
    self.suffixes = suffixes
    self.prefixes = prefixes
    self.nearby = nearby
  }

  /// Whether a form begins with the word; most words fail here.
  func mayBegin(with word: Int32) -> Bool { trie.begins(with: word) }

  private static func pattern(of form: SurfaceForm, _ words: FormWords) -> Pattern {
    let isAnyCase = form.context.isAnyCase
    return Pattern(
      cases: isAnyCase ? words.cases.map { _ in 0 } : words.cases, spellings: isAnyCase ? words.spellings : [],
      mayBeSmall: words.numbers.count > 1 && form.kind.mayBeSmall)
  }

  /// The longest form that begins at a token; nil when none does or none is allowed there.
  ///
  /// - Complexity: O(length of the longest form), most words ending at the first step.
  package func match(
    at start: Int, in text: TokenizedArticle, sentence: Int, year: Int? = nil, found: () -> Set<Int>
  ) -> Match? {
    let limit = text.tokens(of: sentence).upperBound
    var node = trie.step(0, text.tokens[start].word)
    guard node != 0 else { return nil }
    var ends: [(end: Int, node: PhraseTrie.Node)] = []
    var position = start + 1
    while true {
      if trie.isTerminal(node) { ends.append((position, node)) }
      while position < limit, text.tokens[position].mark == .hyphen { position += 1 }
      guard position < limit else { break }
      node = trie.step(node, text.tokens[position].word)
      if node == 0 { break }
      position += 1
    }
    for (end, node) in ends.reversed() {
      for form in trie.values(at: node)
      where gazetteer.forms[form].isMeant(in: year) && isAllowed(form, start..<end, text, sentence, found) {
        return Match(form: form, tokens: start..<end)
      }
    }
    return nil
  }

  /// Whether a form is also part of people's names, as Jordan and Chad are.
  func isOfPeople(_ form: Int) -> Bool { conditions[form]?.isOfPeople ?? false }

  /// Whether a form of one word stands somewhere in the body as part of somebody's name.
  ///
  /// Not in a title, whose capitals tell no names: "Jordan Unveils Plan".
  func isPartOfSomeName(_ form: Int, in text: TokenizedArticle) -> Bool {
    guard let conditions = conditions[form], conditions.isOfPeople else { return false }
    return text.sentences.indices.contains { sentence in
      text.sentences[sentence].field == .body
        && text.tokens(of: sentence).contains { index in
          text.tokens[index].isCapital && trie.values(at: trie.step(0, text.tokens[index].word)).contains(form)
            && conditions.isPartOfName(index..<index + 1, in: text, sentence: sentence)
        }
    }
  }

  /// The tokens of the longer name, of something else, in which a matched name stands; nil when it stands for itself.
  func largerName(around match: Match, in text: TokenizedArticle, sentence: Range<Int>) -> Range<Int>? {
    guard ![.seat, .organ].contains(gazetteer.forms[match.form].kind) else { return nil }
    if let end = walk(suffixes, from: match.tokens.upperBound, by: 1, text, sentence) {
      return match.tokens.lowerBound..<end
    }
    if let start = walk(prefixes, from: match.tokens.lowerBound - 1, by: -1, text, sentence) {
      return start + 1..<match.tokens.upperBound
    }
    return nil
  }

  private func walk(
    _ trie: PhraseTrie, from start: Int, by step: Int, _ text: TokenizedArticle, _ sentence: Range<Int>
  ) -> Int? {
    var node: PhraseTrie.Node = 0
    var position = start
    var found: Int?
    while sentence.contains(position) {
      if position != start, text.tokens[position].mark == .hyphen {
        position += step
        continue
      }
      node = trie.step(node, text.tokens[position].word)
      if node == 0 { break }
      position += step
      if trie.isTerminal(node) {
        let range = step > 0 ? start..<position : position + 1..<start + 1
        let fits = trie.values(at: node).contains { form in
          hasCase(step > 0 ? patterns[form].cases : patterns[form].cases.reversed(), mayBeSmall: false, range, text)
        }
        if fits { found = position }
      }
    }
    return found
  }

  private func isAllowed(
    _ form: Int, _ tokens: Range<Int>, _ text: TokenizedArticle, _ sentence: Int, _ found: () -> Set<Int>
  ) -> Bool {
    let pattern = patterns[form]
    guard hasCase(pattern.cases, mayBeSmall: pattern.mayBeSmall, tokens, text),
      hasSpelling(pattern.spellings, tokens, text)
    else { return false }
    guard let conditions = conditions[form] else { return true }
    return conditions.hold(tokens, in: text, sentence: sentence, found: found)
  }

  private func hasSpelling(_ spellings: [Token.Shape], _ tokens: Range<Int>, _ text: TokenizedArticle) -> Bool {
    guard !spellings.isEmpty else { return true }
    let words = tokens.lazy.filter { text.tokens[$0].mark != .hyphen }
    return zip(spellings, words).allSatisfy { text.tokens[$1].shape.isSuperset(of: $0) }
  }

  /// Whether the tokens are written as the form: capitals where it has them, or small where it may be.
  private func hasCase(
    _ cases: [UInt8], mayBeSmall: Bool, _ tokens: Range<Int>, _ text: TokenizedArticle
  ) -> Bool {
    var capitals = 0
    var missing = 0
    let words = tokens.lazy.filter { text.tokens[$0].mark != .hyphen }
    for (wanted, index) in zip(cases, words) where wanted > 0 {
      let token = text.tokens[index]
      if wanted == 2 {
        guard token.shape.contains(.upper) || token.shape.contains(.dotted) && token.isCapital else { return false }
      }
      if token.isCapital { capitals += 1 } else { missing += 1 }
    }
    if missing == 0 { return true }
    return mayBeSmall && (capitals == 0 || capitals == 1 && text.tokens[tokens.lowerBound].isCapital)
  }
}

extension SurfaceForm.Kind {
  /// Whether a phrase of this kind is also written "sri lanka" or "Cook islands": "white house" is any house.
  fileprivate var mayBeSmall: Bool {
    switch self {
    case .name, .historic, .adjective, .people: true
    case .abbreviation, .capital, .city, .seat, .organ, .not: false
    }
  }
}
