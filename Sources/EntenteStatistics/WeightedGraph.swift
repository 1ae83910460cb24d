/// Nodes 0..<n and undirected links of whole weight, no more than one between two nodes and none from a node to itself.
package struct WeightedGraph: Equatable, Sendable {
  /// The other end of a link, and its weight.
  package struct Link: Equatable, Sendable {
    package let node: Int
    package let weight: Int
  }

  /// The links of each node, by the other end.
  package let links: [[Link]]

  /// A graph of links, each given once in either direction; those of weight 0 are left out.
  package init(nodeCount: Int, links edges: some Sequence<(Int, Int, weight: Int)>) {
    var links = [[Link]](repeating: [], count: nodeCount)
    for (a, b, weight) in edges where weight != 0 {
      precondition(a != b && weight > 0, "a link of weight \(weight) from \(a) to \(b)")
      links[a].append(Link(node: b, weight: weight))
      links[b].append(Link(node: a, weight: weight))
    }
    self.links = links.map { $0.sorted { $0.node < $1.node } }
  }

  /// The number of nodes, those without a link included.
  package var nodeCount: Int { links.count }

  /// The number of links of each node.
  package var degrees: [Int] { links.map(\.count) }

  /// The summed weights of the links of each node.
  package var strengths: [Int] {
    links.map { $0.reduce(0) { $0 + $1.weight } }
  }

  /// The summed weights of all links.
  package var totalWeight: Int { strengths.reduce(0, +) / 2 }

  /// The connected parts, the largest first and then by their smallest node; nodes ascending in each.
  package var components: [[Int]] {
    var isSeen = [Bool](repeating: false, count: nodeCount)
    var components: [[Int]] = []
    for start in 0..<nodeCount where !isSeen[start] {
      var (component, waiting) = ([Int](), [start])
      isSeen[start] = true
      while let node = waiting.popLast() {
        component.append(node)
        for link in links[node] where !isSeen[link.node] {
          isSeen[link.node] = true
          waiting.append(link.node)
        }
      }
      components.append(component.sorted())
    }
    return components.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }
}
