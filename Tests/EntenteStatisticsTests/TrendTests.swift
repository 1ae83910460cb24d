import EntenteStatistics
import Testing

@Suite struct `A trend` {
  private let values = [3.0, 4.5, 4.5, 2, 7, 8, 6.5]
  /// The fourth month had no story.
  private let months = [0, 1, 2, 4, 5, 6, 7]

  /// pyMannKendall's formula, and SciPy's kendalltau.
  @Test func `is tested by Mann and Kendall, ties corrected`() throws {
    let test = try #require(MannKendall(values))
    #expect(test.s == 10)
    #expect(agree(test.variance, 43.333333333333336))
    #expect(agree(test.z, 1.3671981455629498))
    #expect(agree(test.p, 0.17156320646337753))
    #expect(agree(test.tauB, 0.4879500364742666))
  }

  @Test func `is nothing where all months are alike, and untested below four`() throws {
    let flat = try #require(MannKendall([2, 2, 2, 2, 2]))
    #expect((flat.s, flat.variance) == (0, 0))
    #expect([flat.z, flat.p, flat.tauB] == [nil, nil, nil])
    #expect(MannKendall([1, 2, 3]) == nil)
  }

  @Test func `turns round with time`() throws {
    let (forth, back) = (try #require(MannKendall(values)), try #require(MannKendall(values.reversed())))
    #expect(forth.s == -back.s)
    #expect(forth.p == back.p)
  }

  /// SciPy's theilslopes.
  @Test func `has Sen's slope in its own time`() throws {
    let trend = try #require(TheilSen(zip(months, values).map { (time: $0, value: $1) }))
    #expect(agree(trend.slope, 0.7))
    #expect(agree(trend.interval, ConfidenceInterval(-0.25, 1.5)))
  }

  @Test func `is not moved by one odd month`() throws {
    let trend = try #require(TheilSen((0..<9).map { (time: $0, value: $0 == 4 ? 1000 : 2 * Double($0)) }))
    #expect(trend.slope == 2)
    #expect(TheilSen([(time: 0, value: 1)]) == nil)
  }
}
