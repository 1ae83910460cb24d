import EntenteCoding
import EntentePages
import EntenteReading
import EntenteStore
import EntenteText

/// Some lines of a file of facts: those that are taken in, and why the others are not.
struct FactsBatch {
  let file: StandingFile
  /// Who coded the lines of the file, by the first that could be read.
  private(set) var coder = CoderIdentity(name: "", description: "nobody: no line could be read")
  private(set) var articles: [CodedArticle] = []
  private(set) var issues: [Issue] = []
  private(set) var refused = 0

  init(file: StandingFile) { self.file = file }

  var reading: FileReading { FileReading(file: file, articles: articles, issues: issues) }

  /// Puts lines in place of those before.
  mutating func take(_ lines: [Result<FactLine, FactRefusal>]) {
    (articles, issues, refused) = ([], [], 0)
    for line in lines {
      switch line {
      case .success(let line): take(line)
      case .failure(let refusal): refuse(refusal.issue)
      }
    }
  }

  /// Reads a line of the file.
  static func read(_ line: NumberedLines.Line, in path: String) -> Result<FactLine, FactRefusal> {
    let locator = Locator(path: path, line: line.number)
    do throws(FactsError) {
      guard case .bytes(let bytes) = line.content else { throw .tooLong }
      return .success(try FactLine(bytes, at: locator, sha256: SHA256.hex(of: bytes)))
    } catch {
      return .failure(
        FactRefusal(
          issue: Issue(
            .error, code: "E-FACT-01", locator: locator, message: Printable.escaped("not taken in; \(error.cause)"),
            action: error.remedy)))
    }
  }

  private mutating func take(_ line: FactLine) {
    if coder.name.isEmpty { coder = CoderIdentity(name: line.coded.coder, description: "imported facts") }
    let locator = line.coded.article.provenance.locator
    guard line.coded.coder == coder.name else {
      return refuse(
        Issue(
          .error, code: "E-FACT-02", locator: locator,
          message: Printable.escaped(
            "not taken in; coded by \(line.coded.coder), and the lines before by \(coder.name)"),
          action: "put the lines of each coder into a file of their own"))
    }
    issues += line.issues.map(\.printable)
    // Read from its file, an article without a sentence is passed over, and so is what holds several.
    guard !line.issues.contains(where: { $0.fault == .empty || $0.fault == .unreadForm }) else { return }
    let isToldUndated = line.issues.contains { $0.fault?.isOfDates == true }
    if line.coded.article.published == nil, !isToldUndated { issues.append(.undatedLine(locator)) }
    articles.append(line.coded)
  }

  private mutating func refuse(_ issue: Issue) {
    refused += 1
    issues.append(issue)
  }
}

/// Why a line is not taken in.
struct FactRefusal: Error {
  let issue: Issue
}

extension Issue {
  /// The issue in words that are safe to print: whoever wrote a line may have written anything.
  fileprivate var printable: Issue {
    Issue(
      severity, code: Printable.escaped(code), locator: locator, line: line, message: Printable.escaped(message),
      action: Printable.escaped(action), place: place)
  }
}
