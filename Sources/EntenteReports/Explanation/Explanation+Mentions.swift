import EntenteCoding
import EntenteCorpus
private import EntenteText

/// The sentences that name somebody.
extension Explanation {
  /// Those of the counted articles of some stories.
  func sentences(naming somebody: Somebody, in part: Collation) -> [String] {
    part.stories.map(\.representative).flatMap { article in
      sentences(of: article, marking: somebody.occurrences(in: article, part.identities))
    }
  }

  /// A row of regions.csv: every sentence that names one of its countries.
  func region(_ row: NamedRow) -> [String] {
    let members = Set(row["members"].split(separator: " ").map(String.init))
    return report.collation.stories.map(\.representative).flatMap { article in
      sentences(
        of: article, marking: article.mentions.filter { members.contains($0.country.iso3) }.map(\.occurrence))
    }
  }

  /// Of each story that names both of a pair the sentences that do, else the first that names each.
  func pair(_ row: NamedRow) -> [String] {
    let (a, b) = (Somebody(kind: row["kind_a"], id: row["a"]), Somebody(kind: row["kind_b"], id: row["b"]))
    return report.collation.stories.map(\.representative).flatMap { article -> [String] in
      let ofA = a.occurrences(in: article, report.collation.identities)
      let ofB = b.occurrences(in: article, report.collation.identities)
      guard let firstOfA = ofA.first, let firstOfB = ofB.first else { return [] }
      let shared = Set(ofA.map(\.sentence)).intersection(ofB.map(\.sentence))
      guard shared.isEmpty else {
        return sentences(of: article, marking: (ofA + ofB).filter { shared.contains($0.sentence) })
      }
      return ["", "\(locator(of: article)) names both, in no sentence together:"]
        + sentences(of: article, marking: [firstOfA, firstOfB])
    }
  }

  /// A row of cooccurrence_matrix.csv: each country that shares a story with one, in how many, and in which articles.
  func companions(_ row: NamedRow) -> [String] {
    var locators: [Country: [String]] = [:]
    for article in report.collation.stories.map(\.representative) {
      let countries = Set(article.mentions.map(\.country))
      guard countries.contains(where: { $0.iso3 == row["iso3"] }) else { continue }
      for country in countries where country.iso3 != row["iso3"] {
        locators[country, default: []].append(locator(of: article))
      }
    }
    let lines = locators.sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }.map { country, locators in
      "  \(country)  \(stories(locators.count)): " + locators.joined(separator: ", ")
    }
    return [row["iso3"] + " shares"] + lines
      + ["", "the sentences: entente explain cooccurrence \(row["iso3"]) and the other code"]
  }

  /// Each sentence of an article in which something is to be marked, below where it stands.
  func sentences(of article: CodedArticle, marking occurrences: [Occurrence]) -> [String] {
    Set(occurrences.map(\.sentence)).sorted().flatMap { index in
      var marked = MarkedSentence(article.sentences[index], of: article, isColoured: isColoured)
      for occurrence in occurrences where occurrence.sentence == index { marked.mark(.mention, at: occurrence.range) }
      return ["", place(of: index, in: article), "  " + marked.text]
    }
  }
}
