import EntenteText

/// Reads what was found in an article from the objects of its line; every place must lie in one of its sentences.
struct FactReader {
  let sentences: [Sentence]

  func mention(_ facts: JSONObject) throws(FactsError) -> Mention {
    Mention(
      country: try facts.country("iso3"), form: try facts.word("form", "name, demonym or metonym"),
      occurrence: try occurrence(facts))
  }

  func person(_ facts: JSONObject) throws(FactsError) -> Person {
    Person(
      name: try facts.string("name"), role: try facts.optionalString("role"),
      country: try facts.optionalCountry("country"), mentions: try facts.objects("mentions", occurrence))
  }

  func organisation(_ facts: JSONObject) throws(FactsError) -> Organisation {
    Organisation(
      id: try facts.string("id"), name: try facts.string("name"),
      mentions: try facts.objects("mentions", occurrence))
  }

  func engagement(_ facts: JSONObject) throws(FactsError) -> Engagement {
    Engagement(
      source: try facts.country("source"), target: try facts.country("target"),
      reciprocal: try facts.flag("reciprocal"), type: try facts.word("type", "an event type of PLOVER"),
      mode: try facts.optionalString("mode"), context: try facts.optionalString("context"),
      prospective: try facts.flag("prospective"), status: try facts.word("status", "a status of an event"),
      attribution: try facts.word("attribution", "narrator, reported or quote"),
      speakerCountry: try facts.optionalCountry("speaker_country"), date: try date(facts),
      field: try facts.word("field", "title or body"), sentence: try sentence(facts),
      actor: try facts.range("actor"), trigger: try facts.range("trigger"), recipient: try facts.range("recipient"),
      rule: try facts.string("rule"))
  }

  private func occurrence(_ facts: JSONObject) throws(FactsError) -> Occurrence {
    Occurrence(
      surface: try facts.string("surface"), field: try facts.word("field", "title or body"),
      sentence: try sentence(facts), range: try facts.range(from: "start", to: "end"))
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
