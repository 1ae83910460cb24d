extension WeightedGraph {
  /// Returns the share of time that a reader spends at each node who follows links by their weight and sometimes jumps.
  ///
  /// - Parameter damping: The probability of following a link rather than jumping to any node; 0.85 is usual.
  /// - Returns: Shares that add up to 1, empty without nodes; from a node without links every jump is equally likely.
  /// - SeeAlso: Brin and Page (1998), <https://doi.org/10.1016/S0169-7552(98)00110-X>.
  package func pageRank(damping: Double = 0.85) -> [Double] {
    let n = Double(nodeCount)
    let strengths = strengths.map(Double.init)
    var ranks = [Double](repeating: 1 / n, count: nodeCount)
    // The error shrinks by the damping in every step: 300 steps reach 1e-21.
    for _ in 0..<Int((48 / -logarithm(damping)).rounded(.up)) {
      let unlinked = ranks.indices.reduce(0) { strengths[$1] == 0 ? $0 + ranks[$1] : $0 }
      let jump = (1 - damping + damping * unlinked) / n
      ranks = links.map { links in
        jump + damping * links.reduce(0) { $0 + ranks[$1.node] * Double($1.weight) / strengths[$1.node] }
      }
    }
    return ranks
  }
}
