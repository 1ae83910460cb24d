#if ENTENTE_XLSX
  private import CXLSXWriter

  /// A workbook that is being written, row by row.
  @safe struct OpenWorkbook: ~Copyable {
    /// 2000-01-01: the day on which every workbook says that it was made.
    private static let created = 946_684_800

    private let handle: UnsafeMutablePointer<lxw_workbook>
    private let styles: [Style: UnsafeMutablePointer<lxw_format>]
    /// Period, sheet, page of pages: an ampersand begins a field there.
    private let footer: String

    /// How a cell looks.
    private enum Style: Hashable {
      case line
      case head
      case source
      case cell(WorkbookSheet.Format, WorkbookSheet.Tint)
      case link(WorkbookSheet.Tint)
    }

    init(_ path: String, inFolder folder: String, titled title: String) throws(WorkbookFailure) {
      // The library copies what it is given here.
      let opened = unsafe folder.withCString { folder in
        var options = unsafe lxw_workbook_options()
        unsafe options.constant_memory = 1
        unsafe options.tmpdir = UnsafeMutablePointer(mutating: folder)
        return unsafe workbook_new_opt(path, &options)
      }
      guard let handle = unsafe opened else { throw .unwritable("\(path): libxlsxwriter could not begin it") }
      unsafe self.handle = handle
      footer =
        "&C" + String(title.prefix(100)).split(separator: "&", omittingEmptySubsequences: false).joined(separator: "&&")
        + " · &A · page &P of &N"
      unsafe title.withCString { title in
        var properties = unsafe lxw_doc_properties()
        unsafe properties.title = UnsafeMutablePointer(mutating: title)
        unsafe properties.created = Self.created
        unsafe _ = workbook_set_properties(handle, &properties)
      }
      unsafe workbook_unset_default_url_format(handle)
      unsafe styles = Self.styles(of: handle)
    }

    /// Writes a sheet, from its first row to its last.
    func add(_ sheet: WorkbookSheet) {
      guard let worksheet = unsafe workbook_add_worksheet(handle, sheet.name) else {
        preconditionFailure("\(sheet.name): no second sheet of a name, and none longer than 31 characters")
      }
      unsafe setUp(worksheet, sheet)
      unsafe writeHeads(worksheet, sheet)
      for (place, row) in sheet.rows.enumerated() { unsafe write(row, at: UInt32(place + 3), worksheet, sheet.columns) }
    }

    /// Finishes the file.
    consuming func close() throws(WorkbookFailure) {
      let status = unsafe workbook_close(handle)
      guard status == LXW_NO_ERROR else {
        throw .unwritable(unsafe String(cString: lxw_strerror(status)))
      }
    }

    private func setUp(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ sheet: WorkbookSheet) {
      for (place, column) in sheet.columns.enumerated() {
        unsafe _ = worksheet_set_column(worksheet, UInt16(place), UInt16(place), column.width, nil)
      }
      unsafe worksheet_freeze_panes(worksheet, 3, UInt16(sheet.frozenColumns))
      unsafe worksheet_set_landscape(worksheet)
      unsafe worksheet_set_paper(worksheet, 9)
      unsafe worksheet_fit_to_pages(worksheet, 1, 0)
      unsafe _ = worksheet_repeat_rows(worksheet, 0, 1)
      unsafe _ = worksheet_set_footer(worksheet, footer)
      if sheet.isProse { unsafe worksheet_gridlines(worksheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue)) }
    }

    private func writeHeads(_ worksheet: UnsafeMutablePointer<lxw_worksheet>, _ sheet: WorkbookSheet) {
      let last = UInt16(sheet.columns.count - 1)
      let width = sheet.columns.reduce(0) { $0 + $1.width }
      let lines = max(1, (Double(sheet.line.unicodeScalars.count) / max(width, 1)).rounded(.up))
      unsafe _ = worksheet_set_row(worksheet, 0, 15.75 * min(lines + 1, 8), nil)
      if last > 0 {
        unsafe _ = worksheet_merge_range(worksheet, 0, 0, 0, last, sheet.line, styles[.line])
      } else {
        unsafe _ = worksheet_write_string(worksheet, 0, 0, sheet.line, styles[.line])
      }
      for (place, column) in sheet.columns.enumerated() {
        unsafe _ = worksheet_write_string(worksheet, 1, UInt16(place), column.head, styles[.head])
      }
      for (place, column) in sheet.columns.enumerated() where !column.note.isEmpty {
        unsafe _ = worksheet_write_comment(worksheet, 1, UInt16(place), column.note)
      }
      for (place, column) in sheet.columns.enumerated() {
        unsafe _ = worksheet_write_string(worksheet, 2, UInt16(place), column.source, styles[.source])
      }
      guard !sheet.isProse, !sheet.rows.isEmpty else { return }
      unsafe _ = worksheet_autofilter(worksheet, 2, 0, UInt32(sheet.rows.count + 2), last)
    }

    private func write(
      _ row: WorkbookSheet.Row, at place: UInt32, _ worksheet: UnsafeMutablePointer<lxw_worksheet>,
      _ columns: [WorkbookSheet.Column]
    ) {
      precondition(row.cells.count == columns.count, "a row of \(row.cells.count) cells, \(columns.count) columns")
      for (column, cell) in row.cells.enumerated() {
        let tint = cell.tint ?? row.tint
        let style = unsafe styles[.cell(columns[column].format, tint)]
        let column = UInt16(column)
        switch cell.value {
        case .text(let text): unsafe _ = worksheet_write_string(worksheet, place, column, text, style)
        case .number(let number), .date(let number):
          unsafe _ = worksheet_write_number(worksheet, place, column, number, style)
        case .link(let text, let address):
          unsafe _ = worksheet_write_url_opt(worksheet, place, column, address, styles[.link(tint)], text, nil)
        case .empty: unsafe _ = worksheet_write_blank(worksheet, place, column, style)
        }
      }
    }

    private static func styles(
      of handle: UnsafeMutablePointer<lxw_workbook>
    ) -> [Style: UnsafeMutablePointer<lxw_format>] {
      let cells = WorkbookSheet.Format.allCases.flatMap { format in
        WorkbookSheet.Tint.allCases.map { Style.cell(format, $0) }
      }
      let all = [Style.line, .head, .source] + cells + WorkbookSheet.Tint.allCases.map { .link($0) }
      return unsafe Dictionary(
        uniqueKeysWithValues: all.compactMap { style in
          unsafe workbook_add_format(handle).map { format in
            unsafe dress(format, as: style)
            return unsafe (style, format)
          }
        })
    }

    private static func dress(_ format: UnsafeMutablePointer<lxw_format>, as style: Style) {
      unsafe format_set_font_name(format, "Calibri")
      unsafe format_set_font_color(format, 0x1F2328)
      unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      switch style {
      case .line: unsafe format_set_text_wrap(format)
      case .head:
        unsafe format_set_bold(format)
        unsafe format_set_text_wrap(format)
        unsafe format_set_bg_color(format, 0xE8EEF4)
      case .source:
        unsafe format_set_font_size(format, 8)
        unsafe format_set_font_color(format, 0x59636E)
      case .cell(let kind, let tint):
        if let pattern = kind.pattern { unsafe format_set_num_format(format, pattern) }
        if kind == .wrapped { unsafe format_set_text_wrap(format) }
        unsafe colour(format, tint)
      case .link(let tint):
        unsafe colour(format, tint)
        unsafe format_set_font_color(format, 0x0B57A4)
        unsafe format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
      }
    }

    private static func colour(_ format: UnsafeMutablePointer<lxw_format>, _ tint: WorkbookSheet.Tint) {
      switch tint {
      case .none: break
      case .blue: unsafe format_set_bg_color(format, 0xBFE0F4)
      case .orange: unsafe format_set_bg_color(format, 0xFBD9BF)
      case .yellow: unsafe format_set_bg_color(format, 0xFFF3D6)
      case .faint: unsafe format_set_font_color(format, 0x59636E)
      }
    }
  }

  extension WorkbookSheet.Format {
    /// As spreadsheets write it; nil for text.
    fileprivate var pattern: String? {
      switch self {
      case .text, .wrapped: nil
      case .count: "#,##0"
      case .share: "0%"
      case .points: "+0%;\u{2212}0%;0%"
      case .ratio: "0.00"
      case .score: "0.0"
      case .date: "yyyy-mm-dd"
      }
    }
  }
#endif
