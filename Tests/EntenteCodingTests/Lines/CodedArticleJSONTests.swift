import EntenteCoding
import EntenteText
import Testing

@Suite struct `An annotated line` {
  @Test func `holds every fact in the order of the contract`() throws {
    let line = #"""
      {"schema":2,"id":"a1","status":"ok","published":"2023-09-29","date_source":"text","source":"El Norte",\#
      "url":"https://example.org/1","title":"Quito \"agrees\"","language":"en","words":9,"coder":"c0de",\#
      "sentences":[["title",5,19],["body",22,43],["body",44,53],["body",62,67]],"paragraphs":[2,0,1],\#
      "countries":[{"iso3":"ECU","form":"metonym","surface":"Quito","field":"title","sentence":0,"start":5,"end":10}],\#
      "people":[{"name":"Ana Paz","role":"Foreign Minister","country":"ECU","mentions":[\#
      {"surface":"Ana Paz","field":"body","sentence":1,"start":22,"end":29},\#
      {"surface":"She","field":"body","sentence":2,"start":44,"end":47}]},\#
      {"name":"Xi","role":null,"country":null,"mentions":[]}],\#
      "organisations":[{"id":"UN","name":"United Nations","mentions":[]}],\#
      "engagements":[{"source":"ECU","target":"RUS","type":"CONSULT","mode":"visit","context":"economic",\#
      "quad":"verbal-cooperation","prospective":false,"status":"realised","attribution":"reported",\#
      "speaker_country":"ECU","date":"2023-09-28","date_basis":"relative","reciprocal":true,"field":"body",\#
      "sentence":1,"actor":[22,29],"trigger":[30,33],"recipient":[34,43],"rule":"consult.visit#1","probability":null},\#
      {"source":"RUS","target":"ECU","type":"SANCTION","mode":null,"context":null,"quad":"material-conflict",\#
      "prospective":true,"status":"negated","attribution":"narrator","speaker_country":null,"date":null,\#
      "date_basis":null,"reciprocal":false,"field":"title","sentence":0,"actor":[5,5],"trigger":[5,6],\#
      "recipient":[6,7],"rule":"sanction","probability":null}],\#
      "skipped":[{"start":0,"end":4,"why":"navigation"}],"signature":"5ee1","issues":[]}
      """#
    #expect(String(decoding: article.json(), as: UTF8.self) == line)
  }

  @Test func `holds the paragraphs too when they are asked for`() {
    let line = String(decoding: article.json(withText: true), as: UTF8.self)
    #expect(line.hasSuffix(#","signature":"5ee1","issues":[],"body":"Ana Paz met Borís V. She left.\n\nFine."}"#))
  }

  @Test func `has author and section where they are known, and is read back with them`() throws {
    let named = bare(title: .none, author: "Jo \"Jo\" Tern", section: "World")
    #expect(line(of: named).contains(#""author":"Jo \"Jo\" Tern","section":"World""#))
    #expect(!line(of: bare(title: .none)).contains("author"))
    let read = try CodedArticle(facts: try JSONLine.object(in: named.json()), locator: Locator(path: "x"))
    #expect([read.article.author, read.article.section] == ["Jo \"Jo\" Tern", "World"])
  }

  @Test func `has null for a title that is missing and not for one that is empty`() {
    #expect(line(of: bare(title: .none)).contains(#""title":null"#))
    #expect(line(of: bare(title: .apart([]))).contains(#""title":"""#))
  }

  @Test(arguments: [true, false])
  func `reads back as what was written`(withText: Bool) throws {
    for article in [article, bare(title: .none), bare(title: .apart([])), bare(title: .apart(Array("Quito".utf8)))] {
      let written = article.json(withText: withText)
      let read = try CodedArticle(facts: JSONLine.object(in: written), locator: Locator(path: ""))
      #expect(read.json(withText: withText) == written)
      #expect(read.mentions == article.mentions)
      #expect(read.people == article.people)
      #expect(read.organisations == article.organisations)
      #expect(read.engagements == article.engagements)
      #expect(read.article.skipped == article.article.skipped)
      #expect(read.article.published == article.article.published)
    }
  }

  @Test func `says last where a file was and how it was read, where that is known`() throws {
    let place = Locator(path: "facts.jsonl", line: 1)
    let bare = try FactLine(article.json(), at: place, sha256: "5ha")
    #expect(bare.coded.article.provenance == Article.Provenance(locator: place, sha256: "5ha"))
    #expect(bare.issues == [])
    let issues = #"""
      "issues":[{"code":"E-1","start":3,"end":9,"message":"Doubtful.","severity":"note","action":"Look.","line":3}]
      """#
    let line =
      String(decoding: article.json(), as: UTF8.self).replacing("\"issues\":[]", with: issues).dropLast() + #"""
        ,"date_confidence":"low","locator":"2023/a.txt","encoding":"windows-1252 guessed","sha256":"0ff"}
        """#
    let read = try FactLine(Array(line.utf8), at: place, sha256: "5ha")
    #expect(String(decoding: read.coded.json(issues: read.issues), as: UTF8.self) == line)
    let origin = Locator(path: "2023/a.txt")
    #expect(read.issues.map(\.locator) == [origin])
    #expect(
      read.coded.article.provenance
        == Article.Provenance(locator: origin, encoding: "windows-1252 guessed", sha256: "0ff"))
    #expect(read.coded.article.published?.confidence == .low)
  }

  @Test func `has a space where U+0000 stood`() throws {
    let line = String(decoding: article.json(), as: UTF8.self).replacing("El Norte", with: "El\\u0000Norte")
    let read = try FactLine(Array(line.utf8), at: Locator(path: "facts.jsonl", line: 1), sha256: "")
    #expect(read.coded.article.source == "El Norte")
  }

  @Test func `is told where it is no JSON`() {
    #expect(throws: FactsError.notJSON(JSONError(.notAnObject, at: 0))) {
      try FactLine(Array("x".utf8), at: Locator(path: "facts.jsonl", line: 1), sha256: "")
    }
  }

  @Test func `lays the text out at its offsets`() throws {
    let facts = try JSONLine.object(in: article.json(withText: true))
    let read = try CodedArticle(facts: facts, locator: Locator(path: "facts.jsonl", line: 1)).article
    #expect(
      String(decoding: read.text, as: UTF8.self)
        == "     Quito \"agrees\"   Ana Paz met Borís V. She left.         Fine.")
    #expect(read.title == .inText(ByteRange(5, 19)))
    #expect(read.paragraphs == [ByteRange(22, 53), ByteRange(53, 53), ByteRange(62, 67)])
    #expect(read.provenance.locator.description == "facts.jsonl:1")
  }

  @Test(arguments: [
    (
      "\"status\":\"ok\"", "\"status\":\"bad_json\"",
      "it says that its text was not annotated, status bad_json; mend the text"
    ),
    ("\"words\":9", "\"words\":-9", "\"words\" is not a whole number from 0 to 67108864"),
    ("\"words\":9", "\"words\":67108865", "\"words\" is not a whole number from 0 to 67108864"),
    ("\"words\":9", "\"wards\":9", "\"words\" is not a whole number from 0 to 67108864"),
    ("[2,0,1]", "[2,0,2]", "\"paragraphs\" is not an array of counts that sum to the sentences of the body"),
    ("[\"body\",44,53]", "[\"body\",42,53]", "\"sentences\" is not an array of [field, start, end]"),
    ("[\"body\",62,67]", "[\"title\",62,67]", "\"sentences\" is not an array of [field, start, end]"),
    ("[\"body\",62,67]", "[\"body\",62,99999999999]", "\"sentences\" is not an array of [field, start, end]"),
    ("\"sentence\":2", "\"sentence\":4", "\"sentence\" is not one of the 4 sentences"),
    ("\"start\":44,\"end\":47", "\"start\":48,\"end\":47", "\"end\" is not an end behind its start"),
    ("\"actor\":[22,29]", "\"actor\":[22]", "\"actor\" is not a start and an end"),
    ("\"iso3\":\"ECU\"", "\"iso3\":\"Ecuador\"", "\"iso3\" is not an ISO 3166-1 alpha-3 code that we know"),
    ("\"iso3\":\"ECU\"", "\"iso3\":\"XXX\"", "\"iso3\" is not an ISO 3166-1 alpha-3 code that we know"),
    ("\"iso3\":\"ECU\"", "\"iso3\":\"EUE\"", "\"iso3\" is not a country; name the European Union among"),
    ("\"source\":\"ECU\"", "\"source\":\"ECV\"", "\"source\" is not an ISO 3166-1 alpha-3 code that we know"),
    ("\"id\":\"a1\"", "\"id\":\"\"", "\"id\" is not a string of at least one character"),
    ("\"id\":\"UN\"", "\"id\":\"\"", "\"id\" is not a string of at least one character"),
    ("\"coder\":\"c0de\"", "\"coder\":null", "\"coder\" is not a string of at least one character"),
    ("\"start\":44,\"end\":47", "\"start\":43,\"end\":47", "\"start\" is not inside sentence 2"),
    ("\"start\":44,\"end\":47", "\"start\":44,\"end\":54", "\"start\" is not inside sentence 2"),
    ("\"field\":\"title\",\"sentence\":0", "\"field\":\"body\",\"sentence\":0", "\"field\" is not that of sentence 0"),
    ("\"trigger\":[30,33]", "\"trigger\":[30,68]", "\"trigger\" is not a start and an end inside the text"),
    ("\"status\":\"ok\"", "\"status\":\"ok\",\"date_confidence\":\"so so\"", "\"date_confidence\" is not high or low"),
    ("\"status\":\"ok\"", "\"status\":\"ok\",\"locator\":7", "\"locator\" is not a string or null"),
    ("\"type\":\"CONSULT\"", "\"type\":\"MEET\"", "\"type\" is not an event type of PLOVER"),
    ("\"date\":\"2023-09-28\"", "\"date\":\"2023-02-31\"", "\"date\" is not a day such as 2023-09-29"),
    ("\"reciprocal\":true", "\"reciprocal\":1", "\"reciprocal\" is not true or false"),
    ("\"why\":\"navigation\"", "\"why\":\"boring\"", "\"why\" is not a reason we know"),
    ("\"people\":[{", "\"people\":[7,{", "\"people\" is not an array of objects"),
    ("Ana Paz met", "Ana met", "\"body\" is not the text of the sentences"),
    ("Fine.\"}", "Fine. \"}", "\"body\" is not the text of the sentences"),
  ])
  func `is refused when it holds`(right: String, wrong: String, message: String) throws {
    let line = String(decoding: article.json(withText: true), as: UTF8.self)
    let broken = line.replacing(right, with: wrong, maxReplacements: 1)
    #expect(broken != line)
    let facts = try JSONLine.object(in: Array(broken.utf8))
    let error = #expect(throws: FactsError.self) {
      try CodedArticle(facts: facts, locator: Locator(path: "facts.jsonl", line: 1))
    }
    #expect(try #require(error).description.hasPrefix(message))
  }

  @Test(arguments: [#"["body",62,670000]"#, #"["body",670000,670000]"#])
  func `is refused when its text is far longer than a line of its length can tell of`(sentence: String) throws {
    let line = line(of: article).replacing(#"["body",62,67]"#, with: sentence)
    let error = #expect(throws: FactsError.self) {
      try FactLine(Array(line.utf8), at: Locator(path: "facts.jsonl", line: 1), sha256: "")
    }
    #expect(
      try #require(error).cause.contains("\"sentences\" is not within the \(line.utf8.count * 100) bytes of text"))
  }

  private func line(of article: CodedArticle) -> String { String(decoding: article.json(), as: UTF8.self) }

  private func bare(title: Article.Title, author: String? = nil, section: String? = nil) -> CodedArticle {
    CodedArticle(
      article: Article(
        id: ArticleID("b"), text: [], title: title, paragraphs: [], author: author, section: section,
        provenance: Article.Provenance(locator: Locator(path: ""))),
      language: "und", sentences: [], sentencesOfParagraphs: [], words: 0, mentions: [], signature: "", coder: "c0de")
  }

  private var article: CodedArticle {
    let text = "Home Quito \"agrees\"\n\n\nAna Paz met Borís V. She left.\n\n***\n\n- Fine."
    let met = Occurrence(surface: "Ana Paz", field: .body, sentence: 1, range: ByteRange(22, 29))
    let she = Occurrence(surface: "She", field: .body, sentence: 2, range: ByteRange(44, 47))
    let quito = Occurrence(surface: "Quito", field: .title, sentence: 0, range: ByteRange(5, 10))
    return CodedArticle(
      article: Article(
        id: ArticleID("a1"), text: Array(text.utf8), title: .inText(ByteRange(5, 19)),
        paragraphs: [ByteRange(22, 53), ByteRange(55, 58), ByteRange(60, 67)],
        skipped: [Skipped(range: ByteRange(0, 4), why: .navigation)],
        published: CalendarDay(iso: "2023-09-29").map { PublicationDate(day: $0, source: .text) },
        source: "El Norte", url: "https://example.org/1",
        provenance: Article.Provenance(locator: Locator(path: ""))),
      language: "en",
      sentences: [(Field.title, 5, 19), (.body, 22, 43), (.body, 44, 53), (.body, 62, 67)].map {
        Sentence(field: $0.0, range: ByteRange($0.1, $0.2))
      },
      sentencesOfParagraphs: [2, 0, 1], words: 9,
      mentions: [Mention(country: ecuador, form: .metonym, occurrence: quito)],
      people: [
        Person(name: "Ana Paz", role: "Foreign Minister", country: ecuador, mentions: [met, she]),
        Person(name: "Xi", role: nil, country: nil, mentions: []),
      ],
      organisations: [Organisation(id: "UN", name: "United Nations", mentions: [])],
      engagements: engagements, signature: "5ee1", coder: "c0de")
  }

  private var engagements: [Engagement] {
    [
      Engagement(
        source: ecuador, target: russia, reciprocal: true, type: .consult, mode: "visit", context: "economic",
        attribution: .reported, speakerCountry: ecuador,
        date: CalendarDay(iso: "2023-09-28").map { EventDate(day: $0, basis: .relative) }, sentence: 1,
        actor: ByteRange(22, 29), trigger: ByteRange(30, 33), recipient: ByteRange(34, 43), rule: "consult.visit#1"),
      Engagement(
        source: russia, target: ecuador, type: .sanction, prospective: true, status: .negated, field: .title,
        sentence: 0, actor: ByteRange(5, 5), trigger: ByteRange(5, 6), recipient: ByteRange(6, 7), rule: "sanction"),
    ]
  }

  private var ecuador: Country { country("ECU") }
  private var russia: Country { country("RUS") }

  private func country(_ iso3: String) -> Country {
    guard let country = Country(iso3) else { preconditionFailure("\(iso3) is three capital letters") }
    return country
  }
}
