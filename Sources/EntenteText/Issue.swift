/// Something about an input that a reader of the report must know: a row of issues.csv.
package struct Issue: Hashable, Sendable {
  /// How much is lost by it.
  package enum Severity: String, CaseIterable, Sendable {
    /// The input was not read.
    case error
    /// It was read, and something in it is uncertain or was replaced.
    case warning
    /// It was read as it should be; worth knowing.
    case note
  }

  package let severity: Severity
  /// A name that stays the same between versions, such as `E-ENC-01`.
  package let code: String
  package let locator: Locator
  /// 1-based line inside the text at `locator`; nil when the whole of it is meant.
  package let line: Int?
  /// What is the matter, in a sentence.
  package let message: String
  /// What to do about it; empty when there is nothing to do.
  package let action: String
  /// The bytes of the text that it is about, which the database does not keep; nil when it is about the whole of it.
  package let place: ByteRange?

  package init(
    _ severity: Severity, code: String, locator: Locator, line: Int? = nil, message: String, action: String = "",
    place: ByteRange? = nil
  ) {
    self.severity = severity
    self.code = code
    self.locator = locator
    self.line = line
    self.message = message
    self.action = action
    self.place = place
  }
}

extension Issue: CustomStringConvertible {
  /// `error[E-ENC-02]: a.txt:3: what; why; what to do`.
  package var description: String {
    let place = "\(locator)" + (line.map { ":\($0)" } ?? "")
    return "\(severity.rawValue)[\(code)]: \(place): \(message)" + (action.isEmpty ? "" : "; \(action)")
  }
}
