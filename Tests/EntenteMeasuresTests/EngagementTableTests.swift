import EntenteCoding
import EntenteMeasures
import EntenteStatistics
import Testing

/// Five stories, one of them told by two articles, whose events can be counted by hand.
///
/// PLOVER: a call 1.5, an invitation 2.5, a meeting 2.5, an assault -9, a sanction -6.
private let fiveStories = [
  Dispatch(
    "a1", outlet: "Gazette", signature: "a",
    tells: ["RUS=ECU CONSULT mode:phone", "ECU>RUS AGREE planned", "ECU>RUS AGREE planned"]),
  Dispatch(
    "a2", outlet: "Herald", signature: "a",
    tells: ["RUS=ECU CONSULT mode:phone", "ECU>RUS AGREE planned", "ECU>RUS AGREE planned"]),
  Dispatch(
    "b",
    tells: [
      "RUS>UKR ASSAULT", "USA>RUS SANCTION negated", "RUS>RUS AGREE", "USA>EUE CONSULT", "RUS=VEN CONSULT s:8 t:1",
      "RUS=CUB CONSULT s:8 t:1",
    ]),
  Dispatch("c"), Dispatch("d"), Dispatch("e"),
]

/// Six stories with events of one pair, and two with none: C+ and C- of the six are 10 and 6, 9.5 and 3, 12.5 and 6, 10
/// and 3, 5 and 2, 10 and 2.
private let eightStories =
  [
    ["AID", "SANCTION"], ["COOPERATE", "ACCUSE"], ["AID", "AGREE", "SANCTION"], ["AID", "ACCUSE"],
    ["SUPPORT", "REJECT"],
    ["AID", "REJECT"], [], [],
  ].enumerated().map { Dispatch("a\($0)", tells: $1.map { "RUS>VEN \($0)" }) }

@Suite struct `The engagement table` {
  private let rows: [EngagementTable.Row]

  init() throws { rows = EngagementTable(try fiveStories.tally(), names: [:]).rows }

  private func row(_ iso3: String) throws -> EngagementTable.Row {
    try #require(rows.first { $0.country.iso3 == iso3 })
  }

  @Test func `has the countries of events that took place between countries, by score and then by code`() {
    #expect(
      rows.map { "\($0.rank) \($0.country) \($0.score)" } == [
        "1 RUS 310.0", "2 UKR 180.0", "3 ECU 80.0", "4 CUB 50.0", "4 VEN 50.0",
      ])
  }

  @Test func `counts an event of several legs once for the host`() throws {
    let row = try row("RUS")
    #expect([row.events, row.outOnly, row.inOnly, row.mutual] == [4, 1, 1, 2])
    #expect([row.done, row.prospective] == [3, 1])
    #expect([row.storiesEngaged, row.storiesTotal, row.reports] == [2, 5, 3])
  }

  @Test func `keeps cooperation and conflict apart`() throws {
    let row = try row("RUS")
    #expect((row.cooperation.points, row.conflict.points) == (6.5, 9))
    #expect(agree(row.balance, -2.5 / 15.5))
    #expect((row.eventsPerStory, row.meanAbsScore) == (2, 3.875))
  }

  @Test func `says why an interval is lacking`() throws {
    #expect(try row("RUS").balanceInterval == nil)
    #expect(try row("RUS").flags == [.thin])
    let alike = EngagementTable(try (1...6).map { Dispatch("a\($0)", tells: ["RUS>VEN AID"]) }.tally(), names: [:])
    #expect(alike.rows.map(\.scoreInterval) == [nil, nil])
    #expect(alike.rows.map(\.flags) == [[.noSpread], [.noSpread]])
    let unscored = EngagementTable(
      try (1...6).map { Dispatch("a\($0)", tells: ["RUS>VEN REQUEST"]) }.tally(), names: [:])
    #expect(unscored.rows.map(\.balance) == [nil, nil])
    #expect(unscored.rows.map(\.flags) == [[.unscored], [.unscored]])
  }

  @Test func `has intervals over stories, as NumPy and SciPy give them`() throws {
    let row = try #require(EngagementTable(try eightStories.tally(), names: [:]).rows.first)
    #expect(row.score == 987.5)
    #expect(agree(row.scoreInterval?.lower, 549.1135163510083))
    #expect(agree(row.scoreInterval?.upper, 1775.8736963536214))
    #expect(agree(row.balance, 0.4430379746835443))
    #expect(agree(row.balanceInterval?.lower, 0.27133603567677983))
    #expect(agree(row.balanceInterval?.upper, 0.6147399136903087))
    #expect((row.balanceP, row.balanceQ) == (0.03125, 0.03125))
    #expect(row.flags == [])
  }

  /// RUS and VEN with six friendly stories, CUB and ECU with five, which cannot reach 0.05: they are not adjusted for.
  @Test func `adjusts for the countries that have stories enough alone`() throws {
    let tells = [[String]](repeating: ["RUS>VEN AID"], count: 6) + [[String]](repeating: ["CUB>ECU AID"], count: 5)
    let rows = EngagementTable(try tells.enumerated().map { Dispatch("a\($0)", tells: $1) }.tally(), names: [:]).rows
    #expect(rows.map(\.country.iso3) == ["RUS", "VEN", "CUB", "ECU"])
    #expect(rows.map(\.balanceP) == [0.03125, 0.03125, 0.0625, 0.0625])
    #expect(rows.map(\.balanceQ) == [0.03125, 0.03125, nil, nil])
  }
}

@Suite struct `The table of directed pairs` {
  private let rows: [DyadTable.Row]

  init() throws { rows = DyadTable(try fiveStories.tally()).rows }

  @Test func `has each event once in each of its legs, a reciprocal one as it is told`() {
    #expect(
      rows.map { "\($0.source)>\($0.target) \($0.events) \($0.mutual)" } == [
        "ECU>RUS 1 0", "RUS>CUB 1 1", "RUS>ECU 1 1", "RUS>UKR 1 0", "RUS>VEN 1 1", "USA>EUE 1 0",
      ])
  }

  @Test func `counts stories, articles and outlets`() throws {
    let row = try #require(rows.first)
    #expect([row.stories, row.reports, row.outlets] == [1, 2, 2])
    #expect([row.done, row.prospective] == [0, 1])
    #expect((row.cooperation.points, row.conflict.points, row.intensity) == (2.5, 0, 2.5))
    #expect(row.flags == [.thin])
  }

  @Test func `has an interval of the mean score, as NumPy and SciPy give it`() throws {
    let row = try #require(DyadTable(try eightStories.tally()).rows.first)
    #expect(agree(row.intensity, 35.0 / 13))
    #expect(agree(row.intensityInterval?.lower, 1.7077092012650583))
    #expect(agree(row.intensityInterval?.upper, 3.6769061833503267))
  }

  /// Thirteen events in eight stories of 2, 2, 3, 2, 2, 2, 0, 0: R's poisson.test and the log cluster-t of NumPy.
  @Test func `has an interval of the events per story`() throws {
    let row = try #require(DyadTable(try eightStories.tally()).rows.first)
    #expect(agree(row.eventRateInterval?.lower, 0.8652440613754752))
    #expect(agree(row.eventRateInterval?.upper, 2.8044020276642705))
    #expect(DyadTable(try Array(eightStories.prefix(2)).tally()).rows.first?.eventRateInterval == nil)
  }
}

@Suite struct `The sensitivity table` {
  private let rows: [SensitivityTable.Row]

  init() throws { rows = SensitivityTable(try fiveStories.tally()).rows }

  private func steps(_ pair: String) throws -> [[Double]] {
    let row = try #require(rows.first { "\($0.source)>\($0.target)" == pair })
    return [row.mentions, row.inArticles, row.inStories, row.distinct, row.realised, row.done]
      .map { [Double($0.count), $0.score.points] }
  }

  @Test func `goes from every mention to what is done`() throws {
    #expect(try steps("ECU>RUS") == [[4, 10], [2, 5], [1, 2.5], [1, 2.5], [1, 2.5], [0, 0]])
  }

  @Test func `lists what did not take place`() throws {
    #expect(try steps("USA>RUS") == [[1, -6], [1, -6], [1, -6], [1, -6], [0, 0], [0, 0]])
  }

  @Test func `counts each leg by the sentences that tell of it`() throws {
    #expect(try steps("RUS>VEN") == Array(repeating: [1, 2.5], count: 6))
  }

  /// A meeting of two is told first, its third party by a later story alone: one act of Russia on Mexico in every table.
  @Test func `counts a leg where its act is counted, though only a later story tells of it`() throws {
    let tally = try [
      Dispatch("first", "2021-05-10", tells: ["RUS=ECU CONSULT s:0 t:1"]),
      Dispatch("second", "2021-05-11", tells: ["RUS=ECU CONSULT s:0 t:1", "RUS=MEX CONSULT s:0 t:1"]),
    ].tally()
    let rows = SensitivityTable(tally).rows
    #expect(rows.map { "\($0.source)>\($0.target)" } == ["RUS>ECU", "RUS>MEX"])
    #expect(rows.map(\.mentions.count) == [2, 1] && rows.map(\.inStories.count) == [2, 1])
    for step in [rows.map(\.distinct), rows.map(\.realised), rows.map(\.done)] {
      #expect(step.map(\.count) == [1, 1] && step.map(\.score.points) == [2.5, 2.5])
    }
    #expect(DyadTable(tally).rows.map(\.events) == [1, 1])
  }
}
