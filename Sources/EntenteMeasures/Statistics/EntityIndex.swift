import EntenteCoding
import EntenteCorpus

/// The entities that the statistics are about, and the place of each among them: those of some stories who enter pairs.
struct EntityIndex: Sendable {
  /// By kind and then by id.
  let keys: [EntityKey]
  private let entities: [Entity]
  private let places: [Entity: Int]
  private let roster: Roster

  init(of stories: [Story], _ roster: Roster) {
    var seen: Set<Entity> = []
    for story in stories { seen.formUnion(roster.sightings(in: story.representative).lazy.map(\.entity)) }
    let known = seen.filter(roster.entersPairs)
      .map { (key: EntityKey(kind: $0.kind, id: roster.id(of: $0)), entity: $0) }
      .sorted { $0.key < $1.key }
    self.roster = roster
    keys = known.map(\.key)
    entities = known.map(\.entity)
    places = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.entity, $0) })
  }

  var count: Int { keys.count }

  /// The places of a kind.
  func places(of kind: EntityKind) -> Range<Int> {
    let first = keys.firstIndex { $0.kind >= kind } ?? count
    return first..<(keys.firstIndex { $0.kind > kind } ?? count)
  }

  /// Every mention of the entities in an article, each with its place.
  func sightings(in article: CodedArticle) -> [(place: Int, sighting: Sighting)] {
    roster.sightings(in: article).compactMap { sighting in places[sighting.entity].map { ($0, sighting) } }
  }

  /// Whether two are a pair at all, in either order: somebody and the country they serve are not.
  func isPair(_ a: Int, _ b: Int) -> Bool {
    let (first, second) = (entities[a], entities[b])
    return roster.isPair(EntityPair(min(first, second), max(first, second)))
  }
}
