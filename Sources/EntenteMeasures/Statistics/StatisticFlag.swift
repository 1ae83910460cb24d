/// Why a cell of the folder of all statistics is empty, or why its row should not be leaned on.
package enum StatisticFlag: String, CaseIterable, Sendable {
  // Comparisons
  case absentA = "absent_a"
  case absentB = "absent_b"
  case emptyA = "empty_a"
  case emptyB = "empty_b"
  case fewMentions = "few_mentions"
  case oneArticle = "one_article"
  case wordlessA = "wordless_a"
  case wordlessB = "wordless_b"
  case singleA = "single_a"
  case singleB = "single_b"
  case noSpread = "no_spread"
  case tooManyStories = "too_many_stories"
  case alone
  // Frequencies
  case few
  case titleOnly = "title_only"
  case noWords = "no_words"
  case onePart = "one_part"
  // Pairs
  case neverTogether = "never_together"
  case everywhere
  case wholeStories = "whole_stories"
  case noStrata = "no_strata"
  case neverApart = "never_apart"
  case unconnected
  // Trends and networks
  case fewMonths = "few_months"
  case tied
  case noLinks = "no_links"
}

extension [(StatisticFlag, Bool)] {
  /// The flags that are raised.
  var raised: [StatisticFlag] { filter(\.1).map(\.0) }
}
