package import EntenteCoding

/// A country, a person or a body: what mentions and pairs are counted of.
///
/// People and bodies are places in the lists of a ``Roster``, which are by id: entities are hashed and compared in the
/// innermost loops of a tally. They sort by kind and then by id.
package enum Entity: Hashable, Comparable, Sendable {
  case country(Country)
  case person(Int)
  case organisation(Int)

  package var kind: EntityKind {
    switch self {
    case .country: .country
    case .person: .person
    case .organisation: .organisation
    }
  }

  /// Nil for people and bodies.
  package var country: Country? {
    if case .country(let country) = self { country } else { nil }
  }
}
