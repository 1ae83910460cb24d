import EntenteEnglish

/// What the pronouns of a sentence stand for within it: "Peru said **it** would leave", "Peru renewed **its** offer".
struct Antecedents: Sendable {
  /// By phrase, the phrase that a pronoun stands for.
  let ofPhrase: [Phrase.ID?]
  /// By phrase, whom its "his", "its" or "their" means.
  let ofOwner: [Phrase.ID?]

  /// - Parameters:
  ///   - analysis: The sentence.
  ///   - homes: By phrase, the clause that it belongs to.
  init(_ analysis: SentenceAnalysis, homes: [Clause.ID?]) {
    var ofPhrase = [Phrase.ID?](repeating: nil, count: analysis.phrases.count)
    var ofOwner = ofPhrase
    for id in analysis.clauses.indices where analysis.clauses[id].subjectOrigin == .own {
      guard let subject = analysis.clauses[id].subject,
        let above = analysis.clauses[id].parent.flatMap({ analysis.clauses[$0].subject }),
        above != subject, Self.third.contains(analysis.words[analysis.phrases[subject].head].lemma)
      else { continue }
      ofPhrase[subject] = ofPhrase[above] ?? above
    }
    for (id, phrase) in analysis.phrases.enumerated() {
      guard let pronoun = phrase.owningPronoun, Self.owning.contains(analysis.words[pronoun].lemma),
        let home = homes[id]
      else { continue }
      let antecedent = Self.blamed(before: id, pronoun, home, analysis) ?? Self.subject(above: id, home, analysis)
      ofOwner[id] = antecedent.map { ofPhrase[$0] ?? $0 }
    }
    for (id, phrase) in analysis.phrases.enumerated() where Self.first.contains(analysis.words[phrase.head].lemma) {
      guard let speaker = homes[id].flatMap({ analysis.clauses[$0].speaker }) else { continue }
      ofPhrase[id] = speaker
    }
    self.ofPhrase = ofPhrase
    self.ofOwner = ofOwner
  }

  /// "hit Peru with sanctions **over its support**": whoever something is done to for a reason of its own.
  private static func blamed(
    before phrase: Phrase.ID, _ pronoun: Int, _ home: Clause.ID, _ analysis: SentenceAnalysis
  ) -> Phrase.ID? {
    guard its.contains(analysis.words[pronoun].lemma), let preposition = analysis.phrases[phrase].preposition,
      reasons.contains(analysis.words[preposition].lemma)
    else { return nil }
    return analysis.clauses[home].objects.first { object in
      object < phrase && analysis.words[analysis.phrases[object].head].name >= 0
    }
  }

  /// The nearest subject that is another phrase.
  private static func subject(above phrase: Phrase.ID, _ home: Clause.ID, _ analysis: SentenceAnalysis) -> Phrase.ID? {
    var clause: Clause.ID? = home
    var steps = 0
    while let at = clause, steps < analysis.clauses.count {
      // "During **his** trip, the president met": the subject comes behind.
      let isFronted = steps == 0 && analysis.phrases[phrase].head < analysis.verbGroups[analysis.clauses[at].verb].head
      if let subject = analysis.clauses[at].subject, subject < phrase || isFronted && subject > phrase {
        return subject
      }
      clause = analysis.clauses[at].parent
      steps += 1
    }
    return nil
  }

  private static let first: [Lemma] = ["we", "i", "us", "me"]
  private static let third: [Lemma] = ["he", "she", "it", "they"]
  private static let its: [Lemma] = ["its", "their"]
  private static let reasons: [Lemma] = ["over", "for"]
  private static let owning: [Lemma] = ["his", "her", "its", "their"]
}
