import EntenteMeasures
import EntenteText
import EntenteWorkbooks

/// workbook.xlsx: the report for people who live in a spreadsheet, made of the same tables as the CSV files.
struct ReportWorkbook {
  static let path = "workbook.xlsx"

  private let briefing: Briefing
  private let page: Page
  private let tables: [String: Table]

  /// - Parameters:
  ///   - briefing: Whose tables the sheets are made of.
  ///   - page: Its page, the first sheet.
  init(of briefing: Briefing, page: Page) {
    self.briefing = briefing
    self.page = page
    tables = Dictionary(briefing.sheets.map { ($0.name, $0) }) { first, _ in first }
  }

  var workbook: Workbook {
    let layouts = SheetLayout.all(
      saysBalance: briefing.report.accuracy.balanceObstacle == nil,
      period: briefing.report.manifest.period?.description
    ).filter { $0.table.map { tables[$0] != nil } ?? true }
    let sheets = layouts.map { $0.sheet(rows(of: $0.name), scope: scope) }
    let words = self.words(layouts)
    return Workbook(title: briefing.name, sheets: [front(sheets + [words])] + sheets + [words])
  }

  /// `May 2018, 109 stories`.
  private var scope: String {
    "\(briefing.name), \(NumberFormat.count(briefing.stories, "story", "stories"))"
  }

  private func rows(of sheet: String) -> [SheetRow] {
    switch sheet {
    case "Changes": SheetRow.rows(of: tables["comparison"]).filter { $0.text("kind") == "country" }
    case "Countries": SheetRow.rows(of: tables["countries"], ["iso3"], with: tables["engagement"], ["iso3"])
    case "Pairs A to B":
      SheetRow.rows(
        of: tables["dyads"], ["newest_event_id", "source", "target"], with: tables["events"],
        ["event_id", "source", "target"])
    case "Focus": SheetRow.rows(of: tables["focus"])
    case "Acts": SheetRow.rows(of: tables["events"])
    case "Announced": SheetRow.rows(of: tables["announced"])
    case "Together":
      SheetRow.rows(of: tables["cooccurrence"])
        .filter { $0.text("kind_a") == "country" && $0.text("kind_b") == "country" }
    case "People": named
    case "Regions": SheetRow.rows(of: tables["regions"])
    case "Months": SheetRow.rows(of: tables["months"])
    case "Articles": SheetRow.rows(of: tables["articles"])
    default: []
    }
  }

  /// People, then bodies.
  private var named: [SheetRow] {
    [("people", EntityKind.person), ("organisations", .organisation)].flatMap { table, kind in
      SheetRow.rows(of: tables[table]).map { $0.adding("kind", .text(kind.rawValue)) }
    }
  }

  // MARK: The page and its words

  private func front(_ sheets: [WorkbookSheet]) -> WorkbookSheet {
    let index = sheets.map { sheet in
      WorkbookSheet.Row(
        [
          .text("Sheet"), .text(sheet.line), WorkbookSheet.Cell(.link(sheet.name, to: "internal:'\(sheet.name)'!A1")),
          .empty, .empty,
        ])
    }
    return WorkbookSheet(
      name: "Briefing", line: "\(page.kicker.words). \(page.headline.words)",
      columns: [
        WorkbookSheet.Column("Part", width: 26),
        WorkbookSheet.Column("What the page says", width: 70, format: .wrapped),
        WorkbookSheet.Column("Story", width: 45, format: .wrapped), WorkbookSheet.Column("Outlet", width: 22),
        WorkbookSheet.Column("Day", width: 18),
      ],
      rows: FrontRows(page).rows + index, isProse: true)
  }

  private func words(_ layouts: [SheetLayout]) -> WorkbookSheet {
    let glossary = briefing.options.words.glossary.map { [$0.word, $0.meaning, "the page", "", ""] }
    let columns = layouts.flatMap { layout in
      layout.columns.filter { !$0.column.source.isEmpty }.map { column in
        [
          column.column.head, column.entry?.column.definition ?? "", "\(layout.name), \(column.column.source)",
          column.entry?.method.formula ?? "", column.entry?.method.avoid ?? "",
        ]
      }
    }
    return WorkbookSheet(
      name: "Words", line: "A word of the page, or a column of a sheet. \(scope).",
      columns: [
        WorkbookSheet.Column("Word", width: 22), WorkbookSheet.Column("Means", width: 70, format: .wrapped),
        WorkbookSheet.Column("Where", width: 34), WorkbookSheet.Column("Formula or test", width: 45, format: .wrapped),
        WorkbookSheet.Column("Not for", width: 45, format: .wrapped),
      ],
      rows: (glossary + columns).map { cells in
        WorkbookSheet.Row(cells.map { $0.isEmpty ? .empty : WorkbookSheet.Cell(.init(text: $0)) })
      }, isProse: true)
  }
}

/// The front of a page as rows of a sheet: the part, what is said, and the story with outlet and day.
private struct FrontRows {
  private(set) var rows: [WorkbookSheet.Row] = []
  private var part = ""

  init(_ page: Page) {
    add("Headline", page.headline.words)
    add("", page.stand.words)
    for block in page.front { add(block) }
  }

  private mutating func add(_ block: Page.Block) {
    switch block {
    case .heading(let title), .subheading(let title): part = title
    case .paragraph(let phrase), .limits(let phrase): add(part, phrase.words)
    case .list(let phrases): for phrase in phrases { add(part, phrase.words) }
    case .cards(let cards): for card in cards { add(card) }
    case .table(let table): for row in table.rows { add(part, row.map(\.words).joined(separator: " · ")) }
    case .columns(let columns): for block in columns.joined() { add(block) }
    case .quotation(let quotation, note: _): add(part, quotation.sentence.words, quotation.story)
    case .figure, .navigation, .foot: break
    }
  }

  private mutating func add(_ card: Page.Card) {
    add(part, card.claim.words)
    if let estimate = card.estimate { add("", estimate.words) }
    if let quotation = card.quotation { add("quotation", "“" + quotation.sentence.words + "”", quotation.story) }
    for story in card.stories { add("story", "", story) }
  }

  private mutating func add(_ part: String, _ words: String, _ story: Page.StoryLine? = nil) {
    func cell(_ text: String?) -> WorkbookSheet.Cell {
      text.map { $0.isEmpty ? .empty : WorkbookSheet.Cell(.init(text: $0)) } ?? .empty
    }
    let address: String? = if case .web(let address)? = story?.link { address.text } else { nil }
    let title = story.map { WorkbookSheet.Cell(.init(text: $0.title, address: address)) } ?? .empty
    rows.append(WorkbookSheet.Row([cell(part), cell(words), title, cell(story?.outlet), cell(story?.day)]))
  }
}
