import EntenteStatistics

extension ActivityTally {
  /// The interval of score points per story, all stories being the sample: log cluster-t.
  ///
  /// Nil below three stories, where nothing scores, and where every story scores the same.
  func volumeInterval(among stories: Int) -> ConfidenceInterval? {
    guard stories >= Flag.storiesForInterval else { return nil }
    let sums = volumeSums(among: stories)
    guard let error = sums.standardError, error > 0 else { return nil }
    return sums.clusterInterval()?.scaled(by: 1e-6)
  }

  /// Millionths of score points over stories, all of them being the sample.
  func volumeSums(among stories: Int) -> RatioSums {
    var sums = RatioSums()
    for _ in 0..<stories { sums.add(numerator: 0, denominator: 1) }
    for share in shares.values { sums.fill(numerator: share.points.volume.millionths, ofDenominator: 1) }
    return sums
  }

  /// Events over stories, all of them being the sample.
  func eventSums(among stories: Int) -> RatioSums {
    var sums = RatioSums()
    for _ in 0..<stories { sums.add(numerator: 0, denominator: 1) }
    for share in shares.values { sums.fill(numerator: share.events, ofDenominator: 1) }
    return sums
  }

  /// How many of the events are meant, with the interval of their number, all stories being the sample: log cluster-t.
  ///
  /// The interval is nil where fewer than three stories tell one, and where all tell as many.
  func count(among stories: RatioSums, _ counted: (Share) -> Int) -> (acts: Int, interval: ConfidenceInterval?) {
    let counts = shares.values.map(counted).filter { $0 > 0 }
    let acts = counts.reduce(0, +)
    guard counts.count >= Flag.storiesForInterval else { return (acts, nil) }
    let sums = counts.reduce(into: stories) { $0.fill(numerator: $1, ofDenominator: 1) }
    guard let error = sums.standardError, error > 0 else { return (acts, nil) }
    return (acts, sums.clusterInterval()?.scaled(by: Double(stories.clusters)))
  }

  /// The interval of events per story, as of any rate: the envelope of exact Poisson and log cluster-t.
  ///
  /// - Parameter stories: A cluster with numerator 0 and denominator 1 for each story.
  /// - Returns: Nil below three stories.
  func eventRateInterval(among stories: RatioSums) -> ConfidenceInterval? {
    guard stories.clusters >= Flag.storiesForInterval else { return nil }
    let sums = shares.values.reduce(into: stories) { $0.fill(numerator: $1.events, ofDenominator: 1) }
    return sums.envelopeInterval()?.interval
  }

  /// Cooperation against conflict in -1...1, with its interval by leaving out one story at a time; nil without either.
  ///
  /// The sample is the stories that have an event, not all: in simulated corpora of 5 to 200 bursty stories, of which 3 to
  /// 30 have an event, the 95 % interval then covers 90 to 92 %, with all stories and their degrees of freedom 85 to 89 %.
  var balance: Jackknife.Estimate? {
    Jackknife.balance(
      stories: shares.values.map { ($0.points.cooperation.millionths, $0.points.conflict.millionths) })
  }

  /// Whether the balance can be told from zero: each story's cooperation less its conflict may have either sign.
  ///
  /// The interval above does not tell it: over few stories it leaves zero out by chance in up to one case of four.
  var balanceTest: SignFlipTest { SignFlipTest(shares.values.map(\.points.net.millionths)) }

  /// The mean score of the events in score points, with its interval as that of the balance; nil without events.
  var intensity: Jackknife.Estimate? {
    let shares = shares.values.map { ($0.points.net.millionths, $0.events) }
    return Jackknife.estimate(stories: shares, within: -10...10) { score, events in
      events == 0 ? nil : Double(score) / Double(events) / 1_000_000
    }
  }

  /// Returns what a row must say of itself.
  ///
  /// - Parameters:
  ///   - stories: All that were counted.
  ///   - lacksInterval: Whether a number of the row has no interval.
  /// - Returns: The flags in order; at least one where an interval is lacking.
  func flags(among stories: Int, lacksInterval: Bool) -> [Flag] {
    let isThin = shares.values.count < Flag.storiesForInterval
    let isUnscored = points.volume == .zero
    return [
      (Flag.few, stories < Flag.storiesForStatement),
      (.thin, isThin),
      (.unscored, isUnscored),
      (.noSpread, lacksInterval && !isThin && !isUnscored),
    ].filter(\.1).map(\.0)
  }
}
