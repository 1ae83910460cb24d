import EntenteMeasures

extension Flag {
  /// The flag as the page's tables show it, `few mentions`.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// What the flag says of its row, in words that follow `few: `.
  var meaning: String {
    switch self {
    case .few: "fewer than five stories in all, or in one of two periods"
    case .short: "fewer than twenty stories in one of two periods, too few to test a change of shares"
    case .fewStories: "fewer than five stories of both periods name it, too few to test a change"
    case .fewMentions: "fewer than five mentions in bodies"
    case .oneStory: "one story alone names it"
    case .titleOnly: "named in titles alone"
    case .everywhere: "in every unit, so that association cannot be told from prevalence"
    case .noStrata: "no story leaves room for a test inside stories"
    case .thin: "its events are counted in fewer than three stories"
    case .unscored: "all its events score zero"
    case .emptyA: "the earlier of two periods has no story"
    case .emptyB: "the later of two periods has no story"
    case .absentA: "no body of the earlier period names it, so that there is no ratio"
    case .absentB: "no body of the later period names it"
    case .noCommon: "no outlet tells stories of both periods"
    case .noSpread: "all stories agree, so that the error is unknown"
    }
  }
}
