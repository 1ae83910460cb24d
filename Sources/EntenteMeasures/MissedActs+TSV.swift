import EntenteCoding
import EntenteStatistics
package import EntenteText

extension MissedActs {
  private static let columns = ["name", "value", "meaning"]

  /// Reads missed.tsv: a row for each rate, for the spread and the tails, and one for each type of event.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its path for messages.
  ///   - weights: What an event scores.
  /// - Throws: The first ``DataFault``: a name that is not known, twice or not there, a value that cannot be.
  package init(tsv bytes: [UInt8], file: String, weights: Weights) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    let values = try Self.values(table, file)
    func fault(_ what: String, _ remedy: String) -> DataFault {
      DataFault(file: file, line: table.rows.last?.line ?? 1, what: what, remedy: remedy)
    }
    if let name = Self.names.first(where: { values[$0] == nil }) {
      throw fault("\(name) has no value", "add a row for it")
    }
    let acts = EventType.allCases.map { type in
      (value: weights.score(of: type).magnitude.millionths, count: values[type.rawValue] ?? 0)
    }
    guard acts.contains(where: { $0.count > 0 }) else {
      throw fault("no act of any type was missed", "count at least one")
    }
    func rate(of part: String) -> Rate {
      Rate(
        expected: values[part + " expected"] ?? 0, found: values[part + " found"] ?? 0,
        mention: values[part + " mention"] ?? 0)
    }
    self.init(
      country: rate(of: "country"), pair: rate(of: "pair"), mentions: values["mentions"] ?? 0,
      tails: (values["lower tail"] ?? 0, values["upper tail"] ?? 0),
      acts: UncertainTotal.Missed(values: acts, shape: values["shape"] ?? 1))
  }

  private static let names =
    ["country expected", "country found", "country mention", "pair expected", "pair found", "pair mention"]
    + ["mentions", "shape", "lower tail", "upper tail"] + EventType.allCases.map(\.rawValue)

  private static func values(_ table: TabSeparated, _ file: String) throws(DataFault) -> [String: Int] {
    var values: [String: Int] = [:]
    for row in table.rows {
      let name = row.cells[0]
      guard names.contains(name) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(name)\" is no name", remedy: "use \(names.joined(separator: ", "))")
      }
      guard let value = Int(row.cells[1]), range(of: name).contains(value) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[1])\" is no value of \(name)",
          remedy: "write a whole number from \(range(of: name).lowerBound) to \(range(of: name).upperBound)")
      }
      guard values.updateValue(value, forKey: name) == nil else {
        throw DataFault(file: file, line: row.line, what: "\(name) has two rows", remedy: "keep one of them")
      }
    }
    return values
  }

  private static func range(of name: String) -> ClosedRange<Int> {
    switch name {
    case "shape": 1...100
    case "lower tail", "upper tail": 0...499
    default: 0...1_000_000
    }
  }
}
