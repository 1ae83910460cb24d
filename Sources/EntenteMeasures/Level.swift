/// The unit within which two countries appear together.
package enum Level: String, CaseIterable, Sendable {
  /// A story: title or body of its representative.
  case article
  /// A paragraph of the body.
  case paragraph
  /// A sentence of the body.
  case sentence
}
