import EntenteCoding
import EntenteCorpus
import EntenteText

extension Collation {
  /// - Throws: `UnreadableValue` for an event that is told by an engagement which its article does not have.
  func checkPlaces() throws(UnreadableValue) {
    let articles = stories.flatMap(\.reports).map { ($0.article.id, $0.engagements.count) }
    let counts = Dictionary(articles) { min($0, $1) }
    for report in events.flatMap(\.reports) {
      guard let count = counts[report.article], (0..<count).contains(report.engagement) else {
        throw UnreadableValue(column: "event_report.engagement", value: String(report.engagement))
      }
    }
  }
}
