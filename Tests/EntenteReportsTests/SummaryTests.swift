import EntenteCoding
import EntenteReports
import EntenteText
import Testing

/// `summary` in datapackage.json: the headline and every sentence of the page, with the rows they rest on.
@Suite struct `The summary of a report` {
  /// Thirty stories a month: Ecuador in 2 and then 20, Cuba in 25 and then 6, Russia acts in both.
  private static let articles: [MarkedArticle] = [("2023-08", 2, 25), ("2023-09", 20, 6)].flatMap {
    month, ecuador, cuba in
    (0..<30).map { number in
      var article = MarkedArticle(
        "\(month)-\(number < 10 ? "0" : "")\(number)", "\(month)-\(10 + number % 18)", outlet: "Outlet \(number % 5)",
        title: "Note \(number) of \(month)", "It rained in the hills for \(number) days of \(month).")
      if number < ecuador {
        article.body.append("On day \(number) the minister of [Ecuador|ECU] spoke of the harvest.")
      }
      if number >= 30 - cuba {
        article.body.append("On day \(number) the minister of [Cuba|CUB] spoke of the harvest.")
      }
      return article
    }
  }

  private let files: [String: [UInt8]]
  private let summary: JSONObject

  init() throws {
    let report = try Report.of(Self.articles, period: "2023-09", baseline: "2023-08")
    files = Dictionary(uniqueKeysWithValues: report.files(sha256: fingerprint).map { ($0.path, $0.bytes) })
    let package = try JSONLine.object(in: try #require(files["datapackage.json"]))
    summary = try #require(package["summary"]?.object)
  }

  private var sentences: [(id: String, text: String, rows: [JSONObject])] {
    (summary["sentences"]?.array ?? []).compactMap(\.object).map { sentence in
      (
        sentence["id"]?.string ?? "", sentence["text"]?.string ?? "",
        (sentence["rows"]?.array ?? []).compactMap(\.object)
      )
    }
  }

  private func rows(of path: String) throws -> [[String: String]] {
    let cells = try RFC4180.rows(try #require(files[path])[...], separator: ",")
    return cells.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(cells[0], $0)) }
  }

  @Test func `has the headline, the days and the months of the countries it names`() throws {
    #expect(summary["headline"]?.string == "Ecuador rises from 2 of 30 stories to 20 of 30; Cuba falls from 25 to 6")
    #expect(summary["name"]?.string == "September 2023" && summary["stories"]?.integer == 30)
    #expect(summary["first"]?.string == "2023-09-01" && summary["last"]?.string == "2023-09-30")
    #expect(summary["baseline_first"]?.string == "2023-08-01" && summary["baseline_last"]?.string == "2023-08-31")
    let shares = (summary["shares"]?.array ?? []).compactMap(\.object)
    #expect(shares.map { $0["id"]?.string } == ["ECU", "CUB"])
    let months = (shares.last?["months"]?.array ?? []).compactMap(\.object)
    #expect(months.map { $0["stories"]?.integer } == [25, 6])
  }

  @Test func `has sentences that stand on the page, each of rows that its tables have`() throws {
    let page = String(decoding: try #require(files["briefing.html"]), as: UTF8.self)
    #expect(sentences.count > 10)
    for sentence in sentences {
      #expect(page.contains(HTML.escaped(sentence.text)), "\(sentence.id)")
      for row in sentence.rows {
        let key = (row["key"]?.object?.members ?? []).map { ($0.key, $0.value.string ?? "") }
        let found = try rows(of: row["file"]?.string ?? "").filter { cells in key.allSatisfy { cells[$0.0] == $0.1 } }
        #expect(found.count == 1 && !key.isEmpty, "\(sentence.id): \(key)")
      }
    }
  }

  /// A table has no row of a direction in which nothing is done.
  @Test(arguments: [0, 1]) func `names the rows of a direction that there are`(answers: Int) throws {
    let there = (0..<14).map { number in
      MarkedArticle("t\(number)", nil, "[Cuba|CUB] {praised|CUB>PER SUPPORT act:praise} [Peru|PER] in note \(number).")
    }
    let back = (0..<answers).map { number in
      MarkedArticle("b\(number)", nil, "[Peru|PER] {thanked|PER>CUB SUPPORT act:thank} [Cuba|CUB] in letter \(number).")
    }
    let files = try Report.of(there + back).files(sha256: fingerprint)
    let package = try JSONLine.object(in: try #require(files.first { $0.path == "datapackage.json" }?.bytes))
    let sentences = (package["summary"]?.object?["sentences"]?.array ?? []).compactMap(\.object)
    let direction = try #require(sentences.first { $0["id"]?.string == "D2" })
    let rows = (direction["rows"]?.array ?? []).compactMap { $0.object?["key"]?.object }
    #expect(rows.compactMap { $0["source"]?.string } == ["CUB", "PER"].dropLast(1 - answers))
  }

  /// The condition of N1 and N2 (data/words/sentences.tsv), from the cells of comparison.csv alone.
  @Test func `states every change of naming that its row allows, and no other`() throws {
    let allowed = try rows(of: "comparison.csv").filter { row in
      let number = { (column: String) in Double(row[column] ?? "") ?? .nan }
      return row["kind"] == "country" && number("share_q") <= 0.05 && number("stories_a") + number("stories_b") >= 5
        && number("stories_total_a") >= 20 && number("stories_total_b") >= 20
    }.compactMap { $0["id"] }
    let stated = sentences.filter { ["N1", "N2a", "N2b"].contains($0.id) }.flatMap(\.rows).compactMap {
      $0["key"]?.object?["id"]?.string
    }
    #expect(!allowed.isEmpty && Set(stated) == Set(allowed))
  }

  @Test func `says the same of a page in other words of the same rows`() throws {
    let ids = sentences.map(\.id)
    #expect(ids.first == "H1" && Set(["N1", "N1i", "L1"]).isSubset(of: ids))
    for word in ["significant", "trend", "surge", "ties", "influence", "sentiment"] {
      for sentence in sentences { #expect(!sentence.text.lowercased().split(separator: " ").contains { $0 == word }) }
    }
  }
}
