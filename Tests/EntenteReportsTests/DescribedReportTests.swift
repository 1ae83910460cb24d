import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteReports
import EntenteText
import Foundation
import Testing

/// What datapackage.json says of tables is true of every row, so that `frictionless validate` has nothing to say.
@Suite struct `The description of a report` {
  /// How a report came about.
  enum Source: Sendable, CustomTestStringConvertible {
    /// reports/sample, as the program writes it.
    case sample
    /// The folder statistics/ beside the tables, of an invented world that names people and bodies.
    case invented(seed: Int, hasBaseline: Bool, CSVDialect)
    case empty(hasBaseline: Bool)

    var testDescription: String { "\(self)" }

    func described() async throws -> DescribedReport {
      switch self {
      case .sample: return try DescribedReport(try Self.committed())
      case .invented(let seed, let hasBaseline, let dialect):
        let report = try await Self.report(on: .invented(seed: seed), hasBaseline: hasBaseline)
        return try DescribedReport(
          report.files(dialect: dialect, sha256: fingerprint), separator: dialect == .excelEU ? ";" : ",")
      case .empty(let hasBaseline):
        return try DescribedReport(
          try await Self.report(on: [], hasBaseline: hasBaseline).files(sha256: fingerprint))
      }
    }

    private static func committed() throws -> [ReportFile] {
      let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../reports/sample").path
      let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".csv") }
      return try (paths + ["datapackage.json"]).map { path in
        ReportFile(path: path, bytes: [UInt8](try Data(contentsOf: URL(filePath: folder + "/" + path))))
      }
    }

    private static func report(on articles: [MarkedArticle], hasBaseline: Bool) async throws -> Report {
      let coded = try articles.enumerated().map { number, article in
        try article.coded.naming(people: number % 3, bodies: number % 2)
      }
      let (earlier, later) = ("2023-01-01..2023-01-15", "2023-01-16..2023-01-31")
      var report = try Report.of(
        coded: coded, period: hasBaseline ? later : nil, baseline: hasBaseline ? earlier : nil)
      let whole = Collation.collate(coded)
      let reported = hasBaseline ? whole.within(try Period(parsing: later)) : whole
      let roster = Roster(of: reported)
      var comparison: ComparisonStatistics?
      if hasBaseline {
        let sample = await StorySample(of: whole.stories, roster: roster, workers: Workers(2))
        comparison = ComparisonStatistics(
          sample, from: Set(whole.within(try Period(parsing: earlier)).stories.map(\.id)),
          to: Set(reported.stories.map(\.id)), seed: StatisticsTables.defaultSeed)
      }
      report.statistics = StatisticsSheets(
        await StatisticsTables(of: reported.stories, roster: roster, comparison: comparison, workers: Workers(2)))
      return report
    }
  }

  private static let sources: [Source] =
    [.sample, .empty(hasBaseline: false), .empty(hasBaseline: true)]
    + (1...4).map { .invented(seed: $0, hasBaseline: $0 % 2 == 0, .standard) }
    + [.invented(seed: 5, hasBaseline: true, .excelEU), .invented(seed: 6, hasBaseline: false, .excel)]

  @Test(arguments: sources) func `holds of every row of`(source: Source) async throws {
    let described = try await source.described()
    #expect(described.faults == [])
    #expect(described.tables.count >= 10)
  }

  @Test func `names the rows of every table but that of issues by columns of its own`() async throws {
    let tables = try await Source.invented(seed: 2, hasBaseline: true, .standard).described().tables
    #expect(tables.count == 26)
    #expect(tables.filter { $0.primaryKey.isEmpty }.map(\.name) == ["issues.csv"])
    #expect(tables.filter { !["issues.csv", "announced.csv"].contains($0.name) && $0.rows.isEmpty }.map(\.name) == [])
  }

  @Test func `says which columns name a row of which other table`() async throws {
    let tables = try await Source.invented(seed: 2, hasBaseline: true, .standard).described().tables
    let keys = tables.flatMap { table in
      table.foreignKeys.map { "\(table.name) \($0.columns.joined(separator: " ")) in \($0.table)" }
    }
    #expect(
      keys == [
        "cooccurrence.csv kind_a a in frequency.csv", "cooccurrence.csv kind_b b in frequency.csv",
        "cooccurrence_sentences.csv kind_a a in frequency.csv", "cooccurrence_sentences.csv kind_b b in frequency.csv",
        "network.csv source target in dyads.csv",
        "events.csv evidence_id in evidence.csv", "sentences.csv article_id in articles.csv",
        "evidence.csv article_id in articles.csv", "evidence.csv sentence_id in sentences.csv",
        "statistics-cooccurrence.csv kind_a a in statistics-frequency.csv",
        "statistics-cooccurrence.csv kind_b b in statistics-frequency.csv",
        "statistics-network.csv kind id in statistics-frequency.csv",
        "statistics-edges.csv kind source in statistics-network.csv",
        "statistics-edges.csv kind target in statistics-network.csv",
      ])
  }

  /// Events whose evidence was cut off name a row that is in the database alone.
  @Test(arguments: [0, 1, 8]) func `promises no more than what is left of evidence that was cut`(rows: Int) throws {
    let files = try Report.of([MarkedArticle].dispatches).files(evidenceCapacity: rows, sha256: fingerprint)
    let described = try DescribedReport(files)
    #expect(described.faults == [])
    #expect(try #require(described.tables.first { $0.name == "events.csv" }).foreignKeys.isEmpty)
  }

  @Test func `has four words for what a row is about, and they are the same in every table`() async throws {
    let tables = try await Source.invented(seed: 2, hasBaseline: true, .standard).described().tables
    var words: [String: Set<String>] = [:]
    for table in tables {
      for field in table.fields {
        guard let column = field["name"] as? String, ["kind", "kind_a", "kind_b"].contains(column) else { continue }
        words["\(table.name).\(column)"] = Set(table.rows.compactMap { $0[column] })
        #expect((field["constraints"] as? [String: Any])?["enum"] != nil, "\(table.name).\(column)")
      }
    }
    #expect(words.count == 15)
    #expect(words.values.reduce(into: []) { $0.formUnion($1) } == ["country", "person", "organisation", "event"])
    #expect(words["evidence.csv.kind"] == ["country", "person", "organisation", "event"])
    #expect(words["frequency.csv.kind"] == ["country", "person", "organisation"])
  }
}

extension CodedArticle {
  /// The same article, in which the first sentence of the body names some people and bodies besides.
  fileprivate func naming(people peopleCount: Int, bodies bodyCount: Int) throws -> CodedArticle {
    let sentence = try #require(sentences.firstIndex { $0.field == .body })
    let range = sentences[sentence].range
    let place = Occurrence(
      surface: "", field: .body, sentence: sentence, range: ByteRange(range.start, range.start + 1))
    let names = [("Ana Ortiz", "ECU"), ("Ivan Petrov", "RUS")].prefix(peopleCount)
    return CodedArticle(
      article: article, language: language, sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      words: words, mentions: mentions,
      people: names.map { Person(name: $0, role: nil, country: Country($1), mentions: [place]) },
      organisations: [("=UN", "United Nations")].prefix(bodyCount).map {
        Organisation(id: $0, name: $1, mentions: [place])
      },
      engagements: engagements, signature: signature, coder: coder)
  }
}
