private import EntenteCoding
import EntenteMeasures
private import EntenteStatistics

extension Layout where Row == DyadTable.Row {
  /// dyads.csv: who acts on whom.
  static var dyads: Self {
    Layout(
      name: "dyads", description: "A directed pair with at least one distinct event that took place.",
      key: ["source", "target"],
      fields: [
        Field("source", .string, "Code of the country that acts; EUE is the European Union.") { .text($0.source.iso3) },
        Field("target", .string, "Code of the country that is acted on.") { .text($0.target.iso3) },
        Field(
          "events", .integer, unit: "events",
          "done + prospective; a reciprocal event stands once, in the direction its evidence tells it."
        ) { .integer($0.events) },
        Field("mutual", .integer, unit: "events", "Those of `events` that are reciprocal, such as a meeting.") {
          .integer($0.mutual)
        },
        Field("cooperation", .number, unit: "score points", "Sum of the positive scores of the events.") {
          .millionths($0.cooperation.millionths)
        },
        Field("conflict", .number, unit: "score points", "Sum of the negative scores, as a positive number.") {
          .millionths($0.conflict.millionths)
        },
        Field("intensity", .number, unit: "score points", "Mean score of the events, -10 to 10.") {
          .number($0.intensity)
        },
        Field(
          "intensity_lo", .number, unit: "score points",
          "Lower 95 % bound of intensity (jackknife over stories), sampling error only; empty below three stories."
        ) { Cell(number: $0.intensityInterval?.lower) },
        Field("intensity_hi", .number, unit: "score points", "Upper 95 % bound of intensity; empty as intensity_lo.") {
          Cell(number: $0.intensityInterval?.upper)
        },
        Field("done", .integer, unit: "events", "Those of `events` that are done.") { .integer($0.done) },
        Field("prospective", .integer, unit: "events", "Those of `events` that are words about what is still to come.")
        {
          .integer($0.prospective)
        },
        Field(
          "events_expected", .number, unit: "events",
          "Sum of the events' probabilities: how many are likely to be right; empty where one has none."
        ) { $0.expected.map { .millionths($0 * 1_000) } ?? .empty },
        Field("stories", .integer, unit: "stories", "Stories that report one of the events.") { .integer($0.stories) },
        Field("reports", .integer, unit: "articles", "Articles that report one of the events, every copy counted.") {
          .integer($0.reports)
        },
        Field(
          "outlets", .integer, unit: "outlets", "Distinct sources of these articles; those without one do not count."
        ) {
          .integer($0.outlets)
        },
        Field.flags { $0.flags },
      ])
  }
}
