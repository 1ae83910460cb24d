import EntenteEnglish

/// What is known of an article before its sentences are read: when it was published, and which countries it names.
struct ArticleSetting: Sendable {
  /// Of publication; nil when the article is undated.
  let year: Int?
  /// Those whose names, organs or capitals occur in it.
  let countries: Set<Country>
  /// The one of them that occurs most often, of equals the first by code; nil without any.
  let foremost: Country?
  /// By "North" or "South", as a key, the country whose name begins with it, where the article writes it.
  let halves: [UInt64: Country]

  init(year: Int?, spans: [MentionFinder.Span], text: TokenizedArticle) {
    var counts: [Country: Int] = [:]
    var halves: [UInt64: Country] = [:]
    for span in spans {
      counts[span.country, default: 0] += 1
      let first = text.tokens[span.tokens.lowerBound].key
      if span.tokens.count == 2, Self.points.contains(first) { halves[first] = span.country }
    }
    self.halves = halves
    self.year = year
    countries = Set(counts.keys)
    foremost = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private static let points: Set<UInt64> = [WordKey.of("north".utf8), WordKey.of("south".utf8)]
}
