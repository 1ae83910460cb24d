import EntenteCoding

/// How sure an act is.
extension Explanation {
  /// The probability of an act, with what each feature adds to its log odds; nothing where the coder does not say.
  func probability(of engagement: Engagement, in article: CodedArticle) -> [String] {
    guard let probability = engagement.probability else { return [] }
    let said = "  probability " + NumberFormat.millionths(probability * 1_000)
    // What other weights said cannot be told by these.
    guard let ranker, let features = ranker.features(of: article).features(of: engagement),
      ranker.probability(of: features) == probability
    else { return [said] }
    let parts = ranker.weights(of: features).map { weight in
      weight.feature + (weight.weight < 0 ? " " : " +") + NumberFormat.millionths(weight.weight * 1_000)
    }
    return [said + ", by what adds to its log odds: " + parts.joined(separator: ", ")]
  }
}
