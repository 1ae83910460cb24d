import EntenteStatistics

/// What is known, from articles coded by hand, of acts that stories report and the coder does not find: missed.tsv.
package struct MissedActs: Sendable {
  /// How many acts are missed in a story, in thousandths: a sum of three terms.
  struct Rate: Sendable {
    /// For each act found in it that is likely right.
    let expected: Int
    /// Where any act is found in it.
    let found: Int
    /// For each mention, of at most ``MissedActs/mentions``.
    let mention: Int
  }

  let country: Rate
  /// Of a directed pair, whose mentions are those of whichever the story names less.
  let pair: Rate
  /// Mentions in a story that are taken into account.
  let mentions: Int
  /// Shares of draws outside of the interval, in thousandths.
  let tails: (lower: Int, upper: Int)
  /// What missed acts score, whether they are friendly or hostile, in millionths of score points; and how far totals of
  /// countries stray from the rates.
  let acts: UncertainTotal.Missed

  /// Returns how many acts are missed in a story on average.
  ///
  /// - Parameters:
  ///   - items: The acts found in it.
  ///   - mentions: All in the story.
  ///   - rate: Of countries or of pairs.
  /// - Returns: Thousandths of acts.
  func missed(beside items: [UncertainTotal.Item], mentions: Int, at rate: Rate) -> Int {
    let expected = items.reduce(0) { $0 + $1.probability }
    return rate.expected * expected / 1_000 + (items.isEmpty ? 0 : rate.found)
      + rate.mention * min(mentions, self.mentions)
  }
}
