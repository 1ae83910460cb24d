/// What one verb says of whom: its subject, objects and obliques, and how it stands to the other clauses.
package struct Clause: Sendable {
  /// An index into the clauses of the sentence, which stand in order of their verbs.
  package typealias ID = Int

  package enum Kind: Sendable {
    case main
    /// "and left": goes on with the clause before it, which is its parent.
    case coordinate
    /// "said **that Peru left**".
    case complement
    /// "wants **to leave**".
    case infinitive
    /// "after **leaving**", "accused of **leaving**".
    case gerund
    /// "the town **attacked by rebels**", "**thanking Chile**, Peru left".
    case participle
    /// "Peru, **which left**".
    case relative
    /// "**when Peru left**".
    case adverbial
    /// "Peru, **Chile said**, left": stands inside another clause and says who says it.
    case parenthetical
  }

  /// Where the subject comes from.
  package enum SubjectOrigin: Sendable {
    case none, own, coordination, control, antecedent, participle, owner
  }

  /// A phrase that belongs to the verb by a preposition, both as indices: a word and a phrase.
  package struct Oblique: Equatable, Sendable {
    package let preposition: Int
    package let phrase: Phrase.ID
  }

  package internal(set) var kind: Kind
  package let verb: VerbGroup.ID
  package internal(set) var subject: Phrase.ID?
  package internal(set) var subjectOrigin: SubjectOrigin
  /// The object of the verb behind "and" that is this one's too: "attacked and held **the town**".
  package internal(set) var sharedObject: Phrase.ID?
  /// In order of the text; two where the first is who gets something ("gave Peru aid").
  ///
  /// The noun after "be" is one too; see ``VerbGroup/isCopula``.
  package internal(set) var objects: [Phrase.ID]
  package internal(set) var obliques: [Oblique]
  /// Who does it, of a passive: "by rebels".
  package internal(set) var agent: Phrase.ID?
  /// The clause that it depends on or goes on with.
  package internal(set) var parent: ID?
  /// The noun that it says more of: "the **decision** to leave", "the **town** attacked by rebels".
  package internal(set) var antecedent: Phrase.ID?
  /// "that", "if", "after", "to", "by", "who", "and": an index of a word.
  package internal(set) var marker: Int?
  /// Who says it, when somebody does.
  package internal(set) var speaker: Phrase.ID?
  /// What the verb that governs it says of it: that it is planned, denied, refused.
  package internal(set) var effect: Effect

  init(
    kind: Kind, verb: VerbGroup.ID, subject: Phrase.ID?, subjectOrigin: SubjectOrigin, objects: [Phrase.ID] = [],
    obliques: [Oblique] = [], parent: ID?, antecedent: Phrase.ID? = nil, marker: Int?
  ) {
    self.kind = kind
    self.verb = verb
    self.subject = subject
    self.subjectOrigin = subjectOrigin
    self.objects = objects
    self.obliques = obliques
    self.parent = parent
    self.antecedent = antecedent
    self.marker = marker
    agent = nil
    sharedObject = nil
    speaker = nil
    effect = .none
  }
}
