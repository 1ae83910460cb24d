import EntenteMeasures

extension Layout where Row == CooccurrenceTable.Row {
  /// cooccurrence.csv: which countries, people and bodies stand together, at three levels.
  static var cooccurrence: Self {
    Layout(
      name: "cooccurrence",
      description: "A pair at one level, each pair once; people and bodies from three stories on.",
      key: ["kind_a", "a", "kind_b", "b", "level"],
      foreignKeys: [
        ForeignKey(["kind_a", "a"], in: "frequency", ["kind", "id"]),
        ForeignKey(["kind_b", "b"], in: "frequency", ["kind", "id"]),
      ],
      fields: [
        .kind("kind_a", "What `a` is: country, person or organisation.") { $0.kindA },
        Field("a", .string, "The one that comes first by kind and id: its id as in frequency.csv.") { .text($0.a) },
        .kind("kind_b", "What `b` is: country, person or organisation.") { $0.kindB },
        Field("b", .string, "The other's id as in frequency.csv.") { .text($0.b) },
        Field(
          "level", .string,
          "The unit in which they meet: article (a story, title or body), paragraph or sentence (of the body)."
        ) { .text($0.level.rawValue) },
        Field("n_ab", .integer, unit: "units", "Units that name both.") { .integer($0.nAB) },
        Field("n_a", .integer, unit: "units", "Units that name `a`.") { .integer($0.nA) },
        Field("n_b", .integer, unit: "units", "Units that name `b`.") { .integer($0.nB) },
        Field("units", .integer, unit: "units", "All units of the level, those that name nobody too.") {
          .integer($0.units)
        },
        Field("expected", .number, unit: "units", "n_a × n_b / units: units with both if chance alone ruled.") {
          .number($0.expected)
        },
        Field(
          "npmi", .number,
          "Normalised pointwise mutual information, -1 never together to 1 always; empty when both are in every unit."
        ) { Cell(number: $0.npmi) },
        Field(
          "g2", .number, "Log-likelihood ratio with the sign of n_ab - expected: for ranking, no test of significance."
        ) { .number($0.g2) },
        Field(
          "test", .string,
          "How p was computed: fisher (in the same stories?) or cmh (inside stories, in the same sentences?)."
        ) { .text($0.test.rawValue) },
        Field("p", .number, unit: "probability", "Two-sided p of the test; empty when no story can tell.") {
          Cell(probability: $0.p)
        },
        Field(
          "q", .number, unit: "probability",
          "p adjusted for all pairs of the level and these kinds (Benjamini and Hochberg); empty when p is."
        ) { Cell(probability: $0.q) },
        Field("jaccard", .number, unit: "share", "n_ab / (n_a + n_b - n_ab), in 0 to 1.") { .number($0.jaccard) },
        Field(
          "n_ab_fractional", .number, unit: "units",
          "Meetings, each divided by the number of others of the kinds in its unit: a round-up of twenty weighs little."
        ) { .number($0.nABFractional) },
        Field.flags { $0.flags },
      ])
  }
}
