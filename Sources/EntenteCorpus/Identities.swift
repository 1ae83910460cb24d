package import EntenteCoding

/// Who the people and bodies of a corpus are: one person, one identity, however many articles name them.
///
/// People are the same when their full names are in plain letters (see ``PlainName``) and they serve the same country:
/// - the same name with different countries is two people;
/// - the same name with different initials is two people, "George W. Bush" and "George H. W. Bush"; whoever is written
///   without initials is a third then, and the same as the one whose initials are known otherwise;
/// - a full name without a country belongs to the one person of that name, when there is only one;
/// - a surname alone, or behind initials, belongs to the one person of that surname who serves the same country and whose
///   names begin so, when there is only one; where the family's name comes first ("Xi Jinping"), that is a surname too.
///
/// Nothing looser: two people taken for one cannot be told apart again, one taken for two can be seen in the table.
package struct Identities: Hashable, Sendable {
  /// By id.
  package let people: [Identity]
  /// By id.
  package let organisations: [Identity]
  private let placesOfPeople: [PersonSighting: Int]
  private let placesOfOrganisations: [String: Int]

  /// Nobody.
  package static let none = Identities(of: [])

  /// Those of some articles, in any order.
  package init(of articles: some Sequence<CodedArticle>) {
    var people: [PersonSighting: Int] = [:]
    var organisations = BodySightings()
    for article in articles {
      for person in article.people { people[PersonSighting(person), default: 0] += 1 }
      for organisation in article.organisations { organisations.add(organisation) }
    }
    let identified = PersonIdentifier(people.map { ($0.key, $0.value) }).identities
    self.people = identified.map(\.identity)
    placesOfPeople = identified.placesByMember
    self.organisations = organisations.identities
    placesOfOrganisations = Dictionary(uniqueKeysWithValues: self.organisations.enumerated().map { ($1.id, $0) })
  }

  /// The place in ``people`` of a person that one of the articles names; nil for anybody else.
  package func place(of person: Person) -> Int? { placesOfPeople[PersonSighting(person)] }

  /// The place in ``organisations`` of a body that one of the articles names; nil for any other.
  package func place(of organisation: Organisation) -> Int? { placesOfOrganisations[organisation.id] }
}

/// A person as an article knows them.
struct PersonSighting: Hashable, Sendable {
  let name: String
  let country: Country?

  init(_ person: Person) {
    name = person.name
    country = person.country
  }

  /// By bytes: names that Unicode takes for the same are brought together by rule, not by whichever comes first.
  static func == (left: PersonSighting, right: PersonSighting) -> Bool {
    left.country == right.country && left.name.utf8.elementsEqual(right.name.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in name.utf8 { hasher.combine(byte) }
    hasher.combine(country)
  }
}

extension [(identity: Identity, members: [PersonSighting])] {
  fileprivate var placesByMember: [PersonSighting: Int] {
    var places: [PersonSighting: Int] = [:]
    for (place, element) in enumerated() {
      for member in element.members { places[member] = place }
    }
    return places
  }
}

/// The bodies of a corpus by the ids they were given, with how often each of their names is used.
private struct BodySightings {
  private var names: [String: [[UInt8]: Int]] = [:]
  /// The bytes that come first where articles write an id in several ways of Unicode.
  private var ids: [String: [UInt8]] = [:]

  mutating func add(_ organisation: Organisation) {
    names[organisation.id, default: [:]][Array(organisation.name.utf8), default: 0] += 1
    let id = Array(organisation.id.utf8)
    if ids[organisation.id].map({ id.lexicographicallyPrecedes($0) }) ?? true { ids[organisation.id] = id }
  }

  /// By id; each with the name that most articles use, the first of several.
  var identities: [Identity] {
    names.sorted { $0.key < $1.key }.map { id, names in
      let name = names.min { one, other in
        one.value == other.value ? one.key.lexicographicallyPrecedes(other.key) : one.value > other.value
      }
      return Identity(
        id: String(decoding: ids[id] ?? Array(id.utf8), as: UTF8.self),
        name: String(decoding: name?.key ?? [], as: UTF8.self))
    }
  }
}
