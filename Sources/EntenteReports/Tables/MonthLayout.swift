private import EntenteCoding
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

extension Layout where Row == MonthlySeries.Row {
  /// months.csv: how often each country is named and engaged, month by month.
  static var months: Self {
    Layout(
      name: "months",
      description: """
        A country in a month that has a story, those that do not name it too; of all stories that were \
        read, up to the last month of the report's period.
        """,
      key: ["month", "kind", "id"],
      fields: [
        Field("month", .string, "Calendar month, as 2023-09.") { .text($0.month.description) },
        Field("period_start", .date, "First day of the month.") { .date($0.month.first) },
        Field("period_end", .date, "Last day of the month.") { .date($0.month.last) },
        .kind("kind", "What is counted: country.") { $0.kind },
        Field("id", .string, "ISO 3166-1 alpha-3 code of the country.") { .text($0.id) },
        Field("name", .string, "The country's common English name.") { .text($0.name) },
        Field("stories", .integer, unit: "stories", "Stories of the month that name the country in title or body.") {
          .integer($0.stories)
        },
        Field(
          "stories_total", .integer, unit: "stories",
          "All stories of the month; a story with its copies counts on the day of the earliest, undated ones never."
        ) { .integer($0.storiesTotal) },
        Field(
          "story_share", .number, unit: "share",
          "stories / stories_total; a month without stories has no row: no news is not no attention."
        ) { .number($0.storyShare) },
        Field(
          "story_share_lo", .number, unit: "share",
          "Lower 95 % bound of story_share (Wilson), sampling error only; empty below three stories."
        ) { Cell(number: $0.storyShareInterval?.lower) },
        .upperBound(of: "story_share", unit: "share") { $0.storyShareInterval?.upper },
        Field("mentions", .integer, unit: "mentions", "Mentions in the bodies of the month's stories.") {
          .integer($0.mentions)
        },
        Field("words", .integer, unit: "words", "Words of these bodies, whatever they name.") { .integer($0.words) },
        Field(
          "per_1000_words", .number, unit: "mentions per 1,000 words",
          "1,000 × mentions / words; empty in a month without words."
        ) { Cell(number: $0.per1000Words) },
        Field(
          "events", .integer, unit: "events",
          "Distinct events that took place between it and another, each in the month of the story that tells it first."
        ) { .integer($0.events) },
        Field(
          "acts_per_100_stories", .number, unit: "events per 100 stories", "100 × events / stories_total."
        ) { .number($0.actsPer100Stories) },
        Field(
          "acts_per_100_stories_lo", .number, unit: "events per 100 stories",
          "Lower 95 % bound of acts_per_100_stories (log cluster-t); empty where fewer than three stories tell one."
        ) { Cell(number: $0.actsInterval.map { 100 * $0.lower }) },
        .upperBound(of: "acts_per_100_stories", unit: "events per 100 stories") {
          $0.actsInterval.map { 100 * $0.upper }
        },
        Field("cooperation", .number, unit: "score points", "Sum of the positive scores of the events.") {
          .millionths($0.cooperation.millionths)
        },
        Field("conflict", .number, unit: "score points", "Sum of the negative scores, as a positive number.") {
          .millionths($0.conflict.millionths)
        },
        Field(
          "score", .number, unit: "score points per 100 stories",
          "E = 100 × (cooperation + conflict) / stories_total."
        ) { .number($0.score) },
        Field(
          "few", .boolean, "Whether the month has fewer than five stories: no number of it should be leaned on."
        ) { .boolean($0.isFew) },
      ])
  }
}
