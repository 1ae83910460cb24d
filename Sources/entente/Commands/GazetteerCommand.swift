import ArgumentParser
import EntenteCoding
import EntenteData
import EntenteText

/// `entente gazetteer`: look into the list of countries, check it, try it.
struct GazetteerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazetteer",
    abstract: "List, check or try the names of countries.",
    subcommands: [List.self, Lint.self, Test.self])

  /// Every country with its forms.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the forms of all countries, or of one.",
      usage: "entente gazetteer list [<code>] [<options>]",
      discussion: "Writes tab-separated columns: iso3, form, kind, source, and the line of the file.")

    @Argument(help: ArgumentHelp("Only this country.", valueName: "code"))
    var code: String?

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let gazetteer = try knowledge.coder().gazetteer
      for form in gazetteer.forms {
        let iso3 = form.country?.iso3 ?? "-"
        guard code == nil || code?.uppercased() == iso3 else { continue }
        try StandardOutput.write("\(iso3)\t\(form.text)\t\(form.kind.rawValue)\t\(form.source)\t\(form.line)\n")
      }
    }
  }

  /// What would make it count wrongly.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check a gazetteer: rows twice, forms of two countries, codes of no country.",
      usage: "entente gazetteer lint [<options>]",
      discussion: "Names each fault with file and line, and ends with exit code 78 when there are any.")

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let (_, file) = try KnowledgeOptions.file(knowledge.gazetteer, else: .countries)
      let gazetteer = try knowledge.coder().gazetteer
      let faults = GazetteerLint.faults(in: gazetteer, file: file)
      for fault in faults { try StandardOutput.write(fault.description + "\n") }
      guard faults.isEmpty else { throw Failure(.configuration, "\(faults.count) faults; mend the lines named above.") }
      StandardError.write(
        "\(file): \(gazetteer.forms.count) forms of \(gazetteer.countries.count) countries, no fault.\n")
    }
  }

  /// What it finds in a text.
  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what is found in a text.",
      usage: "entente gazetteer test <text> [<options>]",
      discussion: "  entente gazetteer test \"The Kremlin thanked Quito.\"")

    @Argument(help: "The text.")
    var text: String

    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let bytes = Array(text.utf8)
      let article = Article(
        id: ArticleID("text"), text: bytes, title: .none, paragraphs: [ByteRange(0, bytes.count)],
        provenance: Article.Provenance(locator: Locator(path: "text")))
      for mention in try knowledge.coder().code(article).mentions {
        let range = mention.occurrence.range
        try StandardOutput.write(
          "\(mention.country)\t\(mention.form.rawValue)\t\(mention.occurrence.surface)\t\(range.start)-\(range.end)\n")
      }
    }
  }
}
