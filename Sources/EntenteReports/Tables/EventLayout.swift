import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText

/// A directed pair of an event, with the place that shows it: a row of events.csv.
struct EventRow: Sendable {
  let event: Event
  let leg: Event.Leg
  let score: Score
  /// The evidence_id of the place that shows this leg.
  let evidence: String
  /// The sentence of that place; nil where no report shows the leg.
  let sentence: SentenceRow?
}

/// What events.csv says of an event in words, beside its codes.
struct EventWords: Sendable {
  let name: @Sendable (Country) -> String
  let act: @Sendable (EventType) -> String
  /// The days of stories.
  let days: [StoryID: CalendarDay]
  /// What the newest report says of announced acts, by event.
  let lastWords: [String: AnnouncedAct.LastWord]

  /// Codes alone.
  static let none = EventWords(name: \.iso3, act: \.rawValue, days: [:], lastWords: [:])
}

extension Layout where Row == EventRow {
  /// events.csv: every distinct event, counted or not.
  static func events(_ words: EventWords = .none) -> Self {
    Layout(
      name: "events",
      description:
        "A leg of a distinct event; counted are those with status realised whose source and target differ, if they are as "
        + "probable as --min-probability asks.",
      key: ["event_id", "source", "target"],
      foreignKeys: [ForeignKey(["evidence_id"], in: "evidence", ["evidence_id"])],
      fields: whatFields(words) + natureFields + reportFields(words) + sourceFields + [
        Field("event_id", .string, "Name of the event; its legs share it.") { .text($0.event.id) },
        Field("anchor_story", .string, "The story it is counted in: the earliest that reports it.") {
          .text($0.event.anchor.value)
        },
        Field("evidence_id", .string, "The row of evidence.csv that shows this leg.") { .text($0.evidence) },
      ])
  }

  /// When, who and what, in words and in codes.
  private static func whatFields(_ words: EventWords) -> [Field] {
    [
      Field("date", .date, "Day of the act; empty when neither text nor publication gives one.") {
        Cell(date: $0.event.date?.day)
      },
      Field(
        "date_basis", .string,
        "How the day is known: explicit, relative (to publication) or publication; empty without a day."
      ) { Cell(text: $0.event.date?.basis.rawValue) },
      Field("source_name", .string, "Common English name of the country that acts.") {
        .text(words.name($0.leg.source))
      },
      Field("target_name", .string, "That of the country that is acted on.") { .text(words.name($0.leg.target)) },
      Field("act", .string, "The kind of act in plain words, such as meet or talk.") {
        .text(words.act($0.event.type))
      },
      Field("source", .string, "Code of the country that acts; EUE is the European Union.") {
        .text($0.leg.source.iso3)
      },
      Field("target", .string, "Code of the country that is acted on.") { .text($0.leg.target.iso3) },
      Field("type", .string, "Event type of PLOVER 0.8, such as CONSULT.") { .text($0.event.type.rawValue) },
      Field("mode", .string, "PLOVER's mode, such as visit; empty when the type has none here.") {
        Cell(text: $0.event.mode)
      },
      Field("quad", .string, "Words or deeds, friendly or not, by the type's section in PLOVER.") {
        .text($0.event.type.quad.rawValue)
      },
    ]
  }

  /// How much it weighs, and whether it counts.
  private static var natureFields: [Field] {
    [
      Field("score", .number, unit: "score points", "The weight of type and mode, -10 to 10.") {
        .millionths($0.score.millionths)
      },
      Field("reciprocal", .boolean, "Whether both act on each other, as in a meeting or a call.") {
        .boolean($0.event.reciprocal)
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
    ]
  }

  /// How widely it is reported, since when, and what is said of it last.
  private static func reportFields(_ words: EventWords) -> [Field] {
    [
      Field("stories", .integer, unit: "stories", "Stories that report the event.") {
        .integer($0.event.storyCount)
      },
      Field("reports", .integer, unit: "articles", "Articles that report the event, every copy counted.") {
        .integer($0.event.articleCount)
      },
      Field("outlets", .integer, unit: "outlets", "Distinct known outlets of these articles.") {
        .integer($0.event.outlets.count)
      },
      Field("said_on", .date, "Day of the story that reports it first; empty when undated.") {
        Cell(date: words.days[$0.event.anchor])
      },
      Field(
        "last_word", .string, vocabulary: AnnouncedAct.LastWord.allCases.map(\.rawValue),
        "What the newest report says of a prospective act, as in announced.csv; empty for any other."
      ) { Cell(text: $0.event.prospective ? words.lastWords[$0.event.id]?.rawValue : nil) },
    ]
  }

  /// The sentence that shows it, and the article in which that stands.
  private static var sourceFields: [Field] {
    [
      Field(
        "text", .string, "The sentence that shows this leg, 2,000 characters at most; empty where no text was kept."
      ) { row in
        let text = row.sentence?.shown.text ?? ""
        return text.isEmpty ? .empty : .text(text)
      },
      Field("title", .string, "The headline of its article; empty when it has none.") {
        Cell(text: $0.sentence?.article.titleLine)
      },
      Field("published", .date, "Day of publication of its article; empty when undated.") {
        Cell(date: $0.sentence?.article.article.published?.day)
      },
      Field("outlet", .string, "The outlet of its article; empty when unknown.") {
        Cell(text: $0.sentence?.article.article.source)
      },
      Field("url", .string, "The address of its article, http or https alone; empty when unknown.") {
        Cell(text: $0.sentence?.article.article.url.flatMap { WebAddress.begins($0) ? $0 : nil })
      },
    ]
  }
}
