import EntenteEnglish
import EntenteText

/// Codes who does what to whom in a sentence: the acts that its words evoke, with status, attribution and day.
struct EngagementCoder: Sendable {
  /// Of one act: a host with every guest of a summit is a list, and two long lists are hardly all pairs of all.
  static let mostPairs = 40

  /// What was found in a sentence, in order of its words.
  struct Acts {
    var engagements: [Engagement] = []
    var omissions: [Omission] = []
  }

  private let matcher: FrameMatcher
  private let types: EventTypes
  let words: FrameWords

  init(frames: FrameTable, types: EventTypes, words: FrameWords) {
    matcher = FrameMatcher(table: frames)
    self.types = types
    self.words = words
  }

  /// The engagements of a sentence; of an act of more than `mostPairs` pairs those of the countries named first.
  func acts(in sentence: EventSentence, discourse: inout Discourse) -> Acts {
    var found = Acts()
    let telling = Composition.telling(in: sentence, matcher: matcher, types: types)
    for act in telling.acts {
      let coded = code(act, sentence).map { act.filling.how == .retold ? $0.retelling(sentence.known.talks) : $0 }
      guard let first = coded.first else { continue }
      found.add(coded)
      discourse.tell(first, isAnswer: act.filling.how == .answer)
    }
    for deed in telling.deeds { discourse.tell(deedOf: deed.country, deed.type) }
    return found
  }

  /// Remembers what a sentence tells of deeds on nobody in particular, and codes nothing.
  func tellDeeds(in sentence: EventSentence, _ discourse: inout Discourse) {
    for deed in Composition.telling(in: sentence, matcher: matcher, types: types).deeds {
      discourse.tell(deedOf: deed.country, deed.type)
    }
  }

  private func code(_ act: Act, _ sentence: EventSentence) -> [Engagement] {
    guard let type = act.match.frame.type else { return [] }
    let pairs = pairs(of: act.filling)
    guard !pairs.isEmpty else { return [] }
    let modality = modality(of: act, sentence)
    let schedule = Schedule(act, type, modality, types)
    let word = attribution(of: act, sentence)
    let surroundings = act.clause.map(sentence.surroundings) ?? 0..<sentence.analysis.words.count
    let isInWords = schedule.type.quad.isVerbal && schedule.type != .consult
    let days = act.clause.map { sentence.dayRange(of: $0, isInWords: isInWords) } ?? surroundings
    let date = schedule.tense.flatMap { tense in
      EventDateReader(view: sentence.view, published: sentence.published, tense: tense, isInWords: isInWords)
        .date(of: sentence.positions(act.match.trigger), in: sentence.positions(days))
    }
    let status = status(of: act, schedule, modality, surroundings, sentence)
    let how = act.noun == nil ? act.filling.how.rawValue : "noun"
    return pairs.map { source, target in
      Engagement(
        source: source, target: target, reciprocal: isReciprocal(act, schedule, modality), type: schedule.type,
        mode: schedule.mode, prospective: schedule.isProspective, status: status, attribution: word.attribution,
        speakerCountry: word.country, date: date, field: sentence.field, sentence: sentence.view.sentence,
        actor: sentence.range(act.filling.actor.words), trigger: sentence.range(act.match.trigger),
        recipient: sentence.range(act.filling.recipient.words),
        rule: "\(act.match.frame.act)#\(act.match.frame.id)/\(how)")
    }
  }

  /// The host, else the first, of a joint list with each other; else each who acts with each whom it is done to.
  private func pairs(of filling: Roles.Filling) -> [(Country, Country)] {
    if filling.isJoint {
      let countries = filling.actor.countries
      guard let host = filling.host, countries.contains(host) else {
        return countries.dropFirst().map { (countries[0], $0) }
      }
      return countries.filter { $0 != host }.map { ($0, host) }
    }
    return filling.actor.countries.flatMap { source in
      filling.recipient.countries.filter { $0 != source }.map { (source, $0) }
    }
  }

  /// What only one side wishes or offers, or promises to work on, is its own.
  private func isReciprocal(_ act: Act, _ schedule: Schedule, _ modality: Modality) -> Bool {
    if act.filling.isJoint { return true }
    if schedule.isRefusal || modality.isEnded { return false }
    if modality.isOfOneSide || modality.isPlanned && act.match.frame.type == .cooperate { return false }
    guard act.match.frame.flags.contains(.mutual), !act.isOneSided else { return false }
    return !act.match.frame.flags.contains(.oneSided)
  }

  private func modality(of act: Act, _ sentence: EventSentence) -> Modality {
    guard let clause = act.clause else { return Modality() }
    guard let noun = act.noun else { return Modality(of: clause, in: sentence) }
    return sentence.objects(of: clause).contains(noun) ? Modality(of: clause, in: sentence) : Modality()
  }

  private func status(
    of act: Act, _ schedule: Schedule, _ modality: Modality, _ surroundings: Range<Int>, _ sentence: EventSentence
  ) -> EventStatus {
    let flags = act.match.frame.flags
    if flags.contains(.evaluation) || flags.contains(.onlyNegated) || flags.contains(.modal) { return .realised }
    if modality.isNegated, !schedule.isRefusal { return .negated }
    if modality.isEnded, act.match.frame.type.map({ types[$0].whenEnded == nil }) ?? true { return .negated }
    if modality.isHypothetical || flags.contains(.hypothetical) { return .hypothetical }
    let background = Background(view: sentence.view, year: sentence.published?.year)
    return background.isTold(in: sentence.positions(surroundings)) ? .historical : .realised
  }

  /// Whose word an act is.
  private func attribution(of act: Act, _ sentence: EventSentence) -> (attribution: Attribution, country: Country?) {
    if sentence.isQuoted(act.match.trigger.lowerBound) { return (.quote, sentence.quotedSpeaker) }
    guard let clause = act.clause, let speaker = sentence.analysis.clauses[clause].speaker else {
      return (.narrator, nil)
    }
    return (.reported, sentence.parties.acting(speaker)?.countries.first)
  }
}

extension EngagementCoder.Acts {
  /// Adds the engagements of one act, as many as are coded.
  fileprivate mutating func add(_ coded: [Engagement]) {
    engagements += coded.prefix(EngagementCoder.mostPairs)
    guard coded.count > EngagementCoder.mostPairs, let first = coded.first else { return }
    let places = [first.actor, first.trigger, first.recipient]
    let start = places.reduce(first.trigger.start) { min($0, $1.start) }
    let end = places.reduce(first.trigger.end) { max($0, $1.end) }
    omissions.append(Omission(cause: .pairs(coded.count), field: first.field, range: ByteRange(start, end)))
  }
}

extension Engagement {
  /// The engagement as another telling of earlier talks between the same two, so that both become one event.
  fileprivate func retelling(_ talks: Engagement?) -> Engagement {
    guard let talks, type == .consult, Set([talks.source, talks.target]) == Set([source, target]) else { return self }
    return Engagement(
      source: talks.source, target: talks.target, reciprocal: talks.reciprocal, type: type, mode: talks.mode,
      context: context, prospective: prospective, status: status, attribution: attribution,
      speakerCountry: speakerCountry, date: date, field: field, sentence: sentence, actor: actor, trigger: trigger,
      recipient: recipient, rule: "\(talks.rule.prefix { $0 != "/" })/\(Roles.How.retold.rawValue)")
  }
}
