extension WeightedGraph {
  /// The centrality of each node that is the weighted sum of its neighbours' centralities, the greatest being 1.
  ///
  /// Defined on the largest connected part; 0 outside it and for nodes without links. Half the eigenvalue is added to the
  /// diagonal, because without it the iteration swings for ever on graphs like a star. All terms are positive, so small
  /// centralities keep as many digits as great ones.
  ///
  /// - SeeAlso: Bonacich (1972), <https://doi.org/10.1080/0022250X.1972.9989806>.
  package var eigenvectorCentrality: [Double] {
    var centralities = [Double](repeating: 0, count: nodeCount)
    guard let component = components.first, component.count > 1 else { return centralities }
    for node in component { centralities[node] = 1 }
    for _ in 0..<100_000 {
      let next = eigenvectorStep(centralities, component)
      let change = component.reduce(0) { max($0, abs(next[$1] / centralities[$1] - 1)) }
      centralities = next
      guard change > 2e-15 else { break }
    }
    return centralities
  }

  private func eigenvectorStep(_ centralities: [Double], _ component: [Int]) -> [Double] {
    var next = centralities
    for node in component {
      next[node] = links[node].reduce(0) { $0 + Double($1.weight) * centralities[$1.node] }
    }
    let eigenvalue = next.max() ?? 0
    for node in component { next[node] += eigenvalue / 2 * centralities[node] }
    let greatest = next.max() ?? 1
    for node in component { next[node] /= greatest }
    return next
  }
}
