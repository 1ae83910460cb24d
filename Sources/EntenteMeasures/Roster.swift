import EntenteCoding
package import EntenteCorpus

/// Who is counted in a corpus, and who enters pairs.
///
/// All countries enter pairs. So do the people and the bodies, each kind as long as it has at most 500; of a larger kind
/// those in three stories or more enter, or in so many more that 500 are left. Pairs grow with the square of their number,
/// most would be of two who are named once, and each makes the other tests of its family stricter.
package struct Roster: Hashable, Sendable {
  /// The people, and the bodies, that enter pairs, at most.
  static let capacity = 500
  /// The stories from which people and bodies enter pairs where not all can, and are shown in them.
  static let storiesForPairs = 3

  private let identities: Identities
  private let leftOut: Set<Entity>

  /// The roster of all stories of a collation; parts of them are tallied with it too.
  package init(of collation: Collation) {
    identities = collation.identities
    leftOut = Self.leftOut(of: collation.stories, identities)
  }

  /// The roster of a corpus that names countries alone.
  package init() {
    identities = .none
    leftOut = []
  }

  /// ISO 3166-1 alpha-3 of a country, the id of anybody else.
  package func id(of entity: Entity) -> String { identity(of: entity).id }

  /// Who an entity is; a country bears its code for a name.
  package func identity(of entity: Entity) -> Identity {
    switch entity {
    case .country(let country): Identity(id: country.iso3, name: country.iso3, country: country)
    case .person(let place): identities.people[place]
    case .organisation(let place): identities.organisations[place]
    }
  }

  func entersPairs(_ entity: Entity) -> Bool { !leftOut.contains(entity) }

  /// Whether two are a pair at all: somebody and the country they serve are not, for the one brings the other along.
  func isPair(_ pair: EntityPair) -> Bool {
    guard case .country(let country) = pair.a, case .person(let place) = pair.b else { return true }
    return identities.people[place].country != country
  }
}

extension Roster {
  /// - Precondition: The person is named in an article of the collation.
  func entity(of person: Person) -> Entity {
    guard let place = identities.place(of: person) else { preconditionFailure("\(person.name) is on no roster") }
    return .person(place)
  }

  /// - Precondition: The body is named in an article of the collation.
  func entity(of organisation: Organisation) -> Entity {
    guard let place = identities.place(of: organisation) else {
      preconditionFailure("\(organisation.id) is on no roster")
    }
    return .organisation(place)
  }

  private static func leftOut(of stories: [Story], _ identities: Identities) -> Set<Entity> {
    let people = identities.people.indices.map(Entity.person)
    let organisations = identities.organisations.indices.map(Entity.organisation)
    guard max(people.count, organisations.count) > capacity else { return [] }
    let counts = storyCounts(of: stories, identities)
    return Set([people, organisations].flatMap { leftOut(of: $0, counts) })
  }

  /// Those of a kind that do not enter pairs.
  private static func leftOut(of kind: [Entity], _ stories: [Entity: Int]) -> [Entity] {
    guard kind.count > capacity else { return [] }
    let counts = kind.map { stories[$0] ?? 0 }.sorted(by: >)
    let fewest = max(storiesForPairs, counts[capacity] + 1)
    return kind.filter { (stories[$0] ?? 0) < fewest }
  }

  /// How many stories name each person and each body.
  private static func storyCounts(of stories: [Story], _ identities: Identities) -> [Entity: Int] {
    var counts: [Entity: Int] = [:]
    for story in stories {
      let people = story.representative.people.compactMap(identities.place).map(Entity.person)
      let bodies = story.representative.organisations.compactMap(identities.place).map(Entity.organisation)
      for entity in Set(people + bodies) { counts[entity, default: 0] += 1 }
    }
    return counts
  }
}
