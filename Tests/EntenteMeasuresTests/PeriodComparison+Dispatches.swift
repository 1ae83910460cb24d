import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteText

extension PeriodComparison {
  /// Dispatches of one period against those of another, every one its own story.
  static func of(_ earlier: [Dispatch], _ later: [Dispatch]) throws -> PeriodComparison {
    let whole = Collation.collate(try (earlier + later).map { try $0.coded }, duplicates: .keep)
    let ids = Set(earlier.map(\.id))
    let parts = whole.divided { ids.contains($0.representative.article.id.value) }
    let nothing = Collation(stories: [], events: [], identities: whole.identities)
    let pair = PeriodPair(from: parts[true] ?? nothing, to: parts[false] ?? nothing, weights: try .plover)
    return PeriodComparison(pair, names: [:])
  }
}
