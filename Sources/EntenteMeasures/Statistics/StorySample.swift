import EntenteCoding
package import EntenteCorpus
import EntenteStatistics

/// Stories as numbers, from which all statistics are computed.
package struct StorySample: Sendable {
  let index: EntityIndex
  /// By the bytes of their ids, the order in which resampling takes them.
  let stories: [SampledStory]

  /// The sample of all stories that the statistics are about.
  ///
  /// - Parameters:
  ///   - stories: Each once, in any order.
  ///   - roster: Of the corpus that they are of.
  ///   - workers: Who share the work.
  package init(of stories: [Story], roster: Roster, workers: Workers) async {
    let index = EntityIndex(of: stories, roster)
    self.index = index
    self.stories = await workers.mapEach(stories.count) { SampledStory(stories[$0], index) }
      .sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
  }

  /// The words of all bodies.
  var words: Int { stories.reduce(0) { $0 + $1.words } }

  /// The kinds that have an entity, each with its entities' places.
  var families: [(kind: EntityKind, places: Range<Int>)] {
    EntityKind.allCases.map { ($0, index.places(of: $0)) }.filter { !$0.1.isEmpty }
  }

  /// The stories as clusters of words, with the mentions in their bodies as series by place.
  var clusters: ClusterCounts { Self.clusters(of: stories, entities: index.count) }

  static func clusters(of stories: [SampledStory], entities: Int) -> ClusterCounts {
    var clusters = ClusterCounts(seriesCount: entities)
    for story in stories {
      clusters.append(identifier: story.id, size: story.words, counts: story.body.lazy.map { ($0.entity, $0.count) })
    }
    return clusters
  }
}
