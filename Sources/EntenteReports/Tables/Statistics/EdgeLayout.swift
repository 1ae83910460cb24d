import EntenteMeasures

extension Layout where Row == NetworkStatistics.Link {
  /// statistics/edges.csv: the links of statistics/network.csv, in the columns by which Gephi knows an edge.
  static var edges: Self {
    Layout(
      name: "statistics/edges",
      description: "Two entities of a kind that share a sentence, each pair once: the links of statistics/network.csv.",
      key: ["kind", "source", "target"],
      foreignKeys: [
        ForeignKey(["kind", "source"], in: "statistics/network", ["kind", "id"]),
        ForeignKey(["kind", "target"], in: "statistics/network", ["kind", "id"]),
      ],
      fields: [
        .kind { $0.a.kind },
        .word("source", "ISO 3166-1 alpha-3 code or id of the one that comes first by its id.") { $0.a.id },
        .word("target", "ISO 3166-1 alpha-3 code or id of the other.") { $0.b.id },
        .word("type", "Undirected: the two stand side by side, and neither acts on the other.") { _ in "Undirected" },
        .count("weight", unit: "sentences", "Sentences that name both.") { $0.weight },
      ])
  }
}
