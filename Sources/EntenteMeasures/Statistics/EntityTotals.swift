import EntenteStatistics

/// What is known of one entity over some stories.
struct EntityTotals: Sendable {
  /// The bodies that mention it, each with its words.
  private(set) var parts: [Dispersion.Part] = []
  /// In bodies.
  private(set) var mentions = 0
  /// Stories that name it in title or body.
  private(set) var stories = 0
  private(set) var paragraphs = 0
  private(set) var sentences = 0

  /// The totals of every entity, by place.
  static func all(of stories: [SampledStory], entities: Int) -> [EntityTotals] {
    stories.reduce(into: [EntityTotals](repeating: EntityTotals(), count: entities)) { totals, story in
      for count in story.body {
        totals[count.entity].mentions += count.count
        totals[count.entity].parts.append(Dispersion.Part(count: count.count, size: story.words))
      }
      for count in story.whole.counts { totals[count.entity].stories += 1 }
      for presence in story.paragraphs.presences { totals[presence.entity].paragraphs += presence.count }
      for presence in story.sentences.presences { totals[presence.entity].sentences += presence.count }
    }
  }

  /// Mentions per word, stories being the sample; `words` has one cluster of numerator 0 for each story.
  func rate(in words: RatioSums) -> RatioSums {
    parts.reduce(into: words) { $0.fill(numerator: $1.count, ofDenominator: $1.size) }
  }
}

extension [SampledStory] {
  /// One cluster for each story, with numerator 0 and the words of its body.
  var wordSums: RatioSums {
    reduce(into: RatioSums()) { $0.add(numerator: 0, denominator: $1.words) }
  }
}
