extension [Method] {
  /// regions.csv.
  static let regions: [Method] = [
    Method(
      "name", "region",
      edges: "Never empty.",
      use: "region is m49- and the code of the United Nations' M49; regions and their parts are rows side by side.",
      avoid: "A spreadsheet reads a bare code such as 005 as 5: hence the prefix."),
    Method(
      "members", "members_named", "members_total",
      edges: "Never empty or 0: a region of which no country is named has no row.",
      use: "Which countries make the region's number, and how many of those that it has.",
      avoid: "Kosovo and Taiwan, which M49 does not have by themselves, are where World Population Prospects has them."),
    Method(
      "mentions", formula: "Σ mentions of countries.csv over its countries",
      edges: "0 where titles alone name one.",
      use: "Volume: how often its countries are named.",
      avoid: "“Latin America” and “the West” are no mention of any country and are not in it."),
    Method(
      "stories", formula: "number of stories that name at least one of its countries",
      edges: "Never 0.",
      use: "A story counts once for a region, however many of its countries it names.",
      avoid: "Do not sum over rows: a story stands in every region that it names a country of, and in their parts."),
    .storiesTotal,
    Method(
      "story_share", formula: "stories ÷ stories_total",
      edges: "Above 0, at most 1.",
      use: "In which part of the news a region is present.",
      avoid:
        "Regions have from four to over fifty countries: a large one is named more. Blocs and bodies are no regions."),
    .storyShareBounds,
  ]
}
