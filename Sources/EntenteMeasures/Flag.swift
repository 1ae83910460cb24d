/// Why a cell of a row is empty, or why its number should not be leaned on.
///
/// A row that bears a flag is shown in its table and not stated as a finding. In a comparison, where each test has flags of
/// its own, the tests themselves leave out what has too little, and a flag of one says nothing of another.
package enum Flag: String, CaseIterable, Comparable, Sendable {
  /// Fewer than five stories in all, or in one of two periods; below three there is no interval.
  case few
  /// Fewer than twenty stories in one of two periods: a change of shares is not tested.
  case short
  /// Fewer than five stories of two periods together name it: a change is not tested.
  case fewStories = "few_stories"
  /// Fewer than five mentions in bodies.
  case fewMentions = "few_mentions"
  /// One story alone names it.
  case oneStory = "one_story"
  /// Named in titles alone: nothing to spread over bodies.
  case titleOnly = "title_only"
  /// In every unit of the level: association cannot be told from prevalence.
  case everywhere
  /// No story names both and leaves room for them to meet or miss: nothing to test inside stories.
  case noStrata = "no_strata"
  /// Its events are counted in fewer than three stories, or in one of two periods: no interval of its balance, intensity
  /// or change of E.
  case thin
  /// All its events score zero: there is no balance of cooperation and conflict.
  case unscored
  /// All stories agree: without spread between them the error is unknown, and there is no interval.
  case noSpread = "no_spread"
  /// The earlier of two periods has no story with words: nothing to compare.
  case emptyA = "empty_a"
  /// The later of two periods has no story with words: nothing to compare.
  case emptyB = "empty_b"
  /// Not named in a body of the earlier period: there is no ratio.
  case absentA = "absent_a"
  /// Not named in a body of the later period.
  case absentB = "absent_b"
  /// No outlet is in both periods: no change on common outlets.
  case noCommon = "no_common"

  package static func < (left: Flag, right: Flag) -> Bool { left.order < right.order }

  /// Fewest stories for an interval, and fewest for a row without ``few``.
  package static let (storiesForInterval, storiesForStatement) = (3, 5)

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
