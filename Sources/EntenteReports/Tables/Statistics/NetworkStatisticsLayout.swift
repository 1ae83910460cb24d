import EntenteMeasures

extension Layout where Row == NetworkStatistics.Row {
  /// statistics/network.csv: each entity's place in the network of shared sentences.
  static var networkStatistics: Self {
    Layout(
      name: "statistics/network",
      description: "An entity as a node: each kind is a network of its own, linked by the sentences that two share.",
      key: ["kind", "id"],
      foreignKeys: [ForeignKey(["kind", "id"], in: "statistics/frequency", ["kind", "id"])],
      fields: [
        .kind { $0.entity.kind },
        .word("id", "ISO 3166-1 alpha-3 code of a country, the id of anybody else.") { $0.entity.id },
        .count("degree", unit: "entities", "Others of the kind that it shares a sentence with.") { $0.degree },
        .count("strength", unit: "sentences", "Sentences shared, summed over those others.") { $0.strength },
        .measure("betweenness", unit: "share", "Share of other pairs whose shortest paths, in links, pass through it.")
        {
          $0.betweenness
        },
        .measure("eigenvector", "Centrality by that of the neighbours, 1 at most; 0 outside the largest part.") {
          $0.eigenvector
        },
        .measure("pagerank", unit: "share", "Share of a reader's time who follows links by weight, damping 0.85.") {
          $0.pageRank
        },
        .measure("clustering", unit: "share", "Share of pairs of its neighbours that share a sentence themselves.") {
          $0.clustering
        },
        .count("community", unit: "", "Number of its community: 1 is the largest, equal ones go by smallest id.") {
          $0.community
        },
        .measure("best_modularity", "Modularity of these communities; empty without a link.") { $0.modularity },
        .flags([.noLinks: "no two of the kind share a sentence"]) { $0.flags },
      ])
  }
}
