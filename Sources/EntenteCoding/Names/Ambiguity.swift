import EntenteEnglish
import EntenteText

/// What must hold around an ambiguous form for it to be its country: Georgia, Jordan, Chad.
///
/// A class, because it holds many tables and is asked about every such form.
final class Conditions: Sendable {
  private let unlessNear: [Int]
  private let onlyNear: [Int]
  private let notAfter: [[Int32]]
  private let notBefore: [[Int32]]
  private let onlyAfter: [[Int32]]
  private let onlyBefore: [[Int32]]
  private let exact: [UInt8]?
  private let isGivenName: Bool
  private let isSurname: Bool
  private let isPrefix: Bool
  /// Words up to this number mean something; those above only tell forms apart, as surnames do.
  private let lastMeaning: Int32

  init(
    _ context: FormContext, form: String, lastMeaning: Int32, nearby: inout NearbyPhrases,
    vocabulary: inout Vocabulary
  ) {
    self.lastMeaning = lastMeaning
    unlessNear = context.unlessNear.map { nearby.insert($0, &vocabulary) }
    onlyNear = context.onlyNear.map { nearby.insert($0, &vocabulary) }
    let honorifics = context.isGivenName || context.isSurname ? Self.honorifics : []
    notAfter = (context.notAfter + honorifics).map { FormWords($0, &vocabulary).numbers }
    notBefore = context.notBefore.map { FormWords($0, &vocabulary).numbers }
    onlyAfter = context.onlyAfter.map { FormWords($0, &vocabulary).numbers }
    onlyBefore = context.onlyBefore.map { FormWords($0, &vocabulary).numbers }
    exact = context.isExact ? Array(form.utf8) : nil
    isGivenName = context.isGivenName
    isSurname = context.isSurname
    isPrefix = context.isPrefix
  }

  /// What stands before people's names only.
  private static let honorifics = ["Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof.", "Sir"]

  /// Whether a form that stands at `tokens` is its country there.
  ///
  /// `found` gives the numbers of the nearby phrases that stand in the article, and is asked only when needed.
  func hold(
    _ tokens: Range<Int>, in text: TokenizedArticle, sentence: Int, found: () -> Set<Int>
  ) -> Bool {
    let limits = text.tokens(of: sentence)
    func before(_ phrases: [[Int32]]) -> Bool {
      phrases.contains { Self.stands($0, at: tokens.lowerBound - $0.count, in: text, limits) }
    }
    let next = Self.isBeforeName(tokens, in: text, limits) && !isGivenName ? 1 : 0
    func after(_ phrases: [[Int32]]) -> Bool {
      phrases.contains { Self.stands($0, at: tokens.upperBound + next, in: text, limits) }
    }
    if before(notAfter) || after(notBefore) { return false }
    if !onlyAfter.isEmpty && !before(onlyAfter) || !onlyBefore.isEmpty && !after(onlyBefore) { return false }
    if isPrefix && !Self.isBeforeHyphen(tokens, in: text, limits) { return false }
    if isGivenName && isName(tokens.upperBound, in: text, limits) { return false }
    if isSurname && isName(tokens.lowerBound - 1, in: text, limits) { return false }
    if let exact, !text.bytes(of: tokens, in: sentence).elementsEqual(exact) { return false }
    if unlessNear.isEmpty && onlyNear.isEmpty { return true }
    let found = found()
    return !unlessNear.contains { found.contains($0) } && (onlyNear.isEmpty || onlyNear.contains { found.contains($0) })
  }

  /// "Lebanon, Pa." is no more Lebanon than "Lebanon County"; "in Chile, oil fell" tells of no oil of chillies.
  private static func isBeforeName(_ tokens: Range<Int>, in text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    limits.contains(tokens.upperBound) && text.tokens[tokens.upperBound].mark == .comma
      && limits.contains(tokens.upperBound + 1) && text.tokens[tokens.upperBound + 1].isCapital
  }

  /// Whether a form is also part of people's names.
  var isOfPeople: Bool { isGivenName || isSurname }

  /// Whether the form at `tokens` is part of somebody's name: "Michael Jordan", "Chad Ode".
  func isPartOfName(_ tokens: Range<Int>, in text: TokenizedArticle, sentence: Int) -> Bool {
    let limits = text.tokens(of: sentence)
    if isGivenName && isName(tokens.upperBound, in: text, limits) { return true }
    guard isSurname, tokens.lowerBound > limits.lowerBound, text.tokens[tokens.lowerBound - 1].isCapital else {
      return false
    }
    return isName(tokens.lowerBound - 1, in: text, limits)
      || notAfter.contains { Self.stands($0, at: tokens.lowerBound - $0.count, in: text, limits) }
  }

  private static func stands(_ phrase: [Int32], at start: Int, in text: TokenizedArticle, _ limits: Range<Int>) -> Bool
  {
    guard start >= limits.lowerBound, start + phrase.count <= limits.upperBound else { return false }
    return phrase.indices.allSatisfy { text.tokens[start + $0].word == phrase[$0] }
  }

  private static func isBeforeHyphen(_ tokens: Range<Int>, in text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    let (hyphen, next) = (tokens.upperBound, tokens.upperBound + 1)
    guard next < limits.upperBound, !text.tokens[hyphen].shape.contains(.spaced) else { return false }
    let isHyphen = text.tokens[hyphen].mark == .hyphen || text.tokens[hyphen].mark == .dash
    return isHyphen && text.tokens[next].isCapital && text.tokens[next].word != 0
  }

  /// Whether a capitalised word stands there that no list knows for something else: "Michael" of "Michael Jordan".
  private func isName(_ index: Int, in text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    guard limits.contains(index) else { return false }
    let token = text.tokens[index]
    return token.isCapital && token.isWord && !token.isClitic && !token.shape.contains(.upper)
      && (token.word == 0 || token.word > lastMeaning)
  }
}

/// Phrases whose presence anywhere in an article decides what an ambiguous form means.
package struct NearbyPhrases: Sendable {
  private var trie = PhraseTrie()
  private var numbers: [String: Int] = [:]

  /// Returns the number of a phrase.
  mutating func insert(_ phrase: String, _ vocabulary: inout Vocabulary) -> Int {
    if let number = numbers[phrase] { return number }
    let number = numbers.count
    numbers[phrase] = number
    trie.insert(FormWords(phrase, &vocabulary).numbers, value: number)
    return number
  }

  /// The numbers of the phrases that stand in an article, in any case.
  func found(in text: TokenizedArticle) -> Set<Int> {
    var found: Set<Int> = []
    for start in text.tokens.indices {
      var node: PhraseTrie.Node = 0
      var position = start
      while position < text.tokens.count {
        node = trie.step(node, text.tokens[position].word)
        if node == 0 { break }
        if trie.isTerminal(node) { found.formUnion(trie.values(at: node)) }
        position += 1
      }
    }
    return found
  }
}
