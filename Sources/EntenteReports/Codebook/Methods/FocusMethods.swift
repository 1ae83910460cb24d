extension [Method] {
  /// focus.csv.
  static let focus: [Method] = [
    Method(
      "power_name", "country_name",
      edges: "Never empty; the code where no name is known.",
      use: "The labels of a row.",
      avoid: "Do not join by them; take power and country."),
    Method(
      "power", "country", sources: [.iso3166],
      edges: "Never empty and never the same. EUE is the European Union.",
      use: "The rows of a country, one of each power of --focus, stand for comparison: sort by country.",
      avoid: "Another choice of powers gives other rows and another courtship: datapackage.json has the choice."),
    Method(
      "to_country", "from_country", formula: "events of dyads.csv, power to country and country to power",
      edges: "0 is a true zero: the row is there because another power deals with the country.",
      use: "Who acts on whom. A meeting stands once, in the direction its evidence tells it.",
      avoid: "Do not sum rows to count events: a host with five guests is one event and five rows."),
    Method(
      "to_country_lo", "to_country_hi",
      formula: "as cooperative_lo of dyads.csv, of all acts of the power on the country", sources: [.cochranSampling],
      edges: "Empty where fewer than three stories tell one, and when all tell as many (flag no_spread).",
      use: "The range of the number that so many stories allow; the figure of the page draws it.",
      avoid: "Sampling error only, not the coder's errors."),
    Method(
      "mutual", formula: "mutual of dyads.csv, of both directions",
      edges: "0 is a true zero.",
      use: "How much of the dealings is meetings and calls.",
      avoid: "They stand in to_country or from_country already: never add them."),
    Method(
      "cooperative", "conflictual", "done", "announced",
      formula: "to_country + from_country = done + announced = cooperative + conflictual + what scores 0",
      sources: [.plover],
      edges: "0 is a true zero.",
      use: "What the dealings of the two are like, whoever acts. announced is prospective of dyads.csv.",
      avoid: "Of one direction alone: dyads.csv has these."),
    Method(
      "cooperation_points", "conflict_points",
      formula: "the sums of these columns of dyads.csv over both directions", sources: [.plover],
      edges: "0 when no act has a score of that sign.",
      use: "C+ and C− of the two countries alone.",
      avoid: "They grow with the number of stories: no comparison of corpora or periods."),
    Method(
      "stories", formula: "number of stories that report an act of either on the other",
      edges: "0 is a true zero.",
      use: "How widely the dealings of the two are told.",
      avoid: "Not a sample size of courtship: that is the stories in which acts on the country are counted."),
    Method(
      "reciprocity", formula: "min(to_country, from_country) ÷ max(to_country, from_country)",
      edges: "Empty where both are 0; 0 where one side alone acts; 1 where both act as often.",
      use: "Whether acts are answered.",
      avoid: "Mutual acts stand in the direction in which they are told: with many of them it says little."),
    Method(
      "courtship",
      formula: "ln((a + ½) ÷ (b + ½)), a the power's acts on the country, b those of the other powers together",
      edges: "0 when both sides act as often. Empty with one power, and where none acts on the country.",
      use: "Above 0 the power acts more often on the country than the others: e^courtship times as often.",
      avoid: "Acts, friendly or hostile, not favour; and a power that is in more stories leads nearly everywhere."),
    Method(
      "courtship_lo", "courtship_hi",
      formula: """
        courtship ± t(0.975; n − 1) × se
        se = √((n − 1) ÷ n × Σ(m − mean m)²), m the courtship without each of the n stories that tell such an act in turn
        """,
      sources: [.jackknife],
      edges:
        "Empty where the acts of either side are counted in fewer than three stories (flag thin), or all stories agree "
        + "(flag no_spread).",
      use: "How far the ratio can be trusted.",
      avoid:
        "No test: it is not adjusted for the number of countries, and in simulated corpora it covers 87 to 99 %, where one "
        + "side is rare 67 %. The page states no difference from it."),
    Method(
      "period_start", "period_end",
      formula: "the report's period; the twelve months up to its end where a power has under 30 acts on others in it",
      edges: "Empty of a report about all that was read. The same in every row.",
      use: "Whether the acts are those of the report's own days: then they are those of dyads.csv.",
      avoid: "Of other days than the report's, rows are not to be added to those of its other tables."),
    .flags,
  ]
}
