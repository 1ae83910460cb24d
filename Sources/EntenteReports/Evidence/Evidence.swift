import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText

/// Every place that the numbers of a report rest on, and the events they show.
package struct Evidence: Sendable {
  /// The rows of evidence.csv at most: a spreadsheet holds 1,048,576, and the database has all.
  package static let capacity = 1_000_000

  /// Events first, then mentions; each by article and by place in it.
  let rows: [EvidenceRow]
  /// Rows left out to keep to the capacity: mentions before events.
  let omitted: Int
  /// The sentences in which the rows stand, each once, by article and place.
  let sentences: [SentenceRow]
  /// The legs of all events, by event and leg.
  let events: [EventRow]

  /// Gathers the evidence of a corpus.
  ///
  /// - Parameters:
  ///   - collation: The stories and events of the report.
  ///   - weights: What an event scores.
  ///   - capacity: The rows to keep.
  ///   - sha256: Returns the lower-case hexadecimal SHA-256 of bytes.
  init(
    of collation: Collation, weights: Weights, capacity: Int = capacity,
    sha256: @escaping @Sendable ([UInt8]) -> String
  ) {
    let gatherer = EvidenceGatherer(collation, sha256: sha256)
    let told = collation.events.concurrentMap { gatherer.rows(of: $0, weights: weights) }
    let eventRows = told.flatMap(\.rows).inOrder
    let articles = ArticleRow.rows(of: collation).filter { $0.story != nil }
    let room = max(0, capacity - eventRows.count)
    let mentions = Self.fitting(articles, in: room).concurrentMap { gatherer.rows(of: $0).inOrder }
    rows = Array((eventRows.prefix(capacity) + mentions.joined()).prefix(capacity))
    omitted = eventRows.count + articles.reduce(0) { $0 + $1.coded.mentionCount } - rows.count
    sentences = gatherer.sentences(of: rows)
    events = told.flatMap(\.legs)
  }

  /// As many of the first articles as it takes to fill some rows with their mentions.
  private static func fitting(_ articles: [ArticleRow], in room: Int) -> [ArticleRow] {
    var left = room
    return Array(
      articles.prefix { article in
        defer { left -= article.coded.mentionCount }
        return left > 0
      })
  }
}

extension CodedArticle {
  /// Of countries, people and bodies.
  fileprivate var mentionCount: Int {
    let ofPeople = people.reduce(0) { $0 + $1.mentions.count }
    return mentions.count + ofPeople + organisations.reduce(0) { $0 + $1.mentions.count }
  }
}

extension [EvidenceRow] {
  /// By article and by place in it; rows are large, so that their places are sorted.
  fileprivate var inOrder: [EvidenceRow] { indices.sorted { self[$0].precedes(self[$1]) }.map { self[$0] } }
}

extension EvidenceRow {
  fileprivate func precedes(_ other: EvidenceRow) -> Bool {
    if article != other.article { return article < other.article }
    return (field, range, subject, id) < (other.field, other.range, other.subject, other.id)
  }
}
