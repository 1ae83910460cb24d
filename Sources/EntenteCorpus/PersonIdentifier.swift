import EntenteCoding

/// Finds which sightings are of one person; see ``Identities`` for the rules.
///
/// Each rule looks at a group that has a key: one name in plain letters, one name and country, one surname and country.
struct PersonIdentifier {
  /// A name, or a surname, in plain letters, and the country that is served.
  private struct Key: Hashable {
    let text: String
    let country: Country?

    /// A plain name has no stop, so that different keys have different ids.
    var id: String { text + (country.map { "." + $0.iso3 } ?? "") }
  }

  private struct Named {
    let sighting: PersonSighting
    let count: Int
    let name: PlainName
    /// The country said, else that of the only person of the full name.
    var country: Country?

    var key: Key { Key(text: name.text, country: country) }
    var isFullName: Bool { name.ends != nil && !name.isInitialsAndSurname }
  }

  private let named: [Named]
  private let fullNames: Set<Key>
  /// The initials with which somebody of a full name and country is written.
  private let initials: [Key: Set<String>]
  /// Those whom a surname may mean, by it and the country, each with the letters of their other names.
  private var families: [Key: [Key: Set<String>]] = [:]

  /// - Parameter sightings: Each once, with how many articles have it; in any order.
  init(_ sightings: [(PersonSighting, Int)]) {
    named = Self.withCountries(
      sightings.map { Named(sighting: $0.0, count: $0.1, name: PlainName($0.0.name), country: $0.0.country) })
    let inFull = named.filter(\.isFullName)
    fullNames = Set(inFull.map(\.key))
    initials = inFull.filter { !$0.name.initials.isEmpty }
      .reduce(into: [:]) { $0[$1.key, default: []].insert($1.name.initials) }
    addFamilies(inFull)
    // "K. Smith" is somebody else than the only Smith known in full, John.
    addFamilies(named.filter { $0.name.isInitialsAndSurname && person(of: $0) == $0.key })
  }

  /// The people by id, each with the sightings that are of them.
  var identities: [(identity: Identity, members: [PersonSighting])] {
    Dictionary(grouping: named, by: person)
      .map { key, members in
        (
          identity: Identity(id: Self.id(of: members, key), name: Self.fullestName(of: members), country: key.country),
          members: members.map(\.sighting)
        )
      }
      .sorted { $0.identity.id < $1.identity.id }
  }

  /// A full name without a country is of the one person of that name, when there is only one and no initial contradicts.
  private static func withCountries(_ named: [Named]) -> [Named] {
    var known: [String: [Country: Set<String>]] = [:]
    for person in named where person.name.ends != nil {
      guard let country = person.country else { continue }
      known[person.name.text, default: [:]][country, default: []].insert(person.name.initials)
    }
    return named.map { person in
      guard person.country == nil, person.name.ends != nil, let only = known[person.name.text], only.count == 1,
        let (country, initials) = only.first,
        person.name.initials.isEmpty || initials.isSubset(of: ["", person.name.initials])
      else { return person }
      var person = person
      person.country = country
      return person
    }
  }

  private mutating func addFamilies(_ named: [Named]) {
    // Who they are follows from what is known so far, whatever their order.
    let keys = named.map { self.person(of: $0) }
    for (person, key) in zip(named, keys) {
      guard let country = person.country, let ends = person.name.ends else { continue }
      let isFamilyFirst = Officeholders.familyFirst.contains(country.iso3)
      for surname in isFamilyFirst ? Set([ends.first, ends.last]) : [ends.last] {
        let family = Key(text: surname, country: country)
        families[family, default: [:]][key, default: []].insert(person.name.givenLetters)
      }
    }
  }

  /// The key of the person whom a sighting is of.
  private func person(of named: Named) -> Key {
    if named.isFullName {
      let areTwo = !named.name.initials.isEmpty && initials[named.key, default: []].count > 1
      return areTwo ? Key(text: named.name.fullText, country: named.country) : named.key
    }
    guard named.country != nil, !fullNames.contains(named.key) else { return named.key }
    let surname = Key(text: named.name.ends?.last ?? named.name.text, country: named.country)
    let meant = families[surname, default: [:]].filter { $0.value.contains(where: named.name.mayBeShort) }
    return meant.count == 1 ? meant.first?.key ?? named.key : named.key
  }

  /// The key's id in the bytes that come first, where articles write one letter in several ways of Unicode.
  private static func id(of members: [Named], _ key: Key) -> String {
    let texts = members.flatMap { [$0.name.text, $0.name.fullText] }.filter { $0 == key.text }
    return Key(text: texts.min { $0.utf8.lexicographicallyPrecedes($1.utf8) } ?? key.text, country: key.country).id
  }

  /// The name of the most words, then the one that most articles use, then the first.
  private static func fullestName(of members: [Named]) -> String {
    let articles = Dictionary(members.map { (Array($0.sighting.name.utf8), $0.count) }, uniquingKeysWith: +)
    let fullest = articles.min { one, other in
      let (words, otherWords) = (one.key.wordCount, other.key.wordCount)
      guard (words, one.value) == (otherWords, other.value) else {
        return (words, one.value) > (otherWords, other.value)
      }
      return one.key.lexicographicallyPrecedes(other.key)
    }
    return fullest.map { String(decoding: $0.key, as: UTF8.self) } ?? ""
  }
}

extension [UInt8] {
  fileprivate var wordCount: Int { split(separator: UInt8(ascii: " ")).count }
}
