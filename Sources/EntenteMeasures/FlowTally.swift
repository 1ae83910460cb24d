import EntenteCoding
import EntenteCorpus

/// What is left of one directed pair's engagements after each step of counting, for the sensitivity table.
struct FlowTally: Equatable, Sendable {
  private(set) var mentions = SensitivityTable.Step()
  private(set) var inArticles = SensitivityTable.Step()
  private(set) var inStories = SensitivityTable.Step()
  private(set) var distinct = SensitivityTable.Step()
  private(set) var realised = SensitivityTable.Step()
  private(set) var done = SensitivityTable.Step()

  /// Adds a story's reports of one event of the pair.
  ///
  /// - Parameters:
  ///   - event: Of any status.
  ///   - reports: The story's engagements that report this leg of the event; none where only another story does.
  ///   - isAnchor: Whether the event is counted in the story.
  ///   - score: The event's.
  mutating func add(_ event: Event, reports: [Event.Report], isAnchor: Bool, score: Score) {
    mentions.add(reports.count, of: score)
    inArticles.add(Set(reports.map(\.article)).count, of: score)
    if !reports.isEmpty { inStories.add(1, of: score) }
    guard isAnchor else { return }
    distinct.add(1, of: score)
    guard event.status == .realised else { return }
    realised.add(1, of: score)
    if !event.prospective { done.add(1, of: score) }
  }
}

extension FlowTally: Mergeable {
  mutating func merge(_ other: FlowTally) {
    mentions.merge(other.mentions)
    inArticles.merge(other.inArticles)
    inStories.merge(other.inStories)
    distinct.merge(other.distinct)
    realised.merge(other.realised)
    done.merge(other.done)
  }
}
