import EntenteCoding
import EntentePages
import EntenteReading
import EntenteText

/// Answers lines: the contract of import, of other machines and of the evaluation.
struct Annotator: Sendable {
  let coder: Coder
  let withText: Bool
  let withFeatures: Bool

  func answer(_ line: LineStream.Line) -> [UInt8] {
    guard case .bytes(let bytes) = line else { return AnnotateRefusal.tooLong.json() }
    do {
      let (article, issues) = article(of: try AnnotateRequest(line: bytes))
      let coded = coder.code(article)
      let features = withFeatures ? coder.ranker.features(of: coded) : nil
      return coded.json(withText: withText, features: features, issues: issues)
    } catch {
      return error.json()
    }
  }

  private func article(of request: AnnotateRequest) -> (Article, [Issue]) {
    let given = GivenDay(of: request)
    let place = request.locator.map { Locator(path: $0) }
    let facts = KnownFacts(
      title: request.title, source: request.source, url: request.url, author: request.author, section: request.section)
    let reading =
      switch request.content {
      case .text(let text): LineReading(text: text, facts, encoding: request.encoding, locator: place)
      case .html(let html): LineReading(html: html, facts, locator: place)
      }
    let article = reading.assembled.article(
      request.id, published: given.published,
      from: Article.Provenance(
        locator: place ?? Locator(path: ""), encoding: request.encoding, sha256: request.sha256))
    let issues = reading.issues.filter { given.published == nil || $0.fault?.isOfDates != true }
    return (article, issues + given.issues)
  }
}
