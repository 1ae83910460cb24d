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
  ///   - classes: Which words are such pronouns.
  init(_ analysis: SentenceAnalysis, homes: [Clause.ID?], _ classes: WordClasses) {
    var ofPhrase = [Phrase.ID?](repeating: nil, count: analysis.phrases.count)
    var ofOwner = ofPhrase
    for id in analysis.clauses.indices where analysis.clauses[id].subjectOrigin == .own {
      guard let subject = analysis.clauses[id].subject,
        let above = analysis.clauses[id].parent.flatMap({ analysis.clauses[$0].subject }),
        above != subject, classes[analysis.words[analysis.phrases[subject].head].lemma].contains(.subjectPronoun)
      else { continue }
      ofPhrase[subject] = ofPhrase[above] ?? above
    }
    for (id, phrase) in analysis.phrases.enumerated() {
      guard let pronoun = phrase.owningPronoun, classes[analysis.words[pronoun].lemma].contains(.owningPronoun),
        let home = homes[id]
      else { continue }
      let antecedent =
        Self.blamed(before: id, pronoun, home, analysis, classes) ?? Self.subject(above: id, home, analysis)
      ofOwner[id] = antecedent.map { ofPhrase[$0] ?? $0 }
    }
    var members: [Phrase.ID] = []
    for (id, phrase) in analysis.phrases.enumerated() {
      let head = classes[analysis.words[phrase.head].lemma]
      if head.contains(.members) { members.append(id) }
      // "the US" is none of us.
      guard head.contains(.speakerPronoun), !analysis.words[phrase.head].isName,
        let speaker = homes[id].flatMap({ analysis.clauses[$0].speaker })
      else { continue }
      ofPhrase[id] = speaker
    }
    if !members.isEmpty { Self.identify(members, analysis, &ofPhrase) }
    self.ofPhrase = ofPhrase
    self.ofOwner = ofOwner
  }

  /// "Peru was among **those** that left", "is one of the **countries** that left": whoever is said to be one of them.
  private static func identify(
    _ members: [Phrase.ID], _ analysis: SentenceAnalysis, _ ofPhrase: inout [Phrase.ID?]
  ) {
    let subjects = subjectsOfSaid(analysis)
    for id in members where ofPhrase[id] == nil {
      var subject = subjects[id]
      if subject == nil, case .attached(_, let host) = analysis.phrases[id].link { subject = subjects[host] }
      guard let subject, id > subject else { continue }
      ofPhrase[id] = ofPhrase[subject] ?? subject
    }
  }

  /// By phrase, of whom a copula says that he is it or is among them.
  private static func subjectsOfSaid(_ analysis: SentenceAnalysis) -> [Phrase.ID?] {
    var subjects = [Phrase.ID?](repeating: nil, count: analysis.phrases.count)
    for clause in analysis.clauses where analysis.verbGroups[clause.verb].isCopula {
      for phrase in clause.objects + clause.obliques.map(\.phrase) where subjects[phrase] == nil {
        subjects[phrase] = clause.subject
      }
    }
    return subjects
  }

  /// "hit Peru with sanctions **over its support**": whoever something is done to for a reason of its own.
  private static func blamed(
    before phrase: Phrase.ID, _ pronoun: Int, _ home: Clause.ID, _ analysis: SentenceAnalysis, _ classes: WordClasses
  ) -> Phrase.ID? {
    guard classes[analysis.words[pronoun].lemma].contains(.thingPronoun),
      let preposition = analysis.phrases[phrase].preposition,
      classes[analysis.words[preposition].lemma].contains(.reason)
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
}
