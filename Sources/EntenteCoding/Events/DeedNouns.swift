import EntenteEnglish
import EntenteText

/// Nouns that may mean an act which was told before: "the **attack**", "this **decision**".
struct DeedNouns: Sendable {
  /// By noun, the types of the acts that it may mean; nil for any decision.
  private let types: [Lemma: Set<EventType>?]
  /// The nouns as they are written, in both numbers.
  private let written: Vocabulary

  /// - Parameter lists: Rows of frames.tsv: a list of nouns, and the type of the acts that they mean.
  init(_ lists: [Frame]) {
    var types: [Lemma: Set<EventType>?] = [:]
    var written = Vocabulary(capacity: 1 << 8)
    for list in lists {
      for theme in list.themes {
        let noun = theme.words[theme.head]
        if let type = list.type, let known = types[noun, default: []] {
          types[noun] = known.union([type])
        } else {
          types[noun] = .some(nil)
        }
        for word in [noun, theme.plural] { _ = written.insert(key: word.key) }
      }
    }
    self.types = types
    self.written = written
  }

  /// Whether a word, by the key of what is written, is one of them.
  func contains(_ key: UInt64) -> Bool { written.number(of: key) > 0 }

  /// Whether a noun may mean an act of a type.
  func mayMean(_ type: EventType, _ noun: Lemma, isDecision: Bool) -> Bool {
    guard let types = types[noun] else { return false }
    return types?.contains(type) ?? isDecision
  }

  func contains(_ noun: Lemma) -> Bool { types[noun] != nil }
}

/// Whom speech about a deed is aimed at: "Peru condemned **the attack**" of whoever attacked.
extension Roles {
  /// The author of a deed that the recipient's words mean; nil when they mean none, or one of the actor's own.
  func doerOfDeed(_ match: FrameMatcher.Match, _ clause: Clause.ID, _ actor: Party) -> Party? {
    guard let answer = match.frame.type, types[answer].isDoneBySaying, !sentence.known.deeds.isEmpty else { return nil }
    let named = match.frame.recipient.flatMap { candidates($0, match, clause) }
    guard let deed = named.first(where: { isDeed($0, answer) }) else { return nil }
    return author(ofDeed: deed, answer, actor)
  }

  private func author(ofDeed phrase: Phrase.ID, _ answer: EventType, _ actor: Party) -> Party? {
    let noun = sentence.word(sentence.analysis.phrases[phrase].head).lemma
    var meant = sentence.known.deeds.filter { deed in
      sentence.words.deeds.mayMean(deed.type, noun, isDecision: types[deed.type].isDecision)
    }
    // "denied any role": of which somebody accused the one who denies it.
    let own = answer == .reject ? meant.filter { actor.countries.contains($0.target) } : []
    if !own.isEmpty || !isDefinite(deed: phrase, answer) { meant = own }
    if sentence.analysis.phrases[phrase].owningPronoun != nil {
      meant.removeAll { actor.countries.contains($0.country) }
    }
    guard let doer = Self.foremost(meant), !actor.countries.contains(doer) else { return nil }
    return Party([doer], sentence.parties.named(phrase))
  }

  /// Who did most of some deeds, of equals the last.
  private static func foremost(_ deeds: [Discourse.Deed]) -> Country? {
    deeds.map(\.country).max { left, right in
      deeds.count { $0.country == left } < deeds.count { $0.country == right }
    }
  }

  /// Whether a phrase may mean a deed: "the attack", but not "the decision of the court".
  private func isDeed(_ phrase: Phrase.ID, _ answer: EventType) -> Bool {
    guard sentence.words.deeds.contains(sentence.word(sentence.analysis.phrases[phrase].head).lemma) else {
      return false
    }
    return (answer == .reject || isDefinite(deed: phrase, answer))
      && !sentence.parties.attached(to: phrase).contains { isBehind(["by"], $0) || isBehind(["of"], $0) }
  }

  /// "the attack", "Sunday's launch", "rejected her criticism", whosever it is.
  private func isDefinite(deed phrase: Phrase.ID, _ answer: EventType) -> Bool {
    let own = sentence.analysis.phrases[phrase]
    return Self.definite.contains { sentence.is(own.range.lowerBound, $0) }
      || own.owner.map { sentence.analysis.phrases[$0].isTime } ?? false
      || own.owningPronoun != nil && Self.answering.contains(answer)
  }

  private static let answering: Set<EventType> = [.reject, .agree, .concede]
  private static let definite: [Lemma] = ["the", "this", "that", "these", "those", "such"]
}
