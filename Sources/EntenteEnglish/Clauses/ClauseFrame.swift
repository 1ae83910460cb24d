/// A clause that is being read: what is known of it before its verb, and the clause once the verb has come.
struct ClauseFrame {
  var kind: Clause.Kind
  var marker: Int?
  var antecedent: Phrase.ID?
  /// "to which": the preposition in front of the relative, an index of a word.
  var preposition: Int?
  /// "whose": the antecedent owns the phrase that comes next.
  var isOwned = false
  /// A noun phrase that waits for a verb.
  var subject: Phrase.ID?
  /// "neither Peru nor Chile".
  var isNegated = false
  var clause: Clause.ID?
  /// Whether its verb has a tense.
  var isFinite = false
  /// Obliques in front of the verb.
  var fronted: [Clause.Oblique] = []
  /// Clauses that depend on this one and came before its verb.
  var orphans: [Clause.ID] = []

  /// Whether it has a subject and no verb yet.
  var isWaiting: Bool { clause == nil && subject != nil }
  var isBare: Bool { clause == nil && subject == nil }
  /// Whether others depend on it, and it has no verb.
  var hasOrphans: Bool { clause == nil && !orphans.isEmpty }
}
