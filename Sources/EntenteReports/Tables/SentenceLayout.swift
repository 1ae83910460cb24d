import EntenteCoding
import EntenteText

/// A sentence in which evidence stands: a row of sentences.csv.
struct SentenceRow: Sendable {
  let article: CodedArticle
  /// Index into the article's sentences.
  let sentence: Int

  /// `t_` and the article's id, a point and the sentence's place: the same for the same article, and no number.
  static func id(of sentence: Int, in article: ArticleID) -> String { "t_\(article.value).\(sentence)" }

  var shown: (text: String, isTruncated: Bool) { article.shownText(of: sentence) }
}

extension Layout where Row == SentenceRow {
  /// sentences.csv: the sentences that evidence.csv points to, each once.
  static var sentences: Self {
    Layout(
      name: "sentences", description: "A sentence in which a row of evidence.csv stands, once.", key: ["sentence_id"],
      foreignKeys: [ForeignKey(["article_id"], in: "articles", ["article_id"])],
      fields: [
        Field("sentence_id", .string, "Name of the sentence: t_, its article_id, a point and its place.") {
          .text(SentenceRow.id(of: $0.sentence, in: $0.article.article.id))
        },
        Field("article_id", .string, "The article it stands in.") { .text($0.article.article.id.value) },
        Field("field", .string, "title or body.") { .text($0.article.sentences[$0.sentence].field.rawValue) },
        Field("sentence", .integer, "Place of the sentence in the article, from 0, those of the title first.") {
          .integer($0.sentence)
        },
        Field("text", .string, "The sentence, 2,000 characters of it at most; empty where the text was not kept.") {
          let text = $0.shown.text
          return text.isEmpty ? .empty : .text(text)
        },
        Field("truncated", .boolean, "Whether the sentence is longer than `text`.") { .boolean($0.shown.isTruncated) },
      ])
  }
}
