import EntenteCoding
import EntenteCorpus
import EntenteText

/// A story as numbers: which entities are in it, how often and where, each by its place in an ``EntityIndex``.
struct SampledStory: Sendable {
  /// How often an entity is in a unit.
  struct Count: Sendable {
    /// Its place.
    let entity: Int
    let count: Int
  }

  let story: StoryID
  /// The representative's id: the randomness of resampling is a function of it.
  let id: String
  /// Of the body.
  let words: Int
  /// Nil when undated.
  let date: CalendarDay?
  /// Mentions in the body, by entity.
  let body: [Count]
  /// The story as a whole, title included.
  let whole: SampledUnits
  let paragraphs: SampledUnits
  let sentences: SampledUnits

  init(_ story: Story, _ index: EntityIndex) {
    let article = story.representative
    let sightings = index.sightings(in: article)
    let inBody = sightings.filter { $0.sighting.field == .body }
    let titles = article.sentences.prefix { $0.field == .title }.count
    let paragraphs = article.sentencesOfParagraphs.enumerated().flatMap { Array(repeating: $0, count: $1) }
    self.story = story.id
    id = article.article.id.value
    words = article.words
    date = story.date
    body = SampledUnits(inBody.map { (0, $0.place) }, of: 1).counts
    whole = SampledUnits(sightings.map { (0, $0.place) }, of: 1)
    self.paragraphs = SampledUnits(
      inBody.map { (paragraphs[$0.sighting.sentence - titles], $0.place) }, of: article.sentencesOfParagraphs.count)
    sentences = SampledUnits(
      inBody.map { ($0.sighting.sentence, $0.place) }, of: article.bodySentenceCount)
  }

  func units(_ level: Level) -> SampledUnits {
    switch level {
    case .article: whole
    case .paragraph: paragraphs
    case .sentence: sentences
    }
  }
}

/// The units of a story at one level that hold an entity, one after the other.
struct SampledUnits: Sendable {
  /// All units, those without any entity too.
  let total: Int
  /// By unit and then by entity.
  let counts: [SampledStory.Count]
  private let ends: [Int]

  /// - Parameters:
  ///   - occurrences: The number of the unit and the entity of each mention.
  ///   - total: How many units there are.
  init(_ occurrences: [(unit: Int, entity: Int)], of total: Int) {
    var counts: [SampledStory.Count] = []
    var ends: [Int] = []
    var last: (unit: Int, entity: Int, count: Int)?
    for (unit, entity) in occurrences.sorted(by: <) {
      if let (lastUnit, lastEntity, count) = last {
        guard (lastUnit, lastEntity) != (unit, entity) else {
          last = (unit, entity, count + 1)
          continue
        }
        counts.append(SampledStory.Count(entity: lastEntity, count: count))
        if lastUnit != unit { ends.append(counts.count) }
      }
      last = (unit, entity, 1)
    }
    if let last {
      counts.append(SampledStory.Count(entity: last.entity, count: last.count))
      ends.append(counts.count)
    }
    self.total = total
    self.counts = counts
    self.ends = ends
  }

  /// The units that hold an entity, each with its counts by entity.
  var occupied: some Sequence<ArraySlice<SampledStory.Count>> {
    ends.indices.lazy.map { counts[($0 == 0 ? 0 : ends[$0 - 1])..<ends[$0]] }
  }

  /// Every entity of the units with the number of units that hold it, by entity.
  var presences: [SampledStory.Count] {
    SampledUnits(counts.map { (0, $0.entity) }, of: 1).counts
  }
}
