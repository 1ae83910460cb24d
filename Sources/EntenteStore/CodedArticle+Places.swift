import EntenteCoding
import EntenteText

// Everything that counts and shows articles goes by their places without looking twice: a place that is not in its text
// or its sentence means that the database was edited or is damaged, and is found here.

extension Article {
  /// - Throws: `UnreadableValue` for a title or a paragraph beyond the text.
  func checkPlaces() throws(UnreadableValue) {
    if case .inText(let range) = title, range.end > text.count {
      throw UnreadableValue(column: "article.title_end", value: String(range.end))
    }
    if let paragraph = paragraphs.first(where: { $0.end > limit(of: .body) }) {
      throw UnreadableValue(column: "article.paragraphs", value: "\(paragraph.start)-\(paragraph.end)")
    }
  }

  /// Where a field ends; where the text that it stands in was not kept, as far as any text goes.
  fileprivate func limit(of field: Field) -> Int {
    let isApart = if field == .title, case .apart = title { true } else { false }
    return isTextKept || isApart ? bytes(of: field).count : AnnotateRequest.maximumBytes
  }
}

extension CodedArticle {
  /// - Throws: `UnreadableValue` for a number that no text has, or a place that is not where it must be.
  func checkPlaces() throws(UnreadableValue) {
    guard (0...AnnotateRequest.maximumBytes).contains(words) else {
      throw UnreadableValue(column: "coding.words", value: String(words))
    }
    try checkSentences()
    for mention in mentions { try check(mention.occurrence, "mention") }
    for person in people {
      for mention in person.mentions { try check(mention, "person_mention") }
    }
    for organisation in organisations {
      for mention in organisation.mentions { try check(mention, "organisation_mention") }
    }
    for engagement in engagements { try check(engagement) }
  }

  private func checkSentences() throws(UnreadableValue) {
    let ends = (title: article.limit(of: .title), body: article.limit(of: .body))
    let areInOrder = zip(sentences, sentences.dropFirst()).allSatisfy { $0.precedes($1) }
    guard areInOrder, sentences.allSatisfy({ $0.range.end <= ($0.field == .title ? ends.title : ends.body) }) else {
      throw UnreadableValue(column: "coding.sentences", value: CompactJSON.text(sentences))
    }
    let count = sentences.count { $0.field == .body }
    guard sentencesOfParagraphs.allSatisfy({ $0 <= count }), sentencesOfParagraphs.reduce(0, +) == count else {
      throw UnreadableValue(column: "coding.paragraphs", value: CompactJSON.text(sentencesOfParagraphs))
    }
  }

  /// Checks that an occurrence lies in its sentence.
  private func check(_ place: Occurrence, _ table: String) throws(UnreadableValue) {
    try check(sentence: place.sentence, of: place.field, table)
    guard sentences[place.sentence].range.contains(place.range) else {
      throw UnreadableValue(column: table + ".byte_start", value: "\(place.range.start)-\(place.range.end)")
    }
  }

  private func check(_ engagement: Engagement) throws(UnreadableValue) {
    try check(sentence: engagement.sentence, of: engagement.field, "engagement")
    let end = article.limit(of: engagement.field)
    for range in [engagement.actor, engagement.trigger, engagement.recipient] where range.end > end {
      throw UnreadableValue(column: "engagement", value: "\(range.start)-\(range.end)")
    }
  }

  private func check(sentence: Int, of field: Field, _ table: String) throws(UnreadableValue) {
    guard sentences.indices.contains(sentence), sentences[sentence].field == field else {
      throw UnreadableValue(column: table + ".sentence", value: String(sentence))
    }
  }
}
