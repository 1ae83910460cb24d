import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Foundation
import Testing

/// The tables of `Tests/Fixtures/sample`: five dispatches read by hand, and what follows from the reading.
@Suite struct `The sample read by hand` {
  private let tally: Tally

  init() throws {
    let mentions = Dictionary(grouping: try Self.rows("mentions.tsv"), by: { $0["article"] })
    let sentences = Dictionary(grouping: try Self.rows("sentences.tsv"), by: { $0["article"] })
    let engagements = Dictionary(grouping: try Self.rows("engagements.tsv"), by: { $0["article"] })
    let articles = try Self.rows("articles.tsv").map { article in
      let name = article["article"]
      return try ReadArticle(
        article: article, mentions: mentions[name] ?? [], sentences: sentences[name] ?? [],
        engagements: engagements[name] ?? []
      ).coded
    }
    tally = Tally(of: Collation.collate(articles), weights: try .plover)
  }

  @Test func `gives every cell of frequency.csv`() throws {
    let rows = FrequencyTable(tally, names: [:]).rows.map { row in
      [
        "id": .text(row.id), "mentions": .count(row.mentions), "mentions_title": .count(row.mentionsTitle),
        "mentions_name": .count(row.mentionsName ?? 0), "mentions_demonym": .count(row.mentionsDemonym ?? 0),
        "mentions_metonym": .count(row.mentionsMetonym ?? 0), "stories": .count(row.stories),
        "stories_total": .count(row.storiesTotal), "story_share": .number(row.storyShare),
        "story_share_lo": .number(row.storyShareInterval?.lower),
        "story_share_hi": .number(row.storyShareInterval?.upper), "per_1000_words": .number(row.per1000Words),
        "per_1000_words_lo": .number(row.per1000WordsInterval?.lower),
        "per_1000_words_hi": .number(row.per1000WordsInterval?.upper), "dispersion": .number(row.dispersion),
        "reports": .count(row.reports), "rank": .count(row.rank), "flags": .flags(row.flags),
      ] as [String: Cell]
    }
    try Self.expect(rows, toBe: "frequency.csv", unchecked: ["kind", "name"])
  }

  @Test func `gives every cell of cooccurrence.csv`() throws {
    let rows = CooccurrenceTable(tally).rows.map { row in
      [
        "a": .text(row.a), "b": .text(row.b), "level": .text(row.level.rawValue), "n_ab": .count(row.nAB),
        "n_a": .count(row.nA), "n_b": .count(row.nB), "units": .count(row.units), "expected": .number(row.expected),
        "npmi": .number(row.npmi), "g2": .number(row.g2), "test": .text(row.test.rawValue), "p": .number(row.p),
        "q": .number(row.q), "jaccard": .number(row.jaccard), "n_ab_fractional": .number(row.nABFractional),
        "flags": .flags(row.flags),
      ] as [String: Cell]
    }
    try Self.expect(rows, toBe: "cooccurrence.csv", unchecked: ["kind_a", "kind_b"])
  }

  @Test func `gives every cell of cooccurrence_matrix.csv`() throws {
    let matrix = CooccurrenceMatrix(tally)
    let rows = matrix.countries.indices.map { row in
      matrix.countries.indices.reduce(into: ["iso3": Cell.text(matrix.countries[row].iso3)]) { cells, column in
        cells[matrix.countries[column].iso3] = .count(matrix[row, column])
      }
    }
    try Self.expect(rows, toBe: "cooccurrence_matrix.csv")
  }

  @Test func `gives every cell of engagement.csv`() throws {
    let rows = EngagementTable(tally, names: [:]).rows.map { row in
      [
        "iso3": .text(row.country.iso3), "rank": .count(row.rank), "score": .number(row.score),
        "score_lo": .number(row.scoreInterval?.lower), "score_hi": .number(row.scoreInterval?.upper),
        "stories_engaged": .count(row.storiesEngaged), "stories_total": .count(row.storiesTotal),
        "events_per_story": .number(row.eventsPerStory), "mean_abs_score": .number(row.meanAbsScore),
        "events": .count(row.events), "out_only": .count(row.outOnly), "in_only": .count(row.inOnly),
        "mutual": .count(row.mutual), "cooperation": .number(row.cooperation.points),
        "conflict": .number(row.conflict.points), "balance": .number(row.balance),
        "balance_lo": .number(row.balanceInterval?.lower), "balance_hi": .number(row.balanceInterval?.upper),
        "done": .count(row.done), "prospective": .count(row.prospective), "reports": .count(row.reports),
        "flags": .flags(row.flags),
      ] as [String: Cell]
    }
    try Self.expect(rows, toBe: "engagement.csv", unchecked: ["name"])
  }

  @Test func `gives every cell of dyads.csv`() throws {
    let rows = DyadTable(tally).rows.map { row in
      [
        "source": .text(row.source.iso3), "target": .text(row.target.iso3), "events": .count(row.events),
        "mutual": .count(row.mutual), "cooperation": .number(row.cooperation.points),
        "conflict": .number(row.conflict.points), "intensity": .number(row.intensity),
        "intensity_lo": .number(row.intensityInterval?.lower), "intensity_hi": .number(row.intensityInterval?.upper),
        "done": .count(row.done), "prospective": .count(row.prospective), "stories": .count(row.stories),
        "reports": .count(row.reports), "outlets": .count(row.outlets), "flags": .flags(row.flags),
      ] as [String: Cell]
    }
    try Self.expect(rows, toBe: "dyads.csv")
  }
}

extension `The sample read by hand` {
  /// A cell as a table of four decimals shows it.
  fileprivate enum Cell {
    case text(String)
    case count(Int)
    case number(Double?)

    static func flags(_ flags: [Flag]) -> Cell { .text(flags.map(\.rawValue).joined(separator: " ")) }

    func isShown(as text: String) -> Bool {
      switch self {
      case .text(let value): return text == value
      case .count(let count): return text == String(count)
      case .number(let number):
        guard let number else { return text.isEmpty }
        return Double(text).map { abs($0 - number) <= 0.000_05 + 1e-9 } ?? false
      }
    }
  }

  fileprivate static func expect(_ rows: [[String: Cell]], toBe file: String, unchecked: Set<String> = []) throws {
    let expected = try Self.rows("expected/" + file)
    #expect(rows.count == expected.count)
    for (number, (row, expected)) in zip(rows, expected).enumerated() {
      for (column, text) in expected where !unchecked.contains(column) {
        let cell = try #require(row[column])
        #expect(cell.isShown(as: text), "\(file), row \(number + 1), \(column): \(cell), expected \(text)")
      }
    }
  }

  fileprivate static func rows(_ file: String) throws -> [[String: String]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Fixtures/sample")
    let separator: Character = file.hasSuffix(".tsv") ? "\t" : ","
    let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: separator, omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}

/// An article as the tables of the reading give it.
private struct ReadArticle {
  let article: [String: String]
  let mentions: [[String: String]]
  let sentences: [[String: String]]
  let engagements: [[String: String]]

  var coded: CodedArticle {
    get throws {
      let name = try #require(article["article"])
      let published = CalendarDay(iso: article["published"] ?? "").map { PublicationDate(day: $0, source: .given) }
      let source = article["source"].flatMap { $0.isEmpty ? nil : $0 }
      let paragraphs = Dictionary(grouping: sentences) { Int($0["paragraph"] ?? "") ?? 0 }.sorted { $0.key < $1.key }
      return CodedArticle(
        article: Article(
          id: ArticleID(name), text: [], title: .none, paragraphs: [], published: published, source: source,
          provenance: Article.Provenance(locator: Locator(path: name))),
        language: "en",
        sentences: [Sentence(field: .title, range: ByteRange(0, 0))]
          + sentences.map { _ in Sentence(field: .body, range: ByteRange(0, 0)) },
        sentencesOfParagraphs: paragraphs.map(\.value.count),
        words: try #require(Int(article["words"] ?? "")), mentions: try codedMentions,
        engagements: try codedEngagements,
        signature: name, coder: "hand")
    }
  }

  /// Each mention in a sentence of its line that names its country, the last sentences first filled with one.
  private var codedMentions: [Mention] {
    get throws {
      var open: [String: [Int]] = [:]
      return try mentions.map { mention in
        let iso3 = try #require(mention["iso3"])
        let isTitle = mention["field"] == "title"
        let key = "\(mention["line"] ?? "") \(iso3)"
        let places =
          open[key]
          ?? sentences.indices.filter { place in
            sentences[place]["line"] == mention["line"]
              && sentences[place]["countries"]?.split(separator: " ").contains(iso3[...]) == true
          }
        open[key] = places.count > 1 ? Array(places.dropFirst()) : places
        return Mention(
          country: try #require(Country(iso3)), form: try #require(Mention.Form(rawValue: mention["form"] ?? "")),
          occurrence: Occurrence(
            surface: mention["surface"] ?? "", field: isTitle ? .title : .body,
            sentence: isTitle ? 0 : try #require(places.first, "\(mention)") + 1, range: ByteRange(0, 0)))
      }
    }
  }

  /// The event's number stands for the place of the trigger, so that legs of one sentence are one event.
  private var codedEngagements: [Engagement] {
    get throws {
      try engagements.map { row in
        let event = try #require(Int(row["event"] ?? ""))
        let sentence = Int(row["sentence"] ?? "")
        return Engagement(
          source: try #require(Country(row["source"] ?? "")), target: try #require(Country(row["target"] ?? "")),
          reciprocal: row["reciprocal"] == "yes", type: try #require(EventType(rawValue: row["type"] ?? "")),
          mode: row["mode"].flatMap { $0.isEmpty ? nil : $0 }, prospective: row["prospective"] == "yes",
          status: try #require(EventStatus(rawValue: row["status"] ?? "")),
          date: CalendarDay(iso: row["date"] ?? "").map { EventDate(day: $0, basis: .explicit) },
          field: sentence == nil ? .title : .body, sentence: sentence ?? 0, actor: ByteRange(0, 0),
          trigger: ByteRange(event, event), recipient: ByteRange(0, 0), rule: row["act"] ?? "")
      }
    }
  }
}
