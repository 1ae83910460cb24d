package import EntenteStatistics
import EntenteText

/// Whether each entity is mentioned more, or less, from month to month: the rows of statistics/trend.csv, by kind and id.
///
/// Months without words keep their place in time and have no value. Undated stories are left out.
package struct TrendStatistics: Sendable {
  /// One entity.
  package struct Row: Sendable {
    package let entity: EntityKey
    /// From the month of the first dated story to that of the last.
    package let months: Int
    /// Those with words.
    package let monthsWithArticles: Int
    /// Of mentions per 1,000 words; nil below four months with words.
    package let test: MannKendall?
    /// The change of mentions per 1,000 words a month; nil as `test`.
    package let slope: TheilSen?

    package var flags: [StatisticFlag] {
      [(StatisticFlag.fewMonths, test == nil), (.tied, test.map { $0.p == nil } ?? false)].raised
    }
  }

  package let rows: [Row]

  init(_ sample: StorySample, workers: Workers) async {
    let entities = sample.index.keys
    let months = Months(sample.stories, entities: entities.count)
    rows = await workers.mapEach(entities.count) { place in
      let values = months.values(of: place)
      return Row(
        entity: entities[place], months: months.count, monthsWithArticles: values.count,
        test: MannKendall(values.map(\.value)), slope: values.count >= 4 ? TheilSen(values) : nil)
    }
  }
}

/// The mentions of every entity and the words in each month from the first to the last.
private struct Months: Sendable {
  private var words: [Int] = []
  private var mentions: [[Int]] = []

  init(_ stories: [SampledStory], entities: Int) {
    let numbers = stories.compactMap { $0.date.map(Self.number) }
    guard let first = numbers.min(), let last = numbers.max() else { return }
    words = [Int](repeating: 0, count: last - first + 1)
    mentions = [[Int]](repeating: [Int](repeating: 0, count: entities), count: words.count)
    for story in stories {
      guard let month = story.date.map({ Self.number(of: $0) - first }) else { continue }
      words[month] += story.words
      for count in story.body { mentions[month][count.entity] += count.count }
    }
  }

  var count: Int { words.count }

  /// Mentions per 1,000 words of the months that have words.
  func values(of entity: Int) -> [(time: Int, value: Double)] {
    words.indices.filter { words[$0] > 0 }.map { month in
      (month, Double(1000 * mentions[month][entity]) / Double(words[month]))
    }
  }

  private static func number(of day: CalendarDay) -> Int { day.year * 12 + day.month }
}
