import EntenteEnglish
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `The cheapest sequence of classes` {
  private static let transitions: Transitions = {
    let file = English.Tables.shipped.transitions
    do throws(DataFault) {
      return Transitions(try TagTable(file.bytes, file: file.file, columns: ["before", "previous", "tags"]))
    } catch {
      fatalError(error.description)
    }
  }()

  private typealias Word = [(tag: PartOfSpeech, cost: Int32)]

  /// A few words with a few candidates each, whose costs differ by less than the lattice drops.
  private static func words(_ seed: UInt64) -> [Word] {
    var random = SplitMix64(seed: seed)
    return (0..<Int.random(in: 1...6, using: &random)).map { _ in
      let tags = PartOfSpeech.allCases.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
      return tags.map { ($0, Int32.random(in: 0...400, using: &random)) }
    }
  }

  /// Every sequence, one after the other.
  private static func sequences(_ words: ArraySlice<Word>) -> [[(tag: PartOfSpeech, cost: Int32)]] {
    guard let first = words.first else { return [[]] }
    return first.flatMap { candidate in sequences(words.dropFirst()).map { [candidate] + $0 } }
  }

  private static func cost(_ sequence: [(tag: PartOfSpeech, cost: Int32)]) -> Int32 {
    var cost: Int32 = 0
    var (before, previous) = (PartOfSpeech.stop, PartOfSpeech.stop)
    for (tag, emission) in sequence + [(.stop, 0)] {
      cost += emission + transitions.cost(of: tag, after: previous, before)
      (before, previous) = (previous, tag)
    }
    return cost
  }

  @Test(arguments: UInt64(1)...60)
  func `is that which a search through all of them finds`(seed: UInt64) throws {
    let words = Self.words(seed)
    var lattice = TagLattice(capacity: words.count)
    for word in words {
      for candidate in word { lattice.add(candidate.tag, candidate.cost) }
      lattice.close()
    }
    let found = lattice.best(Self.transitions)
    let chosen = try zip(found, words).map { tag, word in try #require(word.first { $0.tag == tag }) }
    let cheapest = try #require(Self.sequences(words[...]).map(Self.cost).min())
    #expect(Self.cost(chosen) == cheapest)
  }

  @Test func `of no word is empty`() { #expect(TagLattice(capacity: 0).best(Self.transitions).isEmpty) }
}
