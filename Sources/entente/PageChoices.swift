import ArgumentParser
import EntenteData
import EntenteReports
import EntenteText

/// What the first page of a report says in which words.
struct PageChoices: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Words of your own for the page: a folder with sentences.tsv, columns id and template.", valueName: "folder"))
  var template: String?

  @ArgumentParser.Flag(name: .customLong("no-quotations"), help: "Quote no sentence of an article on the page.")
  var hasNoQuotations = false

  func validate() throws { try GivenPath.check(template, of: "--template") }

  /// The words of the page.
  ///
  /// - Throws: `Failure` when a file cannot be read or has a fault.
  func options() throws -> PageOptions {
    do {
      return PageOptions(words: try words(), hasQuotations: !hasNoQuotations)
    } catch let fault as DataFault {
      throw Failure(.configuration, fault.description)
    }
  }

  private func words() throws -> PageWords {
    func shipped(_ file: EmbeddedFile) -> (bytes: [UInt8], file: String) { (file.bytes, file.path) }
    let words = try PageWords(
      sentences: shipped(.sentences), acts: shipped(.actWords), glossary: shipped(.glossary))
    guard let template else { return words }
    let file = template + "/sentences.tsv"
    return try words.inWords(sentences: try DiskFile.bytes(at: file), file: file)
  }
}
