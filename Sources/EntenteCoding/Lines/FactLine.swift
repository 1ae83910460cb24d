package import EntenteText

/// A line of `entente annotate`'s output as it is taken in.
package struct FactLine: Sendable {
  /// The `schema` of a line; another number means that lines of this one are read otherwise, new keys do not.
  package static let schema = 2

  /// A longer line is refused, so that memory is bounded whatever is sent: the longest text and as much for its facts.
  package static let maximumBytes = 2 * AnnotateRequest.maximumBytes

  /// How long a text a line can tell of, for each of its bytes.
  ///
  /// The sentences alone take about a fifth of the text's bytes; a text of a hundred times its line was never coded, and
  /// would take memory for spaces.
  private static let bytesOfTextForByte = 100

  package let coded: CodedArticle
  /// What was said of the article when it was annotated; none when the line does not speak of that.
  package let issues: [Issue]

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The bytes without the newline; a byte order mark before them is allowed.
  ///   - locator: Where it stands.
  ///   - sha256: Of its bytes.
  /// - Throws: Why it cannot be taken in.
  package init(_ line: [UInt8], at locator: Locator, sha256: String) throws(FactsError) {
    let facts = try Self.object(line.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(line.dropFirst(3)) : line)
    try Self.check(schema: facts["schema"])
    let lastOffset = min(Self.bytesOfTextForByte * line.count, AnnotateRequest.maximumBytes)
    coded = try CodedArticle(facts: facts, locator: locator, sha256: sha256, lastOffset: lastOffset)
    issues = try Issue.issues(in: facts, at: coded.article.provenance.locator)
  }

  private static func check(schema: JSONValue?) throws(FactsError) {
    guard let schema else { throw .schema(found: nil) }
    guard schema.integer == Self.schema else { throw .schema(found: schema.shown) }
  }

  private static func object(_ line: [UInt8]) throws(FactsError) -> JSONObject {
    do {
      return try JSONLine.object(in: line)
    } catch {
      throw .notJSON(error)
    }
  }
}

extension JSONValue {
  /// A number as it was written; what is no number, by its kind.
  fileprivate var shown: String {
    switch self {
    case .number(let literal): literal
    case .null: "null"
    case .bool(let flag): "\(flag)"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
