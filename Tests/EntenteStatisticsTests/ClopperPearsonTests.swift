import EntenteStatistics
import Testing

@Suite struct `A Clopper-Pearson interval` {
  /// Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 5.
  @Test(arguments: [
    (81, 263, 0.2527, 0.3676), (15, 148, 0.0578, 0.1617), (0, 20, 0, 0.1684), (1, 29, 0.0009, 0.1776),
  ])
  func `is that of Newcombe's table`(successes: Int, trials: Int, lower: Double, upper: Double) throws {
    let interval = try #require(ConfidenceInterval.clopperPearson(successes: successes, of: trials))
    #expect(interval.rounds(to: lower, upper, within: 0.00005))
  }

  /// From mpmath at 40 digits.
  @Test(arguments: [
    (0, 1, 0, 0.975), (1, 1, 0.025, 1), (0, 5, 0, 0.52182375010498150714),
    (1, 5, 0.0050507633794680565277, 0.71641793611808951407), (5, 5, 0.47817624989501849286, 1),
    (3, 10, 0.066739511177734467115, 0.65245285005999729504),
    (1, 1000, 0.000025317487491294043134, 0.0055589242798266728708),
    (500, 1000, 0.4685491729717919412, 0.5314508270282080588),
    (999, 1000, 0.99444107572017332713, 0.99997468251250870596),
  ])
  func `has ten right digits`(successes: Int, trials: Int, lower: Double, upper: Double) {
    #expect(
      agree(ConfidenceInterval.clopperPearson(successes: successes, of: trials), ConfidenceInterval(lower, upper)))
  }

  @Test(arguments: 0...40)
  func `covers at least 95 % of samples`(successes: Int) throws {
    // The lower bound is the share at which so many successes or more have probability 0.025.
    let trials = 40
    let interval = try #require(ConfidenceInterval.clopperPearson(successes: successes, of: trials))
    guard successes > 0 else { return #expect(interval.lower == 0) }
    var (term, tail) = (1.0, 0.0)
    for k in 0...trials {
      if k >= successes { tail += term }
      term *= Double(trials - k) / Double(k + 1) * interval.lower / (1 - interval.lower)
    }
    for _ in 0..<trials { tail *= 1 - interval.lower }
    #expect(abs(tail - 0.025) < 1e-13)
  }

  /// From mpmath at 30 digits, where SciPy keeps eight.
  @Test func `has ten right digits for one story in 65,919,113`() throws {
    let interval = try #require(ConfidenceInterval.clopperPearson(successes: 1, of: 65_919_113, confidence: 0.5))
    #expect(agree(interval.upper, 4.0847553490589376e-08))
  }

  @Test func `reaches both ends of a single trial at any confidence`() throws {
    for confidence in [0.5, 0.9, 0.999] {
      let interval = try #require(ConfidenceInterval.clopperPearson(successes: 0, of: 1, confidence: confidence))
      #expect(agree(interval, ConfidenceInterval(0, (1 + confidence) / 2)))
    }
  }

  @Test func `is nil without trials`() {
    #expect(ConfidenceInterval.clopperPearson(successes: 0, of: 0) == nil)
  }
}
