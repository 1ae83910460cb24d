private import EntenteCoding
import EntenteMeasures
private import EntenteStatistics

extension Layout where Row == RegionTable.Row {
  /// regions.csv: how often countries of a region are named.
  static var regions: Self {
    Layout(
      name: "regions",
      description: "A region of the world, counted by the stories that name one of its countries, not by its own name.",
      key: ["region"],
      fields: [
        Field("name", .string, "Name of the region in the United Nations' M49.") { .text($0.name) },
        Field("region", .string, "m49- and its code there.") { .text($0.id) },
        Field("members", .string, "Codes of its countries that are named, with spaces between.") {
          .text($0.members.map(\.iso3).joined(separator: " "))
        },
        Field("members_named", .integer, unit: "countries", "How many these are.") { .integer($0.members.count) },
        Field("members_total", .integer, unit: "countries", "How many countries are in the region.") {
          .integer($0.membersTotal)
        },
        Field("mentions", .integer, unit: "mentions", "Mentions of its countries in bodies.") { .integer($0.mentions) },
        Field("stories", .integer, unit: "stories", "Stories that name one of its countries in title or body.") {
          .integer($0.stories)
        },
        Field("stories_total", .integer, unit: "stories", "All stories of the report.") { .integer($0.storiesTotal) },
        Field("story_share", .number, unit: "share", "stories / stories_total.") { .number($0.storyShare) },
        Field(
          "story_share_lo", .number, unit: "share",
          "Lower 95 % bound of story_share (Wilson), sampling error only; empty below three stories."
        ) { Cell(number: $0.storyShareInterval?.lower) },
        .upperBound(of: "story_share", unit: "share") { $0.storyShareInterval?.upper },
      ])
  }
}
