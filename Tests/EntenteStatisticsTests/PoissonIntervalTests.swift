import EntenteStatistics
import Testing

@Suite struct `An exact Poisson interval` {
  /// Garwood (1936), Biometrika 28, 437-442, the 95 % fiducial limits.
  @Test(arguments: [
    (0, 0, 3.69), (1, 0.0253, 5.57), (2, 0.242, 7.22), (5, 1.62, 11.67), (10, 4.80, 18.39), (50, 37.11, 65.92),
  ])
  func `is that of Garwood's table`(count: Int, lower: Double, upper: Double) {
    #expect(ConfidenceInterval.exactPoisson(count: count).rounds(to: lower, upper, within: 0.005))
  }

  /// From mpmath at 40 digits.
  @Test(arguments: [
    (0, 0, 3.6888794541139363029), (1, 0.025317807984289875404, 5.5716433909388985972),
    (2, 0.2422092785439649029, 7.224687667723960815), (5, 1.6234863901184205381, 11.668332079322669631),
    (10, 4.7953886961324336357, 18.39035604201777872), (50, 37.110963737461863025, 65.918766664336817053),
    (1000, 938.97301840769521562, 1063.9521360163019803),
  ])
  func `has ten right digits`(count: Int, lower: Double, upper: Double) {
    #expect(agree(ConfidenceInterval.exactPoisson(count: count), ConfidenceInterval(lower, upper)))
  }

  /// From SciPy 1.x, chi2.ppf(0.005, 2k) / 2 and chi2.ppf(0.995, 2k + 2) / 2.
  @Test(arguments: [(0, 0, 5.298317366548036), (10, 3.716922131467118, 21.397827499654273)])
  func `widens with the confidence`(count: Int, lower: Double, upper: Double) {
    #expect(agree(ConfidenceInterval.exactPoisson(count: count, confidence: 0.99), ConfidenceInterval(lower, upper)))
  }

  @Test func `of a million mentions is the normal one, nearly`() {
    let interval = ConfidenceInterval.exactPoisson(count: 1_000_000)
    #expect(interval.rounds(to: 1_000_000 - 1959.0, 1_000_000 + 1962.0, within: 2))
  }
}
