import EntenteMeasures

/// A pair at one level with the names of both, and what may be said of it: a row of cooccurrence.csv.
struct CooccurrenceRow: Sendable {
  let row: CooccurrenceTable.Row
  let aName: String
  let bName: String
  /// The id of the sentence in which a page may state it; nil where none may be said.
  let stated: SentenceID?
}

extension Layout where Row == CooccurrenceRow {
  /// cooccurrence.csv: which countries, people and bodies stand in the same stories.
  static var cooccurrence: Self {
    Self.pairs(
      "cooccurrence",
      "A pair of the same stories, each pair once; people and bodies from three stories on.",
      "article (a story, title or body)")
  }

  /// cooccurrence_sentences.csv: which of them stand in the same paragraphs and sentences.
  static var cooccurrenceSentences: Self {
    Self.pairs(
      "cooccurrence_sentences",
      "A pair of the same paragraphs or sentences, each pair once a level; people and bodies from three stories on.",
      "paragraph or sentence (of the body)")
  }

  private static func pairs(_ name: String, _ description: String, _ levels: String) -> Self {
    Layout(
      name: name, description: description, key: ["kind_a", "a", "kind_b", "b", "level"],
      foreignKeys: [
        ForeignKey(["kind_a", "a"], in: "frequency", ["kind", "id"]),
        ForeignKey(["kind_b", "b"], in: "frequency", ["kind", "id"]),
      ], fields: whoFields(levels) + countFields + testFields)
  }

  private static func whoFields(_ levels: String) -> [Field] {
    [
      Field("a_name", .string, "The name of `a`.") { .text($0.aName) },
      Field("b_name", .string, "The name of `b`.") { .text($0.bName) },
      .kind("kind_a", "What `a` is: country, person or organisation.") { $0.row.kindA },
      Field("a", .string, "The one that comes first by kind and id: its id as in frequency.csv.") { .text($0.row.a) },
      .kind("kind_b", "What `b` is: country, person or organisation.") { $0.row.kindB },
      Field("b", .string, "The other's id as in frequency.csv.") { .text($0.row.b) },
      Field("level", .string, "The unit in which they meet: \(levels).") { .text($0.row.level.rawValue) },
    ]
  }

  private static var countFields: [Field] {
    [
      Field("n_ab", .integer, unit: "units", "Units that name both.") { .integer($0.row.nAB) },
      Field("n_a", .integer, unit: "units", "Units that name `a`.") { .integer($0.row.nA) },
      Field("n_b", .integer, unit: "units", "Units that name `b`.") { .integer($0.row.nB) },
      Field("units", .integer, unit: "units", "All units of the level, those that name nobody too.") {
        .integer($0.row.units)
      },
      Field("expected", .number, unit: "units", "n_a × n_b / units: units with both if chance alone ruled.") {
        .number($0.row.expected)
      },
      Field("ratio", .number, "n_ab / expected: how many times as often as by chance; empty when nothing is expected.")
      {
        Cell(number: $0.row.expected > 0 ? Double($0.row.nAB) / $0.row.expected : nil)
      },
      Field(
        "npmi", .number,
        "Normalised pointwise mutual information, -1 never together to 1 always; empty when both are in every unit."
      ) { Cell(number: $0.row.npmi) },
    ]
  }

  private static var testFields: [Field] {
    [
      Field(
        "test", .string,
        "How p was computed: fisher (in the same stories?) or cmh (inside stories, in the same sentences?)."
      ) { .text($0.row.test.rawValue) },
      Field("p", .number, unit: "probability", "Two-sided p of the test; empty when no story can tell.") {
        Cell(probability: $0.row.p)
      },
      Field(
        "q", .number, unit: "probability",
        "p adjusted for all pairs of the level and these kinds (Benjamini and Hochberg); empty when p is."
      ) { Cell(probability: $0.row.q) },
      Field(
        "stated", .string,
        "The sentence that a page may say of it, by its id in data/words/sentences.tsv; empty where none may be said."
      ) { Cell(text: $0.stated?.rawValue) },
      Field.flags { $0.row.flags },
    ]
  }
}
