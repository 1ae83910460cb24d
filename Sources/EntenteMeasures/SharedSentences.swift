package import EntenteCoding
package import EntenteCorpus
import EntenteStatistics
import EntenteText

/// Which countries share sentences of their stories more often than chance: what a finding may state.
///
/// Sentences differ in how much they name. Most name one country, so that any two miss each other; some enumerate, so that
/// any two meet. Against sentences that name countries independently nearly every pair is no chance, and that says nothing
/// of the two. So a sentence is compared with those of its story that name as many countries, where these leave a choice:
/// do the two go with each other rather than with the others? That two meet less often is not stated, for names that
/// share a sentence displace each other.
///
/// Sentences that follow each other are of one matter, so that one story may hold many of a pair. Hence a pair must pass
/// two tests: Fisher's, exact, over the sentences, and the sign-flip test over stories.
///
/// cooccurrence.csv has the Cochran-Mantel-Haenszel test of every pair, which is known in every tool: it takes sentences for
/// alike and independent.
///
/// - SeeAlso: Gotelli (2000), <https://doi.org/10.1890/0012-9658(2000)081[2606:NMAOSC]2.0.CO;2>, for chance that keeps how
///   much a place holds and how frequent each is.
package struct SharedSentences: Sendable {
  /// A pair of countries that could be told from chance.
  package struct Row: Sendable {
    package let a: Country
    package let b: Country
    /// Sentences with both, of those that can tell.
    package let observed: Int
    /// Those expected if the two were independent among the sentences of each story that name as many countries.
    package let expected: Double
    /// Of as many joint sentences or more, by Fisher's exact test.
    package let p: Double
    /// Of so many more than expected over stories, by the sign-flip test; 1 for a pair that the first test does not find.
    package let storyP: Double
    /// The greater of the two, each adjusted by Benjamini and Hochberg over all rows.
    package let q: Double
  }

  /// Every pair whose sentences could give a `p` of 0.05, whatever they do give, in the order of the codes.
  ///
  /// How many sentences name the one and the other decides which pairs these are, not how many name both: a family chosen
  /// by what was found would flatter it.
  package let rows: [Row]
}

extension SharedSentences {
  /// Tests all pairs of some countries.
  ///
  /// - Parameters:
  ///   - countries: Of which a finding may speak; chosen without a look at the pairs.
  ///   - stories: All that the report is about, in any order.
  package init(of countries: Set<Country>, in stories: [Story]) {
    let parts = stories.parts.concurrentMap { Self.tables(of: countries, in: $0) }
    let sentences = parts.reduce(into: [:]) { $0.merge($1) { $0 + $1 } }
    let pairs = sentences.sorted { $0.key < $1.key }.map { (pair: $0.key, stories: $0.value) }
    let tested = zip(pairs, pairs.concurrentMap { StratifiedFisher(Array($0.stories.joined())) })
      .compactMap { pair, test in test.map { (pair: pair.pair, stories: pair.stories, test: $0) } }
      .filter { $0.test.smallestGreater <= FalseDiscoveryRate.accepted }
    let q = adjustedForNumber(tested.map(\.test.greater)).map { $0 ?? 1 }
    let storyP = zip(tested, q).map { tested, q in
      q <= FalseDiscoveryRate.accepted ? Self.signFlipP(tested.stories) : 1
    }
    let storyQ = adjustedForNumber(storyP).map { $0 ?? 1 }
    rows = tested.indices.map { place in
      let (pair, test) = (tested[place].pair, tested[place].test)
      return Row(
        a: pair.a, b: pair.b, observed: test.observed, expected: test.expected, p: test.greater,
        storyP: storyP[place], q: max(q[place], storyQ[place]))
    }
  }

  /// The tables of each pair in each story that has some, in the order of the stories.
  private static func tables(
    of countries: Set<Country>, in stories: ArraySlice<Story>
  ) -> [CountryPair: [[ContingencyTable]]] {
    stories.reduce(into: [:]) { sentences, story in
      for (pair, tables) in story.representative.sentenceTables(of: countries) {
        sentences[pair, default: []].append(tables)
      }
    }
  }

  /// Of what stories have more than expected, in millionths of a sentence; 1 where they have less.
  private static func signFlipP(_ stories: [[ContingencyTable]]) -> Double {
    let surplus = stories.map { tables in
      tables.reduce(0) { $0 + 1_000_000 * ($1.nAB * $1.n - $1.nA * $1.nB) / $1.n }
    }
    return surplus.reduce(0, +) > 0 ? SignFlipTest(surplus).p : 1
  }
}

/// Two countries, the lower code first.
private struct CountryPair: Hashable, Comparable {
  let a: Country
  let b: Country

  static func < (left: Self, right: Self) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

extension CodedArticle {
  /// For every two of the countries a table of the body's sentences that name two countries, of those that name three,
  /// and so on; only tables in which the two may meet or miss.
  fileprivate func sentenceTables(of countries: Set<Country>) -> [CountryPair: [ContingencyTable]] {
    let named = mentions.filter { $0.occurrence.field == .body }
      .reduce(into: [Int: Set<Country>]()) { $0[$1.occurrence.sentence, default: []].insert($1.country) }
    return Dictionary(grouping: named.values, by: \.count).reduce(into: [:]) { tables, alike in
      let names = Set(alike.value.joined())
      // With one country more than a sentence names, how often each is named settles how often two meet.
      guard alike.key > 1, names.count > alike.key + 1 else { return }
      for (pair, table) in Self.tables(of: names.intersection(countries), in: alike.value) {
        tables[pair, default: []].append(table)
      }
    }
  }

  private static func tables(
    of countries: Set<Country>, in sentences: [Set<Country>]
  ) -> [(CountryPair, ContingencyTable)] {
    let countries = countries.sorted()
    let numbers = countries.map { country in sentences.count { $0.contains(country) } }
    return countries.indices.flatMap { first in
      countries.indices[(first + 1)...].map { second in
        let (a, b) = (countries[first], countries[second])
        let both = sentences.count { $0.contains(a) && $0.contains(b) }
        return (
          CountryPair(a: a, b: b),
          ContingencyTable(nAB: both, nA: numbers[first], nB: numbers[second], n: sentences.count)
        )
      }
    }
    .filter { !$0.1.isDegenerate }
  }
}
