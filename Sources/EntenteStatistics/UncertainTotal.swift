/// A sum over a sample of clusters, of which some items may be wrong and others have been missed.
///
/// Its interval holds three errors together: other clusters might have been sampled, each item is right with a
/// probability, and a number of items that is known on average only was not found. Each draw weighs every cluster by a
/// Poisson count of mean 1 (see ``PoissonBootstrap``), keeps an item with its probability, and adds missed ones: a Poisson
/// count whose mean strays by a gamma distribution, each with the value of some item known to have been missed elsewhere.
package struct UncertainTotal: Sendable {
  /// Something that was found in a cluster.
  package struct Item: Hashable, Comparable, Sendable {
    /// That it is right, in thousandths.
    package let probability: Int
    package let value: Int

    package init(probability: Int, value: Int) {
      self.probability = probability
      self.value = value
    }

    package static func < (left: Item, right: Item) -> Bool {
      (left.probability, left.value) < (right.probability, right.value)
    }
  }

  /// A cluster, or several that are alike and without items.
  package struct Cluster: Sendable {
    package let items: [Item]
    /// How many items are missed in it on average, in thousandths.
    package let missed: Int
    /// How many clusters of this kind there are; 1 where there are items.
    package let count: Int

    package init(items: [Item], missed: Int, count: Int = 1) {
      precondition(count == 1 || items.isEmpty, "\(count) clusters share items")
      self.items = items
      self.missed = missed
      self.count = count
    }
  }

  /// What is known of items that are missed.
  package struct Missed: Sendable {
    /// The value of every missed item that is known, equal ones side by side: looked up once a draw and item.
    private let values: [Int]
    /// Of the gamma distribution by which the number of missed items strays from its mean.
    let shape: Int
    let meanValue: Double
    /// The standard deviation of the values.
    private let deviation: Double

    /// - Parameters:
    ///   - values: Values that missed items had elsewhere, and how many had each.
    ///   - shape: Of the gamma distribution by which their number strays.
    /// - Precondition: At least one item is known.
    package init(values: [(value: Int, count: Int)], shape: Int) {
      self.values = values.flatMap { [Int](repeating: $0.value, count: $0.count) }
      self.shape = shape
      let all = Double(self.values.count)
      precondition(all > 0, "no missed item is known")
      meanValue = Double(self.values.reduce(0, +)) / all
      let squares = values.reduce(0.0) { $0 + Double($1.value) * Double($1.value) * Double($1.count) }
      deviation = max(0, squares / all - meanValue * meanValue).squareRoot()
    }

    /// The sum of the values of so many missed items.
    func sum(of number: Int, _ stream: inout SplitMix64) -> Double {
      guard number <= SplitMix64.manyEvents else {
        return max(0, Double(number) * meanValue + Double(number).squareRoot() * deviation * stream.normal())
      }
      return Double((0..<number).reduce(0) { sum, _ in sum + values[stream.below(values.count)] })
    }
  }

  private let clusters: [Cluster]
  private let missed: Missed

  /// - Parameters:
  ///   - clusters: In an order that is the same for the same clusters; it decides which random numbers each gets.
  ///   - missed: What missed items are like.
  package init(_ clusters: [Cluster], missed: Missed) {
    self.clusters = clusters
    self.missed = missed
  }

  /// What the items come to on average.
  package var found: Double {
    Double(clusters.reduce(0) { $0 + $1.items.reduce(0) { $0 + $1.probability * $1.value } }) / 1_000
  }

  /// How many items are missed on average.
  package var missedItems: Double { Double(clusters.reduce(0) { $0 + $1.missed * $1.count }) / 1_000 }

  /// What the missed items come to on average.
  package var notFound: Double { missedItems * missed.meanValue }

  /// Returns the draws without the smallest and the largest.
  ///
  /// - Parameters:
  ///   - tails: The shares of draws that are left out, below and above, in thousandths.
  ///   - draws: How many.
  ///   - seed: Another for each total that is to be independent of others.
  /// - Returns: Bounds of the total; nil without draws.
  package func interval(tails: (lower: Int, upper: Int), draws: Int = 1_000, seed: UInt64) -> ConfidenceInterval? {
    var stream = SplitMix64(seed: seed)
    let drawn = DrawnClusters(clusters)
    let sorted = (0..<draws).map { _ in draw(from: drawn, &stream) }.sorted()
    guard let lower = Quantiles.interpolated(Double(tails.lower) / 1_000, ofSorted: sorted),
      let upper = Quantiles.interpolated(1 - Double(tails.upper) / 1_000, ofSorted: sorted)
    else { return nil }
    return ConfidenceInterval(lower: lower, upper: upper)
  }

  private func draw(from clusters: DrawnClusters, _ stream: inout SplitMix64) -> Double {
    let (found, thousandths) = clusters.draw(&stream)
    let number = stream.poisson(Double(thousandths) / 1_000 * stream.gamma(shape: missed.shape))
    return Double(found) + missed.sum(of: number, &stream)
  }
}

/// Clusters side by side in memory: a thousand draws go through all of them.
private struct DrawnClusters {
  private struct Span {
    let missed: Int
    /// Where its items end; they begin where those of the span before it end.
    let end: Int
    /// The place of the counts of how often it is drawn; -1 of a single one.
    let counts: Int
  }

  private var spans: [Span] = []
  private var items: [UncertainTotal.Item] = []
  private var counts: [PoissonCounts] = []

  init(_ clusters: [UncertainTotal.Cluster]) {
    for cluster in clusters {
      items += cluster.items
      if cluster.count != 1 { counts.append(PoissonCounts(mean: Double(cluster.count))) }
      let place = cluster.count == 1 ? -1 : counts.count - 1
      spans.append(Span(missed: cluster.missed, end: items.count, counts: place))
    }
  }

  /// Draws each cluster some times, and each of its items with its probability.
  ///
  /// - Returns: The sum of the items' values, and how many are missed on average, in thousandths.
  func draw(_ stream: inout SplitMix64) -> (found: Int, missed: Int) {
    var (found, missed, next) = (0, 0, 0)
    for span in spans {
      let weight = span.counts < 0 ? stream.weight() : counts[span.counts].draw(&stream)
      missed += weight * span.missed
      // Of a cluster that is not drawn too, and then given back: half of them are, which no processor foresees.
      for place in next..<span.end {
        let share = stream.ahead(place - next).multipliedFullWidth(by: 1_000).high
        found += share < items[place].probability ? weight * items[place].value : 0
      }
      stream.skip(weight > 0 ? span.end - next : 0)
      next = span.end
    }
    return (found, missed)
  }
}

extension SplitMix64 {
  /// A Poisson count of mean 1, from the lowest sixteen bits of the next number.
  @inline(__always)
  fileprivate mutating func weight() -> Int { PoissonWeights.weight(ofLane: next() & 0xFFFF) }
}
