/// What words say that one country does something to another: a row of lexicon.tsv.
///
/// A class, because every trigger of a text asks for its own.
package final class Frame: Sendable {
  /// Where the recipient stands.
  package enum Slot: Hashable, Sendable {
    /// The verb's object, or what a noun's "of" names.
    case object
    /// After this preposition.
    case preposition(String)
    /// The next actor of the clause, however joined.
    case any
    /// The clause's subject.
    case subject
  }

  /// What is special about a frame.
  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt16
    package init(rawValue: UInt16) { self.rawValue = rawValue }

    /// Both act on each other.
    package static let reciprocal = Flags(rawValue: 1)
    /// Both act on each other when they are the subject together ("Peru and Chile agreed").
    package static let reciprocalSubject = Flags(rawValue: 2)
    /// The speaker judges: "Colombia is a promising partner".
    package static let evaluation = Flags(rawValue: 4)
    /// The speaker asks something of the subject: "Venezuela must solve".
    package static let subjectTarget = Flags(rawValue: 8)
    /// About something still to come.
    package static let future = Flags(rawValue: 16)
    /// Only considered.
    package static let hypothetical = Flags(rawValue: 32)
    /// A place can be the recipient: it is visited.
    package static let visit = Flags(rawValue: 64)
    /// The recipient is a person: one receives a guest, but welcomes a decision.
    package static let person = Flags(rawValue: 128)
    /// What is judged is a relation: "our ties are strong", not "our economies are strong".
    package static let relation = Flags(rawValue: 256)
  }

  package let act: String
  package let type: EventType
  package let mode: String?
  /// Lemmas; empty when the noun alone is the trigger.
  package let verbs: [String]
  /// The verb's objects, or the nouns that are the trigger.
  package let nouns: [String]
  package let slots: Set<Slot>
  package let flags: Flags
  /// Line of lexicon.tsv.
  package let line: Int

  package init(
    act: String, type: EventType, mode: String?, verbs: [String], nouns: [String], slots: Set<Slot>, flags: Flags,
    line: Int
  ) {
    self.act = act
    self.type = type
    self.mode = mode
    self.verbs = verbs
    self.nouns = nouns
    self.slots = slots
    self.flags = flags
    self.line = line
  }
}
