package import EntenteText

/// An article with everything that was read in it: the line of `entente annotate`, and the row of the database.
///
/// A class, because a hundred thousand of them are passed from table to table.
package final class CodedArticle: Sendable {
  package let article: Article
  /// ISO 639-1 of the body, `en`; `und` when it could not be told.
  package let language: String
  /// Title sentences first, then the body's, each in order.
  package let sentences: [Sentence]
  /// How many of the body's sentences each paragraph holds.
  package let sentencesOfParagraphs: [Int]
  /// Words of the body.
  package let words: Int
  package let mentions: [Mention]
  package let people: [Person]
  package let organisations: [Organisation]
  package let engagements: [Engagement]
  /// Hash of the body's words; equal for exact copies, whatever their navigation and white space.
  ///
  /// Empty when the coder does not tell.
  package let signature: String
  /// Sample of the body's runs of words, by which near-copies are told; nil for a short text, or when the coder gives none.
  package let sketch: Sketch?
  /// Hash of gazetteer, lexicon, rules and options: codings of different coders are never mixed in a report.
  package let coder: String
  /// What the coder could not code of it; none of one that was read back, since the database has them with its file's.
  package let issues: [Issue]

  package init(
    article: Article, language: String, sentences: [Sentence], sentencesOfParagraphs: [Int], words: Int,
    mentions: [Mention], people: [Person] = [], organisations: [Organisation] = [], engagements: [Engagement] = [],
    signature: String, sketch: Sketch? = nil, coder: String, issues: [Issue] = []
  ) {
    self.article = article
    self.language = language
    self.sentences = sentences
    self.sentencesOfParagraphs = sentencesOfParagraphs
    self.words = words
    self.mentions = mentions
    self.people = people
    self.organisations = organisations
    self.engagements = engagements
    self.signature = signature
    self.sketch = sketch
    self.coder = coder
    self.issues = issues
  }
}
