/// "After talks with Chile, Peru left": what could begin a clause, and begins none.
extension Tagger {
  /// Classes in which a word that may be a preposition is one where no finite verb comes before the next comma.
  ///
  /// - Parameters:
  ///   - tags: The classes of a sentence's words.
  ///   - numbers: The words' numbers in the lexicon.
  /// - Returns: As many classes.
  func prepositions(in tags: [PartOfSpeech], numbers: [Int]) -> [PartOfSpeech] {
    guard tags.contains(.subordinator) else { return tags }
    var tags = tags
    for at in tags.indices where tags[at] == .subordinator && mayBe(.preposition, numbers[at]) {
      if Self.isFollowedByNounAlone(at, tags) { tags[at] = .preposition }
    }
    return tags
  }

  /// Whether a word is one of the two things it is most often.
  private func mayBe(_ tag: PartOfSpeech, _ number: Int) -> Bool {
    lexicon.places(at: number).prefix(2).contains { lexicon[$0].tag == tag }
  }

  /// Whether a noun, and no verb of its own, stands between a word and the next comma or the end; names alone may begin a
  /// list of subjects: "after Peru, Chile and Cuba signed".
  private static func isFollowedByNounAlone(_ at: Int, _ tags: [PartOfSpeech]) -> Bool {
    var hasNoun = false
    for tag in tags[(at + 1)...] {
      switch tag {
      case .noun, .nouns: hasNoun = true
      case .comma, .stop, .colon, .dash, .close: return hasNoun
      case .subordinator, .relative, .that, .wh, .whAdverb, .there: return false
      case .subjectPronoun: return hasNoun
      default: if tag.isFinite { return false }
      }
    }
    return hasNoun
  }
}
