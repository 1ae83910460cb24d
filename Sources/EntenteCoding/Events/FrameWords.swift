import EntenteEnglish
import EntenteText

/// The words of frames.tsv that a sentence is looked through for: those of frames, and the lists that flags and nouns read.
///
/// A class, because it is passed to every call about a sentence.
final class FrameWords: Sendable {
  let index: FrameIndex
  let classes: WordClasses
  /// "ties", "talks": what joins two.
  let relations: LemmaSet
  /// "troops", "tanks".
  let troops: LemmaSet
  /// "coast guard": of several words, by the last.
  private let troopsOfWords: [Lemma: [Frame.Theme]]
  /// "match", "medal": where they stand, a defeat is no battle.
  private let sport: [Lemma: [Frame.Theme]]
  let sportHeads: LemmaSet
  /// "militants", "ISIS": who fights them where they are fights no state.
  let armedGroups: LemmaSet
  /// "citizen", "company": who acts for no state.
  let privates: LemmaSet
  /// "blast", "crash": what happens in a country acts for nobody.
  let happenings: LemmaSet
  /// "make", "launch": verbs that leave the act to their object.
  let lightVerbs: LemmaSet
  /// "announce": who makes something known that nobody else is said to do.
  let announcing: LemmaSet
  /// "news conference": where something is said.
  let occasions: LemmaSet
  /// "in", "near": what stands behind them is where, not whom.
  let places: LemmaSet

  /// "false", "baseless": what is said so is not so.
  let untrue: LemmaSet
  /// "attack", "decision": nouns that may mean an act which was told before.
  let deeds: DeedNouns
  /// "talks", "invasion": nouns, as they are written, that may mean an act which was told before.
  private let retold: Vocabulary
  /// "apology", "retaliated": words, as they are written, by which somebody may answer what was told before.
  private let replies: Vocabulary
  /// "missile", "arrested": words, as they are written, by which somebody may do what others condemn.
  private let blows: Vocabulary

  /// - Throws: ``DataFault`` when a list has no row.
  init(_ table: FrameTable, _ types: EventTypes, _ classes: WordClasses) throws(DataFault) {
    index = table.index
    self.classes = classes
    relations = try table.list("relation.noun")
    troops = try table.list("troops.noun")
    troopsOfWords = try table.phrases("troops.noun").compactMapValues { themes in
      let phrases = themes.filter { $0.words.count > 1 }
      return phrases.isEmpty ? nil : phrases
    }
    sport = try table.phrases("none.sport")
    sportHeads = LemmaSet(Array(sport.keys), of: index)
    armedGroups = try table.list("armed.group")
    privates = try table.list("private.noun")
    happenings = try table.list("event.noun")
    places = try table.list("place.preposition")
    untrue = try table.list("untrue.adjective")
    lightVerbs = try table.list("light.verb")
    announcing = try table.list("announcing.verb")
    occasions = try table.list("occasion.noun")
    retold = Vocabulary(
      writtenIn: table.frames.filter { $0.isNominal && $0.type.map { types[$0].isKnownBefore } ?? false })
    deeds = DeedNouns(table.lists(ofAct: "deed"))
    replies = Vocabulary(writtenIn: table.frames.filter { $0.flags.contains(.reply) })
    blows = Vocabulary(writtenIn: table.frames.filter { $0.type?.quad == .materialConflict })
  }

  /// Whether a word, by the key of what is written, may mean an act that was told before.
  func mayRetell(_ key: UInt64) -> Bool { retold.number(of: key) > 0 }

  /// Whether a word, by the key of what is written, may answer an act that was told before.
  func mayAnswer(_ key: UInt64) -> Bool { deeds.contains(key) || replies.number(of: key) > 0 }

  /// Whether a word, by the key of what is written, may tell a deed that others condemn.
  func mayProvoke(_ key: UInt64) -> Bool { blows.number(of: key) > 0 }

  /// Whether a noun, an index of a word, ends what a state has of troops: a "coast guard" is no private one.
  func endsTroops(_ head: Int, _ words: [Word]) -> Bool {
    (troopsOfWords[words[head].lemma] ?? []).contains { theme in
      let start = head - theme.head
      return start >= 0 && theme.words.indices.allSatisfy { words[start + $0].lemma == theme.words[$0] }
    }
  }

  /// The phrases of sport of which a word is the head.
  func sport(of head: Lemma) -> [Frame.Theme] { sport[head] ?? [] }
}

extension Vocabulary {
  /// The words, as they are written, without one of which none of some frames is told.
  init(writtenIn frames: [Frame]) {
    self.init(capacity: 1 << 10)
    for word in frames.flatMap(\.written) { _ = insert(key: word.key) }
  }
}
