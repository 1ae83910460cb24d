import EntenteStatistics
import Testing

@Suite struct `A sum of fractions` {
  @Test func `is nothing at first, and whole where parts make a whole`() {
    #expect(FractionSum().value == 0)
    for parts in 1...40 {
      var sum = FractionSum()
      for _ in 0..<parts { sum.add(1, over: parts) }
      #expect(sum.value == 1)
    }
  }

  @Test func `is the same in any order and grouping`() {
    let terms = (1...200).map { (($0 * 7919) % 97, $0) }
    func sum(_ terms: some Sequence<(Int, Int)>) -> FractionSum {
      terms.reduce(into: FractionSum()) { $0.add($1.0, over: $1.1) }
    }
    var parts = sum(terms[..<31])
    parts.merge(sum(terms[31...]))
    #expect(sum(terms.reversed()) == sum(terms) && parts == sum(terms))
  }

  /// The harmonic number of 10,000: OEIS A001008 and A002805.
  @Test func `keeps its digits over many terms`() {
    var sum = FractionSum()
    for n in 1...10_000 { sum.add(1, over: n) }
    #expect(agree(sum.value, 9.787606036044))
  }
}
