/// What is known of an article before its sentences are read: when it was published, and which countries it names.
struct ArticleSetting: Sendable {
  /// Of publication; nil when the article is undated.
  let year: Int?
  /// Those whose names, organs or capitals occur in it.
  let countries: Set<Country>
  /// The one of them that occurs most often, of equals the first by code; nil without any.
  let foremost: Country?

  init(year: Int?, spans: [MentionFinder.Span]) {
    var counts: [Country: Int] = [:]
    for span in spans { counts[span.country, default: 0] += 1 }
    self.year = year
    countries = Set(counts.keys)
    foremost = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
