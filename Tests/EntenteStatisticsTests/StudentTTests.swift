import EntenteStatistics
import Testing

@Suite struct `Student's t` {
  /// The usual printed table, as in Fisher and Yates.
  @Test(arguments: [
    (0.975, 1, 12.706), (0.975, 2, 4.303), (0.975, 3, 3.182), (0.975, 5, 2.571), (0.975, 10, 2.228), (0.975, 30, 2.042),
    (0.975, 120, 1.980), (0.995, 1, 63.657), (0.995, 2, 9.925), (0.995, 10, 3.169), (0.95, 4, 2.132), (0.9, 7, 1.415),
  ])
  func `is that of the printed table`(probability: Double, degreesOfFreedom: Double, expected: Double) {
    let quantile = StudentT.quantile(probability, degreesOfFreedom: degreesOfFreedom)
    #expect(abs(quantile - expected) <= 0.0005)
  }

  /// From mpmath at 40 digits.
  @Test(arguments: [
    (1, 12.706204736174704646), (2, 4.3026527297494638523), (4, 2.7764451051977943578), (9, 2.2621571627982055426),
    (30, 2.04227245630123831), (2.5, 3.5746548420036832185), (1000, 1.962339080826408485),
  ])
  func `has ten right digits, for whole and broken degrees of freedom`(degreesOfFreedom: Double, expected: Double) {
    #expect(agree(StudentT.quantile(0.975, degreesOfFreedom: degreesOfFreedom), expected))
  }

  @Test(arguments: [1, 2.5, 7, 40, 100_000], [0.001, 0.3, 0.5, 0.8, 0.9999])
  func `is symmetric, and its p-value undoes its quantile`(degreesOfFreedom: Double, probability: Double) {
    let quantile = StudentT.quantile(probability, degreesOfFreedom: degreesOfFreedom)
    let mirrored = StudentT.quantile(1 - probability, degreesOfFreedom: degreesOfFreedom)
    #expect(abs(quantile + mirrored) <= 1e-10 * abs(quantile))
    #expect(
      agree(StudentT.twoSidedP(quantile, degreesOfFreedom: degreesOfFreedom), 2 * min(probability, 1 - probability)))
  }
}
