extension WeightedGraph {
  /// The share of link weight inside communities beyond that expected from the nodes' strengths, or nil without links.
  ///
  /// - Parameter communities: A number for each node; equal numbers are one community.
  /// - Returns: Q in -1/2..<1, from exact integers: the same for any numbering of the communities.
  /// - SeeAlso: Newman and Girvan (2004), <https://doi.org/10.1103/PhysRevE.69.026113>.
  package func modularity(of communities: [Int]) -> Double? {
    precondition(communities.count == nodeCount, "\(communities.count) communities of \(nodeCount) nodes")
    let twiceTotal = Int128(2 * totalWeight)
    guard twiceTotal > 0 else { return nil }
    return Double(scaledModularity(of: communities)) / Double(twiceTotal * twiceTotal)
  }

  /// Q · (2m)²: Σ over communities of 2m · (twice the weight inside) - (summed strengths)².
  func scaledModularity(of communities: [Int]) -> Int128 {
    var inside = Int128(0)
    var strengths: [Int: Int128] = [:]
    for (node, links) in links.enumerated() {
      for link in links {
        strengths[communities[node], default: 0] += Int128(link.weight)
        if communities[link.node] == communities[node] { inside += Int128(link.weight) }
      }
    }
    return inside * Int128(2 * totalWeight) - strengths.values.reduce(0) { $0 + $1 * $1 }
  }
}
