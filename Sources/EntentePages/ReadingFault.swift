package import EntenteText

/// What can be the matter with an input, by codes that stay the same from version to version.
package enum ReadingFault: String, Sendable, CaseIterable {
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
  /// To a file that is read where it stands.
  case linkInside = "E-FILE-07"
  /// Other forms that nobody would take for articles: a note with their number.
  case otherFiles = "E-FILE-08"
  case ownReport = "E-PASS-01"
  /// Where the run itself writes, whether anything is there yet or not.
  case ownOutput = "E-PASS-02"
  case database = "E-PASS-03"
  case hidden = "E-PASS-04"
  case lock = "E-PASS-05"
  case empty = "E-TEXT-01"
  /// More or other than one article in plain text: a download, a table, markup, an office document.
  case unreadForm = "E-FORM-01"
  /// A row, a line or a record among articles that could not be read.
  case unreadRow = "E-FORM-02"
  /// An article of a file of several that comes without its text.
  case withoutText = "E-FORM-03"
  /// An article whose text ends where a service or a spreadsheet cut it.
  case cutText = "E-FORM-04"
  /// The library that opens the form is not in this build.
  case missingLibrary = "E-FORM-05"
  /// A file in an archive, or the rest of an archive.
  case unreadMember = "E-FORM-06"
  /// A record with the id of one before it.
  case repeatedID = "E-FORM-07"
  /// Words of Latin letters with Cyrillic or Greek ones among them.
  case lookalike = "E-TEXT-02"
  case ambiguousDate = "E-DATE-01"
  case impossibleDate = "E-DATE-02"
  case datesDisagree = "E-DATE-03"
  case undated = "E-DATE-04"
  /// Numbers and zeros of computers where a day should be.
  case doubtfulDate = "E-DATE-05"
  case malformedSidecar = "E-CSV-01"
  case malformedRow = "E-CSV-02"
  case unmatchedRow = "E-CSV-03"
  case renamedColumn = "E-CSV-04"
  case mistypedColumn = "E-CSV-05"
  case unreadColumns = "E-CSV-06"
  case doubledColumn = "E-CSV-07"
  /// A second articles.csv whose name has other letters' case.
  case doubledSidecar = "E-CSV-08"

  package var severity: Issue.Severity {
    switch self {
    case .binary, .damaged, .unknownEncoding, .tooLarge, .unreadable, .changing, .special, .link, .otherForm, .empty,
      .unreadForm, .unreadRow, .missingLibrary, .unreadMember, .malformedSidecar:
      .error
    case .undated, .linkInside, .otherFiles, .renamedColumn, .unreadColumns, .doubledColumn, .ownReport, .ownOutput,
      .database, .hidden, .lock:
      .note
    case .replaced, .guessed, .lookalike, .ambiguousDate, .impossibleDate, .datesDisagree,
      .doubtfulDate,
      .malformedRow, .unmatchedRow, .mistypedColumn, .doubledSidecar, .withoutText, .cutText, .repeatedID:
      .warning
    }
  }

  /// Whether text that was meant could not be read, so that the run ends with exit code 3; what is passed over because it
  /// is no article does not end it so.
  package var isLoss: Bool {
    switch self {
    case .damaged, .unknownEncoding, .tooLarge, .unreadable, .changing, .link, .otherForm, .unreadForm,
      .unreadRow, .withoutText, .missingLibrary, .unreadMember, .malformedSidecar:
      true
    default: false
    }
  }

  /// Whether the day of publication is what it is about.
  package var isOfDates: Bool {
    switch self {
    case .ambiguousDate, .impossibleDate, .datesDisagree, .doubtfulDate, .undated: true
    default: false
    }
  }
}

extension Issue {
  /// What was the matter when the input was read; nil for issues of other kinds.
  package var fault: ReadingFault? { ReadingFault(rawValue: code) }

  /// - Parameters:
  ///   - fault: What is the matter; decides the severity.
  ///   - locator: The input.
  ///   - line: 1-based line of the file, or row of articles.csv.
  ///   - message: What and why; hostile parts are escaped here.
  ///   - action: What to do; escaped too.
  ///   - place: The bytes of the text that are meant; nil for the whole of it.
  package init(
    _ fault: ReadingFault, _ locator: Locator, line: Int? = nil, _ message: String, action: String,
    place: ByteRange? = nil
  ) {
    self.init(
      fault.severity, code: fault.rawValue, locator: locator, line: line, message: Printable.escaped(message),
      action: Printable.escaped(action), place: place)
  }
}
