import EntenteMeasures

extension Flag {
  /// The flag as the page's tables show it, `few mentions`.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }

  /// What the flag says of its row, in words that follow `few: `.
  var meaning: String {
    switch self {
    case .few: "fewer than five stories in all"
    case .fewMentions: "fewer than five mentions in bodies"
    case .oneStory: "one story alone names it"
    case .titleOnly: "named in titles alone"
    case .everywhere: "in every unit, so that association cannot be told from prevalence"
    case .noStrata: "no story leaves room for a test inside stories"
    case .thin: "its events are counted in fewer than three stories"
    case .unscored: "all its events score zero"
    case .noSpread: "all stories agree, so that the error is unknown"
    }
  }
}
