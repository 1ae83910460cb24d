import EntenteCoding
package import EntenteCorpus
import EntenteStatistics
import EntenteText

/// Everything that the tables are made of, as integer sums over stories.
///
/// Tallies of disjoint stories merge in any order into the tally of all of them, so that threads, databases and clusters
/// can share the work; intervals and ratios are computed once, from the whole. Merge only tallies of the same weights
/// and roster.
package struct Tally: Equatable, Sendable {
  /// Who is counted.
  package private(set) var roster: Roster
  /// One cluster for each story, with numerator 0 and the words of its body.
  private(set) var words = RatioSums()
  /// Stories whose body has words.
  private(set) var wordedStories = 0
  /// Words of the shortest of these bodies.
  private(set) var shortestBody = Int.max
  private(set) var mentions: [Entity: MentionTally] = [:]
  private(set) var levels: [Level: UnitTally] = [:]
  private(set) var engagements: [Country: EngagementTally] = [:]
  private(set) var dyads: [Event.Leg: DyadTally] = [:]
  private(set) var flows: [Event.Leg: FlowTally] = [:]

  /// The tally of no story.
  ///
  /// - Parameter roster: Of the corpus whose stories are added; none is needed where articles name countries alone.
  package init(roster: Roster = Roster()) { self.roster = roster }

  /// The tally of all stories of a collation.
  package init(of collation: Collation, weights: Weights) {
    let (roster, events) = (Roster(of: collation), collation.eventsByStory)
    let parts = collation.stories.parts.concurrentMap { stories in
      stories.reduce(into: Tally(roster: roster)) { $0.add($1, reporting: events[$1.id] ?? [], weights: weights) }
    }
    self = parts.reduce(into: Tally(roster: roster)) { $0.merge($1) }
  }

  /// How many stories were added.
  package var stories: Int { words.clusters }

  /// Adds a story.
  ///
  /// - Parameters:
  ///   - story: Not added before.
  ///   - events: All that it reports, those counted in other stories too.
  ///   - weights: The same for all stories.
  package mutating func add(_ story: Story, reporting events: [EventInStory], weights: Weights) {
    let sightings = roster.sightings(in: story.representative)
    addWords(of: story)
    addMentions(of: story, sightings)
    addUnits(of: story.representative, sightings)
    addEngagements(of: story, events.filter(\.event.isCounted), weights)
    addFlows(of: story, events, weights)
  }

  /// Adds the sums of other stories.
  package mutating func merge(_ other: Tally) {
    if stories == 0, other.stories > 0 { roster = other.roster }
    words.merge(other.words)
    wordedStories += other.wordedStories
    shortestBody = min(shortestBody, other.shortestBody)
    mentions.merge(other.mentions)
    levels.merge(other.levels)
    engagements.merge(other.engagements)
    dyads.merge(other.dyads)
    flows.merge(other.flows)
  }
}

extension Tally {
  private mutating func addWords(of story: Story) {
    let count = story.representative.words
    words.add(numerator: 0, denominator: count)
    guard count > 0 else { return }
    wordedStories += 1
    shortestBody = min(shortestBody, count)
  }

  private mutating func addMentions(of story: Story, _ sightings: [Sighting]) {
    for (entity, sightings) in Dictionary(grouping: sightings, by: \.entity) {
      mentions[entity, default: MentionTally()].add(sightings, words: story.representative.words)
    }
    for report in story.reports {
      for entity in Set(roster.sightings(in: report).map(\.entity)) {
        mentions[entity, default: MentionTally()].addReport()
      }
    }
  }

  private mutating func addUnits(of article: CodedArticle, _ sightings: [Sighting]) {
    let units = ArticleUnits(article, sightings, roster)
    levels[.article, default: UnitTally()].add(units.story, of: 1)
    levels[.paragraph, default: UnitTally()].add(units.paragraphs, of: article.sentencesOfParagraphs.count)
    levels[.sentence, default: UnitTally()].add(units.sentences, of: article.bodySentenceCount)
  }

  private mutating func addEngagements(of story: Story, _ events: [EventInStory], _ weights: Weights) {
    for (country, events) in events.grouped(by: { $0.event.bilateralLegs.flatMap { [$0.source, $0.target] } }) {
      engagements[country, default: EngagementTally()].add(story, reporting: events, of: country, weights: weights)
    }
    for (leg, events) in events.grouped(by: \.event.internationalLegs) {
      dyads[leg, default: DyadTally()].add(story, reporting: events, weights: weights)
    }
  }

  private mutating func addFlows(of story: Story, _ events: [EventInStory], _ weights: Weights) {
    let articles = Dictionary(uniqueKeysWithValues: story.reports.map { ($0.article.id, $0) })
    for reported in events {
      let event = reported.event
      let byLeg = Dictionary(grouping: reported.reports) { report in
        articles[report.article].map { event.leg(of: $0.engagements[report.engagement]) }
      }
      let isAnchor = event.anchor == story.id
      // A leg counts where its event does, as in dyads, also when only a later story tells of it.
      for leg in event.internationalLegs where isAnchor || byLeg[leg] != nil {
        flows[leg, default: FlowTally()]
          .add(event, reports: byLeg[leg] ?? [], isAnchor: isAnchor, score: weights.score(of: event))
      }
    }
  }
}

extension Array {
  /// The elements under each of their keys, once under each.
  func grouped<Key: Hashable>(by keys: (Element) -> [Key]) -> [Key: [Element]] {
    reduce(into: [:]) { groups, element in
      for key in Set(keys(element)) { groups[key, default: []].append(element) }
    }
  }
}
