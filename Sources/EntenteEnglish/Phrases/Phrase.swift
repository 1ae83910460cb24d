/// A noun phrase, without what is attached to it: "the Peruvian foreign minister" of "the Peruvian foreign minister of Lima".
package struct Phrase: Sendable {
  /// An index into the phrases of the sentence, which stand in order of their words.
  package typealias ID = Int

  /// What a phrase is to another.
  package enum Link: Equatable, Sendable {
    case none
    /// "Peru and **Chile**": the first of the list is the one that has a role, the others name it.
    case member(of: ID)
    /// "Lavrov, **the minister**": says the same again.
    case apposition(to: ID)
    /// "the minister of **Peru**": an index of a word, the preposition, and the phrase it belongs to.
    case attached(preposition: Int, to: ID)
    /// "**Peru**'s minister".
    case owner(of: ID)
  }

  /// Indices into the sentence's words, from its determiner to its head.
  package let range: Range<Int>
  /// The word that the phrase is about.
  package let head: Int
  /// Words between the determiner or the owner and the head.
  package let modifiers: Range<Int>
  /// The phrase with the possessive in front of it.
  package internal(set) var owner: ID?
  /// "his", "its", "their": the owner is whoever the pronoun stands for; an index of a word.
  package let owningPronoun: Int?
  package let isPronoun: Bool
  /// A point or stretch of time: "Monday", "last week"; never the object of a verb.
  package let isTime: Bool
  /// The preposition in front of it, an index of a word; also for one that belongs to a verb.
  package internal(set) var preposition: Int?
  package internal(set) var link: Link
}
