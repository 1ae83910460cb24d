package import EntenteCoding

/// Texts that repeat most of one another, told by their sketches in time proportional to their number.
///
/// Banding: texts whose sketches agree in three chosen bins share a bucket, of which there are 128 kinds; only within a
/// bucket are sketches compared. Two texts of similarity 0.4 share one in 998 cases of 1,000, two of 0.02 in one of
/// 1,000. Each rule is a key and then a rule inside its group, in the order of the texts' own keys, so that neither the
/// order of articles nor the number of threads decides, and a database or a cluster can do the same.
///
/// - SeeAlso: Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", chapter 3.
package struct NearCopies: Sendable {
  /// A text, or several with the same words.
  package struct Text: Sendable {
    package let sketch: Sketch
    /// Of its body.
    package let words: Int

    package init(sketch: Sketch, words: Int) {
      self.sketch = sketch
      self.words = words
    }
  }

  /// Texts of a bucket that others are compared with; those that are like none of them are compared no further there.
  private static let mostLeaders = 8
  /// Of what both texts could share: the shorter one's runs of words, in hundredths.
  private static let leastShare = 55
  /// In 255ths: of texts that are less alike, the share is not known well enough.
  private static let leastSimilarity = 64
  /// Bands whose buckets are in memory at the same time, eight bytes a text each.
  private static let bandsAtOnce = 8

  /// Joins texts that are near-copies of each other, directly or through others.
  ///
  /// - Parameter texts: In the order of keys that do not depend on how they were read.
  /// - Returns: For each text the place of the first text of its cluster; its own where it is like no other.
  /// - Complexity: O(n log n) in texts.
  package static func clusters(of texts: [Text]) -> [Int] {
    var clusters = DisjointSets(count: texts.count)
    for first in stride(from: 0, to: Sketch.count, by: bandsAtOnce) {
      let bands = Array(first..<min(first + bandsAtOnce, Sketch.count))
      for buckets in bands.concurrentMap({ Band($0).buckets(of: texts) }) { join(buckets, among: texts, &clusters) }
    }
    return texts.indices.map { clusters.first(of: $0) }
  }

  /// Joins what is alike in the buckets of one band, given as their keys with the places of texts below, in order.
  private static func join(_ buckets: [UInt64], among texts: [Text], _ clusters: inout DisjointSets) {
    var leaders: [Int] = []
    var key: UInt64?
    for entry in buckets {
      let place = Int(entry & 0xFFFF_FFFF)
      if entry >> 32 != key {
        key = entry >> 32
        leaders.removeAll(keepingCapacity: true)
      }
      if let leader = leaders.first(where: { areNear(texts[$0], texts[place]) }) {
        clusters.join(leader, place)
      } else if leaders.count < mostLeaders {
        leaders.append(place)
      }
    }
  }

  /// Whether 55 in 100 of the shorter text's runs of words occur in the longer one.
  ///
  /// From similarity J and lengths a ≤ b follows what both share, J ÷ (1 + J) × (a + b); J is a number of 255ths here.
  package static func areNear(_ left: Text, _ right: Text) -> Bool {
    let similarity = left.sketch.similarity(to: right.sketch)
    guard similarity >= leastSimilarity else { return false }
    let shorter = min(left.words, right.words)
    return similarity * (left.words + right.words) * 100 >= leastShare * (255 + similarity) * shorter
  }
}

extension Sketch {
  /// How like two texts are: the share of runs of five words that both have among those that either has, in 255ths.
  ///
  /// One bin in 256 agrees by chance, which is taken off; 255 says that all agree.
  package func similarity(to other: Sketch) -> Int {
    var equal = 0
    for index in words.indices {
      let difference = words[index] ^ other.words[index]
      // Every byte that is zero leaves its highest bit set.
      let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
      equal += (~((difference & low) &+ low | difference | low)).nonzeroBitCount
    }
    return max(0, 2 * equal - 1)
  }
}

/// Three bins of a sketch that together are a key.
private struct Band {
  private let bins: (Int, Int, Int)

  /// The distances 5, 16 and 21 and their complements to 128 differ, so that two bands have one bin in common at most.
  init(_ number: Int) { bins = (number, (number + 5) % Sketch.count, (number + 21) % Sketch.count) }

  /// The key of each text with its place below, those of one key together.
  func buckets(of texts: [NearCopies.Text]) -> [UInt64] {
    texts.indices.map { place in
      let sketch = texts[place].sketch
      let key = sketch.bin(bins.0) << 16 | sketch.bin(bins.1) << 8 | sketch.bin(bins.2)
      return key << 32 | UInt64(place)
    }
    .sorted()
  }
}

extension Sketch {
  fileprivate func bin(_ bin: Int) -> UInt64 { words[bin / 8] >> UInt64(8 * (bin % 8)) & 0xFF }
}

/// Numbers in sets that only grow together; the least number stands for its set.
private struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func first(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (first(of: left), first(of: right))
    parents[max(left, right)] = min(left, right)
  }
}
