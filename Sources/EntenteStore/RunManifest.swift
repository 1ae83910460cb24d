package import EntenteCoding
package import EntenteCorpus
package import EntenteText

/// What stories and events were made with and how many they are, so that a later run can tell whether it would make the
/// same; no clock, no machine.
package struct RunManifest: Hashable, Sendable {
  /// A file that decides results, such as the gazetteer.
  package struct Input: Hashable, Sendable {
    package let name: String
    package let sha256: String

    package init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  package let toolVersion: String
  /// The coder's name.
  package let coder: String
  package let duplicates: Duplicates
  /// The days that the last report was about; nil for all.
  package let period: Period?
  /// The days that it compared them with; nil for none.
  package let baseline: Period?
  /// The powers whose dealings it set apart.
  package let focus: [Country]
  /// By name.
  package let inputs: [Input]
  package let articles: Int
  package let stories: Int
  package let events: Int

  init(
    toolVersion: String, coder: String, duplicates: Duplicates, period: Period?, baseline: Period?, focus: [Country],
    inputs: [Input], articles: Int, stories: Int, events: Int
  ) {
    self.toolVersion = toolVersion
    self.coder = coder
    self.duplicates = duplicates
    self.period = period
    self.baseline = baseline
    self.focus = focus
    self.inputs = inputs
    self.articles = articles
    self.stories = stories
    self.events = events
  }

  /// Counts what a collation holds.
  ///
  /// - Parameters:
  ///   - collation: What was made.
  ///   - toolVersion: Entente's.
  ///   - coder: The name of the coder of all its articles.
  ///   - duplicates: What copies counted for.
  ///   - period: The days that are reported; nil for all.
  ///   - baseline: The days that they are compared with; nil for none.
  ///   - focus: The powers whose dealings it sets apart.
  ///   - inputs: Gazetteer, lexicon, weights, with their hashes, in any order.
  package init(
    of collation: Collation, toolVersion: String, coder: String, duplicates: Duplicates, period: Period? = nil,
    baseline: Period? = nil, focus: [Country] = [], inputs: [Input]
  ) {
    self.init(
      toolVersion: toolVersion, coder: coder, duplicates: duplicates, period: period, baseline: baseline,
      focus: focus, inputs: inputs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) },
      articles: collation.stories.reduce(collation.uncounted.count) { $0 + $1.reports.count },
      stories: collation.stories.count,
      events: collation.events.count)
  }
}
