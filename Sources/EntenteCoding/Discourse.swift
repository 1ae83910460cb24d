/// What a reader keeps in mind from sentence to sentence, so that "he", "both countries" and "we" mean somebody.
struct Discourse: Sendable {
  /// The person a sentence began with.
  var subjectPerson: Int?
  /// Who speaks in the quotation at hand, or spoke last.
  var speakerPerson: Int?
  var speakerCountry: Country?
  /// Countries named as actors, the latest last, each once.
  private(set) var countries: [Country] = []
  /// The two countries whose dealings were last told.
  var pair: [Country] = []

  mutating func name(_ country: Country) {
    if let index = countries.firstIndex(of: country) { countries.remove(at: index) }
    countries.append(country)
  }

  /// The two countries that "both" means; empty when there are no two.
  var both: [Country] {
    if pair.count == 2 { return pair }
    return countries.count >= 2 ? Array(countries.suffix(2)) : []
  }

  /// The country that "the country" means to somebody who acts for `actor`.
  func country(otherThan actor: Country?) -> Country? { countries.last { $0 != actor } }
}
