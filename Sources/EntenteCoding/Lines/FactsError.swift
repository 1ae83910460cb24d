package import EntenteText

/// Why a line of `entente annotate`'s output cannot be read back.
package enum FactsError: Error, Hashable, Sendable {
  /// The line holds no JSON object.
  case notJSON(JSONError)
  /// The line is longer than any that is written.
  case tooLong
  /// The line says itself that its article was not annotated.
  case refused(status: String, message: String?)
  /// The line is of another form than `FactLine.schema`: an earlier Entente's, which had no number, or a later one's.
  case schema(found: String?)
  /// A key is missing, or its value is not what it must be.
  case unexpected(key: String, expected: String)
}

extension FactsError: CustomStringConvertible {
  package var description: String { "\(cause); \(remedy)" }

  /// What is the matter with the line.
  package var cause: String {
    switch self {
    case .notJSON(let error): "\(error)"
    case .tooLong: "it has more than \(FactLine.maximumBytes >> 20) MiB"
    case .refused(let status, let message):
      "it says that its text was not annotated, status \(status)" + (message.map { ": \($0)" } ?? "")
    case .schema(nil): "it has no \"schema\", so it is a line of schema 1; this version reads schema \(FactLine.schema)"
    case .schema(let found?): "its \"schema\" is \(found), and this version reads schema \(FactLine.schema)"
    case .unexpected(let key, let expected): "\"\(key)\" is not \(expected)"
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .notJSON: "give one JSON object a line, as 'entente annotate' writes them"
    case .tooLong: "split the text and annotate it again"
    case .refused: "mend the text and annotate it again"
    case .schema(let found) where (found.flatMap { Int($0) } ?? 0) > FactLine.schema:
      "take it in with the version of Entente that wrote it, or annotate the text again with this one"
    case .schema:
      "annotate the text again with this version; a coder of your own writes \"schema\":\(FactLine.schema) as README says"
    case .unexpected: "annotate the text again with this version, or mend the line"
    }
  }
}
