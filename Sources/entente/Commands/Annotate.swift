import ArgumentParser
import EntenteCoding
import EntenteReading
import EntenteText

/// `entente annotate`: JSON lines in, JSON lines out.
struct Annotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotate JSON lines: countries, people and engagements of each text.",
    usage: "entente annotate [<options>] < lines > lines",
    discussion: """
      Reads one JSON object a line on standard input and writes one a line on standard output, in the same order; no \
      files, no clock. In: {"id", "text", "title"?, "published"?, "source"?, "url"?}. With "title", also an empty one, \
      all of the text is body; without it the title is found in the text. Offsets are UTF-8 bytes into the text; those \
      of field "title" count in the title when it was given.

        echo '{"id":"1","title":"","text":"Peru thanked Chile."}' | entente annotate
      """)

  @OptionGroup var knowledge: KnowledgeOptions

  @Flag(help: "Add \"body\": the kept paragraphs, joined by blank lines.")
  var withText = false

  @Option(help: ArgumentHelp("Lines to annotate at the same time; the answers are the same.", valueName: "n"))
  var jobs = 1

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs wants a number of 1 or more.") }
  }

  func run() async throws {
    let annotator = Annotator(coder: try knowledge.coder(), withText: withText)
    let stream = LineStream(jobs: jobs, maximumBytes: AnnotateRequest.maximumBytes) { annotator.answer($0) }
    _ = try await stream.run(from: 0, write: { try StandardOutput.write($0) })
  }
}

extension Page {
  /// The date that a line of the page states, when it can only be one day.
  fileprivate var published: PublicationDate? {
    guard case .day(let day) = date else { return nil }
    return PublicationDate(day: day, source: .text)
  }
}

/// Answers lines: the contract of import, of other machines and of the evaluation.
struct Annotator: Sendable {
  let coder: Coder
  let withText: Bool

  func answer(_ line: LineStream.Line) -> [UInt8] {
    guard case .bytes(let bytes) = line else { return AnnotateRefusal.tooLong.json() }
    do {
      return coder.code(try article(of: AnnotateRequest(line: bytes))).json(withText: withText)
    } catch {
      return error.json()
    }
  }

  private func article(of request: AnnotateRequest) throws(AnnotateRefusal) -> Article {
    guard case .text(let text) = request.content else {
      throw AnnotateRefusal(.missingField, id: request.id, message: "\"html\" is not read yet; give \"text\"")
    }
    let page = PlainText.page(text: text, givenTitle: request.title)
    let day = request.published.flatMap { CalendarDay(iso: $0.prefix(10)) }
    let published = day.map { PublicationDate(day: $0, source: .given) } ?? page.published
    return Article(
      id: request.id, text: text, title: page.title, paragraphs: page.paragraphs, skipped: page.skipped,
      published: published,
      source: request.source ?? page.outlet, url: request.url,
      provenance: Article.Provenance(locator: Locator(path: request.id.value)))
  }
}
