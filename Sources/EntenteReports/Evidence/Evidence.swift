private import EntenteCoding
import EntenteCorpus
import EntenteMeasures
private import EntenteText

/// Every place that the numbers of a report rest on, and the events they show.
package struct Evidence: Sendable {
  /// The rows of evidence.csv; the database has all.
  package static let capacity = 100_000

  /// Events first, then mentions; each by article and by place in it.
  let rows: [EvidenceRow]
  /// Rows left out to keep to the capacity: mentions before events.
  let omitted: Int
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
    of collation: Collation, weights: Weights, capacity: Int = capacity, sha256: @escaping ([UInt8]) -> String
  ) {
    var gatherer = EvidenceGatherer(collation, sha256: sha256)
    var events: [EventRow] = []
    var eventRows: [EvidenceRow] = []
    for event in collation.events {
      let shown = gatherer.rows(of: event)
      eventRows += shown.rows
      events += event.legs.map { leg in
        EventRow(event: event, leg: leg, score: weights.score(of: event), evidence: shown.ids[leg] ?? "")
      }
    }
    var rows = Array(eventRows.sorted { $0.precedes($1) }.prefix(capacity))
    var omitted = eventRows.count - rows.count
    for article in ArticleRow.rows(of: collation) where article.story != nil {
      let room = capacity - rows.count
      if room > 0 { rows += gatherer.rows(of: article).sorted { $0.precedes($1) }.prefix(room) }
      omitted += max(0, article.coded.mentionCount - room)
    }
    self.rows = rows
    self.omitted = omitted
    self.events = events
  }
}

extension CodedArticle {
  /// Of countries, people and bodies.
  fileprivate var mentionCount: Int {
    let ofPeople = people.reduce(0) { $0 + $1.mentions.count }
    return mentions.count + ofPeople + organisations.reduce(0) { $0 + $1.mentions.count }
  }
}

extension EvidenceRow {
  fileprivate func precedes(_ other: EvidenceRow) -> Bool {
    if article != other.article { return article < other.article }
    return (field, range, subject, id) < (other.field, other.range, other.subject, other.id)
  }
}
