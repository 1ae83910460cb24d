private import EntenteCoding
import EntenteMeasures
private import EntenteStatistics

extension Layout where Row == EngagementTable.Row {
  /// engagement.csv: how much each country engages and is engaged.
  static var engagement: Self {
    Layout(
      name: "engagement",
      description: "A country with at least one distinct event that took place between it and another.",
      key: ["iso3"],
      fields: [
        Field("iso3", .string, "ISO 3166-1 alpha-3 code of the country.") { .text($0.country.iso3) },
        Field("name", .string, "The country's common English name.") { .text($0.name) },
        Field("rank", .integer, unit: "rank", "1 for the highest score; equal scores share the smallest rank.") {
          .integer($0.rank)
        },
        Field(
          "score", .number, unit: "score points per 100 stories",
          "E = 100 × (cooperation + conflict) / stories_total."
        ) { .number($0.score) },
        Field(
          "score_lo", .number, unit: "score points per 100 stories",
          "Lower 95 % bound of score (log cluster-t over stories), sampling error only; empty below three stories."
        ) { Cell(number: $0.scoreInterval?.lower) },
        .upperBound(of: "score", unit: "score points per 100 stories") { $0.scoreInterval?.upper },
        Field("stories_engaged", .integer, unit: "stories", "Stories that report an event of the country.") {
          .integer($0.storiesEngaged)
        },
        Field("stories_total", .integer, unit: "stories", "All stories, those without an event too.") {
          .integer($0.storiesTotal)
        },
        Field("events_per_story", .number, unit: "events per story", "events / stories_engaged.") {
          .number($0.eventsPerStory)
        },
        Field("mean_abs_score", .number, unit: "score points", "(cooperation + conflict) / events.") {
          .number($0.meanAbsScore)
        },
        Field("events", .integer, unit: "events", "out_only + in_only + mutual; an event counts once for a country.") {
          .integer($0.events)
        },
        Field(
          "acts_per_100_stories", .number, unit: "events per 100 stories", "100 × events / stories_total."
        ) { .number($0.actsPer100Stories) },
        Field(
          "acts_per_100_stories_lo", .number, unit: "events per 100 stories",
          """
          Lower 95 % bound of acts_per_100_stories (log cluster-t over stories), sampling error only; empty where fewer than \
          three stories tell one.
          """
        ) { Cell(number: $0.actsInterval?.lower) },
        .upperBound(of: "acts_per_100_stories", unit: "events per 100 stories") { $0.actsInterval?.upper },
        Field("partners", .integer, unit: "countries", "Other countries that it deals with in the events.") {
          .integer($0.partners)
        },
        Field("out_only", .integer, unit: "events", "Events in which the country acts on others.") {
          .integer($0.outOnly)
        },
        Field("in_only", .integer, unit: "events", "Events in which others act on the country.") {
          .integer($0.inOnly)
        },
        Field("mutual", .integer, unit: "events", "Events in which it does both, such as a meeting or a call.") {
          .integer($0.mutual)
        },
        Field("cooperation", .number, unit: "score points", "Sum of the positive scores of the events.") {
          .millionths($0.cooperation.millionths)
        },
        Field("conflict", .number, unit: "score points", "Sum of the negative scores, as a positive number.") {
          .millionths($0.conflict.millionths)
        },
        Field(
          "balance", .number,
          "(cooperation - conflict) / (cooperation + conflict), -1 to 1; empty when every event scores zero."
        ) { Cell(number: $0.balance) },
        Field(
          "balance_lo", .number,
          "Lower 95 % bound of balance (jackknife over stories), sampling error only; empty below three stories."
        ) { Cell(number: $0.balanceInterval?.lower) },
        .upperBound(of: "balance") { $0.balanceInterval?.upper },
        Field(
          "balance_q", .number, unit: "probability",
          """
          Of so great a balance, either way, by chance (sign-flip test over stories), adjusted for the countries that have \
          one; empty where no number of stories like these could reach 0.05.
          """
        ) { Cell(probability: $0.balanceQ) },
        Field("done", .integer, unit: "events", "Those of `events` that are done.") { .integer($0.done) },
        Field("prospective", .integer, unit: "events", "Those of `events` that are words about what is still to come.")
        {
          .integer($0.prospective)
        },
        Field(
          "events_expected", .number, unit: "events",
          "Sum of the events' probabilities: how many are likely to be right; empty where one has none."
        ) { $0.expected.map { .millionths($0 * 1_000) } ?? .empty },
        Field(
          "score_expected", .number, unit: "score points per 100 stories",
          "What score is likely to be: wrong and missed acts allowed for; empty as events_expected."
        ) { Cell(number: $0.expectedScore?.value) },
        .expectedScoreLowerBound { $0.expectedScore?.interval?.lower },
        .upperBound(of: "score_expected", unit: "score points per 100 stories") { $0.expectedScore?.interval?.upper },
        Field("reports", .integer, unit: "articles", "Articles that report one of the events, every copy counted.") {
          .integer($0.reports)
        },
        Field.flags { $0.flags },
      ])
  }
}
