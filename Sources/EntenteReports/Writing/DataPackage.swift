private import EntenteReading
private import EntenteText

/// Describes a report to programs: every file with its size and hash, every column with its type and meaning.
///
/// - SeeAlso: Data Package, version 2, <https://datapackage.org/standard/data-package/>.
struct DataPackage {
  /// A file and, when it is a table, the columns it holds.
  struct Resource: Sendable {
    let file: ReportFile
    let table: Table?
  }

  let manifest: Manifest
  let dialect: CSVDialect
  /// What the first page says; nil of a report without one.
  let summary: ReportSummary?
  let resources: [Resource]

  /// Returns the package's bytes; `sha256` gives the lower-case hexadecimal hash of a file's.
  func bytes(sha256: ([UInt8]) -> String) -> [UInt8] {
    Self.document(titled: manifest.label) { json in
      json.key("entente")
      describe(manifest, in: &json)
      if let summary {
        json.key("summary")
        summary.write(to: &json)
      }
      json.key("resources")
      json.array(of: resources) { describe($1, hash: sha256($1.file.bytes), in: &$0) }
    }
  }

  /// A package that bears Entente's mark, with more members.
  private static func document(titled title: String, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.text("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
      json.text("name", ReportPackage.mark)
      json.text("title", "Entente: \(title)")
      members(&json)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func describe(_ manifest: Manifest, in json: inout JSONWriter) {
    json.object { json in
      let members =
        [
          ("version", manifest.version), ("period", manifest.days), ("baseline", manifest.baseline?.days),
          ("duplicates", manifest.duplicates),
          ("min_probability", manifest.leastProbability.map { NumberFormat.millionths($0 * 1_000) }),
          ("focus", manifest.focusCodes),
          ("weights", manifest.weights), ("coder", manifest.coder),
        ] + manifest.sources.map { ($0.path, "sha256:" + $0.sha256) }
      for (name, value) in members {
        json.key(name)
        json.string(value)
      }
    }
  }

  private func describe(_ resource: Resource, hash: String, in json: inout JSONWriter) {
    json.object { json in
      Self.describe(resource.file, named: Self.name(of: resource), hash: hash, in: &json)
      if let table = resource.table { describe(table, in: &json) }
      if resource.file.path == ReportWorkbook.path { describeWorkbook(in: &json) }
    }
  }

  /// Its sheets begin with a line of words: by a format that is a table's programs would take that for the names of columns.
  private func describeWorkbook(in json: inout JSONWriter) {
    json.key("format")
    json.string("workbook")
    json.key("mediatype")
    json.string("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    json.key("description")
    json.string("The report for a spreadsheet, made of the same tables.")
  }

  private static func describe(_ file: ReportFile, named name: String, hash: String, in json: inout JSONWriter) {
    json.key("name")
    json.string(name)
    json.key("path")
    json.string(file.path)
    json.key("bytes")
    json.integer(file.bytes.count)
    json.key("hash")
    json.string("sha256:" + hash)
    json.key("encoding")
    json.string("utf-8")
  }

  /// The package of the page over all reports, which marks its files as Entente's.
  static func index(of files: [ReportFile], version: String, sha256: ([UInt8]) -> String) -> [UInt8] {
    document(titled: "all periods") { json in
      json.key("entente")
      json.object { json in
        json.text("version", version)
        json.text("holds", ReportPackage.index)
      }
      json.key("resources")
      json.array(of: files) { json, file in
        json.object { json in describe(file, named: file.path, hash: sha256(file.bytes), in: &json) }
      }
    }
  }

  /// The file's name; a table in a folder bears the folder's too, because frequency.csv stands there twice.
  private static func name(of resource: Resource) -> String {
    let path = resource.file.path
    return resource.table == nil
      ? path.split(separator: "/").last.map(String.init) ?? "" : resourceName(ofPath: path)
  }

  private static func resourceName(ofPath path: String) -> String {
    path.split(separator: "/").joined(separator: "-")
  }

  private func describe(_ table: Table, in json: inout JSONWriter) {
    json.key("type")
    json.string("table")
    json.key("format")
    json.string("csv")
    json.key("mediatype")
    json.string("text/csv")
    json.key("description")
    json.string(table.description)
    json.key("dialect")
    json.object { json in
      json.key("delimiter")
      json.string(String(Unicode.Scalar(dialect.separator)))
    }
    json.key("schema")
    json.object { json in
      json.key("fields")
      json.array(of: table.columns) { describe($1, in: &$0) }
      json.key("missingValues")
      json.array(of: [""]) { $0.string($1) }
      if !table.key.isEmpty {
        json.key("primaryKey")
        json.array(of: table.key) { $0.string($1) }
      }
      if !table.foreignKeys.isEmpty {
        json.key("foreignKeys")
        json.array(of: table.foreignKeys) { describe($1, in: &$0) }
      }
    }
  }

  private func describe(_ key: ForeignKey, in json: inout JSONWriter) {
    json.object { json in
      json.key("fields")
      json.array(of: key.columns) { $0.string($1) }
      json.key("reference")
      json.object { json in
        json.key("resource")
        json.string(Self.resourceName(ofPath: key.table + ".csv"))
        json.key("fields")
        json.array(of: key.key) { $0.string($1) }
      }
    }
  }

  private func describe(_ column: Column, in json: inout JSONWriter) {
    json.object { json in
      json.key("name")
      json.string(column.name)
      json.key("type")
      json.string(column.kind.rawValue)
      json.key("description")
      json.string(column.definition)
      if !column.unit.isEmpty {
        json.key("unit")
        json.string(column.unit)
      }
      if !column.vocabulary.isEmpty {
        json.key("constraints")
        json.object { json in
          json.key("enum")
          json.array(of: column.vocabulary) { $0.string($1) }
        }
      }
      if column.kind == .boolean {
        json.key("trueValues")
        json.array(of: ["yes"]) { $0.string($1) }
        json.key("falseValues")
        json.array(of: ["no"]) { $0.string($1) }
      }
      if column.kind == .number, dialect == .excelEU {
        json.key("decimalChar")
        json.string(String(Unicode.Scalar(dialect.decimalMark)))
      }
    }
  }
}
