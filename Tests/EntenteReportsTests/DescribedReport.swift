import EntenteReports
import Foundation
import Testing

/// A report as a program finds it that knows its files alone: the tables as datapackage.json describes them.
struct DescribedReport {
  /// A table's columns and keys by the description, and the rows of its file.
  struct Table {
    let name: String
    let fields: [[String: Any]]
    let primaryKey: [String]
    let foreignKeys: [(columns: [String], table: String, key: [String])]
    /// A row by column.
    let rows: [[String: String]]

    /// The values of some columns in each row, by their bytes: two that only look the same are two.
    func values(of columns: [String]) -> [[[UInt8]]] { rows.map { row in columns.map { Array((row[$0] ?? "").utf8) } } }
  }

  let tables: [Table]

  init(_ files: [ReportFile], separator: Unicode.Scalar = ",") throws {
    let last = try #require(files.last)
    let package = try #require(try JSONSerialization.jsonObject(with: Data(last.bytes)) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    tables = try resources.filter { $0["schema"] != nil }.map { resource in
      let file = try #require(files.first { $0.path == resource["path"] as? String })
      let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
      let bytes = file.bytes.starts(with: mark) ? file.bytes.dropFirst(mark.count) : file.bytes[...]
      return try Table(resource, rows: try RFC4180.rows(bytes, separator: separator))
    }
  }

  /// Everything that a table does not keep of what is said of it.
  var faults: [String] {
    tables.flatMap { $0.faults + foreignFaults($0) }
  }

  private func foreignFaults(_ table: Table) -> [String] {
    table.foreignKeys.flatMap { columns, other, key -> [String] in
      guard let other = tables.first(where: { $0.name == other }) else { return ["\(table.name): no table \(other)"] }
      guard other.primaryKey == key else { return ["\(table.name): \(key) is not the key of \(other.name)"] }
      let known = Set(other.values(of: key))
      return table.values(of: columns).filter { !$0.allSatisfy(\.isEmpty) && !known.contains($0) }
        .map { "\(table.name): \(other.name) has no \($0.map { String(decoding: $0, as: UTF8.self) })" }
    }
  }
}

extension DescribedReport.Table {
  fileprivate init(_ resource: [String: Any], rows: [[String]]) throws {
    name = try #require(resource["name"] as? String)
    let schema = try #require(resource["schema"] as? [String: Any])
    fields = try #require(schema["fields"] as? [[String: Any]])
    primaryKey = schema["primaryKey"] as? [String] ?? []
    foreignKeys = try (schema["foreignKeys"] as? [[String: Any]] ?? []).map { key in
      let reference = try #require(key["reference"] as? [String: Any])
      return (
        try #require(key["fields"] as? [String]), try #require(reference["resource"] as? String),
        try #require(reference["fields"] as? [String])
      )
    }
    let header = try #require(rows.first)
    try #require(header == fields.compactMap { $0["name"] as? String })
    self.rows = try rows.dropFirst().map { row in
      try #require(row.count == header.count)
      return Dictionary(uniqueKeysWithValues: zip(header, row))
    }
  }

  /// Of its own rows alone: keys that are empty or stand twice, values of another type or another vocabulary.
  fileprivate var faults: [String] {
    let keys = primaryKey.isEmpty ? [] : values(of: primaryKey)
    let empty = keys.contains { $0.allSatisfy(\.isEmpty) } ? ["\(name): a row without a key"] : []
    let doubled = Set(keys).count < keys.count ? ["\(name): \(primaryKey) is not unique"] : []
    return empty + doubled + fields.flatMap(faults)
  }

  private func faults(of field: [String: Any]) -> [String] {
    guard let column = field["name"] as? String, let type = field["type"] as? String else {
      return ["\(name): a field"]
    }
    let vocabulary = (field["constraints"] as? [String: Any])?["enum"] as? [String]
    let mark = field["decimalChar"] as? String ?? "."
    return rows.compactMap { $0[column] }.filter { !$0.isEmpty }.compactMap { value in
      let isAsSaid =
        switch type {
        case "string": vocabulary?.contains(value) ?? true
        case "integer": Int(value) != nil
        case "number": Double(value.replacing(mark, with: ".")) != nil && (mark == "." || !value.contains("."))
        case "date": value.wholeMatch(of: /\d{4}-\d\d-\d\d/) != nil
        case "boolean": ["yes", "no"].contains(value)
        default: false
        }
      return isAsSaid ? nil : "\(name).\(column): \(value) is no \(type)"
    }
  }
}
