import EntenteReports
import Foundation
import Testing

/// Who has the page alone has the three measures: the most named countries, the pairs that stand together most, and the
/// highest scores with their factors, whatever else the page has.
@Suite struct `The page alone` {
  /// A report's files by path.
  fileprivate typealias Files = [String: String]

  enum Source: Sendable {
    case sample
    /// So many countries in so many stories, by a seed; with seed 0 all are named and paired as often.
    case invented(countries: Int, stories: Int, seed: UInt64, hasBaseline: Bool)

    fileprivate func files() throws -> Files {
      switch self {
      case .sample:
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../reports/sample")
        return try ["briefing.md", "frequency.csv", "cooccurrence.csv", "engagement.csv"].reduce(into: [:]) {
          files, path in
          files[path] = String(decoding: try Data(contentsOf: folder.appending(path: path)), as: UTF8.self)
        }
      case .invented(let countries, let stories, let seed, let hasBaseline):
        let articles = MarkedArticle.inWorld(of: countries, stories: stories, seed: seed)
        let report = try Report.of(
          articles, period: hasBaseline ? "2023-02" : nil, baseline: hasBaseline ? "2023-01" : nil,
          accuracy: seed % 2 == 0 ? .unmeasured : .sample())
        return report.files(sha256: fingerprint).reduce(into: [:]) {
          $0[$1.path] = String(decoding: $1.bytes, as: UTF8.self)
        }
      }
    }
  }

  private static let sources: [Source] =
    [.sample]
    + [1, 3, 5, 12, 13, 30].flatMap { countries in
      [false, true].map { .invented(countries: countries, stories: 40, seed: UInt64(countries), hasBaseline: $0) }
    } + [.invented(countries: 15, stories: 30, seed: 0, hasBaseline: false)]

  /// The rows of a table of the page, by cells, and the line that says what was cut.
  private func table(_ heading: String, of files: Files) throws -> (rows: [[String]], cut: String?) {
    let page = try #require(files["briefing.md"])
    let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix(heading + "\n") }, "\(heading)")
    let lines = section.split(separator: "\n").map(String.init)
    let rows = lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
    let cells = rows.map { row in
      row.dropFirst(2).dropLast(2).components(separatedBy: " | ").map { $0.replacing("*", with: "") }
    }
    return (cells, lines.first { $0.prefixMatch(of: /\d+ of \d+\s/) != nil })
  }

  /// The rows of a table of the report by column.
  private func rows(_ path: String, of files: Files) throws -> [[String: String]] {
    let rows = try RFC4180.rows(Array(try #require(files[path]).utf8)[...], separator: ",")
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  private func number(_ row: [String: String], _ column: String) -> Double { Double(row[column] ?? "") ?? .nan }

  /// Expects the first ten rows at least, in order, and a line that says of how many, where not all are shown.
  private func expect(_ shown: (rows: [[String]], cut: String?), toBe all: [[String]], at columns: [Int]) {
    #expect(shown.rows.count >= min(10, all.count))
    #expect(shown.rows.map { row in columns.map { row[$0] } } == Array(all.prefix(shown.rows.count)))
    let isCut = shown.rows.count < all.count
    #expect((shown.cut != nil) == isCut)
    #expect(!isCut || shown.cut?.hasPrefix("\(shown.rows.count) of \(all.count) ") == true)
  }

  /// Those with most mentions; of equal ones by code.
  @Test(arguments: sources) func `has the ten most named countries`(source: Source) throws {
    let files = try source.files()
    let named = try rows("frequency.csv", of: files).filter { $0["kind"] == "country" }.sorted { left, right in
      let keys = [left, right].map { (-number($0, "mentions"), $0["id"] ?? "") }
      return keys[0] < keys[1]
    }
    try expect(
      table("Countries", of: files),
      toBe: named.map { [$0["name"] ?? "", $0["mentions"] ?? "", $0["stories"] ?? ""] }, at: [0, 1, 2])
  }

  /// Those that most stories name both of; of equal ones in the order of cooccurrence.csv.
  @Test(arguments: sources) func `has the ten pairs that stand together most`(source: Source) throws {
    let files = try source.files()
    let names = Dictionary(
      try rows("frequency.csv", of: files).map { ($0["id"] ?? "", $0["name"] ?? "") }, uniquingKeysWith: { $1 })
    let pairs = try rows("cooccurrence.csv", of: files).filter {
      $0["level"] == "article" && $0["kind_a"] == "country" && $0["kind_b"] == "country" && $0["n_ab"] != "0"
    }
    let counts = pairs.map { number($0, "n_ab") }
    #expect(counts == counts.sorted(by: >))
    guard !pairs.isEmpty else { return }
    let shown = pairs.map { row in
      let both = ["a", "b"].map { names[row[$0] ?? ""] ?? "" }
      return [both.joined(separator: " and "), row["n_ab"] ?? ""]
    }
    try expect(table("Pairs", of: files), toBe: shown, at: [0, 1])
  }

  /// By score, then by code; the product of the three factors is the score, as far as these are rounded.
  @Test(arguments: sources) func `has the ten highest scores, each with its three factors`(source: Source) throws {
    let files = try source.files()
    let scored = try rows("engagement.csv", of: files)
    let order = scored.sorted { (-number($0, "score"), $0["iso3"] ?? "") < (-number($1, "score"), $1["iso3"] ?? "") }
    #expect(scored.map { $0["iso3"] } == order.map { $0["iso3"] })
    guard !scored.isEmpty else { return }
    let shown = try table("Weight of dealings", of: files)
    expect(
      shown,
      toBe: scored.map { row in
        [row["name"] ?? "", "\(row["stories_engaged"] ?? "") of \(row["stories_total"] ?? "")"]
      }, at: [0, 2])
    for (cells, row) in zip(shown.rows, scored) {
      let numbers = [1, 3, 4].map { Double(cells[$0].prefix { $0 != " " }.replacing(",", with: "")) ?? .nan }
      for (shown, column) in zip(numbers, ["score", "events_per_story", "mean_abs_score"]) {
        #expect(abs(shown - number(row, column)) <= 0.5001, "\(cells)")
      }
      let share = number(row, "stories_engaged") / number(row, "stories_total")
      let product = 100 * share * number(row, "events_per_story") * number(row, "mean_abs_score")
      #expect(abs(product - number(row, "score")) < 0.1, "\(row)")
    }
  }

  @Test func `has equal ones in the same order however the articles come`() throws {
    let articles = MarkedArticle.inWorld(of: 15, stories: 30, seed: 0)
    let pages = try [articles, articles.reversed()].map { try Report.of($0).text(of: "briefing.md") }
    #expect(pages[0] == pages[1])
  }
}

extension MarkedArticle {
  /// Stories in each of which a country acts on another and a third one may look on, in two months.
  fileprivate static func inWorld(of countries: Int, stories: Int, seed: UInt64) -> [MarkedArticle] {
    let codes = Array(
      [
        "ARG", "BRA", "CHL", "DEU", "ECU", "FRA", "GBR", "HUN", "IND", "JPN", "KEN", "LBN", "MEX", "NOR", "OMN", "PER",
        "QAT", "ROU", "SWE", "TUR", "UKR", "VNM", "YEM", "ZMB", "AUT", "BEL", "CHN", "DNK", "ESP", "FIN",
      ].prefix(countries))
    var dice = seed
    func roll(_ number: Int, _ step: Int) -> String {
      guard seed > 0 else { return codes[(number + step) % codes.count] }
      dice = dice &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return codes[Int(dice >> 33) % codes.count]
    }
    return (0..<stories).map { number in
      let (a, b, c) = (roll(number, 0), roll(number, 1), roll(number, 2))
      let act = seed == 0 || number % 3 > 0 ? "SUPPORT act:praise" : "ACCUSE act:accuse"
      return MarkedArticle(
        "w\(number)", number % 2 == 0 ? "2023-01-1\(number % 10)" : "2023-02-1\(number % 10)", outlet: "Wire",
        "[\(a)|\(a)] {deals|\(a)>\(b) \(act)} with [\(b)|\(b)] in matter \(number) of \(seed).",
        "[\(c)|\(c)] looks on for the \(number)th time.")
    }
  }
}
