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
        Field("source_name", .string, "Common English name of the country that acts.") { .text($0.sourceName) },
        Field("target_name", .string, "That of the country that is acted on.") { .text($0.targetName) },
        Field("source", .string, "Code of the country that acts; EUE is the European Union.") { .text($0.source.iso3) },
        Field("target", .string, "Code of the country that is acted on.") { .text($0.target.iso3) },
        Field(
          "events", .integer, unit: "events",
          "done + prospective; a reciprocal event stands once, in the direction its evidence tells it."
        ) { .integer($0.events) },
        Field("mutual", .integer, unit: "events", "Those of `events` that are reciprocal, such as a meeting.") {
          .integer($0.mutual)
        },
        Field("words", .integer, unit: "events", "Those of `events` that are words, such as praise or blame.") {
          .integer($0.words)
        },
        Field("deeds", .integer, unit: "events", "Those of `events` that are deeds, such as aid or an assault.") {
          .integer($0.deeds)
        },
      ] + signs + [
        Field("cooperation_points", .number, unit: "score points", "Sum of the positive scores of the events.") {
          .millionths($0.cooperation.millionths)
        },
        Field("conflict_points", .number, unit: "score points", "Sum of the negative scores, as a positive number.") {
          .millionths($0.conflict.millionths)
        },
        Field("intensity", .number, unit: "score points", "Mean score of the events, -10 to 10.") {
          .number($0.intensity)
        },
        Field(
          "intensity_lo", .number, unit: "score points",
          "Lower 95 % bound of intensity (jackknife over stories), sampling error only; empty below three stories."
        ) { Cell(number: $0.intensityInterval?.lower) },
        .upperBound(of: "intensity", unit: "score points") { $0.intensityInterval?.upper },
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
          "100 × (cooperation_points + conflict_points) / stories, wrong and missed acts allowed for; else empty."
        ) { Cell(number: $0.expectedScore?.value) },
        .expectedScoreLowerBound { $0.expectedScore?.interval?.lower },
        .upperBound(of: "score_expected", unit: "score points per 100 stories") { $0.expectedScore?.interval?.upper },
        Field("stories", .integer, unit: "stories", "Stories that report one of the events.") { .integer($0.stories) },
        Field("reports", .integer, unit: "articles", "Articles that report one of the events, every copy counted.") {
          .integer($0.reports)
        },
        Field(
          "outlets", .integer, unit: "outlets", "Distinct sources of these articles; those without one do not count."
        ) {
          .integer($0.outlets)
        },
        Field(
          "tone_q", .number, unit: "probability",
          """
          Of so much more cooperation or conflict by chance (sign-flip test over stories), adjusted for the rows that have \
          one; empty where no number of stories like these could reach 0.05.
          """
        ) { Cell(probability: $0.toneQ) },
        Field(
          "direction_q", .number, unit: "probability",
          """
          Of so many more acts in one direction than in the other by chance (exact sign test over stories), adjusted for \
          the pairs that have one; empty as tone_q. The same in both directions.
          """
        ) { Cell(probability: $0.directionQ) },
        Field.flags { $0.flags },
        Field("newest_date", .date, "Day of the newest of the events; empty when none has a day.") {
          Cell(date: $0.newest?.day)
        },
        Field("newest_event_id", .string, "That event, in events.csv; empty as newest_date.") {
          Cell(text: $0.newest?.id)
        },
      ])
  }

  private static var signs: [Field] {
    [
      Field("cooperative", .integer, unit: "events", "Those of `events` that score above zero.") {
        .integer($0.cooperative)
      },
      Field(
        "cooperative_lo", .number, unit: "events",
        "Lower 95 % bound of cooperative (log cluster-t over stories); empty where fewer than three stories tell one."
      ) { Cell(number: $0.cooperativeInterval?.lower) },
      .upperBound(of: "cooperative", unit: "events") { $0.cooperativeInterval?.upper },
      Field("conflictual", .integer, unit: "events", "Those of `events` that score below zero.") {
        .integer($0.conflictual)
      },
      Field(
        "conflictual_lo", .number, unit: "events",
        "Lower 95 % bound of conflictual (log cluster-t over stories); empty where fewer than three stories tell one."
      ) { Cell(number: $0.conflictualInterval?.lower) },
      .upperBound(of: "conflictual", unit: "events") { $0.conflictualInterval?.upper },
    ]
  }
}
