import EntenteCoding

/// Finds which sightings are of one person; see ``Identities`` for the rules.
struct PersonIdentifier {
  /// How a person is known: a name in plain letters, and a country.
  private struct Key: Hashable {
    let name: PlainName
    let country: Country?

    var id: String { name.text + (country.map { "." + $0.iso3 } ?? "") }
  }

  private let sightings: [(sighting: PersonSighting, count: Int)]
  private let keys: [Key]
  /// The countries that somebody of a full name serves.
  private var countries: [PlainName: Set<Country>] = [:]
  /// The full names of those who serve a country, by it and the last word.
  private var fullNames: [Key: Set<PlainName>] = [:]

  /// - Parameter sightings: Each once, with how many articles have it; in any order.
  init(_ sightings: [(PersonSighting, Int)]) {
    self.sightings = sightings.map { (sighting: $0.0, count: $0.1) }
    keys = sightings.map { Key(name: PlainName($0.0.name), country: $0.0.country) }
    for key in keys {
      guard let country = key.country, let surname = key.name.surname else { continue }
      countries[key.name, default: []].insert(country)
      fullNames[Key(name: surname, country: country), default: []].insert(key.name)
    }
  }

  /// The people by id, each with the sightings that are of them.
  var identities: [(identity: Identity, members: [PersonSighting])] {
    Dictionary(grouping: zip(keys, sightings), by: { resolved($0.0) })
      .map { key, members in
        let seen = members.map(\.1)
        return (
          identity: Identity(id: key.id, name: Self.fullestName(of: seen), country: key.country),
          members: seen.map(\.sighting)
        )
      }
      .sorted { $0.identity.id < $1.identity.id }
  }

  /// The key of the person whom a sighting is of.
  private func resolved(_ key: Key) -> Key {
    if key.name.surname == nil {
      guard key.country != nil, let names = fullNames[key], names.count == 1, let name = names.first else { return key }
      return Key(name: name, country: key.country)
    }
    guard key.country == nil, let countries = countries[key.name], countries.count == 1 else { return key }
    return Key(name: key.name, country: countries.first)
  }

  /// The name of the most words, then the one that most articles use, then the first.
  private static func fullestName(of sightings: [(sighting: PersonSighting, count: Int)]) -> String {
    let articles = Dictionary(sightings.map { ($0.sighting.name, $0.count) }, uniquingKeysWith: +)
    let fullest = articles.min { one, other in
      (other.key.wordCount, other.value, one.key) < (one.key.wordCount, one.value, other.key)
    }
    return fullest?.key ?? ""
  }
}

extension String {
  fileprivate var wordCount: Int { utf8.split(separator: UInt8(ascii: " ")).count }
}
