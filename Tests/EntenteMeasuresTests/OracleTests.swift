import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Foundation
import Testing

/// The folder of an independent program's corpora and tables, which stays outside the project; `make evaluate` names it.
private let oracleFolder = ProcessInfo.processInfo.environment["ENTENTE_ORACLE"]

@Suite(.enabled(if: oracleFolder != nil)) struct `The oracle's corpora` {
  /// A corpus of the oracle: sentences of entities, a repeated entity being a repeated mention.
  private struct Corpus: Decodable {
    struct Article: Decodable {
      let id: String
      let date: String?
      let words: Int
      let sentences: [[String]]
      let paragraphs: [Int]
    }
    let articles: [Article]

    /// Codes of three letters for the entities, in the same order.
    var codes: [String: String] {
      let entities = Set(articles.flatMap { $0.sentences.joined() })
        .sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      return Dictionary(
        uniqueKeysWithValues: entities.enumerated().map { ($1, "A" + Self.letter($0 / 26) + Self.letter($0 % 26)) })
    }

    private static func letter(_ place: Int) -> String { String(UnicodeScalar(UInt8(65 + place))) }

    var dispatches: [Dispatch] {
      let codes = codes
      return articles.map { article in
        var sentences = article.sentences[...]
        let paragraphs = article.paragraphs.map { count in
          let paragraph = sentences.prefix(count)
          sentences = sentences.dropFirst(count)
          return paragraph.map { $0.isEmpty ? "-" : $0.compactMap { codes[$0] }.joined(separator: " ") }
        }
        return Dispatch(
          article.id, article.date, words: article.words,
          body: paragraphs.map { $0.joined(separator: "|") }.joined(separator: "||"))
      }
    }
  }

  private func corpus(_ name: String) throws -> Corpus {
    try JSONDecoder().decode(Corpus.self, from: Data(contentsOf: URL(filePath: (oracleFolder ?? "") + "/" + name)))
  }

  /// The rows of a table without quotation marks, each cell under its column.
  private func rows(_ name: String) throws -> [[String: String]] {
    let lines = try String(contentsOfFile: (oracleFolder ?? "") + "/" + name, encoding: .utf8)
      .split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  @Test(arguments: ["1", "2"])
  func `have the same frequencies, cell by cell`(number: String) throws {
    let corpus = try corpus("c\(number).json")
    let codes = corpus.codes
    let expected = try rows("out\(number)/frequency.csv")
    let table = FrequencyTable(try corpus.dispatches.tally(), names: [:]).rows
    #expect(table.map(\.id) == expected.map { codes[$0["id"] ?? ""] ?? "" })
    for (row, expected) in zip(table, expected) {
      let cells: [(String, Double?)] = [
        ("mentions", Double(row.mentions)), ("rank", Double(row.rank)), ("articles", Double(row.stories)),
        ("article_share", row.storyShare), ("article_share_wilson_lo", row.storyShareInterval?.lower),
        ("article_share_wilson_hi", row.storyShareInterval?.upper), ("per_1000_words", row.per1000Words),
        ("per_1000_lo", row.per1000WordsInterval?.lower), ("per_1000_hi", row.per1000WordsInterval?.upper),
        ("dp", row.dispersion),
      ]
      for (column, value) in cells { #expect(agree(value, Double(expected[column] ?? "")), "\(row.id) \(column)") }
    }
  }

  @Test(arguments: ["1", "2"])
  func `have the same pairs, cell by cell`(number: String) throws {
    let corpus = try corpus("c\(number).json")
    let codes = corpus.codes
    let expected = try rows("out\(number)/cooccurrence.csv")
      .filter { Int($0["n_ab"] ?? "") ?? 0 > 0 || Double($0["expected"] ?? "") ?? 0 >= 1 }
    let table = CooccurrenceTable(try corpus.dispatches.tally()).rows
    #expect(
      table.map { "\($0.level.rawValue) \($0.a) \($0.b)" }
        == expected.map { "\($0["level"] ?? "") \(codes[$0["a"] ?? ""] ?? "") \(codes[$0["b"] ?? ""] ?? "")" })
    for (row, expected) in zip(table, expected) {
      let cells: [(String, Double?)] = [
        ("n_ab", Double(row.nAB)), ("n_a", Double(row.nA)), ("n_b", Double(row.nB)), ("units", Double(row.units)),
        ("expected", row.expected), ("npmi", row.npmi), ("g2", row.g2), ("\(row.test.rawValue)_p", row.p),
        ("\(row.test.rawValue)_q", row.q), ("jaccard", row.jaccard), ("n_ab_fractional", row.nABFractional),
      ]
      for (column, value) in cells {
        let oracle = Double(expected[column] ?? "")
        let isNear = abs((value ?? 0) - (oracle ?? 0)) < 1e-9 && (value == nil) == (oracle == nil)
        #expect(agree(value, oracle) || isNear, "\(row.level.rawValue) \(row.a) \(row.b) \(column)")
      }
    }
  }

  /// Corpus 1 before July against from July on.
  @Test func `have the same changes, cell by cell`() throws {
    let corpus = try corpus("c1.json")
    let codes = corpus.codes
    let collation = Collation.collate(try corpus.dispatches.map { try $0.coded }, duplicates: .keep)
    let pair = PeriodPair(
      from: collation.within(try Period(parsing: "2021-01..2021-06")),
      to: collation.within(try Period(parsing: "2021-07..2021-12")), weights: try .plover)
    let table = PeriodComparison(pair, names: [:]).rows
    for expected in try rows("out1/comparison.csv") {
      let row = try #require(table.first { $0.id == codes[expected["id"] ?? ""] })
      let cells: [(String, Double?)] = [
        ("mentions_a", Double(row.mentions.earlier.count)), ("words_b", Double(row.mentions.later.exposure)),
        ("articles_b", Double(row.stories.later.count)), ("n_articles_a", Double(row.stories.earlier.exposure)),
        ("rate_ratio", row.mentions.ratio), ("rr_cluster_lo", row.rateRatioInterval?.lower),
        ("rr_cluster_hi", row.rateRatioInterval?.upper), ("lrc", row.lrc),
        ("article_share_diff", row.stories.shareDifference), ("article_share_diff_lo", row.shareInterval?.lower),
        ("article_share_diff_hi", row.shareInterval?.upper), ("article_fisher_p", row.stories.fisherP),
      ]
      for (column, value) in cells { #expect(agree(value, Double(expected[column] ?? "")), "\(row.id) \(column)") }
      // Of fewer than five stories the slim table gives none; statistics/comparison.csv has all.
      if let p = row.p { #expect(agree(p, Double(expected["perm_p"] ?? "")), "\(row.id) perm_p") }
    }
  }
}
