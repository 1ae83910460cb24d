import EntenteCoding
import EntenteReading
import EntenteText

/// Answers lines: the contract of import, of other machines and of the evaluation.
struct Annotator: Sendable {
  let coder: Coder
  let withText: Bool

  func answer(_ line: LineStream.Line) -> [UInt8] {
    guard case .bytes(let bytes) = line else { return AnnotateRefusal.tooLong.json() }
    do {
      let (article, issues) = try article(of: AnnotateRequest(line: bytes))
      return coder.code(article).json(withText: withText, issues: issues)
    } catch {
      return error.json()
    }
  }

  private func article(of request: AnnotateRequest) throws(AnnotateRefusal) -> (Article, [Issue]) {
    guard case .text(let text) = request.content else {
      throw AnnotateRefusal(.missingField, id: request.id, message: "\"html\" is not read yet; give \"text\"")
    }
    let given = GivenDay(of: request)
    let place = request.locator.map { Locator(path: $0) }
    let reading = LineReading(text: text, title: request.title, encoding: request.encoding, locator: place)
    let article = Article(
      id: request.id, text: text, title: reading.page.title, paragraphs: reading.page.paragraphs,
      skipped: reading.page.skipped, published: given.published ?? reading.published,
      source: request.source ?? reading.page.outlet, url: request.url,
      provenance: Article.Provenance(
        locator: place ?? Locator(path: ""), encoding: request.encoding, sha256: request.sha256))
    let issues = reading.issues.filter { given.published == nil || $0.fault?.isOfDates != true }
    return (article, issues + given.issues)
  }
}
