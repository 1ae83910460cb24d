import ArgumentParser
import EntenteCoding

/// `entente annotate`: JSON lines in, JSON lines out.
struct Annotate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Annotate JSON lines: countries, people and engagements of each text.",
    usage: "entente annotate [<options>] < lines > lines",
    discussion: """
      Reads one JSON object a line on standard input and writes one a line on standard output, in the same order; no \
      files, no clock. A line that cannot be read is answered by a line whose "status" says why, and the exit code \
      stays 0. In: {"id", "text", "title"?, "published"?, "source"?, "url"?, "author"?, \
      "section"?}. With "title", also an empty one, \
      all of the text is body; without it the title is found in the text. Offsets are UTF-8 bytes into the text; those \
      of field "title" count in the title when it was given. Blank lines are passed over.

      Each line out has "schema": 2 and "issues", [{"code", "start", "end", "message", "severity", "action"}]: what is \
      doubtful in the text, such as a date that cannot be used, and where; all of the text where no place is meant.

      A text that was a file may say so: {"locator"?, "encoding"?, "sha256"?, "date_source"?, "date_confidence"?}. With \
      "locator" it is read as the file would be, its date from its name too, and `entente import facts` stores the \
      answers as if the files had been read there.

        echo '{"id":"1","title":"","text":"Peru thanked Chile."}' | entente annotate
      """)

  @OptionGroup var knowledge: KnowledgeOptions

  @Flag(help: "Add \"body\": the kept paragraphs, joined by blank lines.")
  var withText = false

  @Flag(help: "Add \"features\" to each engagement: what its probability follows from, by ranker.tsv.")
  var features = false

  @Option(help: ArgumentHelp("Lines to annotate at the same time; the answers are the same.", valueName: "n"))
  var jobs = 1

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs wants a number of 1 or more.") }
  }

  func run() async throws {
    let annotator = Annotator(coder: try knowledge.coder(), withText: withText, withFeatures: features)
    let stream = LineStream(jobs: jobs, maximumBytes: AnnotateRequest.maximumBytes) { annotator.answer($0) }
    _ = try await stream.run(from: 0, write: { try StandardOutput.write($0) })
  }
}
