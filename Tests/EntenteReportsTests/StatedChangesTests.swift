import EntenteReports
import Testing

/// What a page states of generated news, held against the rows of its comparison.csv.
@Suite struct `The changes that a page states` {
  private static let countries = ["ARG", "BRA", "CHL", "CHN", "COL", "CUB", "ECU", "FRA", "IND", "MEX", "PER", "RUS"]

  /// What is planted: how many of a hundred stories of each period name a country, where it changes.
  private static let changes = ["CHN": (5, 30), "FRA": (30, 5), "PER": (5, 30), "RUS": (0, 30)]

  /// A month of stories, each country in exactly so many of them, chosen by the dice; every eighth story names it thirty
  /// times.
  private func stories(_ month: String, _ count: Int, _ shares: [Int], _ dice: inout Dice) -> [MarkedArticle] {
    var names = [[String]](repeating: [], count: count)
    for (code, share) in zip(Self.countries, shares) {
      for story in (0..<count).shuffled(using: &dice).prefix(share * count / 100) {
        names[story] += Array(repeating: "[\(code)|\(code)]", count: story % 8 == 0 ? 30 : 1)
      }
    }
    return names.enumerated().map { number, names in
      let filler = (0..<dice.roll(6) + 3).map { _ in "w\(dice.roll(9_000))" }.joined(separator: " ")
      return MarkedArticle(
        "\(month)-\(number)", "\(month)-\(10 + number % 18)", "\(names.joined(separator: " ")) \(filler).")
    }
  }

  /// The statements on naming, and the cells of comparison.csv by code and column.
  private func statements(of articles: [MarkedArticle]) throws -> (lines: [Substring], rows: [[String: String]]) {
    let report = try Report.of(articles, period: "2023-09", baseline: "2023-08")
    let page = try #require(report.text(of: "briefing.md"))
    let section = try #require(page.split(separator: "\n## ").first { $0.hasPrefix("Changes\n") })
    for word in ["significan", "trend", "surge"] { #expect(!section.lowercased().contains(word)) }
    let cells = try report.rows(of: "comparison.csv")
    let rows = cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
    let lines = section.split(separator: "\n").filter { $0.contains(": named in ") || $0.contains(" before, now in ") }
    return (lines, rows)
  }

  /// Of each row that is stated what its line must begin with, by the counts of the table.
  private func expectedHead(_ row: [String: String]) -> String {
    let (a, b) = (row["stories_a"] ?? "", row["stories_b"] ?? "")
    let (totalA, totalB) = (row["stories_total_a"] ?? "", row["stories_total_b"] ?? "")
    let head = "- \(row["name"] ?? ""): "
    if a == "0" { return head + "in none of \(totalA) stories before, now in \(b) of \(totalB)." }
    if b == "0" { return head + "in \(a) of \(totalA) stories before, now in none of \(totalB)." }
    return head + "named in \(b) of \(totalB) stories, after \(a) of \(totalA). Share "
  }

  @Test(arguments: 1...10) func `are the rows whose q is at most 0.05, and all of these`(seed: Int) throws {
    var dice = Dice(seed: seed)
    let usual = Self.countries.indices.map { [55, 30, 12, 8, 6, 3][$0 % 6] }
    func shares(_ side: ((Int, Int)) -> Int) -> [Int] {
      zip(Self.countries, usual).map { code, share in Self.changes[code].map(side) ?? share }
    }
    let (lines, rows) = try statements(
      of: stories("2023-08", 100, shares { $0.0 }, &dice) + stories("2023-09", 100, shares { $0.1 }, &dice))
    let found = rows.filter { Double($0["share_q"] ?? "").map { $0 <= 0.05 } ?? false }
    #expect(Set(found.compactMap { $0["id"] }).isSuperset(of: Self.changes.keys))
    #expect(lines.count == found.count)
    for row in found { #expect(lines.contains { $0.hasPrefix(expectedHead(row)) }, "\(row["id"] ?? "")") }
  }

  @Test func `are none, but for five corpora of a hundred, where both months are of one population`() throws {
    var claims = 0
    for seed in 1...100 {
      var dice = Dice(seed: 500 + seed)
      let names = Self.countries.indices.map { place in
        let share = [50, 25, 12, 7, 4, 2][place % 6]
        return (0..<2).map { _ in (0..<60).count { _ in dice.roll(100) < share } }
      }
      let months = ["2023-08", "2023-09"].enumerated().flatMap { side, month in
        stories(month, 60, names.map { ($0[side] * 100 + 59) / 60 }, &dice)
      }
      let (lines, rows) = try statements(of: months)
      if !lines.isEmpty { claims += 1 }
      for row in rows where (Int(row["stories_a"] ?? "") ?? 0) + (Int(row["stories_b"] ?? "") ?? 0) < 5 {
        #expect(row["share_q"] == "" && row["q"] == "" && row["flags_share"]?.contains("few_stories") == true)
      }
    }
    #expect(claims <= 5)
  }

  /// Twelve countries that all change: ten are named, the greatest first, and two counted.
  @Test func `are ten at most, and the others counted`() throws {
    var dice = Dice(seed: 3)
    let (lines, rows) = try statements(
      of: stories("2023-08", 100, Self.countries.indices.map { 5 + $0 }, &dice)
        + stories("2023-09", 100, Self.countries.indices.map { 60 + 2 * $0 }, &dice))
    #expect(rows.count { Double($0["share_q"] ?? "").map { $0 <= 0.05 } ?? false } == 12)
    #expect(lines.count == 10 && lines.first?.hasPrefix("- Russia: ") == true)
  }
}
