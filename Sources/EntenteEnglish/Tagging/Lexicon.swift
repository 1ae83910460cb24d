import EntenteText

/// The classes that a word was seen in, each with what it costs.
struct Lexicon: Sendable {
  struct Candidate: Sendable {
    let tag: PartOfSpeech
    let cost: Int32
  }

  private let vocabulary: Vocabulary
  /// By the number of a word, its first candidate; the next word's is one past its last.
  private let starts: [Int32]
  private let candidates: [Candidate]

  /// - Parameters:
  ///   - table: Words and classes; the first row of a word is the one that counts.
  ///   - transitions: What each class costs at all: a word is as likely in a class as the class is rare.
  init(_ table: TagTable, _ transitions: Transitions) {
    var vocabulary = Vocabulary(capacity: 1 << 15)
    var starts: [Int32] = [0, 0]
    var candidates: [Candidate] = []
    starts.reserveCapacity(table.rows.count + 2)
    candidates.reserveCapacity(table.counts.count)
    for row in table.rows {
      let number = vocabulary.insert(key: table.key(row.cells.first))
      guard Int(number) == starts.count - 1 else { continue }
      let seen = table.counts(of: row).reduce(0) { $0 + $1.count }
      for count in table.counts(of: row) {
        let cost = Cost.of(count.count, in: seen) - transitions.prior(of: count.tag)
        candidates.append(Candidate(tag: count.tag, cost: cost))
      }
      starts.append(Int32(candidates.count))
    }
    self.vocabulary = vocabulary
    self.starts = starts
    self.candidates = candidates
  }

  /// Candidates of a word by its key; none for one that was not seen.
  @inline(__always)
  func candidates(of key: UInt64) -> ArraySlice<Candidate> { candidates(at: number(of: key)) }

  /// The number of a word by its key; 0 for one that was not seen.
  @inline(__always)
  func number(of key: UInt64) -> Int { Int(vocabulary.number(of: key)) }

  /// Candidates of a word by its number; none for 0.
  @inline(__always)
  func candidates(at number: Int) -> ArraySlice<Candidate> { candidates[places(at: number)] }

  /// The places of the candidates of a word by its number.
  @inline(__always)
  func places(at number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number &+ 1]) }

  @inline(__always)
  subscript(place: Int) -> Candidate { candidates[place] }
}
