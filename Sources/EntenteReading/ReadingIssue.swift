package import EntenteText

/// Something about one input that the reader of a report must know: it was left out, or read with a doubt.
package struct ReadingIssue: Hashable, Sendable {
  package enum Severity: String, Sendable, CaseIterable {
    /// Text that was meant could not be read: the run ends with exit code 3.
    case error
    /// Passed over because it is no article, or read with a doubt that may move a number.
    case warning
    /// Nothing is wrong.
    case note
  }

  /// The causes, by codes that stay the same from version to version.
  package enum Code: String, Sendable, CaseIterable {
    case binary = "E-ENC-01"
    case damaged = "E-ENC-02"
    case unknownEncoding = "E-ENC-03"
    case replaced = "E-ENC-04"
    case guessed = "E-ENC-05"
    case tooLarge = "E-FILE-01"
    case unreadable = "E-FILE-02"
    case changing = "E-FILE-03"
    case special = "E-FILE-04"
    case link = "E-FILE-05"
    case otherForm = "E-FILE-06"
    case empty = "E-TEXT-01"
    case ambiguousDate = "E-DATE-01"
    case impossibleDate = "E-DATE-02"
    case datesDisagree = "E-DATE-03"
    case undated = "E-DATE-04"
    case malformedSidecar = "E-CSV-01"
    case malformedRow = "E-CSV-02"
    case unmatchedRow = "E-CSV-03"

    /// Whether the day of publication is what it is about.
    package var isOfDates: Bool {
      switch self {
      case .ambiguousDate, .impossibleDate, .datesDisagree, .undated: true
      default: false
      }
    }

    package var severity: Severity {
      switch self {
      case .damaged, .unknownEncoding, .tooLarge, .unreadable, .changing, .malformedSidecar: .error
      case .undated: .note
      default: .warning
      }
    }
  }

  package let code: Code
  package let locator: Locator
  /// 1-based line of the file, or row of articles.csv.
  package let line: Int?
  /// What and why, without control characters.
  package let message: String
  /// What to do.
  package let action: String

  init(_ code: Code, _ locator: Locator, line: Int? = nil, _ message: String, action: String) {
    self.code = code
    self.locator = locator
    self.line = line
    self.message = Printable.escaped(message)
    self.action = Printable.escaped(action)
  }

  package var severity: Severity { code.severity }
}

extension ReadingIssue: CustomStringConvertible {
  /// `error[E-ENC-02]: a.txt: what; why; what to do`.
  package var description: String {
    let place = "\(locator)" + (line.map { ":\($0)" } ?? "")
    return "\(severity.rawValue)[\(code.rawValue)]: \(Printable.escaped(place)): \(message); \(action)"
  }
}
