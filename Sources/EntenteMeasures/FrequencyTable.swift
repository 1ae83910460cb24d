package import EntenteCoding
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

extension FrequencyTable {
  /// The table of a tally.
  ///
  /// - Parameters:
  ///   - tally: Of all the stories that the table is about.
  ///   - names: What the reader calls each country; its code where there is none.
  package init(_ tally: Tally, names: [Country: String]) {
    let counted = tally.mentions.sorted { (-$0.value.mentions, $0.key) < (-$1.value.mentions, $1.key) }
    let ranks = ranks(ofDescending: counted.map(\.value.mentions))
    rows = zip(counted, ranks).map { counted, rank in
      Row(counted.key, counted.value, in: tally, name: names[counted.key] ?? counted.key.iso3, rank: rank)
    }
  }
}

extension FrequencyTable.Row {
  fileprivate init(_ country: Country, _ mentions: MentionTally, in tally: Tally, name: String, rank: Int) {
    let rate = mentions.rate(in: tally)
    let hasIntervals = tally.stories >= Flag.storiesForInterval
    self.init(
      kind: .country,
      id: country.iso3,
      name: name,
      mentions: mentions.mentions,
      mentionsTitle: mentions.titles,
      mentionsName: mentions.names,
      mentionsDemonym: mentions.demonyms,
      mentionsMetonym: mentions.metonyms,
      stories: mentions.stories,
      storiesTotal: tally.stories,
      storyShare: Double(mentions.stories) / Double(tally.stories),
      storyShareInterval: hasIntervals ? .wilson(successes: mentions.stories, of: tally.stories) : nil,
      per1000Words: rate.ratio.map { $0 * 1000 },
      per1000WordsInterval: hasIntervals ? rate.envelopeInterval()?.interval.scaled(by: 1000) : nil,
      dispersion: mentions.dispersion(in: tally),
      reports: mentions.reports,
      rank: rank,
      flags: mentions.flags(in: tally))
  }
}

extension MentionTally {
  /// Mentions per word, stories being the sample.
  fileprivate func rate(in tally: Tally) -> RatioSums {
    shares.values.reduce(into: tally.words) { $0.fill(numerator: $1.mentions, ofDenominator: $1.words) }
  }

  fileprivate func dispersion(in tally: Tally) -> Double? {
    Dispersion(
      occupied: shares.values.map { Dispersion.Part(count: $0.mentions, size: $0.words) },
      partCount: tally.wordedStories, totalSize: tally.words.denominator, smallestSize: tally.shortestBody)?.dp
  }

  fileprivate func flags(in tally: Tally) -> [Flag] {
    [
      (Flag.few, tally.stories < Flag.storiesForStatement),
      (.fewMentions, mentions < 5),
      (.oneStory, stories == 1),
      (.titleOnly, mentions == 0),
    ].filter(\.1).map(\.0)
  }
}
