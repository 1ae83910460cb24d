import EntenteCoding
import EntenteCorpus
import EntenteMeasures
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `The table of regions` {
  private static let table = """
    region\tname\tmember\tvalid_from\tvalid_to\tsource
    south\tSouth\tECU\t\t\tus
    south\tSouth\tVEN\t\t\tus
    north\tNorth\tUSA\t\t\tus
    north\tNorth\tSUN\t\t1991\tus
    both\tBoth\tsouth\t\t\tus
    both\tBoth\tnorth\t\t\tus
    far\tFar\tJPN\t\t\tus

    """

  private func rows(_ dispatches: Dispatch...) throws -> [RegionTable.Row] {
    RegionTable(
      of: Collation.collate(try dispatches.map { try $0.coded }),
      regions: try Regions(tsv: Array(Self.table.utf8), file: "regions.tsv")
    ).rows
  }

  /// Counted by hand: South in a, b and the title of c; North in b; RUS is in no region.
  @Test func `counts a story once for each region that it names a country of`() throws {
    let rows = try rows(
      Dispatch("a", body: "ECU VEN | ECU"), Dispatch("b", body: "VEN USA/d"), Dispatch("c", title: "ECU", body: "RUS"),
      Dispatch("d", body: "-"))
    #expect(
      rows.map {
        "\($0.id) \($0.members.map(\.iso3)) \($0.membersTotal) \($0.mentions) \($0.stories)/\($0.storiesTotal)"
      }
        == [
          #"south ["ECU", "VEN"] 2 4 3/4"#, #"both ["ECU", "USA", "VEN"] 4 5 3/4"#, #"north ["USA"] 2 1 1/4"#,
        ])
    // Wilson (1927), as Newcombe (1998) has it, for 3 of 4: 0.3006 to 0.9544.
    let interval = try #require(rows.first?.storyShareInterval)
    #expect(abs(interval.lower - 0.3006) < 0.0001 && abs(interval.upper - 0.9544) < 0.0001)
    #expect(rows.first?.storyShare == 0.75)
  }

  @Test(arguments: [("1985-05-01", 1), ("1991-12-31", 1), ("1992-01-01", 0), (nil, 1)])
  func `counts a member in its years, and without a year always`(day: String?, stories: Int) throws {
    #expect(
      try rows(Dispatch("a", day, body: "SUN")).filter { $0.id == "north" }.map(\.stories).reduce(0, +) == stories)
  }

  @Test func `has no row without a story and no interval below three`() throws {
    #expect(try rows().isEmpty && rows(Dispatch("a", body: "RUS")).isEmpty)
    #expect(try rows(Dispatch("a", body: "JPN"), Dispatch("b")).first?.storyShareInterval == nil)
  }
}
