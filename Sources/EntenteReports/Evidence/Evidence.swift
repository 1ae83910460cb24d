private import EntenteCoding
package import EntenteCorpus
package import EntenteMeasures
private import EntenteText

/// Every place that the numbers of a report rest on, and the events they show.
package struct Evidence: Sendable {
  /// The rows of evidence.csv; the database has all.
  package static let capacity = 100_000

  /// Events first, then mentions; each by article and by place in it.
  package let rows: [EvidenceRow]
  /// Rows left out to keep to the capacity: mentions before events.
  package let omitted: Int
  /// The legs of all events, by event and leg.
  package let events: [EventRow]

  /// Gathers the evidence of a corpus.
  ///
  /// - Parameters:
  ///   - collation: The stories and events of the report.
  ///   - weights: What an event scores.
  ///   - capacity: The rows to keep.
  ///   - sha256: Returns the lower-case hexadecimal SHA-256 of bytes.
  package init(
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
    let mentionRows = collation.stories.flatMap { gatherer.rows(of: $0) }
    let all = eventRows.sorted { $0.precedes($1) } + mentionRows.sorted { $0.precedes($1) }
    self.events = events
    rows = Array(all.prefix(capacity))
    omitted = all.count - rows.count
  }
}

extension EvidenceRow {
  fileprivate func precedes(_ other: EvidenceRow) -> Bool {
    if article != other.article { return article < other.article }
    return (field, range, subject, id) < (other.field, other.range, other.subject, other.id)
  }
}
