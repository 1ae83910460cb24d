/// Methods that several tables of the folder statistics/ share.
extension Method {
  static let rankAmongKind = Method(
    "rank", formula: "1 + number of rows of the kind with more mentions",
    edges: "Equal mentions share the smallest rank: 10, 10, 7 are ranks 1, 1, 3.",
    use: "To find a name in a long list; rank_boot_lo and rank_boot_hi say how certain it is.",
    avoid: "Ranks of neighbours are seldom certain.")

  /// Of the adjusted form of a probability.
  static func adjusted(_ columns: String..., of p: String, among family: String, use: String) -> Method {
    Method(
      columns: columns,
      formula: "q of the i-th smallest of m values of \(p) = min over j ≥ i of m × p(j) ÷ j, m \(family)",
      sources: [.benjaminiHochberg],
      edges: "Empty where \(p) is.",
      use: use,
      avoid: "Not the probability that a row is due to chance, and no better than the p that it is made of.")
  }

  /// Of the decimal exponents of probabilities.
  static func magnitude(_ columns: String..., of p: String) -> Method {
    Method(
      columns: columns, formula: "−log10(p)",
      edges: "Empty where p is. 0 for p = 1.",
      use:
        "Read 3 as p = 0.001, 400 as a p with 399 zeros behind the point: sorts \(p) where a number has no digits "
        + "left.",
      avoid: "A huge value is not a huge effect: it grows with the number of units.")
  }
}

extension [Method] {
  /// statistics/trend.csv.
  static let trendStatistics: [Method] = [
    .kind, .id,
    Method(
      "months", formula: "number of months from that of the first dated story to that of the last",
      edges: "0 without a dated story.",
      use: "The length of the series.",
      avoid: "Months without words are among them: months_with_articles is the number of values."),
    Method(
      "months_with_articles", formula: "number of months with words",
      edges: "0 without a dated story that has words.",
      use: "The n of the test. Below four there is none; below ten only a very steady change shows.",
      avoid: "A month of two stories is a value like one of two hundred: see months.csv."),
    Method(
      "mk_s", formula: "S = Σ sign(x_j − x_i) over all pairs of months i < j, x mentions per 1,000 words",
      sources: [.mann, .kendall],
      edges: "Empty below four months with words (flag few_months). 0 when as many pairs rise as fall.",
      use: "Above 0 when later months tend to be higher.",
      avoid: "It grows with the number of months: compare kendall_tau_b."),
    Method(
      "mk_var", formula: "[n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)] ÷ 18, n months, t sizes of groups of equal values",
      sources: [.kendall],
      edges: "Empty as mk_s. 0 when all months are equal (flag tied).",
      use: "With mk_s it gives mk_z; here to be checked.",
      avoid: "It takes months for independent: a series with inertia varies more."),
    Method(
      "mk_z", formula: "(S − sign S) ÷ √mk_var",
      sources: [.mann, .kendall],
      edges: "Empty as mk_s and when all months are equal (flag tied).",
      use: "The direction and weight of the evidence for a steady change.",
      avoid: "Normal only approximately, below ten months roughly."),
    Method(
      "mk_p", formula: "P(|Z| ≥ |mk_z|), Z normal",
      sources: [.mann, .kendall],
      edges: "Empty as mk_z.",
      use: "Small for a steady rise or fall of any shape. Take it for a name that you had in mind before you looked.",
      avoid: "It sees no peak and no season, and it is not adjusted for the number of rows."),
    .magnitude("neg_log10_mk_p", of: "mk_p"),
    Method(
      "kendall_tau_b", formula: "S ÷ √(P × (P − T)), P = n(n − 1) ÷ 2 pairs, T pairs of equal values",
      sources: [.kendall],
      edges: "Empty as mk_z. −1 always falling, 1 always rising.",
      use: "The strength of the trend on one scale for all series.",
      avoid: "A tiny but steady rise has 1: sen_slope says how large it is."),
    Method(
      "sen_slope", formula: "median of (x_j − x_i) ÷ (t_j − t_i) over all pairs of months", sources: [.sen],
      edges: "Empty as mk_s. 0 when the middle pair does not change.",
      use: "Read 0.2 as “each month 0.2 mentions more in every 1,000 words”. One odd month in five does not move it.",
      avoid: "A straight line through a series that rose and fell says nothing."),
    Method(
      "sen_lo", "sen_hi",
      formula: "the slopes at places (N ∓ 1.96 × √mk_var) ÷ 2 of the N sorted slopes", sources: [.sen],
      edges: "Empty as mk_s.",
      use: "The range of slopes that the months allow.",
      avoid: "It takes months for independent and stories for exact."),
    .flags,
  ]

  /// statistics/network.csv.
  static let networkStatistics: [Method] = [
    .kind, .id,
    Method(
      "degree", formula: "number of others of the kind that share a sentence with it", sources: [.freeman],
      edges: "0 when it shares none (a node on its own).",
      use: "With how many it is spoken of in one breath.",
      avoid: "Grows with the length of the corpus; a single shared sentence counts as a link."),
    Method(
      "strength", formula: "Σ of shared sentences over those others",
      edges: "0 as degree.",
      use: "The weight of all its links; sort by it.",
      avoid: "A sentence that names ten adds nine: n_ab_fractional of cooccurrence.csv takes that out."),
    Method(
      "betweenness",
      formula:
        "Σ over pairs of others of (shortest paths through it ÷ all shortest paths), over (n − 1)(n − 2) ÷ 2 pairs",
      sources: [.freeman, .brandes],
      edges: "0 when no shortest path needs it, and below three nodes.",
      use: "High for one that joins groups which are not named together otherwise.",
      avoid: "Paths are counted in links, whatever their weight: one chance sentence can make a bridge."),
    Method(
      "eigenvector",
      formula: "x = A x ÷ λ, λ the greatest eigenvalue of the matrix A of shared sentences, greatest x set to 1",
      sources: [.bonacich],
      edges: "0 outside the largest connected part.",
      use: "High for one that is linked to those who are linked much themselves.",
      avoid: "Do not compare values of two corpora: the greatest is 1 in each."),
    Method(
      "pagerank", formula: "r = 0.15 ÷ n + 0.85 × Σ r of neighbours × weight of the link ÷ strength of the neighbour",
      sources: [.brinPage],
      edges: "Never 0; the values of a kind add up to 1. A node without links hands its share to all.",
      use: "As eigenvector, but defined everywhere and less ruled by one dense group.",
      avoid: "In an undirected network it says little more than strength."),
    Method(
      "clustering", formula: "linked pairs of its neighbours ÷ all pairs of its neighbours", sources: [.wattsStrogatz],
      edges: "0 below two neighbours.",
      use: "Near 1 inside a bloc whose members are all named together, near 0 for one between blocs.",
      avoid: "One sentence that names ten makes all of them neighbours of each other."),
    Method(
      "community", formula: "the division of greatest modularity that 128 fixed runs of Louvain's method find",
      sources: [.blondel, .newmanGirvan],
      edges: "Never empty. A node without a link is a community of its own.",
      use: "Groups that share sentences more than their strengths explain: colours for a map.",
      avoid: "The numbers are names; divisions of nearly equal modularity can differ much. Do not test with them."),
    Method(
      "best_modularity",
      formula: "Q = Σ over communities of (w ÷ m − (s ÷ 2m)²), w weight inside, s summed strength, m all weight",
      sources: [.newmanGirvan],
      edges: "Empty without a link (flag no_links). The same for all rows of a kind; 0 for a network without groups.",
      use: "How clearly the network falls into groups: above about 0.3 worth a look.",
      avoid: "Random networks have modularity too, the more the fewer links they have."),
    .flags,
  ]

  /// statistics/edges.csv.
  static let edges: [Method] = [
    .kind,
    Method(
      "source", "target",
      edges: "Never empty, never the same, and never exchanged in another row.",
      use: "Import the file into Gephi as an edges table, or into igraph or networkx as an edge list.",
      avoid: "Which is the source says only which id comes first."),
    Method(
      "type", edges: "Undirected in every row.",
      use: "Tells Gephi not to draw arrows.",
      avoid: "Who acts on whom stands in dyads.csv."),
    Method(
      "weight", formula: "n_ab of statistics/cooccurrence.csv at the level sentence, where it is not 0",
      edges: "At least 1. Pairs that share no sentence have no row; entities without a link are in network.csv alone.",
      use: "The thickness of a link; summed over the links of an entity it is its strength.",
      avoid: "The prominent share sentences by chance: npmi and cmh_q of cooccurrence.csv take that into account."),
  ]
}
