package import EntenteCoding

/// How sure an act is.
extension Explanation {
  /// What the probabilities of acts follow from.
  package struct Ranking: Sendable {
    let ranker: ActRanker
    let types: EventTypes

    package init(ranker: ActRanker, types: EventTypes) {
      self.ranker = ranker
      self.types = types
    }
  }

  /// The probability of an act, with what each feature adds to its log odds; nothing where the coder does not say.
  func probability(of engagement: Engagement, in article: CodedArticle) -> [String] {
    guard let probability = engagement.probability else { return [] }
    let said = "  probability " + NumberFormat.millionths(probability * 1_000)
    guard let ranking else { return [said] }
    let features = ActFeatures(article.engagements, mentions: article.mentions, types: ranking.types)
      .features(of: engagement)
    // What other weights said cannot be told by these.
    guard let features, ranking.ranker.probability(of: features) == probability else { return [said] }
    let parts = ranking.ranker.weights(of: features).map { weight in
      weight.feature + (weight.weight < 0 ? " " : " +") + NumberFormat.millionths(weight.weight * 1_000)
    }
    return [said + ", by what adds to its log odds: " + parts.joined(separator: ", ")]
  }
}
