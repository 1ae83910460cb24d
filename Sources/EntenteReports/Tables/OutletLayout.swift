import EntenteMeasures
private import EntenteStatistics

extension Layout where Row == OutletComparison.Row {
  /// outlets.csv: which outlets tell the stories of one period (b) and another (a).
  static var outlets: Self {
    Layout(
      name: "outlets",
      description: "An outlet in two periods: a, the baseline, and b, the period of the report.", key: ["source"],
      fields: [
        Field("source", .string, "The outlet, as its articles name it.") { .text($0.outlet) },
        Field("stories_a", .integer, unit: "stories", "Stories of a that it reports; copies count for each outlet.") {
          .integer($0.stories.earlier.count)
        },
        Field("stories_b", .integer, unit: "stories", "Stories of b that it reports.") {
          .integer($0.stories.later.count)
        },
        Field("stories_total_a", .integer, unit: "stories", "All stories dated in a, of unknown outlets too.") {
          .integer($0.stories.earlier.exposure)
        },
        Field("stories_total_b", .integer, unit: "stories", "All stories dated in b, of unknown outlets too.") {
          .integer($0.stories.later.exposure)
        },
        Field("story_share_a", .number, unit: "share", "stories_a / stories_total_a; empty without stories.") {
          Cell(number: $0.stories.earlier.value)
        },
        Field("story_share_b", .number, unit: "share", "stories_b / stories_total_b; empty without stories.") {
          Cell(number: $0.stories.later.value)
        },
        Field("story_share_diff", .number, unit: "share", "story_share_b - story_share_a.") {
          Cell(number: $0.stories.shareDifference)
        },
        Field(
          "story_share_diff_lo", .number, unit: "share",
          "Lower 95 % bound of story_share_diff (Newcombe); empty below three stories in a period."
        ) { Cell(number: $0.shareInterval?.lower) },
        Field("story_share_diff_hi", .number, unit: "share", "Upper 95 % bound; empty as story_share_diff_lo.") {
          Cell(number: $0.shareInterval?.upper)
        },
        Field(
          "p", .number, unit: "probability", "Fisher's exact test of the two shares, two-sided; empty without stories."
        ) { Cell(probability: $0.p) },
        Field("q", .number, unit: "probability", "p adjusted for the number of outlets (Benjamini and Hochberg).") {
          Cell(probability: $0.q)
        },
        Field.flags { $0.flags },
      ])
  }
}
