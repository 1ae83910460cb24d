import EntenteCorpus
import EntenteMeasures
import EntenteWorkbooks

/// What the files of a report are made of, each by itself and at the same time.
enum ReportPart: Sendable {
  /// The first page, those of countries and all figures.
  case pages(Page)
  /// With the first page as its first sheet.
  case workbook(Page)
  case table(Table)
  case network
}

extension Report {
  /// The files of a part, each with the table that it is, where it is one.
  func resources(
    of part: ReportPart, _ briefing: Briefing, _ writer: CSVWriter
  ) throws(WorkbookFailure) -> [DataPackage.Resource] {
    switch part {
    case .table(let table):
      return [
        DataPackage.Resource(file: ReportFile(path: table.fileName, bytes: writer.bytes(of: table)), table: table)
      ]
    case .pages(let page):
      return (pages(of: briefing, page) + figures).map { DataPackage.Resource(file: $0, table: nil) }
    case .workbook(let page): return [DataPackage.Resource(file: try workbook(of: briefing, page), table: nil)]
    case .network: return [DataPackage.Resource(file: network(briefing.name), table: nil)]
    }
  }

  /// The first page and those of countries in both their forms, and their figures.
  private func pages(of briefing: Briefing, _ first: Page) -> [ReportFile] {
    let countries = CountryPages(of: briefing)
    let pages =
      [("briefing", first)]
      + CountryPages.countries(of: self).map { (CountryPages.path(of: $0), countries.page(of: $0)) }
    return pages.concurrentMap { path, page in
      [
        ReportFile(path: path + ".md", bytes: PageMarkdown(page).bytes),
        ReportFile(path: path + ".html", bytes: PageHTML(page).bytes),
      ] + page.figures.map { ReportFile(path: $0.path, bytes: $0.canvas.bytes) }
    }.flatMap { $0 }
  }

  private func workbook(of briefing: Briefing, _ first: Page) throws(WorkbookFailure) -> ReportFile {
    let workbook = ReportWorkbook(of: briefing, page: first).workbook
    return ReportFile(path: ReportWorkbook.path, bytes: try WorkbookWriter().bytes(of: workbook))
  }

  private func network(_ title: String) -> ReportFile {
    let stories = Dictionary(tables.frequency.countries.map { ($0.id, $0.stories) }) { first, _ in first }
    let network = NetworkGEXF(links: tables.dyads.rows, stories: stories, title: "Acts between countries, \(title)")
    return ReportFile(path: NetworkGEXF.path, bytes: network.bytes)
  }
}
