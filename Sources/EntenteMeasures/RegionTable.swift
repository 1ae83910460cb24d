package import EntenteCoding
package import EntenteCorpus
package import EntenteStatistics
private import EntenteText

/// How often countries of a region are named: the rows of regions.csv, by stories and then as the regions are listed.
///
/// A story counts once for a region, however many of its countries it names, and for every region that one of them is in.
/// The region's own name ("Latin America") is no mention of it.
package struct RegionTable: Sendable {
  /// One region with a country that is named.
  package struct Row: Sendable {
    package let id: String
    package let name: String
    /// The countries of the region that are named, by code.
    package let members: [Country]
    /// How many countries are in it.
    package let membersTotal: Int
    /// Of its countries, in bodies.
    package let mentions: Int
    /// Stories that name one of them in title or body.
    package let stories: Int
    package let storiesTotal: Int
    /// `stories / storiesTotal`.
    package let storyShare: Double
    /// Wilson; nil below three stories.
    package let storyShareInterval: ConfidenceInterval?
  }

  package let rows: [Row]

  package init(of collation: Collation, regions: Regions) {
    let total = collation.stories.count
    rows = regions.all.map { region in (region: region, tally: RegionTally(of: collation, region)) }
      .filter { $0.tally.stories > 0 }
      .map { region, tally in
        Row(
          id: region.id, name: region.name, members: tally.members.sorted(), membersTotal: region.members.count,
          mentions: tally.mentions, stories: tally.stories, storiesTotal: total,
          storyShare: Double(tally.stories) / Double(total),
          storyShareInterval: total < Flag.storiesForInterval
            ? nil : .wilson(successes: tally.stories, of: total))
      }
      .enumerated().sorted { (-$0.element.stories, $0.offset) < (-$1.element.stories, $1.offset) }.map(\.element)
  }
}

/// What the stories tell of one region.
private struct RegionTally {
  private(set) var members: Set<Country> = []
  private(set) var (mentions, stories) = (0, 0)

  init(of collation: Collation, _ region: Regions.Region) {
    let years = Dictionary(region.members.map { ($0.country, $0) }) { first, _ in first }
    for story in collation.stories {
      let year = story.date?.year
      let named = story.representative.mentions.filter { years[$0.country]?.isThere(in: year) == true }
      guard !named.isEmpty else { continue }
      stories += 1
      mentions += named.count { $0.occurrence.field == .body }
      members.formUnion(named.map(\.country))
    }
  }
}
