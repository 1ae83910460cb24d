import EntenteCoding
import EntenteMeasures
import EntenteStatistics

/// Somebody who is named: a row of countries.csv, people.csv, organisations.csv and frequency.csv.
struct FrequencyRow: Sendable {
  let row: FrequencyTable.Row
  /// The country that a person serves; nil for a body, a country, and where no article says.
  let country: Country?
  /// What most articles call a person, "Foreign Minister"; nil where none says.
  let called: String?
}

extension Layout where Row == FrequencyRow {
  /// frequency.csv: how often each country, person and body is named.
  static var frequency: Self {
    Layout(
      name: "frequency", description: "A country, person or body that at least one story names.", key: ["kind", "id"],
      fields: [
        .kind { $0.row.kind },
        Field(
          "id", .string,
          "ISO 3166-1 alpha-3 code of a country; name and country of a person, as sergey-lavrov.RUS; a body's own id."
        ) { .text($0.row.id) },
        Field("name", .string, "A country's common English name, else the fullest in the articles.") {
          .text($0.row.name)
        },
      ] + mentions + forms + stories + estimates + [rank, .flags { $0.row.flags }])
  }

  /// countries.csv: how often each country is named.
  static var countries: Self {
    Layout(
      name: "countries", description: "A country that at least one story names.", key: ["iso3"],
      fields: [
        Field("name", .string, "The country's common English name.") { .text($0.row.name) },
        Field("iso3", .string, "ISO 3166-1 alpha-3 code of the country.") { .text($0.row.id) },
      ] + mentions + forms + stories + estimates + [rank, .flags { $0.row.flags }])
  }

  /// people.csv: how often each person is named.
  static var people: Self {
    Layout(
      name: "people", description: "A person whom at least one story names.", key: ["id"],
      fields: [
        Field("name", .string, "The fullest name in the articles.") { .text($0.row.name) },
        Field("called", .string, "The office that most articles give, such as Foreign Minister; empty when none does.")
        {
          Cell(text: $0.called)
        },
        Field("country", .string, "Code of the country that the person serves; empty when no article says.") {
          Cell(text: $0.country?.iso3)
        },
        Field("id", .string, "Name and country, as sergey-lavrov.RUS.") { .text($0.row.id) },
      ] + mentions + stories + estimates + [rank, .flags { $0.row.flags }])
  }

  /// organisations.csv: how often each body is named.
  static var organisations: Self {
    Layout(
      name: "organisations", description: "A body, such as the United Nations, that at least one story names.",
      key: ["id"],
      fields: [
        Field("name", .string, "The name that most articles use.") { .text($0.row.name) },
        Field("id", .string, "The body's own id.") { .text($0.row.id) },
      ] + mentions + stories + estimates + [rank, .flags { $0.row.flags }])
  }

  private static var mentions: [Field] {
    [
      Field("mentions", .integer, unit: "mentions", "Mentions in the bodies of the stories.") {
        .integer($0.row.mentions)
      },
      Field("mentions_title", .integer, unit: "mentions", "Mentions in the titles, not among `mentions`.") {
        .integer($0.row.mentionsTitle)
      },
    ]
  }

  private static var forms: [Field] {
    [
      Field(
        "mentions_name", .integer, unit: "mentions", "Those of a country's `mentions` by a name, such as Ecuador."
      ) { Cell(integer: $0.row.mentionsName) },
      Field(
        "mentions_demonym", .integer, unit: "mentions",
        "Those of a country's `mentions` by the adjective or the people, such as Ecuadorian."
      ) { Cell(integer: $0.row.mentionsDemonym) },
      Field(
        "mentions_metonym", .integer, unit: "mentions",
        "Those of a country's `mentions` by the capital or seat of government as an actor, such as the Kremlin."
      ) { Cell(integer: $0.row.mentionsMetonym) },
    ]
  }

  private static var stories: [Field] {
    [
      Field("stories", .integer, unit: "stories", "Stories that name them in title or body.") {
        .integer($0.row.stories)
      },
      Field("stories_total", .integer, unit: "stories", "All stories, those that name nobody too.") {
        .integer($0.row.storiesTotal)
      },
      Field("story_share", .number, unit: "share", "stories / stories_total, in 0 to 1.") {
        .number($0.row.storyShare)
      },
      Field(
        "story_share_lo", .number, unit: "share",
        "Lower 95 % bound of story_share (Wilson), sampling error only; empty below three stories."
      ) { Cell(number: $0.row.storyShareInterval?.lower) },
      .upperBound(of: "story_share", unit: "share") { $0.row.storyShareInterval?.upper },
    ]
  }

  private static var estimates: [Field] {
    [
      Field(
        "per_1000_words", .number, unit: "mentions per 1,000 words",
        "1,000 × mentions / words of all bodies; empty when no body has words."
      ) { Cell(number: $0.row.per1000Words) },
      Field(
        "per_1000_words_lo", .number, unit: "mentions per 1,000 words",
        "Lower 95 % bound of per_1000_words: the lower of exact Poisson's and log cluster-t's; empty below three stories."
      ) { Cell(number: $0.row.per1000WordsInterval?.lower) },
      Field(
        "per_1000_words_hi", .number, unit: "mentions per 1,000 words",
        "Upper 95 % bound of per_1000_words: the higher of the two; empty as per_1000_words_lo."
      ) { Cell(number: $0.row.per1000WordsInterval?.upper) },
      Field(
        "dispersion", .number, unit: "share",
        "Gries's DP over stories: 0 spread as the words are, near 1 all in one story; empty without `mentions`."
      ) { Cell(number: $0.row.dispersion) },
      Field("reports", .integer, unit: "articles", "Articles that name them, every copy of a story counted.") {
        .integer($0.row.reports)
      },
    ]
  }

  private static var rank: Field {
    Field("rank", .integer, unit: "rank", "1 for the most mentions of its kind; equals share the lowest.") {
      .integer($0.row.rank)
    }
  }
}
