package import EntenteText

/// The bodies of several states and the forms of their names: organisations.tsv.
package struct OrganisationTable: Sendable {
  /// What part a form has in naming its body.
  package enum Kind: String, CaseIterable, Sendable {
    case name
    case abbreviation
    /// A part of the body that acts for all of it.
    case organ
  }

  /// One way to write a body.
  package struct Form: Sendable {
    package let id: String
    package let text: String
    package let kind: Kind
    /// Whether it counts only where the article also has a name or an organ of the body.
    package let needsName: Bool
    /// The first year in which the body had it; nil is open.
    package let validFrom: Int?
    /// 1-based.
    package let line: Int
  }

  package static let columns = ["id", "form", "kind", "context", "valid_from", "valid_to", "source"]

  /// In order of the file.
  package let forms: [Form]
  /// What each body is called: its first form of kind `name`.
  package let names: [String: String]

  /// - Parameters:
  ///   - bytes: Of organisations.tsv.
  ///   - file: Its name for messages.
  /// - Throws: The first ``DataFault``: a kind, context or year that is not understood, a form twice, a body without name.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var forms: [Form] = []
    var lines: [String: Int] = [:]
    var names: [String: String] = [:]
    for row in table.rows {
      let form = try Self.form(row, file)
      if let earlier = lines.updateValue(row.line, forKey: form.text) {
        throw DataFault(
          file: file, line: row.line, what: "\"\(form.text)\" is in line \(earlier) too",
          remedy: "leave out one of the rows")
      }
      if form.kind == .name, names[form.id] == nil { names[form.id] = form.text }
      forms.append(form)
    }
    if let form = forms.first(where: { names[$0.id] == nil }) {
      throw DataFault(
        file: file, line: form.line, what: "\(form.id) has no row of kind name", remedy: "add its name")
    }
    self.forms = forms
    self.names = names
  }

  private static func form(_ row: TabSeparated.Row, _ file: String) throws(DataFault) -> Form {
    let cells = row.cells
    func fault(_ what: String, _ remedy: String) -> DataFault {
      DataFault(file: file, line: row.line, what: what, remedy: remedy)
    }
    let isID = cells[0].utf8.allSatisfy {
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
    }
    guard isID, !cells[0].isEmpty else {
      throw fault("\"\(cells[0])\" is no id", "write capital letters and digits")
    }
    guard let kind = Kind(rawValue: cells[2]) else {
      throw fault(
        "\"\(cells[2])\" is no kind of form", "use one of \(Kind.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    guard ["", "with_name"].contains(cells[3]), cells[3].isEmpty || kind == .abbreviation else {
      throw fault("the context \"\(cells[3])\" is not understood", "leave it empty, or with_name of an abbreviation")
    }
    let validFrom = try row.year(4, file: file)
    _ = try row.year(5, file: file)
    return Form(
      id: cells[0], text: cells[1], kind: kind, needsName: !cells[3].isEmpty, validFrom: validFrom, line: row.line)
  }
}
