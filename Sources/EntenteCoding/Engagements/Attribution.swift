/// Whose word an engagement is.
package enum Attribution: String, CaseIterable, Sendable {
  /// The article says it in its own voice.
  case narrator
  /// The article says that somebody said it.
  case reported
  /// It stands inside a quotation.
  case quote
}
