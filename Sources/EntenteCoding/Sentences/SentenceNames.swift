import EntenteEnglish

/// The names of a sentence that English takes as one word each: countries, and people without their offices.
enum SentenceNames {
  /// In order and apart; places count from the view's first token.
  static func spans(
    in view: SentenceView, countries: ArraySlice<MentionFinder.Span>, actors: [Actor]
  ) -> [NameSpan] {
    var names: [NameSpan] = []
    names.reserveCapacity(countries.count + actors.count)
    for span in countries {
      guard let start = view.position(of: span.tokens.lowerBound) else { continue }
      let tokens = start..<min(view.count, start + span.tokens.count)
      names.append(NameSpan(tokens: tokens, isAdjective: span.kind == .adjective && describes(tokens, view)))
    }
    for actor in actors {
      if let name = actor.name { names.append(NameSpan(tokens: name, isPerson: true)) }
    }
    names.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var apart: [NameSpan] = []
    apart.reserveCapacity(names.count)
    for name in names where name.tokens.lowerBound >= (apart.last?.tokens.upperBound ?? 0) { apart.append(name) }
    return apart
  }

  /// "Peruvian" before what it describes, which "the Peruvians" never is.
  private static func describes(_ demonym: Range<Int>, _ view: SentenceView) -> Bool {
    let next = demonym.upperBound
    guard next < view.count else { return false }
    if view.mark(next) == .hyphen { return true }
    return view.tokens[next].isWord && !view.tokens[next].isClitic
      && view.tokens[next].wordClass.isDisjoint(with: notDescribed)
  }

  private static let notDescribed: WordClass = [
    .determiner, .preposition, .be, .have, .modal, .negation, .and, .relative, .that, .subordinator, .to,
  ]
}
