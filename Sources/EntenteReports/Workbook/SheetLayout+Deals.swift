private import EntenteStatistics
import EntenteWorkbooks

/// The sheets in which a row is an act, a direction, a pair or an article.
extension SheetLayout {
  static var pairs: SheetLayout {
    SheetLayout(
      name: "Pairs A to B", description: "What one country does towards another", frozen: 2,
      columns: [
        .of("From", "dyads.source_name", width: 22), .of("To", "dyads.target_name", width: 22),
        .of("Acts", "dyads.events", .count), .of("Took place", "dyads.done", .count),
        .of("Announced", "dyads.prospective", .count), .of("Mutual", "dyads.mutual", .count),
        .of("Cooperative", "dyads.cooperative", .count), .of("from", "dyads.cooperative_lo", .score),
        .of("to", "dyads.cooperative_hi", .score), .of("Conflictual", "dyads.conflictual", .count),
        .of("from", "dyads.conflictual_lo", .score), .of("to", "dyads.conflictual_hi", .score),
        .of("Words", "dyads.words", .count), .of("Deeds", "dyads.deeds", .count),
        .of("Stories", "dyads.stories", .count), .of("Outlets", "dyads.outlets", .count),
        .of("Newest act", "dyads.newest_date", .date, width: 12), .of("Its sentence", "events.text", .wrapped),
        .title("Its story", "events.title"), .whyEmpty("dyads.flags"),
      ])
  }

  static var focus: SheetLayout {
    SheetLayout(
      name: "Focus", description: "A chosen power and a country with which one of the powers deals", frozen: 2,
      columns: [
        .of("Power", "focus.power_name", width: 22), .of("Country", "focus.country_name", width: 22),
        .of("Acts towards it", "focus.to_country", .count), .of("from", "focus.to_country_lo", .score),
        .of("to", "focus.to_country_hi", .score), .of("Acts by it", "focus.from_country", .count),
        .of("Mutual", "focus.mutual", .count), .of("Cooperative", "focus.cooperative", .count),
        .of("Conflictual", "focus.conflictual", .count), .of("Took place", "focus.done", .count),
        .of("Announced", "focus.announced", .count), .of("Stories", "focus.stories", .count),
        .of("There and back, 0 to 1", "focus.reciprocity", .ratio),
        times("Times the others' acts", "courtship"), times("from", "courtship_lo"), times("to", "courtship_hi"),
        .whyEmpty("focus.flags"),
      ], table: "focus")
  }

  /// A ratio of which the table has the logarithm.
  private static func times(_ head: String, _ column: String) -> Column {
    Column(
      column: WorkbookSheet.Column(head, source: "exp(\(column))", width: 11, format: .ratio), entry: nil,
      value: { row in Double(row.text(column)).map { .number(exponential($0)) } ?? .empty }, tint: { _ in nil })
  }

  static var acts: SheetLayout {
    SheetLayout(
      name: "Acts", description: "What one country does towards another, in one act", frozen: 3,
      columns: [
        .of("Date", "events.date", .date, width: 12), .of("From", "events.source_name", width: 22),
        .of("To", "events.target_name", width: 22), .of("Kind", "events.act", width: 22), .of("Type", "events.type"),
        .words("Counts as", "events.score") { countsAs($0) }, .of("Score", "events.score", .score),
        .words("Status", "events.status") { statuses[$0.text("status")] ?? $0.text("status") },
        .of("Announced", "events.prospective", width: 11), .of("Counted", "events.counted", width: 9),
        .of("Said by", "events.attribution", width: 11), .of("Sentence", "events.text", .wrapped),
        .title("Title", "events.title"), .of("Outlet", "events.outlet", width: 22),
        .of("Published", "events.published", .date, width: 12), .of("Stories", "events.stories", .count),
        .of("Outlets", "events.outlets", .count), .of("Id", "events.event_id", width: 18),
      ],
      tint: { row in
        guard row.text("counted") == "yes" else { return .faint }
        return ["cooperative": .blue, "conflictual": .orange][countsAs(row)] ?? .none
      })
  }

  private static let statuses = [
    "realised": "took place", "hypothetical": "considered", "historical": "told as history", "negated": "denied",
  ]

  private static func countsAs(_ row: SheetRow) -> String {
    let score = Double(row.text("score")) ?? 0
    return score > 0 ? "cooperative" : score < 0 ? "conflictual" : "neither"
  }

  static var announced: SheetLayout {
    SheetLayout(
      name: "Announced", description: "What is announced between countries for a day after the report's last",
      frozen: 1,
      columns: [
        .of("Date", "announced.date", .date, width: 12), .of("Who", "announced.names", width: 34),
        .of("Kind", "announced.act", width: 22), .of("Stories", "announced.stories", .count),
        .of("Last word", "announced.last_word", tint: { $0.text("last_word") == "called off" ? .orange : nil }),
        .of("Said on", "announced.last_said", .date, width: 12), .of("Sentence", "announced.text", .wrapped),
        .title("Title", "announced.title"), .of("Outlet", "announced.outlet", width: 22),
      ])
  }

  static var together: SheetLayout {
    SheetLayout(
      name: "Together", description: "Two countries, and the stories that name both", frozen: 2,
      columns: [
        .of("Country", "cooccurrence.a_name", width: 22), .of("Country", "cooccurrence.b_name", width: 22),
        .of("Stories with both", "cooccurrence.n_ab", .count), .of("By chance", "cooccurrence.expected", .score),
        .of("Times chance", "cooccurrence.ratio", .ratio, tint: tintOfPair),
        share("of the first's", "n_a"), share("of the second's", "n_b"),
        .beyondChance("cooccurrence.q", tint: tintOfPair) { $0["stated"] != .empty },
        .whyEmpty("cooccurrence.flags"),
      ])
  }

  private static func tintOfPair(_ row: SheetRow) -> WorkbookSheet.Tint? {
    guard row["stated"] != .empty else { return nil }
    return (Double(row.text("ratio")) ?? 0) > 1 ? .blue : .orange
  }

  /// The part of one country's stories that name the other too.
  private static func share(_ head: String, _ column: String) -> Column {
    Column(
      column: WorkbookSheet.Column("Share " + head, source: "n_ab / " + column, width: 11, format: .share), entry: nil,
      value: { row in
        guard let both = Double(row.text("n_ab")), let all = Double(row.text(column)), all > 0 else { return .empty }
        return .number(both / all)
      }, tint: { _ in nil })
  }

  static var articles: SheetLayout {
    SheetLayout(
      name: "Articles", description: "An article that was read", frozen: 3,
      columns: [
        .of("Published", "articles.published", .date, width: 12), .of("Outlet", "articles.outlet", width: 22),
        .title("Title", "articles.title"), .of("Words", "articles.words", .count),
        .of("Counted", "articles.counted", width: 9), .of("Copy of", "articles.duplicate_of", width: 18),
        .words("Problems", "articles.status", width: 18) { $0.text("status") == "ok" ? "" : $0.text("status") },
        .of("File", "articles.locator", width: 34),
      ], tint: { $0.text("counted") == "yes" ? .none : .faint })
  }

  /// Every layout but those of the page and the words, in the workbook's order.
  static func all(saysBalance: Bool, period: String?) -> [SheetLayout] {
    [
      changes, countries(saysBalance: saysBalance), pairs, focus, acts, announced, together, people, regions,
      months(period: period), articles,
    ]
  }
}
