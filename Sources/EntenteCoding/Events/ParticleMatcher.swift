import EntenteEnglish

/// Finds the fixed words of a verb: right behind it, or behind its object ("pulled its troops **out of**").
struct ParticleMatcher {
  let sentence: EventSentence

  /// Where a particle of at least one word may end; nowhere when it is not there.
  func ends(of particle: [Lemma], _ clause: Clause.ID) -> [Int] {
    let verb = sentence.verb(of: clause)
    if let end = end(of: particle, from: verb.head + 1) { return [end] }
    if let object = sentence.analysis.clauses[clause].objects.first {
      let phrase = sentence.analysis.phrases[object].range
      if phrase.lowerBound > verb.head {
        if let end = end(of: particle, from: phrase.upperBound) { return [end] }
        // "took Chilean sailors **hostage**": a noun that was read as the object's last.
        let last = phrase.upperBound - particle.count
        if last > phrase.lowerBound + 1, end(of: particle, from: last) == phrase.upperBound {
          return [phrase.upperBound]
        }
      }
    }
    // "is interested in contact": what is far from "be" belongs to what is said.
    if verb.isCopula { return [] }
    return ends(ofPreposition: particle, clause).filter { $0 > verb.head + 1 }
  }

  /// "hit Peru, along with Chile, **with** tariffs": a preposition that belongs to the verb or to its object.
  private func ends(ofPreposition particle: [Lemma], _ clause: Clause.ID) -> [Int] {
    let own = sentence.analysis.clauses[clause]
    var ends: [Int] = []
    for oblique in own.obliques where sentence.isPreposition(oblique.preposition, particle) {
      ends.append(oblique.preposition + 1)
    }
    for object in own.objects {
      for phrase in sentence.parties.attached(to: object) {
        guard let last = sentence.analysis.phrases[phrase].preposition, sentence.isPreposition(last, particle) else {
          continue
        }
        ends.append(last + 1)
      }
    }
    return ends
  }

  /// Adverbs may stand between.
  private func end(of particle: [Lemma], from start: Int) -> Int? {
    var at = start
    for word in particle {
      while at < sentence.analysis.words.count, !sentence.is(at, word), sentence.word(at).tag == .adverb { at += 1 }
      guard sentence.is(at, word) else { return nil }
      at += 1
    }
    return at
  }
}
