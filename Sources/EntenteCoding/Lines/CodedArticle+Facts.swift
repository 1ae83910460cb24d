import EntenteEnglish
package import EntenteText

/// Reading back what `json(withText:)` writes.
extension CodedArticle {
  /// Reads an annotated article.
  ///
  /// The text is laid out anew: title and body stand at the offsets they had, with spaces where the line is silent,
  /// so that every range stays good. Without `body` the text is not kept, but for a title that was found in it.
  ///
  /// - Parameters:
  ///   - facts: A line of output whose status is ok; keys we do not know are allowed.
  ///   - locator: Where the line stands; taken for the article's place where the line does not give one.
  ///   - sha256: Of the line; taken for that of the article's bytes where the line does not give one.
  ///   - lastOffset: Of a sentence: a longer text is refused, because all of it may be laid out.
  /// - Throws: `FactsError` for a line that was refused, or that this version would not have written.
  package convenience init(
    facts: JSONObject, locator: Locator, sha256: String = "", lastOffset: Int = AnnotateRequest.maximumBytes
  ) throws(FactsError) {
    let status = try facts.string("status")
    guard status == "ok" else { throw .refused(status: status, message: try facts.optionalString("message")) }
    let sentences = try facts.sentences(upTo: lastOffset)
    let sentencesOfParagraphs = try facts.sentencesOfParagraphs(sentences)
    let reader = FactReader(sentences: sentences)
    self.init(
      article: try Self.article(
        in: facts, sentences, sentencesOfParagraphs, from: try Self.provenance(in: facts, locator, sha256)),
      language: try facts.string("language"), sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      words: try facts.count("words"),
      mentions: try facts.objects("countries", reader.mention),
      people: try facts.objects("people", reader.person),
      organisations: try facts.objects("organisations", reader.organisation),
      engagements: try facts.objects("engagements", reader.engagement),
      signature: try facts.optionalString("signature") ?? "", sketch: try Self.sketch(in: facts),
      coder: try facts.identifier("coder"))
  }

  private static func article(
    in facts: JSONObject, _ sentences: [Sentence], _ sentencesOfParagraphs: [Int],
    from provenance: Article.Provenance
  ) throws(FactsError) -> Article {
    let layout = TextLayout(
      sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      title: try facts.optionalString("title"), body: try facts.optionalString("body"))
    guard let layout else { throw .unexpected(key: "body", expected: "the text of the sentences") }
    return Article(
      id: ArticleID(try facts.identifier("id")), text: layout.text, title: layout.title, paragraphs: layout.paragraphs,
      skipped: try facts.objects("skipped") { part throws(FactsError) in
        Skipped(range: try part.range(from: "start", to: "end"), why: try part.word("why", "a reason we know"))
      },
      published: try publicationDate(in: facts), source: try facts.optionalString("source"),
      url: try facts.optionalString("url"), author: try? facts.optionalString("author"),
      section: try? facts.optionalString("section"), provenance: provenance, isTextKept: layout.isWhole)
  }

  private static func sketch(in facts: JSONObject) throws(FactsError) -> Sketch? {
    guard let digits = try facts.optionalString("sketch") else { return nil }
    guard let sketch = Sketch(hexadecimal: digits) else {
      throw .unexpected(key: "sketch", expected: "256 hexadecimal digits")
    }
    return sketch
  }

  private static func provenance(
    in facts: JSONObject, _ locator: Locator, _ sha256: String
  ) throws(FactsError) -> Article.Provenance {
    Article.Provenance(
      locator: try facts.optionalString("locator").map { Locator(path: $0) } ?? locator,
      encoding: try facts.optionalString("encoding") ?? "utf-8",
      sha256: try facts.optionalString("sha256") ?? sha256)
  }

  private static func publicationDate(in facts: JSONObject) throws(FactsError) -> PublicationDate? {
    guard let day = try facts.optionalDay("published") else { return nil }
    return PublicationDate(
      day: day, source: try facts.optionalWord("date_source", "a source of a date") ?? .given,
      confidence: try facts.optionalWord("date_confidence", "high or low") ?? .high)
  }
}
