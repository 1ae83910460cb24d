package import EntenteText

extension Gazetteer {
  package static let columns = ["iso3", "form", "kind", "context", "valid_from", "valid_to", "source"]

  /// Reads countries.tsv.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  /// - Throws: The first ``DataFault``: a code, kind, year or context that is not understood.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var forms: [SurfaceForm] = []
    forms.reserveCapacity(table.rows.count)
    for row in table.rows { forms.append(try Self.form(row, file: file)) }
    self.init(forms: forms)
  }

  package static let organColumns = ["iso3", "form", "context", "valid_from", "valid_to", "source"]

  /// Reads countries.tsv and organs.tsv, whose forms come behind the others.
  ///
  /// - Parameters:
  ///   - countries: The bytes of countries.tsv, and its name for messages.
  ///   - organs: Those of organs.tsv.
  /// - Throws: The first ``DataFault`` of one of them.
  package init(
    countries: (bytes: [UInt8], file: String), organs: (bytes: [UInt8], file: String)
  ) throws(DataFault) {
    let table = try TabSeparated(organs.bytes, file: organs.file, columns: Self.organColumns)
    var forms = try Gazetteer(tsv: countries.bytes, file: countries.file).forms
    for row in table.rows {
      forms.append(try Self.form(row, kind: .organ, context: 2, file: organs.file))
    }
    self.init(forms: forms)
  }

  private static func form(_ row: TabSeparated.Row, file: String) throws(DataFault) -> SurfaceForm {
    let cells = row.cells
    guard let kind = SurfaceForm.Kind(rawValue: cells[2]), kind != .organ else {
      let kinds = SurfaceForm.Kind.allCases.filter { $0 != .organ }.map(\.rawValue)
      throw DataFault(
        file: file, line: row.line, what: "\"\(cells[2])\" is no kind of form",
        remedy: "use one of \(kinds.joined(separator: ", "))")
    }
    return try form(row, kind: kind, context: 3, file: file)
  }

  // The years and the source follow the column of the context.
  private static func form(
    _ row: TabSeparated.Row, kind: SurfaceForm.Kind, context column: Int, file: String
  ) throws(DataFault) -> SurfaceForm {
    let cells = row.cells
    let country = Country(cells[0])
    guard (kind == .not) == (cells[0] == "-"), kind == .not || country != nil else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(cells[0])\" is no code for a form of kind \(kind.rawValue)",
        remedy: "use three capital letters, or - in rows of kind not")
    }
    let (context, unknown) = FormContext.parse(cells[column])
    if let unknown {
      throw DataFault(
        file: file, line: row.line, what: "the context \"\(unknown)\" is not understood",
        remedy:
          "use unless_near, only_near, not_after, not_before, only_after, only_before, case=exact, case=any, person=given|surname, language, prefix or only_then"
      )
    }
    return SurfaceForm(
      country: country, text: cells[1], kind: kind, context: context, validFrom: try row.year(column + 1, file: file),
      validTo: try row.year(column + 2, file: file), source: cells[column + 3], line: row.line)
  }
}
