import EntenteMeasures
import EntenteStatistics

extension Layout where Row == FrequencyTable.Row {
  /// frequency.csv: how often each country is named.
  static var frequency: Self {
    Layout(
      name: "frequency", description: "A country that at least one story names.", key: ["kind", "id"],
      fields: [
        Field("kind", .string, "What is counted: country.") { .text($0.kind.rawValue) },
        Field("id", .string, "ISO 3166-1 alpha-3 code of the country.") { .text($0.id) },
        Field("name", .string, "The country's common English name.") { .text($0.name) },
        Field("mentions", .integer, unit: "mentions", "Mentions in the bodies of the stories.") {
          .integer($0.mentions)
        },
        Field("mentions_title", .integer, unit: "mentions", "Mentions in the titles, not among `mentions`.") {
          .integer($0.mentionsTitle)
        },
        Field("mentions_name", .integer, unit: "mentions", "Those of `mentions` by a name, such as Ecuador.") {
          .integer($0.mentionsName)
        },
        Field(
          "mentions_demonym", .integer, unit: "mentions",
          "Those of `mentions` by the adjective or the people, such as Ecuadorian."
        ) { .integer($0.mentionsDemonym) },
        Field(
          "mentions_metonym", .integer, unit: "mentions",
          "Those of `mentions` by the capital or seat of government as an actor, such as the Kremlin."
        ) { .integer($0.mentionsMetonym) },
        Field("stories", .integer, unit: "stories", "Stories that name the country in title or body.") {
          .integer($0.stories)
        },
        Field("stories_total", .integer, unit: "stories", "All stories, those that name no country too.") {
          .integer($0.storiesTotal)
        },
        Field("story_share", .number, unit: "share", "stories / stories_total, in 0 to 1.") { .number($0.storyShare) },
        Field(
          "story_share_lo", .number, unit: "share",
          "Lower 95 % bound of story_share (Wilson), sampling error only; empty below three stories."
        ) { Cell(number: $0.storyShareInterval?.lower) },
        Field("story_share_hi", .number, unit: "share", "Upper 95 % bound of story_share; empty as story_share_lo.") {
          Cell(number: $0.storyShareInterval?.upper)
        },
        Field(
          "per_1000_words", .number, unit: "mentions per 1,000 words",
          "1,000 × mentions / words of all bodies; empty when no body has words."
        ) { Cell(number: $0.per1000Words) },
        Field(
          "per_1000_words_lo", .number, unit: "mentions per 1,000 words",
          "Lower 95 % bound of per_1000_words: the lower of exact Poisson's and log cluster-t's; empty below three stories."
        ) { Cell(number: $0.per1000WordsInterval?.lower) },
        Field(
          "per_1000_words_hi", .number, unit: "mentions per 1,000 words",
          "Upper 95 % bound of per_1000_words: the higher of the two; empty as per_1000_words_lo."
        ) { Cell(number: $0.per1000WordsInterval?.upper) },
        Field(
          "dispersion", .number, unit: "share",
          "Gries's DP over stories: 0 spread as the words are, near 1 all in one story; empty without `mentions`."
        ) { Cell(number: $0.dispersion) },
        Field("reports", .integer, unit: "articles", "Articles that name the country, every copy of a story counted.") {
          .integer($0.reports)
        },
        Field("rank", .integer, unit: "rank", "1 for the most mentions; equal mentions share the smallest rank.") {
          .integer($0.rank)
        },
        Field.flags { $0.flags },
      ])
  }
}
