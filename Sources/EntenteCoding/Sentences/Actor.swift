/// A noun phrase that stands for one country, or for several in a list.
struct Actor: Sendable {
  /// How the phrase stands for a country.
  enum Kind: Sendable {
    /// "Ecuador", "the Kremlin", "Colombians"
    case country
    /// "Russian forces", "the U.S. government", "Ecuador's foreign minister"
    case organ
    /// "Sergey Lavrov", or a later "Lavrov"
    case person
    /// "Venezuelan" of "Venezuelan immigrants", "Russia's" of "Russia's war": it qualifies another noun.
    case modifier
    /// "he", "both countries", "we"
    case reference
    /// A capital as a place, or where somebody is
    case place
    /// "a Chilean tourist", "Russian firms": of a country, but acting for nobody's government
    case bystander
  }

  /// Positions in the sentence's view.
  var range: Range<Int>
  /// One, or the members of a list in order.
  var countries: [Country]
  let kind: Kind
  /// The person, as an index into the article's people.
  var person: Int?
  /// The name alone of a person who is named with the office.
  var name: Range<Int>?

  /// Whether the phrase can be the subject of a verb.
  var isStrong: Bool { kind != .modifier && kind != .place }

  /// Whether what the phrase does is done by its country.
  var actsForState: Bool { isStrong && kind != .bystander }
}
