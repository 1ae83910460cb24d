package import EntenteText

/// Reading back what `json(withText:)` writes.
extension CodedArticle {
  /// Reads an annotated article.
  ///
  /// The text is laid out anew: title and body stand at the offsets they had, with spaces where the line is silent,
  /// so that every range stays good. Without `body` only the title's words are there.
  ///
  /// - Parameters:
  ///   - facts: A line of output whose status is ok; keys we do not know are allowed.
  ///   - locator: Where the line stands.
  /// - Throws: `FactsError` for a line that was refused, or that this version would not have written.
  package init(facts: JSONObject, locator: Locator) throws(FactsError) {
    let status = try facts.string("status")
    guard status == "ok" else { throw .refused(status: status) }
    let sentences = try facts.sentences()
    let sentencesOfParagraphs = try facts.sentencesOfParagraphs(sentences)
    let reader = FactReader(sentences: sentences)
    self.init(
      article: try Self.article(in: facts, sentences, sentencesOfParagraphs, locator),
      language: try facts.string("language"), sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      words: try facts.count("words"),
      mentions: try facts.objects("countries", reader.mention),
      people: try facts.objects("people", reader.person),
      organisations: try facts.objects("organisations", reader.organisation),
      engagements: try facts.objects("engagements", reader.engagement),
      signature: try facts.string("signature"), coder: try facts.string("coder"))
  }

  private static func article(
    in facts: JSONObject, _ sentences: [Sentence], _ sentencesOfParagraphs: [Int], _ locator: Locator
  ) throws(FactsError) -> Article {
    let layout = TextLayout(
      sentences: sentences, sentencesOfParagraphs: sentencesOfParagraphs,
      title: try facts.optionalString("title"), body: try facts.optionalString("body"))
    guard let layout else { throw .unexpected(key: "body", expected: "the text of the sentences") }
    return Article(
      id: ArticleID(try facts.string("id")), text: layout.text, title: layout.title, paragraphs: layout.paragraphs,
      skipped: try facts.objects("skipped") { part throws(FactsError) in
        Skipped(range: try part.range(from: "start", to: "end"), why: try part.word("why", "a reason we know"))
      },
      published: try publicationDate(in: facts), source: try facts.optionalString("source"),
      url: try facts.optionalString("url"), provenance: Article.Provenance(locator: locator))
  }

  private static func publicationDate(in facts: JSONObject) throws(FactsError) -> PublicationDate? {
    guard let day = try facts.optionalDay("published") else { return nil }
    return PublicationDate(day: day, source: try facts.word("date_source", "a source of a date"))
  }
}
