import EntenteText

/// A place in an article that a number rests on: a row of evidence.csv.
struct EvidenceRow: Sendable {
  /// What stands at the place: the name of somebody, called as ``EntityKind`` calls them in every table, or an event.
  enum Kind: String, CaseIterable, Sendable {
    case country
    case person
    case organisation
    case event
  }

  /// `v_` and twelve hexadecimal digits, which follow from the article and the place.
  let id: String
  let article: ArticleID
  let field: Field
  /// Index into the article's sentences.
  let sentence: Int
  let range: ByteRange
  let kind: Kind
  /// The id of who is mentioned, or `source>target`.
  let subject: String
  /// How a country is named, or an event's type; empty for people and bodies.
  let form: String
  let surface: String
  let event: String?
  let rule: String?
  let isCounted: Bool
}
