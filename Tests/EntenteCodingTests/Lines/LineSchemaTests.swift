import EntenteCoding
import EntenteText
import Testing

/// What a line says of itself: its schema, and what is doubtful in its text.
@Suite struct `The schema of a line` {
  private static let place = Locator(path: "facts.jsonl", line: 1)
  private static let issues =
    #""issues": [{"code": "X-7", "start": 48, "end": 79, "message": "the second sentence is a translation"}]"#

  /// An article of our own in the form that the contract documents, with every key that it names.
  private static let documented =
    #"""
    {"schema": 2, "id": "osorno-17", "status": "ok", "published": "2022-03-08", "date_source": "given",
     "source": "El Faro", "url": "https://example.org/17", "title": "Lima answers", "language": "en", "words": 16,
     "coder": "hand-2",
     "sentences": [["title", 0, 12], ["body", 0, 47], ["body", 48, 79]], "paragraphs": [1, 1],
     "countries": [{"iso3": "PER", "form": "metonym", "surface": "Lima", "field": "title", "sentence": 0,
       "start": 0, "end": 4},
      {"iso3": "CHL", "form": "demonym", "surface": "Chilean", "field": "body", "sentence": 1, "start": 26, "end": 33}],
     "people": [{"name": "Ada Rojas", "role": "envoy", "country": "PER", "mentions": [
       {"surface": "Ada Rojas", "field": "body", "sentence": 1, "start": 6, "end": 15}]}],
     "organisations": [{"id": "UN", "name": "United Nations", "mentions": [
       {"surface": "UN", "field": "body", "sentence": 2, "start": 60, "end": 62}]}],
     "engagements": [{"source": "PER", "target": "CHL", "type": "REQUEST", "mode": "meet", "context": null,
       "quad": "verbal-conflict", "prospective": false, "status": "realised", "attribution": "narrator",
       "speaker_country": null, "date": "2022-03-07", "date_basis": "relative", "reciprocal": false, "field": "body",
       "sentence": 1, "actor": [6, 15], "trigger": [16, 21], "recipient": [26, 33], "rule": "by hand"}],
     "skipped": [{"start": 80, "end": 91, "why": "navigation"}], "signature": "d0d0",
    """#.split(separator: "\n").joined() + " " + issues + "}"

  private static func line(_ old: String = "", _ new: String = "") -> [UInt8] {
    Array((old.isEmpty ? documented : documented.replacing(old, with: new)).utf8)
  }

  @Test func `is that of the documented example, which is taken in`() throws {
    let read = try FactLine(Self.line(), at: Self.place, sha256: "5ha")
    #expect(read.coded.mentions.map(\.country.iso3) == ["PER", "CHL"])
    #expect(read.coded.engagements.map(\.type) == [.request] && read.coded.organisations.map(\.id) == ["UN"])
    #expect(
      read.issues == [
        EntenteText.Issue(
          .warning, code: "X-7", locator: Self.place, message: "the second sentence is a translation",
          place: ByteRange(48, 79))
      ])
    let keys = try JSONLine.object(in: Self.line()).members.map(\.key)
    let written = read.coded.json(issues: read.issues)
    #expect(try JSONLine.object(in: written).members.map(\.key).starts(with: keys))
    for list in ["countries", "people", "organisations", "engagements", "skipped", "issues"] {
      #expect(try Self.keys(of: list, in: written).starts(with: Self.keys(of: list, in: Self.line())), "\(list)")
    }
  }

  private static func keys(of list: String, in line: [UInt8]) throws -> [String] {
    let first = try #require(try JSONLine.object(in: line)[list]?.array?.first?.object)
    return first.members.map(\.key)
  }

  @Test(arguments: [
    (#""schema": 2"#, #""schema": 2, "certainty": 0.7, "model": {"name": "m"}"#),
    (#""country": "PER""#, #""country": "PER", "acts_for": "UN""#),
    (#""quad": "verbal-conflict""#, #""quad": "verbal-conflict", "certainty": 0.9"#),
    (#""code": "X-7""#, #""code": "X-7", "seen_by": ["a", "b"]"#),
    (issues, #""later": []"#),
  ]) func `allows keys that a later version adds, and no issues`(old: String, new: String) throws {
    #expect(Self.line(old, new) != Self.line())
    let read = try FactLine(Self.line(old, new), at: Self.place, sha256: "5ha")
    #expect(read.coded.json() == (try FactLine(Self.line(), at: Self.place, sha256: "5ha")).coded.json())
  }

  @Test(arguments: [
    ("", #"it has no "schema", so it is a line of schema 1; this version reads schema 2"#),
    (#""schema": 1,"#, #"its "schema" is 1, and this version reads schema 2"#),
    (#""schema": 0,"#, #"its "schema" is 0, and this version reads schema 2"#),
    (#""schema": 2.0,"#, #"its "schema" is 2.0, and this version reads schema 2"#),
    (#""schema": "2","#, #"its "schema" is a string, and this version reads schema 2"#),
    (#""schema": null,"#, #"its "schema" is null, and this version reads schema 2"#),
    (#""schema": [2],"#, #"its "schema" is an array, and this version reads schema 2"#),
  ]) func `is refused when it is an earlier one or none`(schema: String, cause: String) throws {
    let error = #expect(throws: FactsError.self) {
      try FactLine(Self.line(#""schema": 2,"#, schema), at: Self.place, sha256: "5ha")
    }
    #expect(error?.cause == cause)
    #expect(
      error?.remedy
        == #"annotate the text again with this version; a coder of your own writes "schema":2 as README says"#)
  }

  @Test(arguments: [3, 20]) func `is refused when it is a later one`(schema: Int) throws {
    let error = #expect(throws: FactsError.self) {
      try FactLine(Self.line(#""schema": 2,"#, "\"schema\": \(schema),"), at: Self.place, sha256: "5ha")
    }
    #expect(error?.cause == "its \"schema\" is \(schema), and this version reads schema 2")
    #expect(
      error?.remedy == "take it in with the version of Entente that wrote it, or annotate the text again with this one")
  }

  @Test(arguments: [
    (#""issues": [{"#, #""issues": [7, {"#, "\"issues\" is not an array of objects"),
    (issues, #""issues": "none""#, "\"issues\" is not an array"),
    (#""code": "X-7", "#, "", "\"code\" is not a string of at least one character"),
    (#""message": "the second sentence is a translation""#, #""message": 4"#, "\"message\" is not a string"),
    (#""start": 48, "end": 79, "#, #""start": 80, "end": 79, "#, "\"end\" is not an end behind its start"),
    (#""start": 48, "end": 79, "#, "", "\"end\" is not an end behind its start"),
    (#""code": "X-7", "#, #""code": "X-7", "severity": "fatal", "#, "\"severity\" is not error, warning or note"),
  ]) func `is broken by an issue that does not say what it is about`(old: String, new: String, cause: String) throws {
    #expect(Self.line(old, new) != Self.line())
    let error = #expect(throws: FactsError.self) { try FactLine(Self.line(old, new), at: Self.place, sha256: "5ha") }
    #expect(error?.cause == cause)
  }

  @Test func `gives an issue without a place the whole text`() throws {
    let coded = Coder.shipped.code("Peru left.")
    let line = coded.json(issues: [EntenteText.Issue(.note, code: "X-1", locator: Self.place, message: "m")])
    #expect(String(decoding: line, as: UTF8.self).contains(#"{"code":"X-1","start":0,"end":10,"message":"m","#))
  }
}
