import EntenteReading
import EntenteText

extension Issue {
  /// A reading's issue as the row of issues.csv.
  init(_ issue: ReadingIssue) {
    self.init(
      Severity(rawValue: issue.severity.rawValue) ?? .warning, code: issue.code.rawValue, locator: issue.locator,
      line: issue.line, message: issue.message, action: issue.action)
  }
}
