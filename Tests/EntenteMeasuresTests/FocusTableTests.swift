import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Testing

/// Eight stories whose acts can be counted by hand, all undated, so that an act is merged inside its story alone.
///
/// PLOVER: aid 10, an accusation -3, support 5, a promise 2.5, a call 1.5, a demand 0.
private let stories = [
  Dispatch("s1", tells: ["RUS>SYR AID", "RUS>SYR ACCUSE", "SYR>RUS REQUEST"]),
  Dispatch("s2", tells: ["RUS>SYR SUPPORT", "USA>SYR ASSAULT"]),
  Dispatch("s3", tells: ["RUS>SYR AGREE planned", "CHN>USA SUPPORT"]),
  Dispatch("s4", tells: ["USA>SYR SANCTION", "USA>SYR ACCUSE", "SYR>RUS SUPPORT"]),
  Dispatch("s5", tells: ["USA>SYR ASSAULT", "RUS>USA ACCUSE"]),
  Dispatch("s6", tells: ["USA>SYR ASSAULT", "USA>SYR SANCTION"]),
  Dispatch("s7", tells: ["RUS=SYR CONSULT mode:phone", "USA>EUE CONSULT"]),
  Dispatch("s8", tells: ["RUS>SYR COOPERATE hypothetical", "RUS>RUS AGREE", "PER>CHL AID"]),
]

@Suite struct `The table of powers` {
  private func rows(_ powers: String..., of dispatches: [Dispatch] = stories) throws -> [FocusTable.Row] {
    FocusTable(
      of: Collation.collate(try dispatches.map { try $0.coded }), powers: powers.compactMap { Country($0) },
      weights: try .plover
    ).rows
  }

  private func row(_ rows: [FocusTable.Row], _ power: String, _ country: String) throws -> FocusTable.Row {
    try #require(rows.first { $0.power.iso3 == power && $0.country.iso3 == country })
  }

  @Test func `has each power with every country that one of them deals with, the busiest first`() throws {
    #expect(
      try rows("RUS", "USA").map { "\($0.power) \($0.country) \($0.toCountry) \($0.fromCountry)" } == [
        "RUS SYR 5 2", "RUS USA 1 0", "RUS CHN 0 0", "RUS EUE 0 0", "USA SYR 6 0", "USA CHN 0 1", "USA EUE 1 0",
        "USA RUS 0 1",
      ])
    #expect(try rows("USA", "RUS").first?.power.iso3 == "USA")
    #expect(try rows("PER").map { "\($0.country) \($0.toCountry)" } == ["CHL 1"])
    #expect(try rows("BRA").isEmpty && rows().isEmpty && rows("RUS", of: []).isEmpty)
  }

  /// So many acts of Russia in May 2023 and in April, each on another country, and one a day too early and too late.
  private func report(may: Int, april: Int, period: String?) throws -> FocusTable {
    let codes = [
      "AFG ALB DZA AGO ARG ARM AUS AUT AZE BHS BHR BGD BRB BLR BEL",
      "BLZ BEN BTN BOL BIH BWA BRA BRN BGR BFA BDI KHM CMR CAN CHL",
    ].flatMap { $0.split(separator: " ") }
    let dispatches = [
      Dispatch("m", "2023-05-20", tells: codes.prefix(may).map { "RUS>\($0) AID" } + ["USA>RUS AID"]),
      Dispatch("a", "2023-04-10", tells: codes.prefix(april).map { "RUS>\($0) AID" }),
      Dispatch("old", "2022-05-21", tells: ["RUS>CHN AID"]), Dispatch("new", "2023-06-01", tells: ["RUS>CHN AID"]),
    ]
    return FocusTable.ofReport(
      on: Collation.collate(try dispatches.map { try $0.coded }), in: try period.map { try Period(parsing: $0) },
      powers: [try #require(Country("RUS"))], weights: try .plover)
  }

  @Test(
    arguments: [
      (29, 3, "2023-05", "2022-06..2023-05", 32), (30, 3, "2023-05", "2023-05", 30), (29, 0, "2023-05", "2023-05", 29),
      (0, 1, "2023-05", "2022-06..2023-05", 1), (2, 3, "2023-05-15..2023-05-21", "2022-05-22..2023-05-21", 5),
      (2, 3, "2022-06..2023-05", "2022-06..2023-05", 5), (2, 3, "2023-Q2", "2023-Q2", 6), (2, 3, nil, nil, 7),
    ] as [(Int, Int, String?, String?, Int)])
  func `is of the twelve months up to its end where a power has under thirty acts and they tell more`(
    may: Int, april: Int, period: String?, days: String?, acts: Int
  ) throws {
    let table = try report(may: may, april: april, period: period)
    #expect(table.days == (try days.map { try Period(parsing: $0) }) && table.rows.allSatisfy { $0.days == table.days })
    #expect(table.rows.reduce(0) { $0 + $1.toCountry } == acts)
    #expect(table.short.map(\.acts) == (days == period ? [] : [may]))
  }

  @Test func `counts what either does towards the other`() throws {
    let row = try row(rows("RUS", "USA"), "RUS", "SYR")
    #expect([row.mutual, row.cooperative, row.conflictual, row.done, row.announced] == [1, 5, 1, 6, 1])
    #expect([row.cooperation.points, row.conflict.points] == [24, 3])
    #expect(row.stories == 5 && row.reciprocity == 0.4)
  }

  @Test func `leaves undefined what has no act`() throws {
    let rows = try rows("RUS", "USA")
    #expect(try row(rows, "RUS", "CHN").reciprocity == nil && row(rows, "RUS", "CHN").courtship == nil)
    #expect(try row(rows, "RUS", "USA").courtship == nil)
    #expect(try row(rows, "USA", "RUS").reciprocity == 0)
    #expect(try self.rows("RUS").allSatisfy { $0.courtship == nil })
  }

  /// Expected: NumPy and SciPy on the acts of each story, `[2,1,1,1,0,0,0,0]` and `[0,1,0,0,2,1,2]` beside `[2,1,1,1,0,0,0]`.
  @Test func `has intervals over stories, as NumPy and SciPy give them`() throws {
    let row = try row(rows("RUS", "USA"), "RUS", "SYR")
    #expect(agree(row.toCountryInterval?.lower, 1.848189959113334))
    #expect(agree(row.toCountryInterval?.upper, 13.526748090328176))
    #expect(agree(row.courtship, -0.1670540846631662))
    #expect(agree(row.courtshipInterval?.lower, -1.8986759357215848))
    #expect(agree(row.courtshipInterval?.upper, 1.5645677663952522))
    #expect(row.flags == [])
  }

  @Test func `gives the other power the opposite courtship`() throws {
    let rows = try rows("RUS", "USA")
    let (own, other) = try (row(rows, "RUS", "SYR"), row(rows, "USA", "SYR"))
    #expect(agree(own.courtship, other.courtship.map { -$0 }))
    #expect(agree(own.courtshipInterval?.lower, other.courtshipInterval.map { -$0.upper }))
  }

  /// ln(5.5 / 7.5): six acts of the United States and one of China.
  @Test func `holds a power against all others together`() throws {
    let more = stories + [Dispatch("s9", tells: ["CHN>SYR AID"])]
    let rows = try rows("RUS", "USA", "CHN", of: more)
    #expect(agree(try row(rows, "RUS", "SYR").courtship, -0.31015492830383945))
    #expect(try row(rows, "RUS", "USA").courtship == 0)
  }

  @Test(arguments: [
    (["RUS>SYR AID"], 6, [Flag.thin]), (["RUS>SYR AID", "USA>SYR AID"], 6, [.noSpread]),
    (["RUS>SYR AID", "USA>SYR AID"], 2, [.few, .thin]),
  ])
  func `says why an interval is lacking`(tells: [String], count: Int, flags: [Flag]) throws {
    let rows = try rows("RUS", "USA", of: (1...count).map { Dispatch("a\($0)", tells: tells) })
    let row = try row(rows, "RUS", "SYR")
    #expect(row.courtshipInterval == nil && row.flags == flags)
  }

  @Test func `is the same in whatever order articles come`() throws {
    let ordered = try rows("RUS", "USA").map { "\($0)" }
    #expect(try rows("RUS", "USA", of: stories.reversed()).map { "\($0)" } == ordered)
  }
}
