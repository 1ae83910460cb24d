/// What copies of an article count for.
package enum Duplicates: String, CaseIterable, Sendable {
  /// Copies and near-copies make one story, and the story counts once.
  case collapse
  /// Every article is a story of its own.
  case keep
}
