import EntenteEnglish

/// Who acts and on whom, by a frame's links: one answer for the active, the passive, the noun and what is left out.
struct Roles {
  /// Both sides of an act.
  struct Filling {
    let actor: Party
    let recipient: Party
    /// Both are one list: "Peru and Chile met".
    let isJoint: Bool
    /// Where a joint act takes place: "Peru, Chile and Cuba met **in Lima**".
    var host: Country?
    /// How the actor was found, for the rule of an engagement.
    let how: How
  }

  enum How: String {
    case active, passive, noun, speaker, linked
    /// Answering what was told before: "condemned **the attack**".
    case answer
    /// Answering without a word of what: "demanded an apology".
    case reply
    /// By a deed that was told before: "**the ban** bars Chileans".
    case deed
    /// By whom it was told to be done before.
    case retold
    /// With whom it was that "we" did it.
    case together
  }

  let sentence: EventSentence
  let types: EventTypes
  /// By clause, whom its contents are done to or about, as far as they were read.
  let recipients: ContentRecipients

  // MARK: Verbs

  func filling(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Filling? {
    let frame = match.frame
    if frame.flags.contains(.relation) { return relation(match, clause) }
    let isMutual = isMutualIfJoint(frame)
    guard let (actor, how) = actor(match, clause) else {
      return isMutual ? joined(match, clause) : answered(match, clause)
    }
    guard let recipient = recipient(match, clause, actor) else {
      if let answer = answer(match, clause, actor) ?? bilateral(match.theme, actor) { return answer }
      let isTwo = actor.countries.count > 1
      let isShared = isMutual && !frame.flags.contains(.apart) && !(isTwo && isWithOthers(match, clause))
      guard isShared || isOnEachOther(clause) else { return nil }
      guard isTwo else { return together(match.frame, clause, actor) }
      return Filling(actor: actor, recipient: actor, isJoint: true, host: host(of: clause), how: how)
    }
    return Filling(actor: actor, recipient: recipient, isJoint: false, how: how)
  }

  /// "**We** reached an agreement": the speaker's side and the other one of those whose dealings were told last.
  private func together(_ frame: Frame, _ clause: Clause.ID, _ actor: Party) -> Filling? {
    guard let type = frame.type, types[type].sign > 0, !frame.flags.contains(.visit),
      let doer = sentence.doer(of: clause), sentence.is(sentence.analysis.phrases[doer].head, Self.we),
      let partner = sentence.known.partner(of: actor.countries[0]), let recipient = Party([partner], actor.words)
    else { return nil }
    return Filling(actor: actor, recipient: recipient, isJoint: false, how: .together)
  }

  private static let we: Lemma = "we"

  /// "praised **bilateral** ties": with the other one of those whose dealings were told last.
  func bilateral(_ theme: Phrase.ID?, _ actor: Party) -> Filling? {
    guard let theme, actor.countries.count == 1,
      sentence.analysis.phrases[theme].modifiers.contains(where: { sentence.is($0, Self.bilateral) }),
      let partner = sentence.known.partner(of: actor.countries[0])
        ?? sentence.known.interlocutor(of: actor.countries[0]),
      let recipient = Party([partner], sentence.parties.named(theme))
    else { return nil }
    return Filling(actor: actor, recipient: recipient, isJoint: false, how: .together)
  }

  private static let bilateral: Lemma = "bilateral"

  /// "An accord was reached **between Peru and Chile**", by nobody else.
  private func joined(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Filling? {
    guard sentence.verb(of: clause).isPassive,
      let both = joined(by: [Self.between, Self.among, Self.of].flatMap { phrases(behind: $0, match, clause) })
    else { return nil }
    return Filling(actor: both, recipient: both, isJoint: true, how: .passive)
  }

  /// "Peru and Chile held talks **with the rebels**": not with each other.
  private func isWithOthers(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Bool {
    match.frame.recipient.contains(.preposition(Self.with))
      && phrases(behind: Self.with, match, clause).contains(where: isSomebody)
  }

  /// "the rebels", "rebels", "Hamas", but not "partners", who may be anybody.
  private func isSomebody(_ phrase: Phrase.ID) -> Bool {
    let start = sentence.word(sentence.analysis.phrases[phrase].range.lowerBound)
    return sentence.parties.isPersonal(phrase) || start.tag == .determiner || start.tag == .name
  }

  static let with: [Lemma] = ["with"]

  /// "accused **each other**", "imposed sanctions on **one another**".
  private func isOnEachOther(_ clause: Clause.ID) -> Bool {
    let start = sentence.verb(of: clause).range.upperBound
    let next = sentence.analysis.verbGroups.first { $0.range.lowerBound >= start }?.range.lowerBound
    return (start..<(next ?? sentence.analysis.words.count)).contains { at in
      sentence.is(at, Self.other) && sentence.is(at - 1, Self.each)
        || sentence.is(at, Self.another) && sentence.is(at - 1, Self.one)
    }
  }

  private static let each: Lemma = "each"
  private static let other: Lemma = "other"
  private static let one: Lemma = "one"
  private static let another: Lemma = "another"

  /// Those whom one phrase joins: "talks **between Peru and Chile**"; in "talks with Peru and Chile" somebody else talks.
  func joined(by candidates: [Phrase.ID]) -> Party? {
    if candidates.isEmpty { return nil }
    let joining = [Self.between, Self.among, Self.of].flatMap { words in candidates.filter { isBehind(words, $0) } }
    return joining.lazy.compactMap { sentence.parties.concerned($0) }.first { $0.countries.count > 1 }
  }

  static let between: [Lemma] = ["between"]
  private static let by: [Lemma] = ["by"]
  private static let among: [Lemma] = ["among"]
  static let of: [Lemma] = ["of"]

  private func host(of clause: Clause.ID) -> Country? {
    for oblique in sentence.analysis.clauses[clause].obliques
    where sentence.isPreposition(oblique.preposition, Self.in) {
      if let party = sentence.parties.concerned(oblique.phrase, places: true) { return party.countries.first }
    }
    return nil
  }

  func isMutualIfJoint(_ frame: Frame) -> Bool {
    !frame.flags.isDisjoint(with: [.mutual, .joint]) || frame.type.map { types[$0].isMutualIfJoint } ?? false
  }

  func actor(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> (Party, How)? {
    for link in match.frame.actor {
      if link == .speaker {
        if let party = speaker(of: clause, at: match.trigger.lowerBound) { return (party, .speaker) }
      } else if link == .theme {
        if let party = owner(ofTheme: match) { return (party, .linked) }
      } else if link == .object {
        let objects = sentence.objects(of: clause).lazy
        if let party = objects.compactMap(sentence.parties.acting).first { return (party, .linked) }
      } else if let party = party(link, match, clause, avoiding: []) {
        return (party, .linked)
      }
    }
    guard match.frame.actor.isEmpty else { return nil }
    if let doer = doer(match, clause) {
      let how: How = sentence.verb(of: clause).isPassive ? .passive : .active
      let acting = sentence.parties.acting(doer) ?? sender(of: doer, clause) ?? launcher(of: doer) ?? leader(of: doer)
      if let acting { return (acting, how) }
      if let author = author(ofDeed: doer, match.frame) { return (author, .deed) }
      // "was received in Lima by the president": of the country where he does it.
      guard match.frame.flags.contains(.host) else { return nil }
    }
    return unnamed(match, clause).map { ($0, .passive) }
  }

  /// Who does it; "is headed", "was gathered" of a verb that does nothing to anybody is its subject's own.
  private func doer(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Phrase.ID? {
    // "is disposed toward", "was shocked by the attack": said of the subject.
    if match.frame.isOfBe, let subject = sentence.analysis.clauses[clause].subject { return subject }
    if let doer = sentence.doer(of: clause) { return doer }
    let isDone = match.frame.recipient.contains(.object) || !match.frame.themes.isEmpty
    return isDone ? nil : sentence.analysis.clauses[clause].subject
  }

  /// Whoever says a clause: named in the sentence, or in another one of the quotation.
  func speaker(of clause: Clause.ID, at word: Int) -> Party? {
    if let speaker = sentence.analysis.clauses[clause].speaker { return sentence.parties.acting(speaker) }
    guard sentence.isQuoted(word), let country = sentence.quotedSpeaker else { return nil }
    return Party([country], word..<word + 1)
  }

  static let `in`: [Lemma] = ["in"]
  private static let `where`: Frame.Link = .preposition(`in`)

  private func recipient(_ match: FrameMatcher.Match, _ clause: Clause.ID, _ actor: Party) -> Party? {
    for link in match.frame.recipient {
      // "Peru and Chile held talks **in Lima**": where those who are two deal with each other.
      if link == Self.where, actor.countries.count > 1, isMutualIfJoint(match.frame) { continue }
      guard let party = party(link, match, clause, avoiding: actor.countries) else { continue }
      guard case .preposition(let preposition) = link else { return party }
      return party.joined(with: continued(preposition, clause, match.frame), but: actor.countries)
    }
    return nil
  }

  /// "will work with Peru, **with Chile** and **with Cuba**": a list that names its preposition again and again.
  private func continued(_ preposition: [Lemma], _ clause: Clause.ID, _ frame: Frame) -> [Party] {
    let obliques = sentence.analysis.clauses[clause].obliques
      .filter { sentence.isPreposition($0.preposition, preposition) }
    guard obliques.count > 1 else { return [] }
    return obliques.compactMap { concerned($0.phrase, frame) }
  }

  /// Whom a link names, other than those who act.
  private func party(
    _ link: Frame.Link, _ match: FrameMatcher.Match, _ clause: Clause.ID, avoiding others: [Country]
  ) -> Party? {
    switch link {
    case .contentRecipient: recipients.first(of: clause, otherThan: others, in: sentence)
    case .speaker: speaker(of: clause, at: match.trigger.lowerBound)
    default: party(candidates(link, match, clause), match.frame, others)
    }
  }

  /// The phrases that a link leads to.
  func candidates(_ link: Frame.Link, _ match: FrameMatcher.Match, _ clause: Clause.ID) -> [Phrase.ID] {
    switch link {
    case .object:
      // "lectured Peru about **Chile**": what stands behind the particle is what it is about.
      let object = match.frame.flags.contains(.topicObject) ? nil : match.object
      return [match.theme, object].compactMap { $0 } + sentence.objects(of: clause)
    case .secondObject: return sentence.objects(of: clause).filter { $0 != match.theme }
    case .subject: return sentence.analysis.clauses[clause].subject.map { [$0] } ?? []
    case .contentSubject:
      return sentence.contents(of: clause).compactMap { content in
        // "said that its men were killed **by Peru**"
        match.frame.flags.contains(.blames) ? sentence.doer(of: content) : sentence.analysis.clauses[content].subject
      }
    case .theme: return match.theme.map { [$0] } ?? []
    case .contentRecipient, .speaker: return []
    case .preposition(let preposition): return phrases(behind: preposition, match, clause)
    }
  }

  private func party(_ candidates: [Phrase.ID], _ frame: Frame, _ others: [Country]) -> Party? {
    for phrase in candidates {
      if frame.flags.contains(.personRecipient), !isPersonal(phrase) { continue }
      if let party = concerned(phrase, frame)?.without(others) { return party }
    }
    return nil
  }

  /// Whom a frame can be done to; who strikes rebels in a country does not strike the country.
  func concerned(_ phrase: Phrase.ID, _ frame: Frame) -> Party? {
    if sentence.hasArmedGroup, let type = frame.type, types[type].needsAuthor {
      return sentence.parties.isWhere(phrase) ? nil : sentence.parties.attacked(phrase)
    }
    return sentence.parties.concerned(phrase, places: frame.flags.contains(.visit))
  }

  private func isPersonal(_ phrase: Phrase.ID) -> Bool {
    ([phrase] + sentence.parties.members(of: phrase)).contains(where: sentence.parties.isPersonal)
  }

  /// Phrases behind a preposition: the theme's or the object's own first, then the verb's.
  private func phrases(
    behind preposition: [Lemma], _ match: FrameMatcher.Match, _ clause: Clause.ID
  ) -> [Phrase.ID] {
    let own = sentence.analysis.clauses[clause]
    if match.frame.flags.contains(.occasion) {
      return own.obliques.filter { sentence.isPreposition($0.preposition, preposition) && isOccasion($0.phrase) }
        .map(\.phrase)
    }
    var found: [Phrase.ID] = []
    // "was shocked **by the attack**": nobody's doing.
    if let agent = own.agent, match.frame.isPredicative, preposition == Self.by { found.append(agent) }
    func add(_ phrase: Phrase.ID) { if isBehind(preposition, phrase) { found.append(phrase) } }
    if let theme = match.theme { reached(from: theme).forEach(add) }
    if let object = match.object { reached(from: object).forEach(add) }
    // "Chile, **with which** Peru works": what is behind the verb's preposition may stand before it.
    for oblique in own.obliques where sentence.isPreposition(oblique.preposition, preposition) {
      found.append(oblique.phrase)
    }
    for object in sentence.objects(of: clause) where object != match.theme && object != match.object {
      reached(from: object).forEach(add)
    }
    for oblique in own.obliques { reached(from: oblique.phrase).forEach(add) }
    return found + targets(of: match.theme, preposition)
  }

  /// "said **in Lima**", "told reporters **in Lima**", but not "said the envoys **in Lima**".
  private func isOccasion(_ place: Phrase.ID) -> Bool {
    guard case .attached(_, let host) = sentence.analysis.phrases[place].link else { return true }
    return sentence.analysis.phrases[host].isTime
      || sentence.words.occasions.contains(sentence.word(sentence.analysis.phrases[host].head).lemma)
  }

  /// "the attack **that targeted Peru**", "a resolution **condemning Peru**": whom the theme's own clauses are about.
  func targets(of theme: Phrase.ID?, _ preposition: [Lemma]) -> [Phrase.ID] {
    guard let theme, preposition == Self.on || preposition == Self.against else { return [] }
    return sentence.clauses(describing: theme).filter { id in
      let clause = sentence.analysis.clauses[id]
      return (clause.kind == .relative || clause.kind == .participle) && clause.subject == theme
        && !sentence.verb(of: id).isPassive
    }.flatMap { sentence.analysis.clauses[$0].objects }
  }

  private static let on: [Lemma] = ["on"]
  private static let against: [Lemma] = ["against"]

  /// The phrases that prepositions attach to one, those attached to these, and so on; of "sanctions imposed **on Peru**" too.
  func reached(from phrase: Phrase.ID) -> [Phrase.ID] {
    var found = Array(sentence.parties.attached(to: phrase))
    var next = 0
    while next < found.count {
      found += sentence.parties.attached(to: found[next])
      next += 1
    }
    for id in sentence.clauses(describing: phrase) {
      let clause = sentence.analysis.clauses[id]
      if clause.kind == .participle, clause.subject == phrase { found += clause.obliques.map(\.phrase) }
    }
    return found
  }

  func isBehind(_ preposition: [Lemma], _ phrase: Phrase.ID) -> Bool {
    sentence.analysis.phrases[phrase].preposition.map { sentence.isPreposition($0, preposition) } ?? false
  }

  // MARK: Relations

  /// "Ties between Peru and Chile soured": the parties of the noun; of a judged one, its speaker and the other.
  private func relation(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Filling? {
    guard let subject = sentence.analysis.clauses[clause].subject,
      sentence.words.relations.contains(sentence.word(sentence.analysis.phrases[subject].head).lemma),
      let parties = related(subject)
    else { return nil }
    if match.frame.actor.contains(.speaker) {
      guard let speaker = speaker(of: clause, at: match.trigger.lowerBound),
        let other = parties.without(speaker.countries)
      else { return nil }
      return Filling(actor: speaker, recipient: other, isJoint: false, how: .speaker)
    }
    guard parties.countries.count > 1 else { return nil }
    return Filling(actor: parties, recipient: parties, isJoint: true, how: .noun)
  }

  /// All whom a noun of relation joins.
  private func related(_ phrase: Phrase.ID) -> Party? {
    var countries = sentence.parties.owner(of: phrase) + sentence.parties.adjective(of: phrase)
    for other in sentence.parties.attached(to: phrase) {
      for country in sentence.parties.concerned(other)?.countries ?? [] where !countries.contains(country) {
        countries.append(country)
      }
    }
    return Party(countries, sentence.parties.named(phrase))
  }
}
