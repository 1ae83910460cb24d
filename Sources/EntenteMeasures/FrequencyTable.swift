package import EntenteStatistics

/// How often each country is mentioned: the rows of frequency.csv, by mentions and then by id.
package struct FrequencyTable: Sendable {
  /// One country that is named in at least one story.
  package struct Row: Sendable {
    package let kind: EntityKind
    /// ISO 3166-1 alpha-3.
    package let id: String
    package let name: String
    /// In bodies.
    package let mentions: Int
    package let mentionsTitle: Int
    /// The body's mentions by form; the three sum to `mentions`.
    package let mentionsName: Int
    package let mentionsDemonym: Int
    package let mentionsMetonym: Int
    /// Stories that name it in title or body.
    package let stories: Int
    package let storiesTotal: Int
    /// `stories / storiesTotal`, in 0...1.
    package let storyShare: Double
    /// Wilson.
    package let storyShareInterval: ConfidenceInterval?
    /// Mentions in bodies per 1,000 words of all bodies; nil without words.
    package let per1000Words: Double?
    /// The envelope of exact Poisson and log cluster-t over stories.
    package let per1000WordsInterval: ConfidenceInterval?
    /// Gries's DP over stories: 0 spread as the words are, towards 1 all in one place; nil without mentions in bodies.
    package let dispersion: Double?
    /// Articles that name it, every copy counted.
    package let reports: Int
    /// 1 for the most mentions; equal mentions share the smallest rank.
    package let rank: Int
    package let flags: [Flag]
  }

  package let rows: [Row]
}
