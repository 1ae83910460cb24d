import EntenteEnglish

/// Tells a verb from a noun of the same form: "Russia attacks Ukraine", "attacks on Ukraine".
enum VerbUse {
  /// Whether the words at `range`, a form of a verb with its particle, are used as a verb.
  static func isVerb(_ range: Range<Int>, in view: SentenceView, actors: [Actor]) -> Bool {
    let first = range.lowerBound
    if view.is(first, [.be, .have, .modal, .negation]) { return true }
    if actors.contains(where: { $0.range.contains(first) }) { return false }
    var before = first - 1
    while before >= 0, view.mark(before) == .openQuote || view.mark(before) == .quote { before -= 1 }
    // A sentence begins with a participle, but with "Sanctions", "Talks" or "Aid" as nouns.
    if before < 0 { return view.is(first, [.gerund, .past]) }
    if view.is(first, .gerund) { return !view.is(before, .determiner) || view.is(before, .that) }
    if view.tokens[before].isClitic, !view.is(before, .negation) { return false }
    if view.is(first, .past) {
      return
        !(view.is(before, [.determiner, .possessive]) && !view.is(before, [.that]) && !view.is(range.upperBound, .by))
    }
    if view.is(before, [.to, .modal, .thirdPerson, .it, .relative, .have, .be]) { return true }
    // "did not thank", but "no thanks".
    if view.is(before, .negation), !view.is(before, .determiner) { return true }
    if view.is(before, .determiner), !view.is(before, [.that, .both]) { return false }
    if actors.contains(where: { $0.range.upperBound == first && $0.isStrong && !$0.countries.isEmpty }) {
      return isPredicate(range, before, view, actors)
    }
    if view.is(before, .plural), !view.is(before, .possessive) { return true }
    if view.is(before, [.determiner, .possessive, .adjective, .preposition]) { return false }
    return isPredicate(range, before, view, actors)
  }

  /// After an actor, a form without ending is a verb when an object follows and a noun when a preposition does.
  private static func isPredicate(_ range: Range<Int>, _ before: Int, _ view: SentenceView, _ actors: [Actor]) -> Bool {
    let follows = actors.contains { $0.range.upperBound == range.lowerBound && !$0.countries.isEmpty }
    let endsInPreposition = range.count > 1 || !view.is(range.upperBound, [.preposition])
    if follows {
      let isModifier = actors.contains { $0.range.upperBound == range.lowerBound && $0.kind == .modifier }
      return endsInPreposition && !isModifier
    }
    if view.is(before, [.adverb, .and]) { return true }
    return endsInPreposition && (endsInS(before, view) || endsInS(range.lowerBound, view))
  }

  private static func endsInS(_ position: Int, _ view: SentenceView) -> Bool {
    view.text.bytes(of: view.articleTokens(position..<position + 1), in: view.sentence).last == UInt8(ascii: "s")
  }
}
