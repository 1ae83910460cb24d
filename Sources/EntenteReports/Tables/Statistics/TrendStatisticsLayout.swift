import EntenteMeasures
import EntenteStatistics

extension Layout where Row == TrendStatistics.Row {
  /// statistics/trend.csv: whether each entity is mentioned more or less from month to month.
  static var trendStatistics: Self {
    Layout(
      name: "statistics/trend",
      description: "An entity, with tests of a steady change of its mentions per 1,000 words over the months.",
      key: ["kind", "id"], fields: identity + test + slope + [flags])
  }

  private static var identity: [Field] {
    [
      .kind { $0.entity.kind },
      .word("id", "ISO 3166-1 alpha-3 code of a country, the id of anybody else.") { $0.entity.id },
      .count("months", unit: "months", "From the month of the first dated story to that of the last.") { $0.months },
      .count("months_with_articles", unit: "months", "Those with words; the others keep their place in time.") {
        $0.monthsWithArticles
      },
    ]
  }

  private static var test: [Field] {
    [
      .count("mk_s", unit: "pairs of months", "Pairs that rise less pairs that fall; empty below four months.") {
        $0.test?.s
      },
      .measure("mk_var", "Variance of mk_s without a trend, ties taken into account; empty as mk_s.") {
        $0.test?.variance
      },
      .measure("mk_z", "mk_s, one nearer to 0, over its standard deviation; empty as mk_s and when all are tied.") {
        $0.test?.z
      },
      .probability("mk_p", "Mann-Kendall, two-sided; empty as mk_z.") { $0.test?.p },
      .measure("kendall_tau_b", "mk_s over its maximum given the ties, -1 to 1; empty as mk_z.") { $0.test?.tauB },
    ]
  }

  private static var slope: [Field] {
    let unit = "mentions per 1,000 words a month"
    return [
      .measure("sen_slope", unit: unit, "Median of the slopes between all pairs of months; empty as mk_s.") {
        $0.slope?.slope
      }
    ]
      + Field.interval("sen", unit: unit, "of sen_slope, from the ranks of the slopes; empty as mk_s.") {
        $0.slope?.interval
      }
      + [.magnitude(of: "mk_p") { $0.test?.z.map { ChiSquared.negativeLog10P($0 * $0) } }]
  }

  private static var flags: Field {
    .flags([
      .fewMonths: "fewer than four months have words",
      .tied: "all months have the same value",
    ]) { $0.flags }
  }
}
