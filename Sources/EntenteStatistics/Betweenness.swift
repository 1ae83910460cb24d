extension WeightedGraph {
  /// The share of other pairs whose shortest paths pass through each node, in 0...1; 0 below three nodes.
  ///
  /// Paths are counted in links, whatever their weight: with distances of 1 / weight, rounding loses tied paths.
  ///
  /// - Complexity: O(nodes · links).
  /// - SeeAlso: Freeman (1977), <https://doi.org/10.2307/3033543>; Brandes (2001),
  ///   <https://doi.org/10.1080/0022250X.2001.9990249>.
  package var betweenness: [Double] {
    guard nodeCount > 2 else { return [Double](repeating: 0, count: nodeCount) }
    let pairs = Double(nodeCount - 1) * Double(nodeCount - 2)
    let sums = (0..<nodeCount).reduce(into: [Double](repeating: 0, count: nodeCount)) { sums, source in
      for (node, dependency) in dependencies(on: source).enumerated() where node != source { sums[node] += dependency }
    }
    return sums.map { $0 / pairs }
  }

  /// How much of the shortest paths from a source passes through each node, or ends there for the source's own.
  private func dependencies(on source: Int) -> [Double] {
    var distances = [Int?](repeating: nil, count: nodeCount)
    var paths = [Double](repeating: 0, count: nodeCount)
    var reached = [source]
    distances[source] = 0
    paths[source] = 1
    var next = 0
    while next < reached.count {
      let node = reached[next]
      next += 1
      guard let distance = distances[node] else { continue }
      for link in links[node] {
        if distances[link.node] == nil {
          distances[link.node] = distance + 1
          reached.append(link.node)
        }
        if distances[link.node] == distance + 1 { paths[link.node] += paths[node] }
      }
    }
    return accumulated(reached, distances, paths)
  }

  /// Walks back from the farthest nodes and hands each one's share to those before it.
  private func accumulated(_ reached: [Int], _ distances: [Int?], _ paths: [Double]) -> [Double] {
    var dependencies = [Double](repeating: 0, count: nodeCount)
    for node in reached.reversed() {
      guard let distance = distances[node] else { continue }
      for link in links[node] where distances[link.node] == distance - 1 {
        dependencies[link.node] += paths[link.node] / paths[node] * (1 + dependencies[node])
      }
    }
    return dependencies
  }
}
