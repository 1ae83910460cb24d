package import EntenteText

/// How sure an act is: the probability that pair and type are right, from what speaks for and against it.
///
/// A logistic regression, whose weights were learned from articles coded by hand (see the head of ranker.tsv); they are
/// rows that a person can read and change.
package struct ActRanker: Sendable {
  package static let columns = ["feature", "weight", "acts", "meaning"]
  /// The feature that every act has.
  private static let base = "base"

  /// A feature of an act and what it adds to the log odds, in thousandths.
  package typealias Weight = (feature: String, weight: Int)

  private let weights: [String: Int]
  private let types: EventTypes

  /// - Parameters:
  ///   - bytes: Of ranker.tsv.
  ///   - file: Its name for messages.
  ///   - types: The sign of each type.
  /// - Throws: ``DataFault`` for a weight that is no whole number, a feature of two rows, or no row for the base.
  package init(tsv bytes: [UInt8], file: String, types: EventTypes) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    var weights: [String: Int] = [:]
    for row in table.rows {
      guard let weight = Int(row.cells[1]) else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[1])\" is no weight",
          remedy: "write thousandths, such as -250")
      }
      guard weights.updateValue(weight, forKey: row.cells[0]) == nil else {
        throw DataFault(
          file: file, line: row.line, what: "\"\(row.cells[0])\" stands twice", remedy: "keep one of the rows")
      }
    }
    guard weights[Self.base] != nil else {
      throw DataFault(
        file: file, line: table.rows.last?.line ?? 1, what: "no row \(Self.base)",
        remedy: "write the weight that every act has")
    }
    self.weights = weights
    self.types = types
  }

  /// Acts of one article with their probabilities; those that are not told as done or announced have none.
  func ranked(_ engagements: [Engagement], mentions: [Mention], sentences: Int) -> [Engagement] {
    if engagements.isEmpty { return [] }
    let features = ActFeatures(engagements, mentions: mentions, sentences: sentences, types: types)
    return engagements.map { engagement in
      features.features(of: engagement).map { engagement.with(probability: probability(of: $0)) } ?? engagement
    }
  }

  /// What speaks for and against each act of a coded article.
  package func features(of article: CodedArticle) -> ActFeatures {
    ActFeatures(
      article.engagements, mentions: article.mentions, sentences: article.sentences.count, types: types)
  }

  /// What each feature adds, the base first, then those that add most; features without a row add nothing.
  package func weights(of features: [String]) -> [Weight] {
    let known = features.compactMap { feature in weights[feature].map { (feature: feature, weight: $0) } }
    let base = (feature: Self.base, weight: weights[Self.base] ?? 0)
    return [base]
      + known.sorted { ($1.weight.magnitude, $0.feature) < ($0.weight.magnitude, $1.feature) }
  }

  /// In thousandths, from 1 to 999: nothing that is read in a text is certain.
  package func probability(of features: [String]) -> Int {
    Self.probability(ofLogOdds: features.reduce(weights[Self.base] ?? 0) { $0 + (weights[$1] ?? 0) })
  }

  /// 1 / (1 + exp(-x)) in thousandths, of x in thousandths.
  ///
  /// With additions and multiplications alone, which give the same on every machine.
  static func probability(ofLogOdds thousandths: Int) -> Int {
    let x = Double(min(max(thousandths, -20_000), 20_000)) / 1_000 / 1_024
    // exp(x) of a small x by its series, then to the power of 1,024.
    var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
    for _ in 0..<10 { power *= power }
    return min(max(Int((1_000 * power / (1 + power)).rounded()), 1), 999)
  }
}
