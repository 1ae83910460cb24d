extension [Method] {
  /// months.csv.
  static let months: [Method] = [
    Method(
      "month",
      edges: "Never empty. Months without a story have no rows: nothing is known of them.",
      use: "The label of the axis; keep its steps even where a month is missing.",
      avoid: "Some spreadsheets turn it into a day: take period_start as the date."),
    Method(
      "period_start", "period_end",
      edges: "Never empty.",
      use: "The first and the last day of the month, for programs that want dates.",
      avoid: "The day of an article is its publication: what it tells may have been earlier."),
    .kind, .id, .countryName,
    Method(
      "stories", formula: "number of the month's stories whose title or body names it",
      edges: "0 is a true zero: stories there are, and none names it.",
      use: "Quote it with stories_total.",
      avoid: "Its ups and downs follow how much was collected: draw story_share."),
    Method(
      "stories_total", formula: "number of the month's stories; a story with copies has the day of the earliest",
      edges: "At least 1. Undated stories are in no month.",
      use: "Draw it under every series: a month of five stories is not a month of five hundred.",
      avoid: "Not the number of articles."),
    Method(
      "story_share", formula: "stories ÷ stories_total",
      edges: "0 when stories there are and none names it.",
      use: "The line to draw, with its bounds as a band; leave a gap where a month has no row.",
      avoid: "Do not join the line over missing months, and do not read 0 into them."),
    .storyShareBounds,
    Method(
      "mentions", formula: "number of mentions in the bodies of the month's stories",
      edges: "0 is a true zero.",
      use: "The numerator of per_1000_words.",
      avoid: "Follows how much was collected."),
    Method(
      "words", formula: "number of words in the bodies of all the month's stories",
      edges: "0 when no body of the month has a word. The same for every row of a month.",
      use: "The denominator of per_1000_words.",
      avoid: "Do not sum it over rows: it is repeated for each country."),
    Method(
      "per_1000_words", formula: "1,000 × mentions ÷ words",
      edges: "Empty in a month without words; 0 when it is not named.",
      use: "The series that statistics/trend.csv tests.",
      avoid: "A month of few stories makes peaks: look at stories_total before you explain one."),
    Method(
      "events", formula: "number of distinct events that took place between it and another country",
      edges: "0 is a true zero. An event is in the month of the story that tells it first, whatever day it names.",
      use: "Add up over months to the row of engagement.csv of all articles, undated stories apart.",
      avoid: "An event told of years later is in the month of its telling."),
    Method(
      "acts_per_100_stories", formula: "100 × events ÷ stories_total",
      edges: "0 is a true zero.",
      use: "How many acts, whatever they weigh, in every 100 stories of the month.",
      avoid: "A month of few stories makes peaks: see few."),
    Method(
      "acts_per_100_stories_lo", "acts_per_100_stories_hi",
      formula: "as acts_per_100_stories_lo and acts_per_100_stories_hi of engagement.csv, over the month's stories",
      sources: [.cochranSampling],
      edges: "Empty where fewer than three stories of the month tell one, and when all tell as many.",
      use: "A band around the line.",
      avoid: "Sampling error only."),
    Method(
      "few",
      edges: "Never empty; the same for every row of a month.",
      use: "Draw the months with yes as hollow points, or leave them out.",
      avoid: "no does not say that a change between months is more than chance."),
    .cooperation,
    Method(
      "score", formula: "E = 100 × (cooperation + conflict) ÷ stories_total", sources: [.plover],
      edges: "0 without an event that scores.",
      use: "How much it dealt with others, month by month, whatever the number of stories.",
      avoid: "It has no bounds here: a month of few stories can show anything. Test changes in comparison.csv."),
  ]
}
