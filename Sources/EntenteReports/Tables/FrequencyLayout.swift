import EntenteMeasures
import EntenteStatistics

extension Layout where Row == FrequencyTable.Row {
  /// frequency.csv: how often each country, person and body is named.
  static var frequency: Self {
    Layout(
      name: "frequency", description: "A country, person or body that at least one story names.", key: ["kind", "id"],
      fields: [
        .kind { $0.kind },
        Field(
          "id", .string,
          "ISO 3166-1 alpha-3 code of a country; name and country of a person, as sergey-lavrov.RUS; a body's own id."
        ) { .text($0.id) },
        Field("name", .string, "A country's common English name, else the fullest in the articles.") {
          .text($0.name)
        },
        Field("mentions", .integer, unit: "mentions", "Mentions in the bodies of the stories.") {
          .integer($0.mentions)
        },
        Field("mentions_title", .integer, unit: "mentions", "Mentions in the titles, not among `mentions`.") {
          .integer($0.mentionsTitle)
        },
        Field(
          "mentions_name", .integer, unit: "mentions", "Those of a country's `mentions` by a name, such as Ecuador."
        ) { Cell(integer: $0.mentionsName) },
        Field(
          "mentions_demonym", .integer, unit: "mentions",
          "Those of a country's `mentions` by the adjective or the people, such as Ecuadorian."
        ) { Cell(integer: $0.mentionsDemonym) },
        Field(
          "mentions_metonym", .integer, unit: "mentions",
          "Those of a country's `mentions` by the capital or seat of government as an actor, such as the Kremlin."
        ) { Cell(integer: $0.mentionsMetonym) },
        Field("stories", .integer, unit: "stories", "Stories that name them in title or body.") {
          .integer($0.stories)
        },
        Field("stories_total", .integer, unit: "stories", "All stories, those that name nobody too.") {
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
        Field("reports", .integer, unit: "articles", "Articles that name them, every copy of a story counted.") {
          .integer($0.reports)
        },
        Field("rank", .integer, unit: "rank", "1 for the most mentions of its kind; equals share the lowest.") {
          .integer($0.rank)
        },
        Field.flags { $0.flags },
      ])
  }
}
