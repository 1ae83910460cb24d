import EntenteCoding
import EntenteCorpus
private import EntenteText

/// An article and the story it tells: a row of articles.csv.
struct ArticleRow: Sendable {
  let coded: CodedArticle
  /// Nil for one that does not count.
  let story: Story?
  /// The article and those that it copies or that copy it: its story, unless copies are kept apart.
  let cluster: Story?

  /// Every article of the stories, and those that do not count, by id.
  static func rows(of collation: Collation, _ duplicates: Duplicates = .collapse) -> [ArticleRow] {
    let counted =
      duplicates == .keep
      ? keptApart(collation)
      : collation.stories.flatMap { story in
        story.reports.map { ArticleRow(coded: $0, story: story, cluster: story) }
      }
    let rows = counted + collation.uncounted.map { ArticleRow(coded: $0, story: nil, cluster: nil) }
    // Articles are large; their ids are sorted in their place.
    let order = rows.indices.map { (id: rows[$0].coded.article.id, place: $0) }.sorted { $0.id < $1.id }
    return order.map { rows[$0.place] }
  }

  /// Whether its mentions, words and sentences are those of its story.
  var isCounted: Bool { coded.article.id == story?.representative.article.id }

  /// Copies are shown also where they are not joined.
  private static func keptApart(_ collation: Collation) -> [ArticleRow] {
    let stories = Dictionary(uniqueKeysWithValues: collation.stories.map { ($0.representative.article.id, $0) })
    return StoryClusters().stories(of: collation.stories.map(\.representative)).flatMap { cluster in
      cluster.reports.compactMap { report in
        stories[report.article.id].map { ArticleRow(coded: report, story: $0, cluster: cluster) }
      }
    }
  }

  /// The article that it copies: the one that speaks for its cluster; nil for that article itself.
  var original: String? {
    guard let original = cluster?.representative.article.id, original != coded.article.id else { return nil }
    return original.value
  }

  /// How like it is to the article that it copies, in 0...1; nil when it copies none.
  var similarity: Double? { original == nil ? nil : cluster?.similarity(of: coded) }

  /// Why it does not count, or `ok`.
  var status: String { coded.uncounted?.rawValue ?? "ok" }
}

extension Layout where Row == ArticleRow {
  /// articles.csv: what was read, and which story it tells.
  static var articles: Self {
    Layout(
      name: "articles", description: "An article that was read.", key: ["article_id"],
      fields: [
        Field("article_id", .string, "Name of the article in every table.") { .text($0.coded.article.id.value) },
        Field("locator", .string, "Where it stands below the folder that was read: file, member of an archive, line.") {
          .text($0.coded.article.provenance.locator.description)
        },
        Field("title", .string, "Its headline; empty when it has none.") { Cell(text: $0.coded.titleLine) },
        Field("outlet", .string, "The outlet; empty when unknown.") { Cell(text: $0.coded.article.source) },
        Field("source", .string, "The same as outlet, under the name it had before.") {
          Cell(text: $0.coded.article.source)
        },
        Field("url", .string, "Its address; empty when unknown.") { Cell(text: $0.coded.article.url) },
        Field(
          "author", .string, "Who wrote it, as the page or the download names them; empty when it names nobody."
        ) { Cell(text: $0.coded.article.author) },
        Field(
          "section", .string, "The part of the outlet that it appeared in, as it is named there; empty when unknown."
        ) {
          Cell(text: $0.coded.article.section)
        },
        Field("published", .date, "Day of publication; empty when undated, never guessed.") {
          Cell(date: $0.coded.article.published?.day)
        },
        Field("date_source", .string, "Where the day was read: text, file name, sidecar or given; empty when undated.")
        {
          Cell(text: $0.coded.article.published?.source.rawValue)
        },
        Field(
          "language", .string,
          "ISO 639-1 code of the body's language, such as en or es; und when it could not be told."
        ) {
          .text($0.coded.language)
        },
        Field("words", .integer, unit: "words", "Words of the body.") { .integer($0.coded.words) },
        Field("sentences", .integer, unit: "sentences", "Sentences of title and body.") {
          .integer($0.coded.sentences.count)
        },
        Field("story_id", .string, "The story it tells; copies share it. Empty for an article that does not count.") {
          Cell(text: $0.story?.id.value)
        },
        Field("counted", .boolean, "Whether the story's mentions, words and sentences are those of this article.") {
          .boolean($0.isCounted)
        },
        Field(
          "similarity", .number, unit: "share",
          "How like its text is to that of duplicate_of, 1 for the same words alone; empty when it copies none."
        ) { Cell(number: $0.similarity) },
        Field(
          "duplicate_of", .string,
          "article_id of the article that it copies in whole or for the most part; empty when it copies none."
        ) { Cell(text: $0.original) },
        Field("status", .string, "ok, or why it counts in no number: \(Self.reasons).") { .text($0.status) },
      ])
  }

  private static var reasons: String {
    let reasons = Uncounted.allCases.map(\.rawValue)
    return reasons.dropLast().joined(separator: ", ") + " or " + (reasons.last ?? "")
  }
}
