import EntenteEnglish

/// Finds the triggers of a sentence: verbs, verbs with their objects, and nouns of the lexicon.
///
/// A class, because it holds many tables and is asked about every word.
final class FrameMatcher: Sendable {
  /// A frame whose words stand in a sentence.
  struct Trigger: Sendable {
    /// Frames of these words, the likeliest first.
    let frames: [Int]
    /// The verb with its particle, or the noun.
    let range: Range<Int>
    /// The noun of a verb with an object; nil otherwise.
    let object: Range<Int>?
    let isVerb: Bool

    /// Where the recipient is looked for.
    var end: Int { max(range.upperBound, object?.upperBound ?? 0) }
  }

  /// How far behind its verb an object may begin, in words.
  private static let reach = 9

  let frames: [Frame]
  private let verbs: PhraseTrie
  private let nouns: PhraseTrie
  private let objects: PhraseTrie
  /// Per frame, the numbers of its object nouns.
  private let objectsOfFrame: [Set<Int32>]

  init(lexicon: EngagementLexicon, grammar: inout Grammar, vocabulary: inout Vocabulary) {
    var verbs = PhraseTrie()
    var nouns = PhraseTrie()
    var objects = PhraseTrie()
    var objectNumbers: [String: Int32] = [:]
    var objectsOfFrame: [Set<Int32>] = []
    for (index, frame) in lexicon.frames.enumerated() {
      for verb in frame.verbs {
        if !verb.hasPrefix("not "), !verb.hasPrefix("be ") { grammar.markVerb(verb, [], &vocabulary) }
        for form in Inflection.verbForms(verb) { verbs.insert(FormWords(form, &vocabulary).numbers, value: index) }
      }
      var numbers: Set<Int32> = []
      for form in frame.nouns.flatMap(Inflection.nounForms) {
        let words = FormWords(form, &vocabulary).numbers
        if frame.verbs.isEmpty {
          nouns.insert(words, value: index)
        } else {
          let number = objectNumbers[form] ?? Int32(objectNumbers.count)
          if objectNumbers.updateValue(number, forKey: form) == nil { objects.insert(words, value: Int(number)) }
          numbers.insert(number)
        }
      }
      objectsOfFrame.append(numbers)
    }
    frames = lexicon.frames
    self.verbs = verbs
    self.nouns = nouns
    self.objects = objects
    self.objectsOfFrame = objectsOfFrame
  }

  /// The triggers of a sentence from left to right; a noun that is the object of a verb's trigger is not one of its own.
  func triggers(in view: SentenceView, actors: [Actor]) -> [Trigger] {
    var found: [Trigger] = []
    var used: Set<Int> = []
    for position in 0..<view.count where view.tokens[position].word != 0 {
      if let trigger = verbTrigger(at: position, in: view, actors) {
        found.append(trigger)
        if let object = trigger.object { used.formUnion(object) }
      } else if !used.contains(position), let trigger = nounTrigger(at: position, in: view) {
        found.append(trigger)
      }
    }
    return Self.withoutOverlaps(found)
  }

  /// Keeps the first of triggers that share words, and no noun that belongs to a verb.
  private static func withoutOverlaps(_ triggers: [Trigger]) -> [Trigger] {
    var end = 0
    return triggers.filter { trigger in
      let isObject =
        !trigger.isVerb
        && triggers.contains { $0.isVerb && ($0.object.map { $0.overlaps(trigger.range) } ?? false) }
      guard !isObject, trigger.range.lowerBound >= end else { return false }
      end = trigger.range.upperBound
      return true
    }
  }

  private func verbTrigger(at position: Int, in view: SentenceView, _ actors: [Actor]) -> Trigger? {
    var limit = Int.max
    while let (end, node) = longest(of: verbs, at: position, before: limit, in: view) {
      limit = end
      guard VerbUse.isVerb(position..<end, in: view, actors: actors) else { continue }
      if let (frame, object) = verbWithObject(verbs.values(at: node), after: end, in: view) {
        return Trigger(frames: [frame], range: position..<end, object: object, isVerb: true)
      }
      let alone = verbs.values(at: node).filter { objectsOfFrame[$0].isEmpty }
      if !alone.isEmpty { return Trigger(frames: alone, range: position..<end, object: nil, isVerb: true) }
    }
    return nil
  }

  /// The first frame, and its object nearest to the verb.
  private func verbWithObject(
    _ candidates: PhraseTrie.Values, after end: Int, in view: SentenceView
  ) -> (Int, Range<Int>)? {
    guard candidates.contains(where: { !objectsOfFrame[$0].isEmpty }) else { return nil }
    for position in end..<min(view.count, end + Self.reach) where position < view.count {
      if view.mark(position) == .semicolon || view.is(position, [.relative, .that]) { return nil }
      var limit = Int.max
      while let (objectEnd, node) = longest(of: objects, at: position, before: limit, in: view) {
        limit = objectEnd
        for frame in candidates
        where !objectsOfFrame[frame].isEmpty
          && objects.values(at: node).contains(where: { objectsOfFrame[frame].contains(Int32($0)) })
        {
          return (frame, position..<objectEnd)
        }
      }
    }
    return nil
  }

  private func nounTrigger(at position: Int, in view: SentenceView) -> Trigger? {
    guard let (end, node) = longest(of: nouns, at: position, in: view) else { return nil }
    return Trigger(frames: Array(nouns.values(at: node)), range: position..<end, object: nil, isVerb: false)
  }

  /// The longest phrase that begins at a position and ends before a limit; none for most words.
  ///
  /// Asked again with its end for a limit when the longest does not fit, which is rare: no list of all is made.
  @inline(__always)
  private func longest(
    of trie: PhraseTrie, at start: Int, before limit: Int = .max, in view: SentenceView
  ) -> (end: Int, node: PhraseTrie.Node)? {
    let word = view.tokens[start].word
    return trie.begins(with: word) ? walk(trie, from: trie.step(0, word), at: start, before: limit, in: view) : nil
  }

  private func walk(
    _ trie: PhraseTrie, from first: PhraseTrie.Node, at start: Int, before limit: Int, in view: SentenceView
  ) -> (end: Int, node: PhraseTrie.Node)? {
    var node = first
    var found: (end: Int, node: PhraseTrie.Node)?
    var position = start + 1
    while position < limit {
      if trie.isTerminal(node) { found = (position, node) }
      while view.mark(position) == .hyphen { position += 1 }
      guard position < view.count else { break }
      node = trie.step(node, view.tokens[position].word)
      if node == 0 { break }
      position += 1
    }
    return found
  }
}
