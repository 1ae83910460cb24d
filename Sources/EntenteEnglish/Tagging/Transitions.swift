import EntenteText

/// What it costs that a class follows two others: a trigram model, where a pair seen seldom leans on the last class alone.
///
/// - SeeAlso: Brants (2000), TnT: a statistical part-of-speech tagger, <https://doi.org/10.3115/974147.974178>.
struct Transitions: Sendable {
  static let tags = PartOfSpeech.allCases.count
  /// How many cases the model behind counts as.
  private static let trust = 8

  /// By the class before, the one before the word, and the word's.
  private let costs: [Int16]
  /// How often a class occurs at all.
  let totals: [Int]
  private let priors: [Int32]

  init(_ table: TagTable) throws(DataFault) {
    let tags = Self.tags
    var triples = [Int](repeating: 0, count: tags * tags * tags)
    var pairs = [Int](repeating: 0, count: tags * tags)
    var totals = [Int](repeating: 1, count: tags)
    let names = PartOfSpeech.byName()
    for row in table.rows {
      guard let before = names[WordKey.of(row.cells[0])], let previous = names[WordKey.of(row.cells[1])] else { continue }
      for count in row.counts {
        let pair = Int(previous.rawValue) * tags + Int(count.tag.rawValue)
        triples[Int(before.rawValue) * tags * tags + pair] += count.count
        pairs[pair] += count.count
        totals[Int(count.tag.rawValue)] += count.count
      }
    }
    self.totals = totals
    let all = totals.reduce(0, +)
    priors = totals.map { Cost.of($0, in: all) }
    costs = Self.costs(triples, pairs, totals)
  }

  @inline(__always)
  func cost(of tag: PartOfSpeech, after previous: PartOfSpeech, _ before: PartOfSpeech) -> Int32 {
    let pair = Int(before.rawValue) &* Self.tags &+ Int(previous.rawValue)
    return Int32(costs[pair &* Self.tags &+ Int(tag.rawValue)])
  }

  /// What a class costs that nothing else is known of.
  func prior(of tag: PartOfSpeech) -> Int32 { priors[Int(tag.rawValue)] }

  /// Mixes each count with what the shorter context expects, in parts of a million.
  private static func costs(_ triples: [Int], _ pairs: [Int], _ totals: [Int]) -> [Int16] {
    let million = 1_000_000
    let all = totals.reduce(0, +)
    let single = totals.map { max($0 * million / all, 1) }
    var expected = [Int](repeating: 0, count: pairs.count)
    var costs = [Int16](repeating: 0, count: triples.count)
    for previous in 0..<tags {
      let seen = pairs[previous * tags..<(previous + 1) * tags].reduce(0, +)
      for tag in 0..<tags {
        let pair = previous * tags + tag
        expected[pair] = max((pairs[pair] * million + trust * single[tag]) / (seen + trust), 1)
      }
    }
    for context in 0..<tags * tags {
      let row = context * tags..<(context + 1) * tags
      let seen = triples[row].reduce(0, +)
      for tag in 0..<tags {
        let backoff = expected[context % tags * tags + tag]
        let share = max((triples[row.lowerBound + tag] * million + trust * backoff) / (seen + trust), 1)
        costs[row.lowerBound + tag] = Int16(Cost.of(min(share, million), in: million))
      }
    }
    return costs
  }
}
