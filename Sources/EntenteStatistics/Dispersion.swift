/// How evenly something is spread over the stories, given how long each of them is.
///
/// A country with thirty mentions in one story and one with a mention in thirty have the same frequency; dispersion tells
/// them apart. Stories of no words are left out, with what they hold.
///
/// - Complexity: O(k log k) in the stories that hold it; those that do not are known from totals alone.
/// - SeeAlso: Gries (2020), Analyzing dispersion, in A Practical Handbook of Corpus Linguistics.
package struct Dispersion: Equatable, Sendable {
  /// One story's share of the matter: how often the thing occurs in it, and its length in words.
  package struct Part: Equatable, Sendable {
    package let count: Int
    package let size: Int

    package init(count: Int, size: Int) {
      self.count = count
      self.size = size
    }
  }

  /// Half the summed differences between shares of the mentions and shares of the words: 0 even, towards 1 in one place.
  ///
  /// - SeeAlso: Gries (2008), <https://doi.org/10.1075/ijcl.13.4.02gri>.
  package let dp: Double
  /// DP over its maximum for this corpus, in 0...1; nil with a single story.
  ///
  /// - SeeAlso: Lijffijt and Gries (2012), <https://doi.org/10.1075/ijcl.17.1.08lij>.
  package let dpNorm: Double?
  /// DP over 1 less the share of the shortest story that holds the thing; nil with a single story.
  ///
  /// - SeeAlso: Egbert, Burch and Biber (2020), <https://doi.org/10.1075/ijcl.18010.egb>.
  package let dpEgbert: Double?
  /// 1 less the coefficient of variation of the rates over √(k - 1): 1 even, 0 in one place; nil with a single story.
  ///
  /// - SeeAlso: Juilland and Chang-Rodríguez (1964), Frequency Dictionary of Spanish Words.
  package let juillandD: Double?
  /// The Kullback-Leibler divergence of the shares of the mentions from those of the words, in bits: 0 even, no maximum.
  ///
  /// - SeeAlso: Gries (2020).
  package let divergence: Double

  /// Measures the spread over all stories, those without a mention included; nil if there is no mention in any word.
  package init?(parts: [Part]) {
    let sized = parts.filter { $0.size > 0 }
    self.init(
      occupied: sized.filter { $0.count > 0 },
      partCount: sized.count,
      totalSize: sized.reduce(0) { $0 + $1.size },
      smallestSize: sized.map(\.size).min() ?? 0)
  }

  /// Measures the spread from the stories that hold the thing and totals over all stories with words; nil without any.
  ///
  /// - Parameters:
  ///   - occupied: The stories with a mention, in any order; those of no words are left out.
  ///   - partCount: All stories with words.
  ///   - totalSize: The words of all of them.
  ///   - smallestSize: The words of the shortest.
  package init?(occupied: [Part], partCount: Int, totalSize: Int, smallestSize: Int) {
    let parts = occupied.filter { $0.size > 0 }.sorted { ($0.count, $0.size) < ($1.count, $1.size) }
    guard let smallestOccupied = parts.map(\.size).min() else { return nil }
    let count = parts.reduce(0) { $0 + $1.count }
    let total = Double(totalSize)
    dp = Self.deviationOfProportions(parts, count: count, totalSize: totalSize)
    divergence = parts.reduce(0) { sum, part in
      let share = Double(part.count) / Double(count)
      return sum + share * binaryLogarithm(share * total / Double(part.size))
    }
    guard partCount > 1 else {
      (dpNorm, dpEgbert, juillandD) = (nil, nil, nil)
      return
    }
    dpNorm = dp / (1 - Double(smallestSize) / total)
    dpEgbert = dp / (1 - Double(smallestOccupied) / total)
    juillandD = Self.juilland(parts, partCount: partCount)
  }

  /// ½·Σ|x·W - w·X| / (W·X), the sum an exact integer; stories without a mention add their words times X.
  private static func deviationOfProportions(_ parts: [Part], count: Int, totalSize: Int) -> Double {
    let (all, words) = (Int128(count), Int128(totalSize))
    let occupiedWords = parts.reduce(Int128(0)) { $0 + Int128($1.size) }
    let numerator = parts.reduce(all * (words - occupiedWords)) { sum, part in
      sum + abs(Int128(part.count) * words - Int128(part.size) * all)
    }
    return Double(numerator) / (2 * Double(all) * Double(words))
  }

  private static func juilland(_ parts: [Part], partCount: Int) -> Double {
    let k = Double(partCount)
    let rates = parts.map { Double($0.count) / Double($0.size) }
    let mean = rates.reduce(0, +) / k
    let absent = (k - Double(parts.count)) * mean * mean
    let variance = rates.reduce(absent) { $0 + ($1 - mean) * ($1 - mean) } / k
    return 1 - variance.squareRoot() / mean / (k - 1).squareRoot()
  }
}
