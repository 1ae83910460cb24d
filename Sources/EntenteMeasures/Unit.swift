import EntenteCoding
import EntenteText

/// A story, paragraph or sentence that names a country: each with how often.
typealias Unit = [Country: Int]

extension CodedArticle {
  /// The body's sentences that name a country; titles are sentences of no paragraph and belong to no unit but the story.
  var sentenceUnits: [Unit] { units { $0 } }

  /// The body's paragraphs that name a country.
  var paragraphUnits: [Unit] {
    let paragraphs = sentencesOfParagraphs.enumerated().flatMap { Array(repeating: $0, count: $1) }
    let titleCount = sentences.prefix { $0.field == .title }.count
    return units { paragraphs[$0 - titleCount] }
  }

  /// The article as a whole, title included; no unit when it names no country.
  var storyUnits: [Unit] {
    let unit = mentions.reduce(into: Unit()) { $0[$1.country, default: 0] += 1 }
    return unit.isEmpty ? [] : [unit]
  }

  /// How many sentences the body has.
  var bodySentenceCount: Int { sentencesOfParagraphs.reduce(0, +) }

  private func units(_ place: (Int) -> Int) -> [Unit] {
    var units: [Int: Unit] = [:]
    for mention in mentions where mention.occurrence.field == .body {
      units[place(mention.occurrence.sentence), default: [:]][mention.country, default: 0] += 1
    }
    return Array(units.values)
  }
}
