import EntenteEnglish

/// An act that a verb or a noun of a sentence tells, with both its parties.
struct Act: Sendable {
  let match: FrameMatcher.Match
  /// The clause that tells it, or that a noun of it stands in; nil for a noun without a verb around.
  let clause: Clause.ID?
  /// The noun that tells it; nil for a verb.
  let noun: Phrase.ID?
  let filling: Roles.Filling
  /// Only wished or offered by its actor.
  var isOneSided = false
}
