import EntenteMeasures

/// What a page may claim of a report, and which sentences say it.
struct StatedFindings: Sendable {
  let pairs: StatedPairs
  /// Nil without a period to compare with.
  let changes: StatedChanges?
  private let sentencesOfPairs: [[String]: SentenceID]

  init(of report: Report, in sentences: SentenceTable) {
    pairs = StatedPairs(of: report, in: sentences)
    changes = StatedChanges(of: report, in: sentences)
    let ofStories = pairs.ofStories.map { pair in
      ([pair.a, pair.b], pair.isMore ? SentenceID.together : pair.observed > 0 ? .togetherLess : .apart)
    }
    let ofSentences = pairs.ofSentences.map { ([$0.a, $0.b, Level.sentence.rawValue], SentenceID.sentences) }
    sentencesOfPairs = Dictionary(ofStories + ofSentences) { first, _ in first }
  }

  /// The sentence in which a pair may be stated; nil where none may be said.
  func sentence(about row: CooccurrenceTable.Row) -> SentenceID? {
    guard row.kindA == .country, row.kindB == .country else { return nil }
    return switch row.level {
    case .article: sentencesOfPairs[[row.a, row.b]]
    case .sentence: sentencesOfPairs[[row.a, row.b, row.level.rawValue]]
    case .paragraph: nil
    }
  }

  /// The ids of the sentences in which a change may be stated.
  func sentences(about row: PeriodComparison.Row) -> [String] {
    guard let changes, row.kind == .country else { return [] }
    return [changes.claimID(of: row), changes.weightClaim(of: row) == nil ? nil : .weight].compactMap { $0?.rawValue }
  }
}
