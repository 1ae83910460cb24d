import EntenteCoding
import EntenteText

/// A mention of a country, a person or a body.
struct Sighting {
  let entity: Entity
  /// How a country is named; nil for people and bodies.
  let form: Mention.Form?
  let field: Field
  let sentence: Int

  init(_ entity: Entity, form: Mention.Form? = nil, at occurrence: Occurrence) {
    self.entity = entity
    self.form = form
    field = occurrence.field
    sentence = occurrence.sentence
  }
}

extension Roster {
  /// Every mention in an article: of countries, people and bodies.
  func sightings(in article: CodedArticle) -> [Sighting] {
    var sightings = article.mentions.map { Sighting(.country($0.country), form: $0.form, at: $0.occurrence) }
    for person in article.people {
      let entity = entity(of: person)
      sightings += person.mentions.map { Sighting(entity, at: $0) }
    }
    for organisation in article.organisations {
      let entity = entity(of: organisation)
      sightings += organisation.mentions.map { Sighting(entity, at: $0) }
    }
    return sightings
  }
}
