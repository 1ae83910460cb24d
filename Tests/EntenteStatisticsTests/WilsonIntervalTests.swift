import EntenteStatistics
import Testing

@Suite struct `A Wilson interval` {
  /// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
  ])
  func `is that of Newcombe's table`(successes: Int, trials: Int, lower: Double, upper: Double) throws {
    let interval = try #require(ConfidenceInterval.wilson(successes: successes, of: trials))
    #expect(interval.rounds(to: lower, upper, within: 0.00005))
  }

  /// From mpmath at 40 digits.
  @Test(arguments: [
    (0, 1, 0, 0.79345068562276261203), (1, 5, 0.036224108632430164825, 0.62446537023747472726),
    (3, 10, 0.10779126740630102097, 0.60322185253885468012),
    (1, 1000, 0.00017654637062607801483, 0.0056425585979579358687),
    (12345, 99999, 0.12142683341181693935, 0.12550456472239665396),
  ])
  func `has ten right digits`(successes: Int, trials: Int, lower: Double, upper: Double) {
    #expect(agree(ConfidenceInterval.wilson(successes: successes, of: trials), ConfidenceInterval(lower, upper)))
  }

  @Test func `is exactly 0 or 1 at the ends, and nil without trials`() {
    #expect(ConfidenceInterval.wilson(successes: 0, of: 5)?.lower == 0)
    #expect(ConfidenceInterval.wilson(successes: 5, of: 5)?.upper == 1)
    #expect(ConfidenceInterval.wilson(successes: 0, of: 0) == nil)
  }
}
