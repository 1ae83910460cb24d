import EntenteCoding
import EntenteText

/// A story, paragraph or sentence that names somebody who enters pairs: each once, by entity, with how often.
typealias Unit = [(entity: Entity, count: Int)]

/// The units of an article that name somebody who enters pairs, at each level.
struct ArticleUnits {
  private let article: CodedArticle
  private let sightings: [Sighting]

  init(_ article: CodedArticle, _ sightings: [Sighting], _ roster: Roster) {
    self.article = article
    self.sightings = sightings.filter { roster.entersPairs($0.entity) }
  }

  /// The body's sentences; titles are sentences of no paragraph and belong to no unit but the story.
  var sentences: [Unit] { units(of: inBody) { $0 } }

  /// The body's paragraphs.
  var paragraphs: [Unit] {
    let paragraphs = article.sentencesOfParagraphs.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let titleCount = article.sentences.prefix { $0.field == .title }.count
    return units(of: inBody) { paragraphs[$0 - titleCount] }
  }

  /// The article as a whole, title included; no unit when it names nobody.
  var story: [Unit] { units(of: sightings) { _ in 0 } }

  private var inBody: [Sighting] { sightings.filter { $0.field == .body } }

  /// Groups sightings by the number of the unit that their sentence belongs to.
  private func units(of sightings: [Sighting], _ unit: (Int) -> Int) -> [Unit] {
    var units: [Unit] = []
    var last: Int?
    for (number, entity) in sightings.map({ (unit($0.sentence), $0.entity) }).sorted(by: <) {
      if number != last { units.append([]) }
      last = number
      let place = units.count - 1
      if units[place].last?.entity == entity {
        units[place][units[place].count - 1].count += 1
      } else {
        units[place].append((entity, 1))
      }
    }
    return units
  }
}

extension CodedArticle {
  /// How many sentences the body has.
  var bodySentenceCount: Int { sentencesOfParagraphs.reduce(0, +) }
}
