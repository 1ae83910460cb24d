/// The candidates of a sentence's words, and the cheapest sequence of them (Viterbi).
package struct TagLattice {
  /// How much more a candidate may cost than the best of its word: no neighbours make up for that.
  private static let hopeless = 9 * Cost.bit
  private static let unreachable = Int32.max / 2
  /// Two stops stand before the first word.
  private static let edge = Lexicon.Candidate(tag: .stop, cost: 0)

  private var candidates: [Lexicon.Candidate] = []
  /// Where the candidates of each word begin, after those of the two stops, and where the next word's will.
  private var starts: [Int] = []

  package init(capacity: Int) {
    candidates.reserveCapacity(capacity * 4)
    starts.reserveCapacity(capacity + 3)
    candidates += [Self.edge, Self.edge]
    starts += [0, 1, 2]
  }

  private var columnStart: Int { starts[starts.count - 1] }

  @inline(__always)
  package mutating func add(_ tag: PartOfSpeech, _ cost: Int32) {
    candidates.append(Lexicon.Candidate(tag: tag, cost: cost))
  }

  mutating func addUnlessThere(_ tag: PartOfSpeech, _ cost: Int32) {
    for at in columnStart..<candidates.count where candidates[at].tag == tag { return }
    add(tag, cost)
  }

  /// Closes the word whose candidates were added, without those that cost far more than its best.
  package mutating func close() {
    let first = columnStart
    if candidates.count > first + 1 {
      var limit = Self.unreachable
      for at in first..<candidates.count { limit = min(limit, candidates[at].cost &+ Self.hopeless) }
      var kept = first
      for at in first..<candidates.count where candidates[at].cost <= limit {
        candidates[kept] = candidates[at]
        kept += 1
      }
      candidates.removeLast(candidates.count - kept)
    }
    starts.append(candidates.count)
  }

  /// The cheapest sequence that ends a sentence; empty without words.
  package func best(_ transitions: Transitions) -> [PartOfSpeech] {
    let ways = ways()
    var back = [UInt8](repeating: 0, count: ways[ways.count - 1])
    var costs = [Int32](repeating: 0, count: ways[ways.count - 1] + 1)
    let ended = candidates + [Self.edge]
    var backSpan = back.mutableSpan
    var costSpan = costs.mutableSpan
    for column in 2..<starts.count {
      // The last column is that of the stop behind the sentence.
      let end = column == starts.count - 1 ? ended.count : starts[column + 1]
      let pairs = Pairs(
        before: starts[column - 2]..<starts[column - 1], previous: starts[column - 1]..<starts[column],
        column: starts[column]..<end, costs: column == 2 ? ways[ways.count - 1] : ways[column - 3],
        ways: ways[column - 2])
      pairs.settle(ended.span, transitions, &costSpan, &backSpan)
    }
    let last = ways[ways.count - 2]
    return walk(back: back, ways, from: costs[last..<ways[ways.count - 1]])
  }

  /// Two neighbours, and the word before them.
  private struct Pairs {
    let before: Range<Int>
    let previous: Range<Int>
    let column: Range<Int>
    /// Where the costs of the pairs of `before` and `previous` begin.
    let costs: Int
    /// Where those of `previous` and `column` do, and their ways back.
    let ways: Int

    /// Finds the cost of each pair by the cheapest candidate before it, and which that is.
    @inline(__always)
    func settle(
      _ candidates: Span<Lexicon.Candidate>, _ transitions: Transitions, _ costs: inout MutableSpan<Int32>,
      _ back: inout MutableSpan<UInt8>
    ) {
      // Every sequence goes through a pair that is the only one: what it costs chooses nothing.
      if previous.count == 1 && column.count == 1 && before.count == 1 { return }
      var pair = ways
      for middle in previous {
        for last in column {
          let (tag, previousTag) = (candidates[last].tag, candidates[middle].tag)
          var (best, from) = (unreachable, before.lowerBound)
          var at = self.costs &+ middle &- previous.lowerBound
          for early in before {
            let cost = costs[at] &+ transitions.cost(of: tag, after: previousTag, candidates[early].tag)
            if cost < best { (best, from) = (cost, early) }
            at = at &+ previous.count
          }
          back[pair] = UInt8(truncatingIfNeeded: from &- before.lowerBound)
          costs[pair] = best &+ candidates[last].cost
          pair = pair &+ 1
        }
      }
    }
  }

  /// Where the pairs of each two neighbours begin, one for each pair of their candidates; the total at the end.
  private func ways() -> [Int] {
    var ways: [Int] = []
    ways.reserveCapacity(starts.count)
    ways.append(0)
    for column in 2..<starts.count {
      let width = column == starts.count - 1 ? 1 : starts[column + 1] - starts[column]
      ways.append(ways[ways.count - 1] + (starts[column] - starts[column - 1]) * width)
    }
    return ways
  }

  private func walk(back: [UInt8], _ ways: [Int], from costs: ArraySlice<Int32>) -> [PartOfSpeech] {
    var result = [PartOfSpeech](repeating: .other, count: starts.count - 3)
    guard !result.isEmpty else { return [] }
    // Pairs of the last word and the stop: one for each candidate of the word.
    var last = (costs.indices.min { costs[$0] < costs[$1] } ?? costs.startIndex) - costs.startIndex
    var after = 0
    var width = 1
    for word in result.indices.reversed() {
      result[word] = candidates[starts[word + 2] + last].tag
      let before = Int(back[ways[word + 1] + last * width + after])
      (after, last) = (last, before)
      width = starts[word + 3] - starts[word + 2]
    }
    return result
  }
}

/// A headline's verb that looks like a noun.
extension TagLattice {
  /// The word that can be a verb with the least cost, between nouns and what a verb takes.
  func likeliestVerb(_ chosen: [PartOfSpeech]) -> (word: Int, tag: PartOfSpeech)? {
    var best: (word: Int, tag: PartOfSpeech)?
    var least = Self.unreachable
    for word in chosen.indices.dropFirst().dropLast() where isPlaceOfVerb(word, chosen) {
      for at in starts[word + 2]..<starts[word + 3] where candidates[at].cost < least {
        let tag = candidates[at].tag
        let fits =
          chosen[word - 1] == .preposition ? tag == .verbBase : tag == .verbs || tag == .verbPresent || tag == .verbPast
        guard fits else { continue }
        // Right behind a name: "Peru eyes deal".
        if chosen[word - 1] == .name && tag == .verbs { return (word, tag) }
        best = (word, tag)
        least = candidates[at].cost
      }
    }
    return best
  }

  private func isPlaceOfVerb(_ word: Int, _ chosen: [PartOfSpeech]) -> Bool {
    !chosen[word + 1].isMark && (chosen[word].isNoun && chosen[word - 1].isNoun || chosen[word - 1] == .preposition)
  }

  /// Leaves a word one class.
  mutating func restrict(_ word: Int, to tag: PartOfSpeech) {
    for at in starts[word + 2]..<starts[word + 3] where candidates[at].tag != tag {
      candidates[at] = Lexicon.Candidate(tag: candidates[at].tag, cost: Self.unreachable / 4)
    }
  }
}
