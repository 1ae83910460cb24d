import EntenteEnglish
import EntenteText

/// Reads what was found in an article from the objects of its line; every place must lie in one of its sentences.
struct FactReader {
  let sentences: [Sentence]

  func mention(_ facts: JSONObject) throws(FactsError) -> Mention {
    Mention(
      country: try counted(facts), form: try facts.word("form", "name, demonym or metonym"),
      occurrence: try occurrence(facts))
  }

  func person(_ facts: JSONObject) throws(FactsError) -> Person {
    Person(
      name: try facts.string("name"), role: try facts.optionalString("role"),
      country: try facts.optionalCountry("country"), mentions: try facts.objects("mentions", occurrence))
  }

  func organisation(_ facts: JSONObject) throws(FactsError) -> Organisation {
    Organisation(
      id: try facts.identifier("id"), name: try facts.string("name"),
      mentions: try facts.objects("mentions", occurrence))
  }

  func engagement(_ facts: JSONObject) throws(FactsError) -> Engagement {
    let place = try place(facts)
    return Engagement(
      source: try facts.country("source"), target: try facts.country("target"),
      reciprocal: try facts.flag("reciprocal"), type: try facts.word("type", "an event type of PLOVER"),
      mode: try facts.optionalString("mode"), context: try facts.optionalString("context"),
      prospective: try facts.flag("prospective"), status: try facts.word("status", "a status of an event"),
      attribution: try facts.word("attribution", "narrator, reported or quote"),
      speakerCountry: try facts.optionalCountry("speaker_country"), date: try date(facts),
      field: place.field, sentence: place.sentence, actor: try range("actor", of: facts, in: place.field),
      trigger: try range("trigger", of: facts, in: place.field),
      recipient: try range("recipient", of: facts, in: place.field),
      rule: try facts.string("rule"),
      probability: try facts.optionalThousandths("probability"))
  }

  /// The European Union is a party to events and no country that is counted.
  private func counted(_ facts: JSONObject) throws(FactsError) -> Country {
    let country = try facts.country("iso3")
    guard country != .europeanUnion else {
      throw .unexpected(key: "iso3", expected: "a country; name the European Union among the organisations")
    }
    return country
  }

  private func occurrence(_ facts: JSONObject) throws(FactsError) -> Occurrence {
    let place = try place(facts)
    let range = try facts.range(from: "start", to: "end")
    guard place.range.start <= range.start, range.end <= place.range.end else {
      throw .unexpected(key: "start", expected: "inside sentence \(place.sentence)")
    }
    return Occurrence(
      surface: try facts.string("surface"), field: place.field, sentence: place.sentence, range: range)
  }

  /// The sentence that something stands in, which must be of the same field.
  private func place(_ facts: JSONObject) throws(FactsError) -> (field: Field, sentence: Int, range: ByteRange) {
    let field: Field = try facts.word("field", "title or body")
    let sentence = try sentence(facts)
    guard sentences[sentence].field == field else {
      throw .unexpected(key: "field", expected: "that of sentence \(sentence)")
    }
    return (field, sentence, sentences[sentence].range)
  }

  /// A range that lies among the sentences of a field.
  private func range(_ key: String, of facts: JSONObject, in field: Field) throws(FactsError) -> ByteRange {
    let range = try facts.range(key)
    guard let end = sentences.last(where: { $0.field == field })?.range.end, range.end <= end else {
      throw .unexpected(key: key, expected: "a start and an end inside the text")
    }
    return range
  }

  private func sentence(_ facts: JSONObject) throws(FactsError) -> Int {
    let index = try facts.count("sentence")
    guard index < sentences.count else {
      throw .unexpected(key: "sentence", expected: "one of the \(sentences.count) sentences")
    }
    return index
  }

  private func date(_ facts: JSONObject) throws(FactsError) -> EventDate? {
    guard let day = try facts.optionalDay("date") else { return nil }
    return EventDate(day: day, basis: try facts.word("date_basis", "explicit, relative or publication"))
  }
}
