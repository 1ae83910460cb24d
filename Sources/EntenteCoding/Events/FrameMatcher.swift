import EntenteEnglish

/// Finds the frames that the words of a clause or of a noun phrase evoke.
struct FrameMatcher: Sendable {
  private let frames: [Frame]
  private let index: FrameIndex

  init(table: FrameTable) {
    frames = table.frames
    index = table.index
  }

  /// A frame whose words stand in a sentence.
  struct Match: Sendable {
    let frame: Frame
    /// The words that tell the act, from the first to the last; indices into the sentence's words.
    let trigger: Range<Int>
    /// The phrase that holds the frame's theme; nil where it has none, or where it is an adjective.
    let theme: Phrase.ID?
    /// What follows a particle that ends in a preposition.
    let object: Phrase.ID?
    /// Words of the frame that are there.
    let count: Int
  }

  /// The frames of a clause's verb, those of most words first, then those that ask for more.
  func matches(of clause: Clause.ID, in sentence: EventSentence) -> [Match] {
    let verb = sentence.verb(of: clause)
    let evoked = index.frames(ofVerb: sentence.evoked.numbers[verb.head])
    if evoked.isEmpty, verb.modal == nil, !verb.isPassive { return [] }
    lazy var objects = sentence.objects(of: clause)
    var matches: [Match] = []
    for frame in evoked where sentence.evoked.contains(Int(frame)) {
      if let match = match(frames[Int(frame)], clause, objects, sentence) { matches.append(match) }
    }
    if let modal = verb.modal {
      for frame in index.frames(ofVerb: index.number(of: modal)) where frames[Int(frame)].flags.contains(.modal) {
        matches.append(Match(frame: frames[Int(frame)], trigger: verb.range, theme: nil, object: nil, count: 1))
      }
    }
    if verb.isPassive {
      // "was disappointed": a state that the participle tells.
      let (lemma, written) = (sentence.evoked.numbers[verb.head], index.number(of: sentence.written(verb.head)))
      for frame in index.states(of: lemma, written: written) {
        matches.append(Match(frame: frames[Int(frame)], trigger: verb.range, theme: nil, object: nil, count: 2))
      }
    }
    return Self.ranked(matches)
  }

  /// The frames that a noun phrase evokes by itself, ranked so.
  func matches(ofNoun phrase: Phrase.ID, in sentence: EventSentence) -> [Match] {
    let head = sentence.analysis.phrases[phrase].head
    let evoked = index.frames(ofNoun: sentence.evoked.numbers[head])
    guard !evoked.isEmpty, sentence.parties.actor(at: head) == nil else { return [] }
    var matches: [Match] = []
    for number in evoked {
      let frame = frames[Int(number)]
      guard let words = ThemeMatcher(sentence: sentence).words(of: frame, in: phrase) else { continue }
      matches.append(Match(frame: frame, trigger: words, theme: phrase, object: nil, count: words.count))
    }
    return Self.ranked(matches)
  }

  private static func ranked(_ matches: [Match]) -> [Match] {
    // Most come in order.
    if zip(matches, matches.dropFirst()).allSatisfy({ !goesBefore($1, $0) }) { return matches }
    return matches.enumerated().sorted { left, right in
      if goesBefore(left.element, right.element) { return true }
      return !goesBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }

  private static func goesBefore(_ one: Match, _ other: Match) -> Bool {
    let (first, second) = (isTurning(one.frame), isTurning(other.frame))
    if first != second { return first }
    if one.count != other.count { return one.count > other.count }
    return demands(one.frame) > demands(other.frame)
  }

  /// Whether a frame turns what else the verb tells: "must end its attacks", "will not accept refugees".
  private static func isTurning(_ frame: Frame) -> Bool { !frame.flags.isDisjoint(with: [.modal, .onlyNegated]) }

  private static func demands(_ frame: Frame) -> Int {
    frame.flags.intersection(.demanding).rawValue.nonzeroBitCount + (frame.type == nil ? 1 : 0)
  }

  // MARK: Verbs

  private func match(
    _ frame: Frame, _ clause: Clause.ID, _ objects: [Phrase.ID], _ sentence: EventSentence
  ) -> Match? {
    guard !frame.flags.contains(.modal) || !frame.isParticleOptional else { return nil }
    let verb = sentence.verb(of: clause)
    var best: Match?
    func consider(_ particle: [Lemma], endingAt end: Int) {
      let words = verb.head..<max(verb.head + 1, end)
      let object = particle.isEmpty ? nil : sentence.parties.phrase(behind: end - 1)
      guard let theme = theme(of: frame, object, words, clause, objects, sentence) else { return }
      let count = 1 + particle.count + theme.count
      guard count > best?.count ?? 0 else { return }
      best = Match(frame: frame, trigger: words, theme: theme.phrase, object: object, count: count)
    }
    for particle in frame.particles {
      if particle.isEmpty {
        consider(particle, endingAt: verb.head + 1)
      } else {
        for end in ParticleMatcher(sentence: sentence).ends(of: particle, clause) { consider(particle, endingAt: end) }
      }
    }
    return best
  }

  private typealias Found = (phrase: Phrase.ID?, count: Int)

  /// The theme, and how many words it has; nil when the frame needs one that is not there.
  private func theme(
    of frame: Frame, _ object: Phrase.ID?, _ verb: Range<Int>, _ clause: Clause.ID, _ objects: [Phrase.ID],
    _ sentence: EventSentence
  ) -> Found? {
    guard !frame.themes.isEmpty else { return (nil, 0) }
    let matcher = ThemeMatcher(sentence: sentence)
    // "called Chilean leaders weak": the first is of whom it is said.
    let candidates = frame.flags.contains(.complement) ? objects.dropFirst() : objects[...]
    for phrase in object.map({ [$0] }) ?? candidates {
      if let words = matcher.words(of: frame, inListOf: phrase) { return (words.phrase, words.count) }
    }
    if let count = matcher.predicate(of: frame, clause, sentence, from: verb.upperBound) { return (nil, count) }
    return frame.isThemeOptional ? (nil, 0) : nil
  }
}
