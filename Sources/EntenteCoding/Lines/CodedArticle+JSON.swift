package import EntenteText

/// The line of `entente annotate`'s output: every fact that was read in an article, in a fixed order of keys.
extension CodedArticle {
  /// Writes the article as one line of JSON, without the newline.
  ///
  /// - Parameters:
  ///   - withText: Adds `body`: the kept paragraphs joined by blank lines, each from the start of its first sentence to
  ///     the end of its last. What carries no words, such as a bullet or a row of asterisks, is left out.
  ///   - features: Adds `features` to each engagement that has a probability: what it follows from.
  ///   - reading: What was to be said of the article when it was read; `issues` has it before what the coder left out.
  /// - Returns: The same bytes for the same article; null stands where something is absent. What a reader of the file
  ///   would know beside the fixed keys, such as its `locator`, comes last and only where it is known.
  package func json(
    withText: Bool = false, features: ActFeatures? = nil, issues reading: [Issue] = []
  ) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("schema", FactLine.schema)
      writeHead(to: &json)
      writeSentences(to: &json)
      json.member("countries", of: mentions) { $0.mention($1) }
      json.member("people", of: people) { $0.person($1) }
      json.member("organisations", of: organisations) { $0.organisation($1) }
      json.member("engagements", of: engagements) { $0.engagement($1, features: features?.features(of: $1)) }
      json.member("skipped", of: article.skipped) { $0.skipped($1) }
      json.member("signature", signature)
      json.member("issues", of: reading + issues) { $0.issue($1, inTextOf: article.text.count) }
      if withText, article.isTextKept { json.member("body", text: body) }
      writeOrigin(to: &json)
    }
    return json.bytes
  }

  private func writeHead(to json: inout JSONWriter) {
    json.member("id", article.id.value)
    json.member("status", "ok")
    json.member("published", article.published?.day.description)
    json.member("date_source", article.published?.source.rawValue)
    json.member("source", article.source)
    json.member("url", article.url)
    json.member("title", text: article.title == .none ? nil : Array(article.titleBytes))
    json.member("language", language)
    json.member("words", words)
    json.member("coder", coder)
  }

  private func writeOrigin(to json: inout JSONWriter) {
    let provenance = article.provenance
    if let author = article.author { json.member("author", author) }
    if let section = article.section { json.member("section", section) }
    if let sketch { json.member("sketch", sketch.hexadecimal) }
    if article.published?.confidence == .low { json.member("date_confidence", "low") }
    if !provenance.locator.path.isEmpty { json.member("locator", provenance.locator.description) }
    if provenance.encoding != "utf-8" { json.member("encoding", provenance.encoding) }
    if !provenance.sha256.isEmpty { json.member("sha256", provenance.sha256) }
  }

  private func writeSentences(to json: inout JSONWriter) {
    json.member("sentences", of: sentences) { json, sentence in
      json.array { json in
        json.string(sentence.field.rawValue)
        json.integer(sentence.range.start)
        json.integer(sentence.range.end)
      }
    }
    json.member("paragraphs", of: sentencesOfParagraphs) { json, count in json.integer(count) }
  }

  private var body: [UInt8] {
    Array(paragraphsOfWords.map { article.text[$0.start..<$0.end] }.joined(separator: "\n\n".utf8))
  }

  /// The paragraphs that hold sentences, from the first of them to the last.
  private var paragraphsOfWords: [ByteRange] {
    var following = sentences.drop { $0.field == .title }
    return sentencesOfParagraphs.compactMap { count in
      let own = following.prefix(count)
      following = following.dropFirst(count)
      guard let first = own.first, let last = own.last else { return nil }
      return ByteRange(first.range.start, last.range.end)
    }
  }
}

extension JSONWriter {
  fileprivate mutating func mention(_ mention: Mention) {
    object { json in
      json.member("iso3", mention.country.iso3)
      json.member("form", mention.form.rawValue)
      json.place(mention.occurrence)
    }
  }

  fileprivate mutating func person(_ person: Person) {
    object { json in
      json.member("name", person.name)
      json.member("role", person.role)
      json.member("country", person.country?.iso3)
      json.occurrences(person.mentions)
    }
  }

  fileprivate mutating func organisation(_ organisation: Organisation) {
    object { json in
      json.member("id", organisation.id)
      json.member("name", organisation.name)
      json.occurrences(organisation.mentions)
    }
  }

  fileprivate mutating func engagement(_ engagement: Engagement, features: [String]?) {
    object { json in
      json.member("source", engagement.source.iso3)
      json.member("target", engagement.target.iso3)
      json.member("type", engagement.type.rawValue)
      json.member("mode", engagement.mode)
      json.member("context", engagement.context)
      json.member("quad", engagement.type.quad.rawValue)
      json.member("prospective", engagement.prospective)
      json.member("status", engagement.status.rawValue)
      json.member("attribution", engagement.attribution.rawValue)
      json.member("speaker_country", engagement.speakerCountry?.iso3)
      json.member("date", engagement.date?.day.description)
      json.member("date_basis", engagement.date?.basis.rawValue)
      json.member("reciprocal", engagement.reciprocal)
      json.member("field", engagement.field.rawValue)
      json.member("sentence", engagement.sentence)
      json.member("actor", engagement.actor)
      json.member("trigger", engagement.trigger)
      json.member("recipient", engagement.recipient)
      json.member("rule", engagement.rule)
      json.key("probability")
      json.thousandths(engagement.probability)
      if let features { json.member("features", of: features) { $0.string($1) } }
    }
  }

  fileprivate mutating func skipped(_ skipped: Skipped) {
    object { json in
      json.member("start", skipped.range.start)
      json.member("end", skipped.range.end)
      json.member("why", skipped.why.rawValue)
    }
  }

  /// What is about no place in particular is about the whole text.
  fileprivate mutating func issue(_ issue: Issue, inTextOf length: Int) {
    object { json in
      json.member("code", issue.code)
      json.member("start", issue.place?.start ?? 0)
      json.member("end", issue.place?.end ?? length)
      json.member("message", issue.message)
      json.member("severity", issue.severity.rawValue)
      json.member("action", issue.action)
      if let line = issue.line { json.member("line", line) }
    }
  }

  private mutating func occurrences(_ occurrences: [Occurrence]) {
    member("mentions", of: occurrences) { json, occurrence in
      json.object { $0.place(occurrence) }
    }
  }

  /// Writes the members of an occurrence into the object that is open.
  private mutating func place(_ occurrence: Occurrence) {
    member("surface", occurrence.surface)
    member("field", occurrence.field.rawValue)
    member("sentence", occurrence.sentence)
    member("start", occurrence.range.start)
    member("end", occurrence.range.end)
  }
}

/// Members of the object that is open.
extension JSONWriter {
  fileprivate mutating func member(_ name: String, _ value: String?) {
    key(name)
    string(value)
  }

  fileprivate mutating func member(_ name: String, text value: [UInt8]?) {
    key(name)
    if let value { text(value) } else { null() }
  }

  fileprivate mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  fileprivate mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }

  fileprivate mutating func member(_ name: String, _ range: ByteRange) {
    key(name)
    array { json in
      json.integer(range.start)
      json.integer(range.end)
    }
  }

  fileprivate mutating func member<Element>(
    _ name: String, of elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    array { json in
      for element in elements { write(&json, element) }
    }
  }
}
