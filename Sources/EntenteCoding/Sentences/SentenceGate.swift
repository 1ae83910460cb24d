import EntenteEnglish

/// Whether a sentence can tell an act at all: most cannot, and are not read for clauses.
///
/// An act has two countries. Where the sentence names one or none, the other is known from before: the partner of "we",
/// the author of "the invasion", both sides of "the talks", whoever did what "the attack" means.
struct SentenceGate {
  let words: FrameWords

  /// - Parameters:
  ///   - view: The sentence.
  ///   - actors: Its actors.
  ///   - discourse: What was told before it.
  ///   - isQuoted: Whether a word is quoted, so that the speaker of the quotation may act in the sentence.
  /// - Returns: False where no act can be in it.
  func isOpen(
    to view: SentenceView, _ actors: [Actor], _ discourse: Discourse, isQuoted: @autoclosure () -> Bool
  ) -> Bool {
    if mayDeal(actors, nil) { return true }
    let speaker = isQuoted() ? discourse.speaker : nil
    if mayDeal(actors, speaker) { return true }
    let hasSomebody = speaker != nil || actors.contains { !$0.countries.isEmpty }
    if !discourse.deeds.isEmpty, hasSomebody && mayAnswer(view) || meansQuestion(view) { return true }
    guard !discourse.pair.isEmpty else { return false }
    if hasSomebody, view.tokens.contains(where: { $0.key == Self.bilateral }) { return true }
    let hasWe = view.tokens.contains { $0.key == Self.we }
    guard hasWe || view.tokens.contains(where: { words.mayRetell($0.key) }) else { return false }
    return hasWe && hasSomebody || isTargetNamed(actors, discourse) || hasKnownTalks(view)
  }

  /// Whether two countries are there that could deal with each other.
  private func mayDeal(_ actors: [Actor], _ speaker: Country?) -> Bool {
    var first = speaker
    for actor in actors {
      for country in actor.countries {
        if let first, first != country { return true }
        first = country
      }
    }
    return false
  }

  /// Whether somebody may speak of what was told before or answer it: "the attack", "retaliated".
  private func mayAnswer(_ view: SentenceView) -> Bool { view.tokens.contains { words.mayAnswer($0.key) } }

  /// Whether a sentence may tell a deed of one country on nobody in particular, or of nobody's on one: "tested a missile".
  func mayProvoke(_ view: SentenceView, _ actors: [Actor]) -> Bool {
    !actors.isEmpty && view.tokens.contains { words.mayProvoke($0.key) }
  }

  /// Whether a sentence speaks of a blow as of one that is known: "the attack".
  func meansBlow(_ view: SentenceView) -> Bool { isDefinite(view, words.deeds.mayMeanBlow) }

  /// Whether it speaks so of what is accepted or refused, where it need not say by whom: "**the offer** was turned down".
  private func meansQuestion(_ view: SentenceView) -> Bool { isDefinite(view, words.deeds.mayMeanQuestion) }

  /// Whether a determiner stands before a noun of some kind.
  private func isDefinite(_ view: SentenceView, _ noun: (UInt64) -> Bool) -> Bool {
    view.tokens.indices.dropFirst().contains { at in
      view.tokens[at - 1].wordClass.contains(.determiner) && noun(view.tokens[at].key)
    }
  }

  /// Whether somebody is named upon whom another acted before: "the invasion **of Peru**".
  private func isTargetNamed(_ actors: [Actor], _ discourse: Discourse) -> Bool {
    actors.contains { $0.countries.contains { discourse.authors[$0] != nil } }
  }

  /// "**The talks**", and any word of which a hyphen makes another one: "the get-together".
  private func hasKnownTalks(_ view: SentenceView) -> Bool {
    view.tokens.indices.dropFirst().contains { at in
      view.tokens[at - 1].key == Self.the
        && (words.mayRetell(view.tokens[at].key) || view.mark(at + 1) == .hyphen)
    }
  }

  private static let bilateral = WordKey.of("bilateral".utf8)
  private static let we = WordKey.of("we".utf8)
  private static let the = WordKey.of("the".utf8)
}
