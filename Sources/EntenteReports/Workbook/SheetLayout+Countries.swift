import EntenteWorkbooks

/// The sheets in which a row is a country, or a person or body.
extension SheetLayout {
  static var changes: SheetLayout {
    SheetLayout(
      name: "Changes", description: "A country in two periods, before and now", frozen: 2,
      columns: [
        .of("Country", "comparison.name", width: 22), .of("ISO3", "comparison.id", width: 8),
        .of("Stories before", "comparison.stories_a", .count), .of("Stories now", "comparison.stories_b", .count),
        .of("Share before", "comparison.story_share_a", .share), .of("Share now", "comparison.story_share_b", .share),
        .of("Points", "comparison.story_share_diff", .points), .of("from", "comparison.story_share_diff_lo", .points),
        .of("to", "comparison.story_share_diff_hi", .points),
        .beyondChance("comparison.share_q", tint: { $0.text("story_share_diff").hasPrefix("-") ? .orange : .blue }) {
          $0.text("stated").split(separator: " ").contains { $0.hasPrefix("N") }
        },
        .of("Acts before", "comparison.events_a", .count), .of("Acts now", "comparison.events_b", .count),
        .of("Weight, times", "comparison.score_ratio", .ratio), .of("from", "comparison.score_ratio_lo", .ratio),
        .of("to", "comparison.score_ratio_hi", .ratio),
        .beyondChance("comparison.score_q", tint: { $0.text("score_ratio").hasPrefix("0") ? .orange : .blue }) {
          $0.text("stated").split(separator: " ").contains("W1")
        },
        .of("On common outlets, points", "comparison.common_share_diff", .points),
        .whyEmpty("comparison.flags_share"), .whyEmpty("comparison.flags_score"),
      ])
  }

  /// The sheet of countries, which says which of cooperation and conflict outweighs only where the coder is known to get
  /// signs right often enough.
  static func countries(saysBalance: Bool) -> SheetLayout {
    SheetLayout(
      name: "Countries", description: "A country that a story names or that deals with another", frozen: 2,
      columns: [
        .of("Country", "countries.name", width: 22), .of("ISO3", "countries.iso3", width: 8),
        .of("Stories", "countries.stories", .count), .of("Share", "countries.story_share", .share),
        .of("from", "countries.story_share_lo", .share), .of("to", "countries.story_share_hi", .share),
        .of("Mentions", "countries.mentions", .count), .of("in titles", "countries.mentions_title", .count),
        .of("by name", "countries.mentions_name", .count), .of("by adjective", "countries.mentions_demonym", .count),
        .of("by capital", "countries.mentions_metonym", .count),
        .of("Per 1,000 words", "countries.per_1000_words", .ratio),
        .of("from", "countries.per_1000_words_lo", .ratio), .of("to", "countries.per_1000_words_hi", .ratio),
        .of("Stories with acts", "engagement.stories_engaged", .count), .of("Acts", "engagement.events", .count),
        .of("by it", "engagement.out_only", .count), .of("to it", "engagement.in_only", .count),
        .of("mutual", "engagement.mutual", .count), .of("announced", "engagement.prospective", .count),
        .of("Weight per 100 stories", "engagement.score", .score), .of("from", "engagement.score_lo", .score),
        .of("to", "engagement.score_hi", .score),
        .of("Balance, -1 to 1", "engagement.balance", .ratio), .of("from", "engagement.balance_lo", .ratio),
        .of("to", "engagement.balance_hi", .ratio), balanceVerdict(saysBalance),
        .whyEmpty("countries.flags"), .whyEmpty("engagement.flags", named: "engagement.flags"),
      ])
  }

  private static func balanceVerdict(_ saysBalance: Bool) -> Column {
    .words(
      "Beyond chance", "engagement.balance_q", width: 14,
      tint: { row in
        guard saysBalance, isTold(row) else { return nil }
        return row.text("balance").hasPrefix("-") ? .orange : .blue
      }
    ) { row in
      guard row["balance"] != .empty else { return "" }
      guard saysBalance else { return "cannot be told" }
      return isTold(row) ? "yes" : row["balance_q"] == .empty ? "not tested" : "no"
    }
  }

  private static func isTold(_ row: SheetRow) -> Bool { (Double(row.text("balance_q")) ?? 1) <= 0.05 }

  static var people: SheetLayout {
    SheetLayout(
      name: "People", description: "A person or a body that a story names", frozen: 1,
      columns: [
        .of("Name", "people.name", width: 28),
        .of("Kind", "frequency.kind"),
        .of("Country", "people.country", width: 9), .of("Called", "people.called", width: 28),
        .of("Stories", "people.stories", .count), .of("Share", "people.story_share", .share),
        .of("from", "people.story_share_lo", .share), .of("to", "people.story_share_hi", .share),
        .of("Mentions", "people.mentions", .count), .of("Id", "people.id", width: 28),
      ])
  }

  static var regions: SheetLayout {
    SheetLayout(
      name: "Regions", description: "A region of the world, by the stories that name one of its countries", frozen: 1,
      columns: [
        .of("Region", "regions.name", width: 34), .of("Code", "regions.region", width: 10),
        .of("Stories", "regions.stories", .count), .of("of", "regions.stories_total", .count),
        .of("Share", "regions.story_share", .share), .of("from", "regions.story_share_lo", .share),
        .of("to", "regions.story_share_hi", .share), .of("Mentions", "regions.mentions", .count),
        .of("Countries named", "regions.members_named", .count), .of("of", "regions.members_total", .count),
        .of("Which", "regions.members", width: 45),
      ], table: "regions")
  }

  static func months(period: String?) -> SheetLayout {
    SheetLayout(
      name: "Months", description: "A country in a month; the report's own month is yellow", frozen: 3,
      columns: [
        .of("Month", "months.month", width: 10), .of("First day", "months.period_start", .date, width: 12),
        .of("Country", "months.name", width: 22), .of("ISO3", "months.id", width: 8),
        .of("Stories", "months.stories", .count), .of("of", "months.stories_total", .count),
        .of("Share", "months.story_share", .share), .of("from", "months.story_share_lo", .share),
        .of("to", "months.story_share_hi", .share), .of("Acts", "months.events", .count),
        .of("Acts per 100 stories", "months.acts_per_100_stories", .score),
        .of("from", "months.acts_per_100_stories_lo", .score), .of("to", "months.acts_per_100_stories_hi", .score),
        .of("Too few stories", "months.few", width: 9),
      ], tint: { $0.text("month") == period ? .yellow : .none })
  }
}
