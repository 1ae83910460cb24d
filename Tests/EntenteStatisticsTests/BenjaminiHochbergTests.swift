import EntenteStatistics
import Testing

@Suite struct `The adjustment of Benjamini and Hochberg` {
  /// The fifteen p-values of their paper, section 4.1; adjusted by statsmodels 0.14 and R's p.adjust.
  private let pValues = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1,
  ]
  private let adjusted = [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
    0.5811818181818182, 0.714875, 0.7532307692307693, 0.8132142857142857, 1,
  ]

  @Test func `is that of their example: four of fifteen stay below 0.05`() {
    #expect(zip(benjaminiHochberg(pValues), adjusted).allSatisfy { agree($0, $1) })
    #expect(benjaminiHochberg(pValues).count { $0 <= 0.05 } == 4)
  }

  @Test func `follows the order given`() {
    #expect(benjaminiHochberg(pValues.reversed()) == benjaminiHochberg(pValues).reversed())
  }

  @Test func `treats ties alike, leaves one alone and takes none`() {
    #expect(benjaminiHochberg([0.02, 0.5, 0.02]) == [0.03, 0.5, 0.03])
    #expect(benjaminiHochberg([0.2]) == [0.2])
    #expect(benjaminiHochberg([]) == [])
  }
}
