import EntenteEnglish

/// Which acts a sentence tells, out of all that its words evoke: what is asked, blamed or denied is no act by itself, what
/// is intended is coded as that, and words that belong to one frame evoke no other.
struct Composition {
  private let sentence: EventSentence
  private let matcher: FrameMatcher
  private let types: EventTypes
  /// By clause, the act that its verb tells.
  private var told: [Act?]
  /// Acts that are told beside another of the same words.
  private var beside: [Act] = []
  /// By clause, who does what its words evoke where nobody is told whom it is done to: "tested a missile".
  private var lone: [(clause: Clause.ID, country: Country?, type: EventType)] = []
  /// By clause, the type of the frame that its words evoke first, whether or not its parties are told.
  private var evoked: [EventType?]
  /// By clause, whether what depends on it is no act.
  private var covers: [Bool]
  private var recipients: ContentRecipients
  /// Whether the sentence is about a match.
  private let isContest: Bool
  /// By phrase, whether a frame has taken its words.
  private var taken: [Bool]

  private init(_ sentence: EventSentence, _ matcher: FrameMatcher, _ types: EventTypes) {
    self.sentence = sentence
    self.matcher = matcher
    self.types = types
    told = Array(repeating: nil, count: sentence.analysis.clauses.count)
    evoked = Array(repeating: nil, count: sentence.analysis.clauses.count)
    covers = Array(repeating: false, count: sentence.analysis.clauses.count)
    isContest = ThemeMatcher(sentence: sentence).isContest
    recipients = ContentRecipients(clauses: sentence.analysis.clauses.count)
    taken = Array(repeating: false, count: sentence.analysis.phrases.count)
  }

  /// What a sentence tells.
  struct Telling {
    /// In order of their words.
    var acts: [Act] = []
    /// What somebody did to nobody in particular.
    var deeds: [(country: Country?, type: EventType)] = []
  }

  static func telling(in sentence: EventSentence, matcher: FrameMatcher, types: EventTypes) -> Telling {
    var composition = Composition(sentence, matcher, types)
    // Contents stand behind the verbs that they are of, and tell these what they are about.
    for clause in sentence.analysis.clauses.indices.reversed() { composition.read(clause) }
    composition.settle()
    let nouns = composition.nouns()
    let verbs = composition.told.compactMap { $0 }
    let acts = (verbs + nouns + composition.beside)
      .sorted { $0.match.trigger.lowerBound < $1.match.trigger.lowerBound }
    return Telling(acts: acts, deeds: composition.lone.map { ($0.country, $0.type) }.reversed())
  }

  /// As far as acts were read; not kept while more are, which would copy what it holds.
  private var roles: Roles { Roles(sentence: sentence, types: types, recipients: recipients) }

  // MARK: Verbs

  private mutating func read(_ clause: Clause.ID) {
    findAct(of: clause)
    recipients.note(clause, told[clause], evoked[clause], in: sentence)
  }

  private mutating func findAct(of clause: Clause.ID) {
    for match in matcher.matches(of: clause, in: sentence) where allows(match, clause) {
      if match.frame.flags.contains(.beside) {
        if let act = act(match, clause) { beside.append(act) }
        continue
      }
      guard match.frame.type != nil else {
        take(match, clause)
        return
      }
      if evoked[clause] == nil { evoked[clause] = match.frame.type }
      if coversContent(match.frame), !match.frame.flags.contains(.blames), !match.frame.actor.contains(.speaker) {
        covers[clause] = true
      }
      // "The visit was cancelled" by nobody who is told: it did not take place all the same.
      if match.frame.flags.contains(.undoes), let theme = match.theme { taken[theme] = true }
      if let act = act(match, clause) {
        told[clause] = act
        take(match, clause)
        addAnswered(by: act)
        return
      }
      noteLone(match, clause)
    }
  }

  /// "Peru tested a missile": a deed on nobody, which others may answer.
  private mutating func noteLone(_ match: FrameMatcher.Match, _ clause: Clause.ID) {
    guard let type = match.frame.type, type.quad == .materialConflict, lone.last?.clause != clause else { return }
    let countries = roles.actor(match, clause)?.0.countries ?? []
    let modality = Modality(of: clause, in: sentence)
    guard countries.count < 2, !modality.isNegated, !modality.isHypothetical else { return }
    lone.append((clause, countries.first, type))
  }

  /// "rejected **Chile's demand**": that Chile made one is told too.
  private mutating func addAnswered(by answer: Act) {
    guard answer.match.frame.type == .reject, let theme = answer.match.theme, let clause = answer.clause,
      !Modality(of: clause, in: sentence).isHypothetical
    else { return }
    for match in matcher.matches(ofNoun: theme, in: sentence) {
      // A deal that is quit was no offer.
      guard let type = match.frame.type, Self.answered.contains(type), !roles.isMutualIfJoint(match.frame),
        let filling = roles.filling(match, noun: theme, answeredBy: answer.filling.actor)
      else { continue }
      beside.append(Act(match: match, clause: nil, noun: theme, filling: filling))
      return
    }
  }

  private static let answered: Set<EventType> = [.request, .accuse, .threaten, .agree]

  private func act(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Act? {
    roles.filling(match, clause).flatMap { filling in
      guard !match.frame.flags.contains(.blames) || blames(clause, filling) else { return nil }
      return Act(match: match, clause: clause, noun: nil, filling: filling)
    }
  }

  /// "discussed **Chile's** sanctions": an act that somebody else is the author of.
  private func isOfOthers(_ theme: Phrase.ID?, _ clause: Clause.ID) -> Bool {
    guard let theme else { return false }
    let own = sentence.doer(of: clause).flatMap(sentence.parties.acting)?.countries ?? []
    let authors = sentence.parties.owner(of: theme) + sentence.parties.adjective(of: theme)
    return authors.contains { !own.contains($0) }
  }

  private mutating func take(_ match: FrameMatcher.Match, _ clause: Clause.ID) {
    if let theme = match.theme { taken[theme] = true }
    if let type = match.frame.type, types[type].coversComplement || match.frame.flags.contains(.undoes) {
      for object in sentence.objects(of: clause) { taken[object] = true }
    }
    if coversContent(match.frame) { covers[clause] = true }
  }

  private func coversContent(_ frame: Frame) -> Bool {
    frame.flags.contains(.covers)
      || frame.type.map { types[$0].coversComplement } ?? true && !frame.flags.contains(.intends)
  }

  /// Whether the flags of a frame hold in a clause.
  private func allows(_ match: FrameMatcher.Match, _ clause: Clause.ID) -> Bool {
    let flags = match.frame.flags
    if flags.contains(.onlyNegated), !sentence.verb(of: clause).isNegated { return false }
    if flags.contains(.contest), isContest { return false }
    if flags.contains(.needsContent), !hasContent(match.frame, clause) { return false }
    if match.frame.recipient.contains(.contentSubject), sentence.hasOwnContent(clause) { return false }
    if flags.contains(.troopsSubject), !hasTroops(clause) { return false }
    if flags.contains(.personRecipient), hasComplement(clause) { return false }
    if flags.contains(.noObject), hasObject(clause) { return false }
    if flags.contains(.hostile), hasFriendlyContent(clause) { return false }
    // Troops pay no visits.
    if flags.contains([.visit, .mutual]), hasTroops(clause) { return false }
    if flags.contains(.hypothetical), isOfOthers(match.theme, clause) { return false }
    return true
  }

  /// "dropped its plan **to visit Chile**".
  private func hasFriendlyContent(_ clause: Clause.ID) -> Bool {
    sentence.contents(of: clause).contains { content in evoked[content].map { types[$0].sign > 0 } ?? false }
  }

  private func hasContent(_ frame: Frame, _ clause: Clause.ID) -> Bool {
    sentence.contents(of: clause).contains { sentence.isContent($0, frame.content) }
  }

  /// "called the envoys **heroes**", "called him **“a liar”**": says something of its object.
  private func hasComplement(_ clause: Clause.ID) -> Bool {
    let objects = sentence.analysis.clauses[clause].objects.filter { !sentence.analysis.phrases[$0].isTime }
    guard objects.count == 1, let object = objects.first else { return objects.count > 1 }
    let ends = ([object] + sentence.parties.members(of: object)).map { sentence.analysis.phrases[$0].range.upperBound }
    guard let end = ends.max(), end < sentence.analysis.words.count,
      !sentence.analysis.phrases.contains(where: { $0.isTime && $0.range.contains(end) })
    else { return false }
    return [.quote, .determiner, .adjective].contains(sentence.word(end).tag)
  }

  private func hasObject(_ clause: Clause.ID) -> Bool {
    sentence.objects(of: clause).contains { !sentence.analysis.phrases[$0].isTime }
  }

  private func hasTroops(_ clause: Clause.ID) -> Bool {
    sentence.doer(of: clause).map(sentence.isTroops) ?? false
  }

  /// Whether the content tells a conflict of somebody else.
  private func blames(_ clause: Clause.ID, _ filling: Roles.Filling) -> Bool {
    sentence.contents(of: clause).contains { content in
      // "said that Chile's claims were false" has an author of its own.
      guard told[content]?.filling.how != .speaker, let type = evoked[content], types[type].sign < 0,
        let doer = sentence.doer(of: content)
      else { return false }
      let blamed = sentence.parties.acting(doer)?.countries ?? []
      return !blamed.isEmpty && !blamed.contains(where: filling.actor.countries.contains)
    }
  }

  // MARK: Contents

  /// Leaves out what is covered, and intentions whose content is coded.
  private mutating func settle() {
    for clause in sentence.analysis.clauses.indices {
      if let parent = sentence.analysis.clauses[clause].parent, covers[parent], isContent(clause) {
        told[clause] = nil
        covers[clause] = true
        beside.removeAll { $0.clause == clause }
      }
    }
    for clause in sentence.analysis.clauses.indices {
      guard let act = told[clause], act.match.frame.flags.contains(.intends) else { continue }
      for content in sentence.contents(of: clause) where sentence.isContent(content, act.match.frame.content) {
        guard told[content] != nil else { continue }
        told[clause] = nil
        if act.match.frame.flags.contains(.oneSided) { told[content]?.isOneSided = true }
      }
    }
  }

  /// Whether a clause tells what the one above is about, or goes on with one that does.
  private func isContent(_ clause: Clause.ID) -> Bool {
    switch sentence.analysis.clauses[clause].kind {
    case .infinitive, .gerund, .complement: return true
    case .coordinate: return sentence.analysis.clauses[clause].parent.map(isContent) ?? false
    default: return false
    }
  }

  // MARK: Nouns

  /// Whether a frame has taken a phrase, or the one that it is of: "held a round **of talks**".
  private func isTaken(_ phrase: Phrase.ID) -> Bool {
    if taken[phrase] { return true }
    guard sentence.isOf(phrase), case .attached(_, let host) = sentence.analysis.phrases[phrase].link else {
      return false
    }
    return taken[host]
  }

  private mutating func nouns() -> [Act] {
    let homes = sentence.homes
    let roles = roles
    var acts: [Act] = []
    for phrase in sentence.analysis.phrases.indices where !isTaken(phrase) {
      let clause = homes[phrase]
      if let clause, covers[clause], isContent(clause) { continue }
      for match in matcher.matches(ofNoun: phrase, in: sentence) {
        guard match.frame.type != nil else { break }
        if match.frame.flags.contains(.contest), isContest { continue }
        guard let filling = roles.filling(match, noun: phrase, in: clause) else { continue }
        acts.append(Act(match: match, clause: clause, noun: phrase, filling: filling))
        break
      }
    }
    return acts
  }
}
