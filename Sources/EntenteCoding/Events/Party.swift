import EntenteEnglish

/// One side of an engagement: the countries, and the words that name them.
struct Party: Sendable {
  /// Distinct, in order of their names; never empty.
  let countries: [Country]
  /// Indices into the sentence's words.
  let words: Range<Int>

  init?(_ countries: [Country], _ words: Range<Int>) {
    guard !countries.isEmpty else { return nil }
    self.countries = countries.count == 1 ? countries : Self.distinct(countries)
    self.words = words
  }

  private static func distinct(_ countries: [Country]) -> [Country] {
    var distinct: [Country] = []
    for country in countries where !distinct.contains(country) { distinct.append(country) }
    return distinct
  }

  /// The party and those that are named beside it, but for some countries.
  func joined(with others: [Party], but excluded: [Country]) -> Party {
    let more = others.flatMap(\.countries).filter { !excluded.contains($0) }
    let end = others.reduce(words.upperBound) { max($0, $1.words.upperBound) }
    return Party(countries + more, words.lowerBound..<end) ?? self
  }

  /// The party without some countries; nil when nobody is left.
  func without(_ others: [Country]) -> Party? { Party(countries.filter { !others.contains($0) }, words) }
}
