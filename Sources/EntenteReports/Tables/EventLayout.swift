private import EntenteCoding
import EntenteCorpus
import EntenteMeasures
private import EntenteText

/// A directed pair of an event, with the place that shows it: a row of events.csv.
struct EventRow: Sendable {
  let event: Event
  let leg: Event.Leg
  let score: Score
  /// The evidence_id of the place that shows this leg.
  let evidence: String
}

extension Layout where Row == EventRow {
  /// events.csv: every distinct event, counted or not.
  static var events: Self {
    Layout(
      name: "events",
      description:
        "A leg of a distinct event; counted are those with status realised whose source and target differ, if they are as "
        + "probable as --min-probability asks.",
      key: ["event_id", "source", "target"],
      foreignKeys: [ForeignKey(["evidence_id"], in: "evidence", ["evidence_id"])],
      fields: [
        Field("event_id", .string, "Name of the event; its legs share it.") { .text($0.event.id) },
        Field("date", .date, "Day of the act; empty when neither text nor publication gives one.") {
          Cell(date: $0.event.date?.day)
        },
        Field(
          "date_basis", .string,
          "How the day is known: explicit, relative (to publication) or publication; empty without a day."
        ) { Cell(text: $0.event.date?.basis.rawValue) },
        Field("source", .string, "Code of the country that acts; EUE is the European Union.") {
          .text($0.leg.source.iso3)
        },
        Field("target", .string, "Code of the country that is acted on.") { .text($0.leg.target.iso3) },
        Field("reciprocal", .boolean, "Whether both act on each other, as in a meeting or a call.") {
          .boolean($0.event.reciprocal)
        },
        Field("type", .string, "Event type of PLOVER 0.8, such as CONSULT.") { .text($0.event.type.rawValue) },
        Field("mode", .string, "PLOVER's mode, such as visit; empty when the type has none here.") {
          Cell(text: $0.event.mode)
        },
        Field("quad", .string, "Words or deeds, friendly or not, by the type's section in PLOVER.") {
          .text($0.event.type.quad.rawValue)
        },
        Field("score", .number, unit: "score points", "The weight of type and mode, -10 to 10.") {
          .millionths($0.score.millionths)
        },
        Field("status", .string, "realised, hypothetical, historical or negated.") { .text($0.event.status.rawValue) },
        Field(
          "probability", .number,
          "How sure pair and type are, from the articles coded by hand; empty where the coder does not say."
        ) { $0.event.probability.map { .millionths($0 * 1_000) } ?? .empty },
        Field("counted", .boolean, "Whether it counts in engagement.csv, dyads.csv and the first page.") {
          .boolean($0.event.isCounted && $0.leg.source != $0.leg.target)
        },
        Field("prospective", .boolean, "Whether it is words about what is still to come.") {
          .boolean($0.event.prospective)
        },
        Field("attribution", .string, "Whose word it is: narrator, reported or quote.") {
          .text($0.event.attribution.rawValue)
        },
        Field("stories", .integer, unit: "stories", "Stories that report the event.") {
          .integer($0.event.storyCount)
        },
        Field("reports", .integer, unit: "articles", "Articles that report the event, every copy counted.") {
          .integer($0.event.articleCount)
        },
        Field("anchor_story", .string, "The story it is counted in: the earliest that reports it.") {
          .text($0.event.anchor.value)
        },
        Field("evidence_id", .string, "The row of evidence.csv that shows this leg.") { .text($0.evidence) },
      ])
  }
}
