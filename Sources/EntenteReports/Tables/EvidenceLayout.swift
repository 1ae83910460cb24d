private import EntenteText

extension Layout where Row == EvidenceRow {
  /// evidence.csv: the places in the articles that every number rests on.
  static var evidence: Self {
    Layout(
      name: "evidence",
      description: "A place in an article that names a country, person or body, or tells of an event.",
      key: ["evidence_id"],
      foreignKeys: [
        ForeignKey(["article_id"], in: "articles", ["article_id"]),
        ForeignKey(["sentence_id"], in: "sentences", ["sentence_id"]),
      ],
      fields: [
        Field("evidence_id", .string, "Name of the place; the same for the same article.") { .text($0.id) },
        Field("article_id", .string, "The article it stands in.") { .text($0.article.value) },
        Field("sentence_id", .string, "The sentence it stands in, in sentences.csv.") {
          .text(SentenceRow.id(of: $0.sentence, in: $0.article))
        },
        Field("field", .string, "title or body.") { .text($0.field.rawValue) },
        Field("sentence", .integer, "Place of the sentence in the article, from 0, those of the title first.") {
          .integer($0.sentence)
        },
        Field("byte_start", .integer, unit: "bytes", "Where the surface begins in the field's decoded text, in UTF-8.")
        {
          .integer($0.range.start)
        },
        Field("byte_end", .integer, unit: "bytes", "The byte after the surface.") { .integer($0.range.end) },
        Field(
          "kind", .string, vocabulary: EvidenceRow.Kind.allCases.map(\.rawValue),
          "What stands there: the name of a country, person or organisation, or words that tell of an event."
        ) { .text($0.kind.rawValue) },
        Field("id", .string, "Who is named, as in frequency.csv, or source>target of what is told.") {
          .text($0.subject)
        },
        Field(
          "form", .string,
          "How a country is named: name, demonym or metonym; of an event its type; empty for people and bodies."
        ) { .text($0.form) },
        Field("surface", .string, "The words themselves; of an event those that tell the act.") { .text($0.surface) },
        Field("event_id", .string, "The event that is told; empty for a mention.") { Cell(text: $0.event) },
        Field("rule", .string, "The act and the frame that matched; empty for a mention.") { Cell(text: $0.rule) },
        Field(
          "counted", .boolean,
          "yes for mentions of a story's counted article, and for the place that shows a counted leg of an event."
        ) { .boolean($0.isCounted) },
      ])
  }
}
