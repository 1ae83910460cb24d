extension WeightedGraph {
  /// The share of each node's pairs of neighbours that are linked themselves, in 0...1; 0 below two neighbours.
  ///
  /// - SeeAlso: Watts and Strogatz (1998), <https://doi.org/10.1038/30918>.
  package var localClustering: [Double] {
    let neighbours = links.map { Set($0.map(\.node)) }
    return links.indices.map { node in
      let degree = links[node].count
      guard degree > 1 else { return 0 }
      let linkedPairs = links[node].reduce(0) { count, link in
        count + links[link.node].count { neighbours[node].contains($0.node) }
      }
      return Double(linkedPairs) / Double(degree * (degree - 1))
    }
  }
}
