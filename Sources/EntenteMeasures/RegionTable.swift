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
    rows = zip(regions.all, RegionTally.tallies(of: collation, regions)).map { (region: $0, tally: $1) }
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

  /// One for each region, in their order.
  static func tallies(of collation: Collation, _ regions: Regions) -> [RegionTally] {
    var memberships: [Country: [(region: Int, member: Regions.Member)]] = [:]
    for (place, region) in regions.all.enumerated() {
      for member in region.members { memberships[member.country, default: []].append((place, member)) }
    }
    var tallies = [RegionTally](repeating: RegionTally(), count: regions.all.count)
    for story in collation.stories {
      var named: Set<Int> = []
      for mention in story.representative.mentions {
        for (region, member) in memberships[mention.country] ?? [] where member.isThere(in: story.date?.year) {
          tallies[region].add(mention)
          named.insert(region)
        }
      }
      for region in named { tallies[region].stories += 1 }
    }
    return tallies
  }

  private mutating func add(_ mention: Mention) {
    members.insert(mention.country)
    if mention.occurrence.field == .body { mentions += 1 }
  }
}
