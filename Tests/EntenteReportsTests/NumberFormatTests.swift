import EntenteReports
import Testing

@Suite struct `A number in a table` {
  /// Rounded by hand from the decimals as they are written here.
  @Test(
    arguments: [
      (0, "0.0000"), (-0.0, "0.0000"), (1, "1.0000"), (-1.234, "-1.2340"), (0.125, "0.1250"), (2.0 / 3, "0.6667"),
      (0.00005, "0.0001"), (-0.00005, "-0.0001"), (0.00015, "0.0002"), (0.00025, "0.0003"), (0.00004999, "0.0000"),
      (-0.00004, "0.0000"), (0.99995, "1.0000"), (9.99995, "10.0000"), (99.99994, "99.9999"), (1e-300, "0.0000"),
      (.leastNonzeroMagnitude, "0.0000"), (1e5, "100000.0000"), (1e16, "10000000000000000.0000"),
      (1.5e16, "15000000000000000.0000"),
      (123_456_789.123_45, "123456789.1235"), (0.1 + 0.2, "0.3000"), (1e21, "1000000000000000000000.0000"),
      (0.062_55, "0.0626"), (1234.5, "1234.5000"), (-0.5, "-0.5000"),
    ] as [(Double, String)])
  func `has four decimals, no exponent and no negative zero`(value: Double, text: String) {
    #expect(NumberFormat.fixed(value) == text)
  }

  @Test(
    arguments: [(0.125, 2, "0.13"), (2.5, 0, "3"), (-2.5, 0, "-3"), (0.4, 0, "0"), (99.5, 0, "100"), (7, 1, "7.0")]
      as [(Double, Int, String)])
  func `is rounded half away from zero to any number of decimals`(value: Double, decimals: Int, text: String) {
    #expect(NumberFormat.fixed(value, decimals: decimals) == text)
  }

  @Test(
    arguments: [
      (1, "1.0000"), (0.0312, "0.0312"), (0.000_149, "0.0001"), (0.000_05, "0.0001"), (1.450_697e-11, "0.0001"),
      (0, "0.0001"),
    ] as [(Double, String)])
  func `that is a probability is never 0`(value: Double, text: String) {
    #expect(NumberFormat.tabulated(probability: value) == text)
  }

  @Test(arguments: [
    (0, "0.0000"), (2_500_000, "2.5000"), (-6_500_000, "-6.5000"), (1, "0.000001"), (-1, "-0.000001"),
    (333_333, "0.333333"), (100, "0.0001"), (12_345_678_900_000, "12345678.9000"),
  ])
  func `of millionths is exact`(value: Int, text: String) {
    #expect(NumberFormat.millionths(value) == text)
  }

  @Test(
    arguments: [
      (0, "0.0000"), (-0.0, "0.0000"), (1, "1.0000"), (-1.234, "-1.2340"), (2.0 / 3, "0.6666666666666666"),
      (1e-5, "1.0000e-05"), (1.234e-7, "1.2340e-07"), (-2.5e-300, "-2.5000e-300"), (1e16, "1.0000e+16"),
      (.leastNonzeroMagnitude, "5.0000e-324"), (0.1 + 0.2, "0.30000000000000004"), (123_456.7, "123456.7000"),
    ] as [(Double, String)])
  func `with every digit has at least four decimals and reads back the same`(value: Double, text: String) {
    #expect(NumberFormat.shortest(value) == text)
    #expect(Double(text) == value)
  }

  @Test func `never has three decimals, which some spreadsheets read as thousands`() {
    for value in stride(from: -2_000_000, through: 2_000_000, by: 997) {
      let decimals = NumberFormat.millionths(value).split(separator: ".")[1].count
      #expect(decimals == 4 || decimals == 6)
      #expect(Double(NumberFormat.millionths(value)) == Double(value) / 1_000_000)
    }
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1000, "1,000"), (-1_234_567, "-1,234,567")])
  func `in prose has its thousands apart`(value: Int, text: String) {
    #expect(NumberFormat.grouped(value) == text)
  }

  /// So that few is never none, nor most all.
  @Test(arguments: [
    (0, "0 %"), (1e-5, "< 0.1 %"), (0.0031, "0.3 %"), (0.01, "1 %"), (0.8, "80 %"), (0.996, "99.6 %"),
    (0.9999, "> 99.9 %"), (1, "100 %"),
  ])
  func `gives a share in prose as`(share: Double, text: String) {
    #expect(NumberFormat.percent(share) == text)
  }

  @Test(arguments: [
    (0, "0"), (0.0003, "< 0.001"), (0.0164, "0.016"), (0.2290, "0.23"), (9.0259, "9.0"), (41.9952, "42"),
    (687.2176, "690"), (8036.028, "8,000"), (15_098.1, "15,000"), (9_999_999, "over a million"),
  ])
  func `gives the bound of a rate with two digits`(bound: Double, text: String) {
    #expect(NumberFormat.rough(bound) == text)
  }

  @Test(arguments: [(0.00002, "< 0.001"), (0.0312, "0.031"), (0.47, "0.47"), (1, "1.00")])
  func `gives a probability in prose as`(probability: Double, text: String) {
    #expect(NumberFormat.probability(probability) == text)
  }
}
