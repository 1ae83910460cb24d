import EntenteCoding
import EntenteText

/// A story, paragraph or sentence that names somebody who enters pairs: each with how often.
typealias Unit = [Entity: Int]

/// The units of an article that name somebody who enters pairs, at each level.
struct ArticleUnits {
  private let article: CodedArticle
  private let sightings: [Sighting]

  init(_ article: CodedArticle, _ sightings: [Sighting], _ roster: Roster) {
    self.article = article
    self.sightings = sightings.filter { roster.entersPairs($0.entity) }
  }

  /// The body's sentences; titles are sentences of no paragraph and belong to no unit but the story.
  var sentences: [Unit] { units { $0 } }

  /// The body's paragraphs.
  var paragraphs: [Unit] {
    let paragraphs = article.sentencesOfParagraphs.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let titleCount = article.sentences.prefix { $0.field == .title }.count
    return units { paragraphs[$0 - titleCount] }
  }

  /// The article as a whole, title included; no unit when it names nobody.
  var story: [Unit] {
    let unit = sightings.reduce(into: Unit()) { $0[$1.entity, default: 0] += 1 }
    return unit.isEmpty ? [] : [unit]
  }

  private func units(_ place: (Int) -> Int) -> [Unit] {
    var units: [Int: Unit] = [:]
    for sighting in sightings where sighting.field == .body {
      units[place(sighting.sentence), default: [:]][sighting.entity, default: 0] += 1
    }
    return Array(units.values)
  }
}

extension CodedArticle {
  /// How many sentences the body has.
  var bodySentenceCount: Int { sentencesOfParagraphs.reduce(0, +) }
}
