import EntenteText

/// Codes who does what to whom in a sentence: a trigger of the lexicon, its actor and its recipient.
///
/// Actor, trigger and recipient come from one sentence, and from one clause wherever the grammar allows; nothing is paired
/// only because it stands near.
struct EngagementCoder: Sendable {
  /// Of one trigger: a host with every guest of a summit is a list, and two long lists are hardly all pairs of all.
  static let mostPairs = 40

  /// What was found in a sentence, in order of its triggers.
  struct Acts {
    var engagements: [Engagement] = []
    var omissions: [Omission] = []
  }

  let matcher: FrameMatcher

  /// The engagements of a sentence; of an act of more than `mostPairs` pairs those of the countries named first.
  func acts(
    of triggers: [FrameMatcher.Trigger], in sentence: ActedSentence, discourse: inout Discourse
  ) -> Acts {
    var found = Acts()
    var covered: [Range<Int>] = []
    for (index, trigger) in triggers.enumerated() {
      guard !covered.contains(where: { $0.contains(trigger.range.lowerBound) }),
        let clause = sentence.clauses.first(where: { $0.range.contains(trigger.range.lowerBound) }),
        !promisesConflict(trigger, triggers[(index + 1)...], clause),
        let (frame, coded) = code(trigger, clause, sentence, discourse), let first = coded.first
      else { continue }
      found.add(coded)
      discourse.tell(first)
      covered += scope(of: frame, trigger, clause, sentence)
    }
    return found
  }

  /// "vowed to attack", "approved a bill to impose sanctions": what is promised is a conflict, which counts as such.
  private func promisesConflict(
    _ trigger: FrameMatcher.Trigger, _ later: ArraySlice<FrameMatcher.Trigger>, _ clause: Clause
  ) -> Bool {
    guard let first = trigger.frames.first, matcher.frames[first].type == .agree else { return false }
    let scope = trigger.range.upperBound..<max(trigger.range.upperBound, clause.range.upperBound)
    return later.contains { other in
      guard scope.contains(other.range.lowerBound), let frame = other.frames.first else { return false }
      return other.isVerb && matcher.frames[frame].type.quad == .materialConflict
    }
  }

  /// The engagements of a trigger by the first of its frames that finds both parties.
  private func code(
    _ trigger: FrameMatcher.Trigger, _ clause: Clause, _ sentence: ActedSentence, _ discourse: Discourse
  ) -> (Frame, [Engagement])? {
    for frame in trigger.frames.lazy.map({ matcher.frames[$0] }) {
      let parties = PartyFinder(
        sentence: sentence, clause: clause, trigger: trigger, frame: frame, discourse: discourse)
      guard let (actor, recipient) = parties.find() else { continue }
      let coded = code(trigger, frame, actor, recipient, clause, sentence)
        .map { parties.isToldBefore(recipient) ? $0.retelling(discourse.talks) : $0 }
      if !coded.isEmpty { return (frame, coded) }
    }
    return nil
  }

  /// Where further triggers tell no act of their own: what is asked, alleged, promised or refused, and what is done to
  /// an end ("met to strengthen ties").
  private func scope(
    of frame: Frame, _ trigger: FrameMatcher.Trigger, _ clause: Clause, _ sentence: ActedSentence
  ) -> [Range<Int>] {
    let (start, end) = (trigger.range.upperBound, max(trigger.range.upperBound, clause.range.upperBound))
    if frame.type == .consult {
      let purpose = (start..<end).first { sentence.view.is($0, .to) && sentence.view.is($0 + 1, .verb) }
      return [start..<max(start, trigger.end), (purpose ?? end)..<end]
    }
    // Whoever is thanked for receiving migrants did receive them; whoever is accused of it is only accused.
    guard frame.type != .support, frame.type != .agree,
      let next = sentence.clauses.first(where: { $0.range.lowerBound == end }),
      [.gerund, .complement].contains(next.kind)
    else { return [start..<end] }
    return [start..<next.range.upperBound]
  }

  private func code(
    _ trigger: FrameMatcher.Trigger, _ frame: Frame, _ actor: Party, _ recipient: Party, _ clause: Clause,
    _ sentence: ActedSentence
  ) -> [Engagement] {
    var pairs: [(Country, Country)] = []
    if actor.isSame(as: recipient) {
      guard let first = actor.countries.first else { return [] }
      pairs = actor.countries.dropFirst().map { (first, $0) }
    } else {
      for source in actor.countries {
        for target in recipient.countries where source != target { pairs.append((source, target)) }
      }
    }
    let reader = StatusReader(view: sentence.view, year: sentence.published?.year)
    let isFuture = frame.flags.contains(.future) || reader.isFuture(trigger.range, in: clause.range)
    let act = ScheduledAct(frame: frame, isFuture: isFuture)
    let status =
      frame.flags.contains(.hypothetical) ? .hypothetical : reader.status(of: trigger.range, in: clause.range)
    let word = sentence.attribution(of: trigger.range.lowerBound)
    let tense: EventDateReader.Tense = act.isProspective ? (isFuture ? .toCome : .promised) : .done
    let isInWords = [.verbalCooperation, .verbalConflict].contains(act.type.quad) && act.type != .consult
    // "will reject the offer on Monday": that Monday is still to come, and only what is promised bears such a day.
    let date =
      isFuture && tense == .done
      ? nil
      : EventDateReader(view: sentence.view, published: sentence.published, tense: tense, isInWords: isInWords)
        .date(of: trigger.range, in: sentence.rangeWithDay(of: clause))
    let isReciprocal =
      frame.flags.contains(.reciprocal) && (act.type == frame.type || reader.isSettled(trigger.range, in: clause.range))
      || frame.flags.contains(.reciprocalSubject) && actor.isSame(as: recipient)
      || actor.isSame(as: recipient)
    return pairs.map { source, target in
      Engagement(
        source: source, target: target, reciprocal: isReciprocal, type: act.type, mode: act.mode,
        prospective: act.isProspective, status: status, attribution: word.attribution,
        speakerCountry: word.country, date: date, field: sentence.field, sentence: sentence.view.sentence,
        actor: sentence.range(actor.range), trigger: sentence.range(trigger.range),
        recipient: sentence.range(recipient.range), rule: frame.act + "#\(frame.line)")
    }
  }
}

extension EngagementCoder.Acts {
  /// Adds the engagements of one trigger, as many as are coded.
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
      recipient: recipient, rule: talks.rule)
  }
}

/// The type an act gets when it is still to come.
///
/// A future meeting, visit, or cooperation is AGREE; a future conflict is THREATEN.
struct ScheduledAct: Sendable {
  let type: EventType
  let mode: String?
  let isProspective: Bool

  init(frame: Frame, isFuture: Bool) {
    let isPromise = frame.type == .agree || frame.type == .threaten
    guard isFuture, !isPromise else {
      type = frame.type
      mode = frame.mode
      isProspective = isPromise
      return
    }
    switch frame.type {
    case .consult, .cooperate, .aid, .support, .concede, .retreat: type = .agree
    case .sanction, .mobilize, .coerce, .assault, .protest: type = .threaten
    default: type = frame.type
    }
    isProspective = type == .agree || type == .threaten
    mode = type == frame.type ? frame.mode : nil
  }
}
