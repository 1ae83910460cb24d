/// Why a line of `entente annotate`'s output cannot be read back.
package enum FactsError: Error, Hashable, Sendable {
  /// The line says itself that its article was not annotated.
  case refused(status: String)
  /// A key is missing, or its value is not what it must be.
  case unexpected(key: String, expected: String)
}

extension FactsError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .refused(let status): "not annotated, status \(status); mend the article and annotate it again"
    case .unexpected(let key, let expected):
      "\"\(key)\" is not \(expected); annotate the article again with this version"
    }
  }
}
