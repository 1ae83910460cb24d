/// The candidates of a sentence's words, and the cheapest way to each pair of neighbours (Viterbi).
struct TagLattice {
  /// The candidates of one word.
  private struct Column {
    let first: Int
    let count: Int
    /// Where the ways to its pairs with the column before begin.
    let ways: Int
  }

  private static let unreachable = Int32.max / 2

  /// Two stops stand before the first word.
  private var tags: [PartOfSpeech] = [.stop, .stop]
  private var emissions: [Int32] = [0, 0]
  private var columns = [Column(first: 0, count: 1, ways: 0), Column(first: 1, count: 1, ways: 0)]
  /// By pair of candidates, the candidate two columns back.
  private var ways: [UInt8] = []
  /// Costs of the pairs of the last two columns, and room for the next.
  private var costs: [Int32] = [0]
  private var next: [Int32] = []
  private var columnStart = 2

  init(capacity: Int) {
    tags.reserveCapacity(capacity * 3)
    emissions.reserveCapacity(capacity * 3)
    columns.reserveCapacity(capacity + 2)
    ways.reserveCapacity(capacity * 9)
  }

  mutating func add(_ tag: PartOfSpeech, _ cost: Int32) {
    tags.append(tag)
    emissions.append(cost)
  }

  mutating func addUnlessThere(_ tag: PartOfSpeech, _ cost: Int32) {
    if !tags[columnStart...].contains(tag) { add(tag, cost) }
  }

  /// The word that can be a verb with the least cost, between nouns and what a verb takes.
  func likeliestVerb(_ chosen: [PartOfSpeech]) -> (word: Int, tag: PartOfSpeech)? {
    var best: (word: Int, tag: PartOfSpeech)?
    var least = Self.unreachable
    for word in chosen.indices.dropFirst().dropLast() where chosen[word].isNoun && chosen[word - 1].isNoun || chosen[word - 1] == .preposition {
      let column = columns[word + 2]
      for at in column.first..<column.first + column.count where emissions[at] < least {
        let fits = chosen[word - 1] == .preposition ? tags[at] == .verbBase : tags[at] == .verbs || tags[at] == .verbPresent || tags[at] == .verbPast
        guard fits, !chosen[word + 1].isMark else { continue }
        // Right behind a name: "Peru eyes deal".
        if chosen[word - 1] == .name && tags[at] == .verbs { return (word, .verbs) }
        best = (word, tags[at])
        least = emissions[at]
      }
    }
    return best
  }

  /// Leaves a word one class, and begins anew.
  mutating func restrict(_ word: Int, to tag: PartOfSpeech) {
    let column = columns[word + 2]
    for at in column.first..<column.first + column.count where tags[at] != tag { emissions[at] = Self.unreachable / 4 }
    costs = [0]
    ways.removeAll(keepingCapacity: true)
  }

  /// Closes the column of the word whose candidates were added.
  mutating func advance(_ transitions: Transitions) {
    let column = Column(first: columnStart, count: tags.count - columnStart, ways: ways.count)
    advance(to: column, columns[columns.count - 1], columns[columns.count - 2], transitions)
    columns.append(column)
    columnStart = tags.count
  }

  /// Goes over a column once more, from the first on.
  mutating func advance(again word: Int, _ transitions: Transitions) {
    let old = columns[word + 2]
    columns[word + 2] = Column(first: old.first, count: old.count, ways: ways.count)
    advance(to: columns[word + 2], columns[word + 1], columns[word], transitions)
  }

  private mutating func advance(to column: Column, _ previous: Column, _ before: Column, _ transitions: Transitions) {
    next.removeAll(keepingCapacity: true)
    for middle in 0..<previous.count {
      for last in 0..<column.count {
        let (cost, way) = cheapest(
          to: tags[column.first + last], middle: middle, previous: previous, before: before, transitions)
        next.append(cost + emissions[column.first + last])
        ways.append(UInt8(truncatingIfNeeded: way))
      }
    }
    swap(&costs, &next)
  }

  @inline(__always)
  private func cheapest(
    to tag: PartOfSpeech, middle: Int, previous: Column, before: Column, _ transitions: Transitions
  ) -> (cost: Int32, way: Int) {
    let middleTag = tags[previous.first &+ middle]
    var best = Self.unreachable
    var way = 0
    for early in 0..<before.count {
      let cost =
        costs[early &* previous.count &+ middle]
        &+ transitions.cost(of: tag, after: middleTag, tags[before.first &+ early])
      if cost < best {
        best = cost
        way = early
      }
    }
    return (best, way)
  }

  /// The cheapest sequence that ends a sentence; empty without words.
  func best(_ transitions: Transitions) -> [PartOfSpeech] {
    let last = columns[columns.count - 1]
    let previous = columns[columns.count - 2]
    var choice = (middle: 0, last: 0)
    var best = Self.unreachable
    for end in 0..<last.count {
      let (cost, middle) = cheapest(
        to: .stop, middle: end, previous: last, before: previous, transitions)
      if cost < best {
        best = cost
        choice = (middle, end)
      }
    }
    return walk(back: choice)
  }

  private func walk(back choice: (middle: Int, last: Int)) -> [PartOfSpeech] {
    var result = [PartOfSpeech](repeating: .other, count: columns.count - 2)
    var choice = choice
    for at in result.indices.reversed() {
      let column = columns[at + 2]
      result[at] = tags[column.first + choice.last]
      choice = (Int(ways[column.ways + choice.middle * column.count + choice.last]), choice.middle)
    }
    return result
  }
}
