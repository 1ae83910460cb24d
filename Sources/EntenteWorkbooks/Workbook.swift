/// A workbook as a reader sees it, before it is a file: sheets of typed cells, without formulas.
package struct Workbook: Sendable {
  package let title: String
  package let sheets: [WorkbookSheet]

  package init(title: String, sheets: [WorkbookSheet]) {
    self.title = title
    self.sheets = sheets
  }
}

/// A sheet: a line on what a row is, heads for people, names for programs, and the rows.
package struct WorkbookSheet: Sendable {
  /// Of at most 31 characters; different from that of every other sheet.
  package let name: String
  /// Row 1.
  package let line: String
  package let columns: [Column]
  package let rows: [Row]
  /// How many columns stay in sight at the left.
  package let frozenColumns: Int
  /// Whether the sheet is prose, without the grid.
  package let isProse: Bool

  package init(
    name: String, line: String, columns: [Column], rows: [Row], frozenColumns: Int = 0, isProse: Bool = false
  ) {
    self.name = name
    self.line = line
    self.columns = columns
    self.rows = rows
    self.frozenColumns = frozenColumns
    self.isProse = isProse
  }

  package struct Column: Sendable {
    /// Row 2.
    package let head: String
    /// Row 3: the column of the CSV file; empty where there is none.
    package let source: String
    /// In characters.
    package let width: Double
    package let format: Format
    /// A comment on the head; empty for none.
    package let note: String

    package init(_ head: String, source: String = "", width: Double, format: Format = .text, note: String = "") {
      self.head = head
      self.source = source
      self.width = width
      self.format = format
      self.note = note
    }
  }

  /// How the cells of a column are shown.
  package enum Format: Hashable, Sendable, CaseIterable {
    case text
    /// Broken into lines at the column's width.
    case wrapped
    /// `1,234`.
    case count
    /// `29 %`.
    case share
    /// `+28` of 0.28: percentage points.
    case points
    /// `0.25`.
    case ratio
    /// `2.5`.
    case score
    case date
  }

  package struct Row: Sendable {
    package let cells: [Cell]
    /// The whole row's, but for cells that have their own.
    package let tint: Tint

    package init(_ cells: [Cell], tint: Tint = .none) {
      self.cells = cells
      self.tint = tint
    }
  }

  /// A colour behind cells, or of their letters: never the only sign, some cell says the same in words.
  package enum Tint: Hashable, Sendable, CaseIterable {
    case none
    case blue
    case orange
    case yellow
    /// Letters in grey.
    case faint
  }

  package struct Cell: Sendable {
    package let value: Value
    /// Nil for that of the row.
    package let tint: Tint?

    package init(_ value: Value, tint: Tint? = nil) {
      self.value = value
      self.tint = tint
    }

    package static let empty = Cell(.empty)
    package static func text(_ text: String) -> Cell { Cell(.text(text)) }
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    /// Finite.
    case number(Double)
    /// Days since 1899-12-30, as spreadsheets count.
    case date(Double)
    /// An address of http or https, or `internal:` and a place in the workbook.
    case link(String, to: String)
    case empty
  }
}

/// Why there is no workbook.
package enum WorkbookFailure: Error, Hashable, Sendable {
  /// Built without libxlsxwriter.
  case missing
  /// In the library's words, or the system's.
  case unwritable(String)
}

extension WorkbookFailure: CustomStringConvertible {
  /// What, why, and what to do next.
  package var description: String {
    switch self {
    case .missing: "workbook.xlsx: this program was built without libxlsxwriter; leave it out with --no-workbook."
    case .unwritable(let reason):
      "workbook.xlsx: \(reason); mend that, name another folder for what is passing by TMPDIR, or leave it out with "
        + "--no-workbook."
    }
  }
}
