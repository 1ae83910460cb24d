package import EntenteCoding
import EntenteCorpus
package import EntenteStatistics

/// How often each country, person and body is mentioned: the rows of frequency.csv, by kind, mentions and id.
package struct FrequencyTable: Sendable {
  /// One that is named in at least one story.
  package struct Row: Sendable {
    package let kind: EntityKind
    /// ISO 3166-1 alpha-3 of a country, else an ``Identity``'s.
    package let id: String
    package let name: String
    /// In bodies.
    package let mentions: Int
    package let mentionsTitle: Int
    /// A country's mentions in bodies by form; the three sum to `mentions`.
    ///
    /// Nil for people and bodies.
    package let mentionsName: Int?
    package let mentionsDemonym: Int?
    package let mentionsMetonym: Int?
    /// Stories that name them in title or body.
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
    /// Articles that name them, every copy counted.
    package let reports: Int
    /// 1 for the most mentions of its kind; equal mentions share the smallest rank.
    package let rank: Int
    package let flags: [Flag]
  }

  package let rows: [Row]
}

extension FrequencyTable {
  /// The rows that count countries.
  package var countries: [Row] { rows.filter { $0.kind == .country } }

  /// The table of a tally.
  ///
  /// - Parameters:
  ///   - tally: Of all the stories that the table is about.
  ///   - names: What the reader calls each country; its code where there is none.
  package init(_ tally: Tally, names: [Country: String]) {
    rows = EntityKind.allCases.flatMap { kind in Self.rows(of: kind, in: tally, names: names) }
  }

  private static func rows(of kind: EntityKind, in tally: Tally, names: [Country: String]) -> [Row] {
    let counted = tally.mentions.filter { $0.key.kind == kind }
      .sorted { (-$0.value.mentions, $0.key) < (-$1.value.mentions, $1.key) }
    let ranks = ranks(ofDescending: counted.map(\.value.mentions))
    return zip(counted, ranks).map { counted, rank in
      let identity = tally.roster.identity(of: counted.key)
      let name = counted.key.country.flatMap { names[$0] } ?? identity.name
      return Row(counted.key, counted.value, in: tally, id: identity.id, name: name, rank: rank)
    }
  }
}

extension FrequencyTable.Row {
  fileprivate init(_ entity: Entity, _ mentions: MentionTally, in tally: Tally, id: String, name: String, rank: Int) {
    let hasForms = entity.kind == .country
    let rate = mentions.rate(in: tally)
    let hasIntervals = tally.stories >= Flag.storiesForInterval
    self.init(
      kind: entity.kind,
      id: id,
      name: name,
      mentions: mentions.mentions,
      mentionsTitle: mentions.titles,
      mentionsName: hasForms ? mentions.names : nil,
      mentionsDemonym: hasForms ? mentions.demonyms : nil,
      mentionsMetonym: hasForms ? mentions.metonyms : nil,
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
  func rate(in tally: Tally) -> RatioSums {
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
