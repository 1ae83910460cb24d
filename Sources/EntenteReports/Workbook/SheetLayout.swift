import EntenteMeasures
import EntenteWorkbooks

/// Rows of a table, or of two that were joined, whose cells are asked for by column.
struct SheetRow {
  fileprivate let places: [String: Int]
  fileprivate let cells: [Cell]

  /// The cell of a column; empty where the table has no such column, as that of a report without a period to compare with.
  subscript(_ name: String) -> Cell { places[name].map { cells[$0] } ?? .empty }

  /// Its text; empty where it is undefined.
  func text(_ name: String) -> String { self[name].text }

  /// The same row with one more cell.
  func adding(_ name: String, _ cell: Cell) -> SheetRow {
    SheetRow(places: places.merging([name: cells.count]) { first, _ in first }, cells: cells + [cell])
  }

  /// The rows of a table; none where there is no table.
  static func rows(of table: Table?) -> [SheetRow] {
    guard let table else { return [] }
    let places = Dictionary(table.columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    return table.rows.map { SheetRow(places: places, cells: $0) }
  }

  /// The rows of a table, each with the cells of the row of another that has the same key; the other's columns bear its
  /// name, `engagement.events`, where both have one.
  static func rows(of table: Table?, _ key: [String], with other: Table?, _ otherKey: [String]) -> [SheetRow] {
    guard let table, let other else { return rows(of: table) }
    var places = Dictionary(table.columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    for (place, column) in other.columns.enumerated() {
      let name = places[column.name] == nil ? column.name : other.name + "." + column.name
      places[name] = table.columns.count + place
    }
    let partners = Dictionary(rows(of: other).map { row in (otherKey.map { row.text($0) }, row.cells) }) { first, _ in
      first
    }
    let none = [Cell](repeating: .empty, count: other.columns.count)
    return rows(of: table).map { row in
      SheetRow(places: places, cells: row.cells + (partners[key.map { row.text($0) }] ?? none))
    }
  }
}

/// How rows of a table become a sheet: each column with its head, the column it comes from, and how it looks.
struct SheetLayout {
  struct Column {
    let column: WorkbookSheet.Column
    /// What the codebook says of it; nil for what is of no table.
    let entry: Codebook.Entry?
    let value: (SheetRow) -> WorkbookSheet.Value
    let tint: (SheetRow) -> WorkbookSheet.Tint?
  }

  let name: String
  /// What a row is, without a point.
  let description: String
  let frozen: Int
  let columns: [Column]
  var tint: (SheetRow) -> WorkbookSheet.Tint = { _ in .none }
  /// The table without which there is no such sheet; nil of one that every workbook has.
  var table: String?

  /// The sheet of some rows, in their order; what is beyond a sheet's capacity is left out, and the sheet says so.
  ///
  /// `scope` says what the report is about, `May 2018, 109 stories`.
  func sheet(_ rows: [SheetRow], scope: String) -> WorkbookSheet {
    let shown = rows.prefix(WorkbookWriter.rowCapacity - 3)
    let cut =
      shown.count < rows.count ? " The first \(NumberFormat.grouped(shown.count)) of them; the CSV file has all." : ""
    let unlinked =
      shown.count > WorkbookWriter.linkCapacity
      ? " Titles below the first \(NumberFormat.grouped(WorkbookWriter.linkCapacity)) are not linked." : ""
    let count = NumberFormat.count(rows.count, "row", "rows")
    return WorkbookSheet(
      name: name, line: "\(description). \(scope). \(count).\(cut)\(unlinked)",
      columns: columns.map(\.column),
      rows: shown.enumerated().map { place, row in
        WorkbookSheet.Row(
          columns.map { column in
            let value = column.value(row)
            return WorkbookSheet.Cell(
              place < WorkbookWriter.linkCapacity ? value : value.unlinked, tint: column.tint(row))
          }, tint: tint(row))
      }, frozenColumns: frozen)
  }
}

extension WorkbookSheet.Value {
  fileprivate var unlinked: Self { if case .link(let text, _) = self { .text(text) } else { self } }
}

extension SheetLayout.Column {
  /// A column as the CSV file has it, under a head in plain words.
  ///
  /// `source` is the table and its column, `comparison.stories_a`, where the definition stands; `name` the column of the
  /// rows where that is another.
  static func of(
    _ head: String, _ source: String, _ format: WorkbookSheet.Format = .text, width: Double? = nil,
    named name: String? = nil, tint: @escaping (SheetRow) -> WorkbookSheet.Tint? = { _ in nil }
  ) -> Self {
    let widths: [WorkbookSheet.Format: Double] = [.text: 14, .wrapped: 70]
    let column = name ?? column(of: source)
    return Self(head, source, format, width: width ?? widths[format] ?? 11, tint: tint) {
      WorkbookSheet.Value($0[column])
    }
  }

  /// A column of words that are made of others.
  static func words(
    _ head: String, _ source: String, width: Double = 14,
    tint: @escaping (SheetRow) -> WorkbookSheet.Tint? = { _ in nil }, _ words: @escaping (SheetRow) -> String
  ) -> Self {
    Self(head, source, width: width, tint: tint) { row in
      let text = words(row)
      return text.isEmpty ? .empty : .init(text: text)
    }
  }

  /// Titles that lead to their articles.
  static func title(_ head: String, _ source: String, address: String = "url") -> Self {
    let column = column(of: source)
    return Self(head, source, width: 45) { row in
      row[column] == .empty ? .empty : .init(text: row.text(column), address: row.text(address))
    }
  }

  /// Whether a test tells it from chance.
  static func beyondChance(
    _ source: String, tint: @escaping (SheetRow) -> WorkbookSheet.Tint? = { _ in nil },
    _ verdict: @escaping (SheetRow) -> Bool
  ) -> Self {
    let column = column(of: source)
    return words("Beyond chance", source, width: 11, tint: { verdict($0) ? tint($0) : nil }) { row in
      verdict(row) ? "yes" : row[column] == .empty ? "not tested" : "no"
    }
  }

  /// The flags of a row, in words.
  static func whyEmpty(_ source: String, named name: String? = nil) -> Self {
    let column = column(of: source)
    return words("Why empty", source, width: 45) { row in
      row.text(name ?? column).split(separator: " ").map { flag in
        Flag(rawValue: String(flag))?.meaning ?? String(flag)
      }.joined(separator: "; ")
    }
  }

  /// `source` is the table and its column, as of ``of(_:_:_:width:named:tint:)``.
  private init(
    _ head: String, _ source: String, _ format: WorkbookSheet.Format = .text, width: Double,
    tint: @escaping (SheetRow) -> WorkbookSheet.Tint? = { _ in nil },
    value: @escaping (SheetRow) -> WorkbookSheet.Value
  ) {
    let entry = Codebook.entries(named: source).first
    self.init(
      column: WorkbookSheet.Column(
        head, source: Self.column(of: source), width: width, format: format, note: entry.map(Self.note) ?? ""),
      entry: entry, value: value, tint: tint)
  }

  /// `stories_a` of `comparison.stories_a`.
  private static func column(of source: String) -> String {
    source.split(separator: ".").last.map(String.init) ?? source
  }

  /// What the codebook says of a column, as much as fits a comment.
  private static func note(_ entry: Codebook.Entry) -> String {
    let whole = entry.column.definition + " Not for: " + entry.method.avoid
    if whole.count <= 200 { return whole }
    guard entry.column.definition.count > 200 else { return entry.column.definition }
    let head = entry.column.definition.prefix(199)
    return (head.lastIndex(of: " ").map { head[..<$0] } ?? head) + "…"
  }
}
