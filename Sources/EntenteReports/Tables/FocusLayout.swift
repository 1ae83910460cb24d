private import EntenteCoding
import EntenteMeasures
private import EntenteStatistics
private import EntenteText

extension Layout where Row == FocusTable.Row {
  /// focus.csv: how chosen powers deal with other countries.
  static var focus: Self {
    Layout(
      name: "focus",
      description: "One of the powers of --focus and a country with which one of them has a distinct event.",
      key: ["power", "country"],
      fields: names + acts + [
        Field("cooperation_points", .number, unit: "score points", "Sum of the positive scores of the acts of both.") {
          .millionths($0.cooperation.millionths)
        },
        Field("conflict_points", .number, unit: "score points", "Sum of their negative scores, as a positive number.") {
          .millionths($0.conflict.millionths)
        },
        Field("stories", .integer, unit: "stories", "Stories that report one of the acts of both.") {
          .integer($0.stories)
        },
        Field(
          "reciprocity", .number, unit: "share",
          "The fewer of to_country and from_country over the more, 0 to 1; empty where both are 0."
        ) { Cell(number: $0.reciprocity) },
        Field(
          "courtship", .number, unit: "log ratio",
          """
          ln((to_country + ½) / (acts of the other powers together on the country + ½)); empty where there is no other \
          power, or none acts on it.
          """
        ) { Cell(number: $0.courtship) },
        Field(
          "courtship_lo", .number, unit: "log ratio",
          """
          Lower 95 % bound of courtship (jackknife over stories), sampling error only; empty where fewer than three stories \
          tell the acts of either side.
          """
        ) { Cell(number: $0.courtshipInterval?.lower) },
        .upperBound(of: "courtship", unit: "log ratio") { $0.courtshipInterval?.upper },
        Field(
          "period_start", .date,
          "First day of what is counted: of the report, or of the twelve months up to its end; empty without a period."
        ) { Cell(date: $0.days?.first) },
        Field("period_end", .date, "Last day of what is counted; empty without a period.") {
          Cell(date: $0.days?.last)
        },
        Field.flags { $0.flags },
      ])
  }

  private static var names: [Field] {
    [
      Field("power_name", .string, "Common English name of the power.") { .text($0.powerName) },
      Field("country_name", .string, "That of the other country.") { .text($0.countryName) },
      Field("power", .string, "Code of the power.") { .text($0.power.iso3) },
      Field("country", .string, "Code of the other country; EUE is the European Union.") { .text($0.country.iso3) },
    ]
  }

  private static var acts: [Field] {
    [
      Field(
        "to_country", .integer, unit: "events",
        "Distinct events of the power towards the country; 0 where another power alone deals with it."
      ) { .integer($0.toCountry) },
      Field(
        "to_country_lo", .number, unit: "events",
        "Lower 95 % bound of to_country (log cluster-t over stories); empty where fewer than three stories tell one."
      ) { Cell(number: $0.toCountryInterval?.lower) },
      .upperBound(of: "to_country", unit: "events") { $0.toCountryInterval?.upper },
      Field("from_country", .integer, unit: "events", "Distinct events of the country towards the power.") {
        .integer($0.fromCountry)
      },
      Field("mutual", .integer, unit: "events", "Those of both that are reciprocal, such as a meeting.") {
        .integer($0.mutual)
      },
      Field("cooperative", .integer, unit: "events", "Those of both that score above zero.") {
        .integer($0.cooperative)
      },
      Field("conflictual", .integer, unit: "events", "Those of both that score below zero.") {
        .integer($0.conflictual)
      },
      Field("done", .integer, unit: "events", "Those of both that are done.") { .integer($0.done) },
      Field("announced", .integer, unit: "events", "Those of both that are words about what is still to come.") {
        .integer($0.announced)
      },
    ]
  }
}
