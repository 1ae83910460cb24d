import EntenteStatistics

/// The place of each entity among those it shares sentences with: the rows of statistics/network.csv.
///
/// Each kind is a network of its own, its links weighted by shared sentences; by kind, then by strength and id.
package struct NetworkStatistics: Sendable {
  /// One entity; a node without links too.
  package struct Row: Sendable {
    package let entity: EntityKey
    /// Entities that it shares a sentence with.
    package let degree: Int
    /// The shared sentences, summed over those entities.
    package let strength: Int
    /// The share of other pairs whose shortest paths, in links, pass through it.
    package let betweenness: Double
    /// 1 for the most central; 0 outside the largest connected part.
    package let eigenvector: Double
    /// Shares of the kind that add up to 1.
    package let pageRank: Double
    /// The share of pairs of neighbours that are linked themselves; 0 below two neighbours.
    package let clustering: Double
    /// 1 is the largest; equal ones go by their smallest id.
    package let community: Int
    /// Of the kind's network and these communities; nil without links.
    package let modularity: Double?

    package var flags: [StatisticFlag] { [(.noLinks, modularity == nil)].raised }
  }

  /// Two entities of a kind that share a sentence: a row of statistics/edges.csv.
  package struct Link: Sendable {
    package let a: EntityKey
    /// After `a` by id, and of its kind.
    package let b: EntityKey
    /// Sentences that name both; at least 1.
    package let weight: Int
  }

  package let rows: [Row]
  /// Each link once, by kind and then by the ids of its ends.
  package let links: [Link]

  init(_ sample: StorySample, sums: PairSums) {
    links = sample.families.flatMap { _, places in Link.all(of: sample.index.keys, among: places, sums) }
    rows = sample.families.flatMap { _, places in
      Self.rows(Array(sample.index.keys[places]), WeightedGraph(places, sums))
        .sorted { (-$0.strength, $0.entity) < (-$1.strength, $1.entity) }
    }
  }

  private static func rows(_ entities: [EntityKey], _ graph: WeightedGraph) -> [Row] {
    let (degrees, strengths, betweenness) = (graph.degrees, graph.strengths, graph.betweenness)
    let (eigenvector, pageRank, clustering) = (graph.eigenvectorCentrality, graph.pageRank(), graph.localClustering)
    let communities = graph.communities()
    let modularity = graph.modularity(of: communities)
    return entities.indices.map { node in
      Row(
        entity: entities[node], degree: degrees[node], strength: strengths[node], betweenness: betweenness[node],
        eigenvector: eigenvector[node], pageRank: pageRank[node], clustering: clustering[node],
        community: communities[node], modularity: modularity)
    }
  }
}

extension NetworkStatistics.Link {
  fileprivate static func all(of entities: [EntityKey], among places: Range<Int>, _ sums: PairSums) -> [Self] {
    places.flatMap { a in
      places[(a + 1)...].compactMap { b in
        let weight = sums[a, b].meetings
        return weight == 0 ? nil : Self(a: entities[a], b: entities[b], weight: weight)
      }
    }
  }
}

extension WeightedGraph {
  /// The entities of a kind as nodes, linked by the units that they share.
  fileprivate init(_ places: Range<Int>, _ sums: PairSums) {
    self.init(
      nodeCount: places.count,
      links: places.flatMap { a in
        places[..<a].map { b in (a - places.lowerBound, b - places.lowerBound, weight: sums[a, b].meetings) }
      })
  }
}
