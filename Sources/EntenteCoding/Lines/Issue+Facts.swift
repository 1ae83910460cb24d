import EntenteText

/// What was said of an article when it was annotated, and stands in its line.
extension Issue {
  /// Reads the `issues` of a line.
  ///
  /// - Parameters:
  ///   - facts: A line of output.
  ///   - locator: Where the article stands.
  /// - Returns: None when the line does not speak of issues.
  /// - Throws: `FactsError` for issues that do not say what they are about: none is dropped.
  static func issues(in facts: JSONObject, at locator: Locator) throws(FactsError) -> [Issue] {
    guard facts["issues"] != nil else { return [] }
    return try facts.objects("issues") { fact throws(FactsError) in try Issue(fact: fact, at: locator) }
  }

  /// A warning unless the line says otherwise.
  private init(fact: JSONObject, at locator: Locator) throws(FactsError) {
    self.init(
      try fact.optionalWord("severity", "error, warning or note") ?? .warning, code: try fact.identifier("code"),
      locator: locator, line: fact["line"]?.integer, message: try fact.string("message"),
      action: try fact.optionalString("action") ?? "", place: try fact.range(from: "start", to: "end"))
  }
}
