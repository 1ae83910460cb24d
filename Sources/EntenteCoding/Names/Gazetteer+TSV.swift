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

  private static func form(_ row: TabSeparated.Row, file: String) throws(DataFault) -> SurfaceForm {
    let cells = row.cells
    guard let kind = SurfaceForm.Kind(rawValue: cells[2]) else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(cells[2])\" is no kind of form",
        remedy: "use one of \(SurfaceForm.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    let country = Country(cells[0])
    guard (kind == .not) == (cells[0] == "-"), kind == .not || country != nil else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(cells[0])\" is no code for a form of kind \(kind.rawValue)",
        remedy: "use three capital letters, or - in rows of kind not")
    }
    let (context, unknown) = FormContext.parse(cells[3])
    if let unknown {
      throw DataFault(
        file: file, line: row.line, what: "the context \"\(unknown)\" is not understood",
        remedy:
          "use unless_near, only_near, not_after, not_before, only_after, only_before, case=exact, case=any, person=given|surname, language or prefix"
      )
    }
    return SurfaceForm(
      country: country, text: cells[1], kind: kind, context: context, validFrom: try row.year(4, file: file),
      validTo: try row.year(5, file: file), source: cells[6], line: row.line)
  }
}
