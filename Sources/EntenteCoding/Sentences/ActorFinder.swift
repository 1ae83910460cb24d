import EntenteEnglish

/// Finds the noun phrases of a sentence that stand for countries.
///
/// A class, because it holds many tables and is asked about every word.
final class ActorFinder: Sendable {
  let offices: OfficeMatcher
  let officeholders: Officeholders
  let firstNames: FirstNames

  init(offices: OfficeMatcher, officeholders: Officeholders, firstNames: FirstNames) {
    self.offices = offices
    self.officeholders = officeholders
    self.firstNames = firstNames
  }

  /// The actors of a sentence from left to right; people that it introduces enter the registry.
  ///
  /// `spans` are the sentence's countries and places.
  func actors(
    in view: SentenceView, spans: ArraySlice<MentionFinder.Span>, setting: ArticleSetting,
    registry: inout PersonRegistry, discourse: inout Discourse
  ) -> [Actor] {
    guard !spans.isEmpty || mayNameSomebody(view, registry, discourse) else {
      discourse.opening = nil
      return []
    }
    let scan = ActorScan(finder: self, view: view, spans: spans, setting: setting)
    scan.run(&registry, &discourse)
    return scan.actors
  }
}

extension ActorFinder {
  /// Whether a sentence without a country can have an actor: most sentences of most articles cannot, and are done with.
  private func mayNameSomebody(_ view: SentenceView, _ registry: PersonRegistry, _ discourse: Discourse) -> Bool {
    let isSomebodyKnown = discourse.subject != nil || !discourse.pair.isEmpty || discourse.speaker != nil
    let references =
      isSomebodyKnown ? Self.references : discourse.countries.isEmpty ? [] : Self.referencesToCountries
    return view.tokens.indices.contains { position in
      let token = view.tokens[position]
      if view.is(position, references) { return true }
      if token.isCapital, registry.knows(token.key) || officeholders.knows(token.key) || firstNames.contains(token.key)
      {
        return true
      }
      return offices.mayBegin(with: token.word)
    }
  }

  private static let references: WordClass = [
    .thirdPerson, .objectPronoun, .firstPerson, .both, .possessive, .countryNoun, .it,
  ]
  /// What refers to countries that were only named: "both countries", "this nation".
  private static let referencesToCountries: WordClass = [.both, .countryNoun]
}
