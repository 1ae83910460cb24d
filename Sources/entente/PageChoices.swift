import ArgumentParser
import EntenteReports
import EntenteText
import EntenteWorkbooks

/// What the first page of a report says in which words.
struct PageChoices: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Words of your own for the page: a folder with sentences.tsv, columns id and template.", valueName: "folder"))
  var template: String?

  @ArgumentParser.Flag(name: .customLong("no-quotations"), help: "Quote no sentence of an article on the page.")
  var hasNoQuotations = false

  @ArgumentParser.Flag(
    name: .customLong("tables-only"), help: "Write the tables and nothing else: no pages, figures or workbook.")
  var hasTablesOnly = false

  @ArgumentParser.Flag(name: .customLong("no-workbook"), help: "Write no workbook.xlsx.")
  var hasNoWorkbook = false

  func validate() throws { try GivenPath.check(template, of: "--template") }

  /// What is made: no workbook where this program was built without the library that writes one.
  var extent: ReportExtent {
    if hasTablesOnly { return .tables }
    return hasNoWorkbook || !WorkbookWriter.isAvailable ? .pages : .everything
  }

  /// That a workbook was wanted and is not there, and how to have it; empty where there is nothing to say.
  var lacksWorkbook: String {
    guard !hasTablesOnly, !hasNoWorkbook, !WorkbookWriter.isAvailable else { return "" }
    return "workbook.xlsx was not written: this program was built without libxlsxwriter. Install it "
      + "(apt-get install libxlsxwriter-dev, or brew install libxlsxwriter) and type make report again, or leave it out "
      + "with --no-workbook.\n"
  }

  /// The words of the page.
  ///
  /// - Throws: `Failure` when a file cannot be read or has a fault.
  func options() throws -> PageOptions {
    do {
      return PageOptions(words: try words(), hasQuotations: !hasNoQuotations, extent: extent)
    } catch let fault as DataFault {
      throw Failure(.configuration, fault.description)
    }
  }

  private func words() throws -> PageWords {
    let words = try PageWords.shipped()
    guard let template else { return words }
    let file = template + "/sentences.tsv"
    return try words.inWords(sentences: try DiskFile.bytes(at: file), file: file)
  }
}
