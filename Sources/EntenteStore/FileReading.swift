package import EntenteCoding
package import EntenteText

/// A file with what was read in it: articles, or the reasons why there are none.
package struct FileReading: Sendable {
  package let file: StandingFile
  package let articles: [CodedArticle]
  /// What was said of the file when it was read; what was said of its articles when they were coded is with them.
  package let issues: [Issue]

  package init(file: StandingFile, articles: [CodedArticle], issues: [Issue] = []) {
    self.file = file
    self.articles = articles
    self.issues = issues
  }

  /// Shown again in every report for as long as the file stands unchanged.
  var allIssues: [Issue] { issues + articles.flatMap(\.issues) }
}

/// What coded an article: codings of different coders never meet in a report.
package struct CoderIdentity: Hashable, Sendable {
  /// What the coder calls itself, a hash of gazetteer, lexicon, rules and options.
  package let name: String
  /// What it was made of, for a reader of the database.
  package let description: String

  package init(name: String, description: String) {
    self.name = name
    self.description = description
  }
}
