package import EntenteText

/// A place in an article that a number rests on: a row of evidence.csv.
package struct EvidenceRow: Sendable {
  /// What stands at the place.
  package enum Kind: String, Sendable {
    case mention
    case event
  }

  /// `v_` and twelve hexadecimal digits, which follow from the article and the place.
  package let id: String
  package let article: ArticleID
  package let field: Field
  /// Index into the article's sentences.
  package let sentence: Int
  package let range: ByteRange
  package let kind: Kind
  /// A country's code, or `source>target`.
  package let subject: String
  /// How a country is named, or an event's type.
  package let form: String
  package let surface: String
  package let event: String?
  package let rule: String?
  package let isCounted: Bool
  /// The sentence, shortened when it is very long.
  package let text: String
  package let isTruncated: Bool
}
