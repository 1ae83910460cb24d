package import EntenteCoding
import EntenteText

/// Articles gathered into stories: a key that copies share, then keys whose texts are near-copies, then a story each.
package struct StoryClusters: Sendable {
  private let duplicates: Duplicates

  package init(duplicates: Duplicates = .collapse) { self.duplicates = duplicates }

  /// Gathers the articles, in any order, into stories.
  ///
  /// - Parameter articles: Each with an id of its own.
  /// - Returns: Stories by id; none without articles.
  package func stories(of articles: [CodedArticle]) -> [Story] {
    var identifiers = Identifiers(prefix: "s_")
    let texts = Dictionary(grouping: articles, by: key).sorted { $0.key < $1.key }.map {
      (key: $0.key, copies: $0.value)
    }
    return joined(texts)
      .map { key, copies in Story(id: StoryID(identifiers.next(key)), copies: copies) }
      .sorted { $0.id < $1.id }
  }

  /// The articles of each text, those of near-copies under the lowest of their keys.
  private func joined(_ texts: [(key: String, copies: [CodedArticle])]) -> [(key: String, copies: [CodedArticle])] {
    let places = texts.indices.filter { duplicates == .collapse && texts[$0].copies[0].sketch != nil }
    let sketched = places.compactMap { place in
      let first = texts[place].copies[0]
      return first.sketch.map { NearCopies.Text(sketch: $0, words: first.words) }
    }
    var joined = texts
    for (index, first) in NearCopies.clusters(of: sketched).enumerated() where first != index {
      joined[places[first]].copies += joined[places[index]].copies
      joined[places[index]].copies = []
    }
    return joined.filter { !$0.copies.isEmpty }
  }

  /// The signature that exact copies share.
  ///
  /// Articles without words are no copies of each other: their titles are all there is of them. Neither are those whose
  /// coder gave no signature.
  private func key(of article: CodedArticle) -> String {
    if duplicates == .collapse, article.words > 0, !article.signature.isEmpty { return article.signature }
    var hash = FNV1a()
    hash.combine(article.article.id.value)
    return hash.hexadecimal
  }
}

extension Story {
  /// The story that copies tell; their order does not matter.
  ///
  /// - Precondition: There is at least one copy.
  convenience init(id: StoryID, copies: [CodedArticle]) {
    let reports = copies.sorted { $0.article.id < $1.article.id }
    guard let representative = reports.min(by: Story.represents) else { preconditionFailure("\(id) has no article") }
    self.init(id: id, representative: representative, reports: reports, date: reports.compactMap(\.day).min())
  }

  /// How like an article of the story is to the representative, in 0...1; 1 for the same words alone.
  ///
  /// - Returns: Nil where one of two different texts has no sketch.
  package func similarity(of report: CodedArticle) -> Double? {
    if !report.signature.isEmpty, report.signature == representative.signature { return 1 }
    guard let sketch = report.sketch, let other = representative.sketch else { return nil }
    return Double(min(sketch.similarity(to: other), 254)) / 255
  }

  /// Whether an article speaks for a story rather than another: the longest body, then the earliest, then the lowest id.
  private static func represents(_ article: CodedArticle, before other: CodedArticle) -> Bool {
    if article.words != other.words { return article.words > other.words }
    if article.day != other.day { return CalendarDay.isEarlier(article.day, other.day) }
    return article.article.id < other.article.id
  }
}

extension CodedArticle {
  /// The day of publication; nil when undated.
  var day: CalendarDay? { article.published?.day }
}

extension CalendarDay {
  /// Whether a day comes before another, an unknown one last.
  static func isEarlier(_ day: CalendarDay?, _ other: CalendarDay?) -> Bool {
    guard let day else { return false }
    guard let other else { return true }
    return day < other
  }
}
