/// How a column is computed, on whose authority, where it ends and what it is for: the long form of its definition.
///
/// Its words are for an analyst at a table, so a reader needs no other page to use the number well.
package struct Method: Sendable {
  /// The columns it is about; the two bounds of an interval share one.
  package let columns: [String]
  /// In plain signs, such as `stories ÷ stories_total`; empty where nothing is computed.
  package let formula: String
  /// Whose method it is; none where it is a plain count or a label of ours.
  let sources: [Reference]
  /// When a cell is empty, and when it is 0.
  package let edges: String
  /// What to read in it and when.
  package let use: String
  /// What it does not say, and what to take instead.
  package let avoid: String

  /// The method of the columns of these names.
  init(
    _ columns: String..., formula: String = "", sources: [Reference] = [], edges: String, use: String, avoid: String
  ) {
    self.init(columns: columns, formula: formula, sources: sources, edges: edges, use: use, avoid: avoid)
  }

  init(columns: [String], formula: String, sources: [Reference] = [], edges: String, use: String, avoid: String) {
    self.columns = columns
    self.formula = formula
    self.sources = sources
    self.edges = edges
    self.use = use
    self.avoid = avoid
  }
}
