package import EntenteCoding
package import EntenteCorpus
import EntenteStatistics
import EntenteText

/// Which countries share sentences more often, or less, than chance inside their stories: what a finding may state.
///
/// cooccurrence.csv has the Cochran-Mantel-Haenszel test of every pair, which is known in every tool and an approximation;
/// among pairs that seldom meet it finds associations where there are none. Statements rest on the exact test.
package struct SharedSentences: Sendable {
  /// A pair of countries that could be told from chance.
  package struct Row: Sendable {
    package let a: Country
    package let b: Country
    /// Sentences with both, of the stories that can tell.
    package let observed: Int
    /// Those expected if the two were independent inside each of these stories.
    package let expected: Double
    /// Of Fisher's exact test over stories, two-sided.
    package let p: Double
    /// `p` adjusted by Benjamini and Hochberg over all rows.
    package let q: Double
  }

  /// Every pair whose sentences could give a p of 0.05, whatever they do give, in the order of the codes.
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
    let strata = stories.reduce(into: [CountryPair: [ContingencyTable]]()) { strata, story in
      for (pair, table) in story.representative.sentenceTables(of: countries) {
        strata[pair, default: []].append(table)
      }
    }
    let tested = strata.sorted { $0.key < $1.key }
      .compactMap { pair, tables in StratifiedFisher(tables).map { (pair: pair, test: $0) } }
      .filter { $0.test.smallestTwoSided <= FalseDiscoveryRate.accepted }
    rows = zip(tested, adjustedForNumber(tested.map(\.test.twoSided))).map { tested, q in
      Row(
        a: tested.pair.a, b: tested.pair.b, observed: tested.test.observed, expected: tested.test.expected,
        p: tested.test.twoSided, q: q ?? 1)
    }
  }
}

/// Two countries, the lower code first.
private struct CountryPair: Hashable, Comparable {
  let a: Country
  let b: Country

  static func < (left: Self, right: Self) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

extension CodedArticle {
  /// The sentences of the body for every two of the countries that it names and that leave room to meet or miss.
  fileprivate func sentenceTables(of countries: Set<Country>) -> [(CountryPair, ContingencyTable)] {
    let places = mentions.filter { $0.occurrence.field == .body && countries.contains($0.country) }
      .reduce(into: [Country: Set<Int>]()) { $0[$1.country, default: []].insert($1.occurrence.sentence) }
      .sorted { $0.key < $1.key }
    return places.indices.flatMap { first in
      places[(first + 1)...].map { second in
        let (a, b) = (places[first].value, second.value)
        return (
          CountryPair(a: places[first].key, b: second.key),
          ContingencyTable(nAB: a.intersection(b).count, nA: a.count, nB: b.count, n: bodySentenceCount)
        )
      }
    }
    .filter { !$0.1.isDegenerate }
  }
}
