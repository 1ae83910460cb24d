import EntenteStatistics
import Testing

@Suite struct `A network` {
  /// Zachary (1977), Journal of Anthropological Research 33, 452-473: 34 members of a karate club, links unweighted.
  private static let karate: WeightedGraph = {
    let neighbours: [Int: [Int]] = [
      0: [1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31], 1: [2, 3, 7, 13, 17, 19, 21, 30],
      2: [3, 7, 8, 9, 13, 27, 28, 32], 3: [7, 12, 13], 4: [6, 10], 5: [6, 10, 16], 6: [16], 8: [30, 32, 33], 9: [33],
      13: [33], 14: [32, 33], 15: [32, 33], 18: [32, 33], 19: [33], 20: [32, 33], 22: [32, 33],
      23: [25, 27, 29, 32, 33], 24: [25, 27, 31], 25: [31], 26: [29, 33], 27: [33], 28: [31, 33], 29: [32, 33],
      30: [32, 33], 31: [32, 33], 32: [33],
    ]
    return WeightedGraph(nodeCount: 34, links: neighbours.flatMap { a, others in others.map { (a, $0, weight: 1) } })
  }()

  /// Six linked nodes and one alone.
  private static let weighted = WeightedGraph(
    nodeCount: 7,
    links: [
      (0, 1, weight: 3), (2, 1, weight: 1), (2, 3, weight: 5), (3, 4, weight: 2), (4, 2, weight: 2), (0, 5, weight: 1),
    ])

  /// The two factions after the split: networkx.
  @Test func `has the modularity of a given division`() {
    let instructor: Set<Int> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21]
    let division = (0..<34).map { instructor.contains($0) ? 7 : 3 }
    #expect(agree(Self.karate.modularity(of: division), 0.3582347140039448))
    #expect(agree(Self.weighted.modularity(of: [1, 1, 2, 2, 2, 1, 3]), 0.36479591836734704))
    #expect(WeightedGraph(nodeCount: 2, links: []).modularity(of: [1, 2]) == nil)
  }

  /// 0.4198 is the proven maximum: Brandes and others (2008), <https://doi.org/10.1109/TKDE.2007.190689>.
  @Test func `is divided as well as it can be`() {
    let communities = Self.karate.communities()
    #expect(agree(Self.karate.modularity(of: communities), 0.41978961209730437))
    #expect(Set(communities) == [1, 2, 3, 4])
    #expect(Self.weighted.communities() == [1, 1, 2, 2, 2, 1, 3])
  }

  @Test func `numbers its communities by size and smallest node, isolates last`() {
    let graph = WeightedGraph(nodeCount: 6, links: [(1, 4, weight: 1), (2, 3, weight: 1)])
    #expect(graph.communities() == [3, 1, 2, 2, 1, 4])
    #expect(WeightedGraph(nodeCount: 0, links: []).communities() == [])
  }

  /// networkx 3, for members 1, 2, 12 and 34 of the club.
  @Test(arguments: [
    (0, 0.43763528138528146, 0.09699728538830414, 0.9521323664766569, 0.15),
    (1, 0.053936688311688304, 0.05287692406114842, 0.7123351391202207, 0.3333333333333333),
    (11, 0, 0.009564745492136189, 0.14156633334336932, 0),
    (33, 0.30407497594997596, 0.10091918233261697, 1, 0.11029411764705882),
  ])
  func `has centralities`(node: Int, betweenness: Double, pageRank: Double, eigenvector: Double, clustering: Double) {
    #expect(agree(Self.karate.betweenness[node], betweenness))
    #expect(agree(Self.karate.pageRank()[node], pageRank))
    #expect(agree(Self.karate.eigenvectorCentrality[node], eigenvector))
    #expect(agree(Self.karate.localClustering[node], clustering))
  }

  /// networkx 3 and NumPy's eigh.
  @Test func `weighs links, and gives a node without links its due`() {
    let pageRank = [
      0.1853807693333339, 0.16748928102429356, 0.2345298510292277, 0.2013090253507457, 0.1231171719741881,
      0.06378365738577209,
      0.02439024390243903,
    ]
    let eigenvector = [
      0.09850207629093531, 0.20367930464847112, 1, 0.9820713039456116, 0.6232419357838016, 0.015486482394472508, 0,
    ]
    #expect(zip(Self.weighted.pageRank(), pageRank).allSatisfy { agree($0, $1) })
    #expect(zip(Self.weighted.eigenvectorCentrality, eigenvector).allSatisfy { agree($0, $1) })
    #expect(zip(Self.weighted.betweenness, [4.0 / 15, 0.4, 0.4, 0, 0, 0, 0]).allSatisfy { agree($0, $1) })
    #expect(Self.weighted.degrees == [2, 2, 3, 2, 2, 1, 0])
    #expect(Self.weighted.strengths == [4, 4, 8, 7, 4, 1, 0])
    #expect(Self.weighted.totalWeight == 14)
    #expect(Self.weighted.components == [[0, 1, 2, 3, 4, 5], [6]])
  }

  /// On a star plain power iteration would never settle.
  @Test func `settles on a star`() {
    let star = WeightedGraph(nodeCount: 5, links: (1...4).map { (0, $0, weight: 2) })
    #expect(zip(star.eigenvectorCentrality, [1, 0.5, 0.5, 0.5, 0.5]).allSatisfy { agree($0, $1) })
    #expect(star.betweenness == [1, 0, 0, 0, 0])
  }

  @Test func `without nodes or links has nothing to say and says it`() {
    let empty = WeightedGraph(nodeCount: 0, links: [])
    #expect((empty.pageRank(), empty.betweenness, empty.eigenvectorCentrality) == ([], [], []))
    let pair = WeightedGraph(nodeCount: 2, links: [])
    #expect(pair.pageRank() == [0.5, 0.5])
    #expect(pair.eigenvectorCentrality == [0, 0])
  }
}
