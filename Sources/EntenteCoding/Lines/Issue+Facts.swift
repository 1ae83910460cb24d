package import EntenteText

/// What was said of an article when it was annotated, and stands in its line.
extension Issue {
  /// Reads the `issues` of a line.
  ///
  /// - Parameters:
  ///   - facts: A line of output.
  ///   - locator: Where the article stands.
  /// - Returns: Nil when the line does not speak of issues, or not as this version writes them.
  package static func issues(in facts: JSONObject, at locator: Locator) -> [Issue]? {
    guard let values = facts["issues"]?.array else { return nil }
    let issues = values.compactMap { $0.object.flatMap { Issue(fact: $0, at: locator) } }
    return issues.count == values.count ? issues : nil
  }

  private init?(fact: JSONObject, at locator: Locator) {
    guard let severity = fact["severity"]?.string.flatMap(Severity.init(rawValue:)),
      let code = fact["code"]?.string, let message = fact["message"]?.string, let action = fact["action"]?.string
    else { return nil }
    self.init(severity, code: code, locator: locator, line: fact["line"]?.integer, message: message, action: action)
  }
}
