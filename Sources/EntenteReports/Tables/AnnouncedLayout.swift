import EntenteCoding
private import EntenteText

/// An announced act with the names of its parties: a row of announced.csv.
struct AnnouncedRow: Sendable {
  let act: AnnouncedAct
  let names: [String]
  /// The kind of act in plain words.
  let kind: String

  /// The newest report's sentence; empty where its text was not kept.
  fileprivate var text: String {
    guard let article = act.article, let sentence = act.sentence else { return "" }
    return article.text(of: article.sentences[sentence].range, in: article.sentences[sentence].field)
  }

  fileprivate var title: String? {
    act.article.map { String(decoding: Array($0.article.titleBytes), as: UTF8.self) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}

extension Layout where Row == AnnouncedRow {
  /// announced.csv: what is announced for days after the report's last.
  static var announced: Self {
    Layout(
      name: "announced",
      description: "What stories announce between countries for a day after the report's last, each matter once.",
      key: ["date", "parties"],
      fields: [
        Field("date", .date, "The day that is announced.") { .date($0.act.date) },
        Field("date_basis", .string, "How the day is known: explicit, or relative to publication.") {
          .text($0.act.basis.rawValue)
        },
        Field("parties", .string, "Codes of the countries in their order, with hyphens between.") {
          .text($0.act.parties.map(\.iso3).joined(separator: "-"))
        },
        Field("names", .string, "Their common English names.") { .text($0.names.joined(separator: ", ")) },
        Field("type", .string, "Event type of PLOVER 0.8 of what is announced.") { .text($0.act.type.rawValue) },
        Field("act", .string, "The same in plain words.") { .text($0.kind) },
        Field("stories", .integer, unit: "stories", "Stories that report it.") { .integer($0.act.stories) },
        Field("outlets", .integer, unit: "outlets", "Distinct known outlets of these reports.") {
          .integer($0.act.outlets)
        },
        Field("first_said", .date, "Day of the first story that reports it; empty when undated.") {
          Cell(date: $0.act.firstSaid)
        },
        Field(
          "last_word", .string, vocabulary: AnnouncedAct.LastWord.allCases.map(\.rawValue),
          "What the newest report says: announced, considered, called off, or on again after it was called off."
        ) { .text($0.act.lastWord.rawValue) },
        Field("last_said", .date, "Day of that report; empty when undated.") { Cell(date: $0.act.lastSaid) },
        Field("event_id", .string, "Its event, in events.csv.") { .text($0.act.event) },
        Field("text", .string, "Its sentence; empty where the text was not kept.") { row in
          row.text.isEmpty ? .empty : .text(String(row.text.prefix(EvidenceGatherer.textCapacity)))
        },
        Field("title", .string, "The headline of its article; empty when it has none.") { Cell(text: $0.title) },
        Field("outlet", .string, "The outlet of its article; empty when unknown.") {
          Cell(text: $0.act.article?.article.source)
        },
        Field("url", .string, "The address of its article, http or https alone; empty when unknown.") {
          Cell(text: $0.act.article?.article.url.flatMap(WebAddress.init)?.text)
        },
      ])
  }
}
