/// A verb with its auxiliaries, negation and adverbs: "has not yet been attacked".
package struct VerbGroup: Sendable {
  /// An index into the verb groups of the sentence, which stand in order of their words.
  package typealias ID = Int

  package enum Form: Sendable {
    /// Has a tense, and so a subject of its own or of the verb before.
    case finite
    /// "to attack".
    case infinitive
    /// "attack" without "to": an imperative, or after "help", "let", "make".
    case bare
    /// "attacking".
    case gerund
    /// "attacked", as in "the town attacked by rebels".
    case participle
  }

  package enum Tense: Sendable { case none, past, present, future }

  /// Indices into the sentence's words; adverbs inside are within it, what interrupts it is too.
  package let range: Range<Int>
  /// The word that says what is done: "attacked"; the auxiliary where nothing else is there.
  package let head: Int
  package let lemma: Lemma
  /// "off" of "call off".
  package internal(set) var particle: Lemma?
  package internal(set) var form: Form
  package internal(set) var tense: Tense
  package let isPerfect: Bool
  package let isProgressive: Bool
  package internal(set) var isPassive: Bool
  package internal(set) var isNegated: Bool
  /// The modal verb, "may", "should", "will"; nil without one.
  package internal(set) var modal: Lemma?

  /// "be", "become", "remain": links its subject with a noun or an adjective, no act of its own.
  package internal(set) var isCopula: Bool
}

extension VerbGroup {
  /// What looked like a past is a participle: "the town held by rebels".
  mutating func becomeParticiple() {
    form = .participle
    tense = .none
    isPassive = true
  }

  /// What looked like a participle is a past: "which Peru attacked".
  mutating func becomePast() {
    form = .finite
    tense = .past
    isPassive = false
  }
}
