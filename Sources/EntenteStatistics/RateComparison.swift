/// A count in an exposure, such as mentions in words or stories among stories.
package struct Rate: Equatable, Sendable {
  /// What was counted, 0 or more.
  package let count: Int
  /// What it was counted in, 0 or more.
  package let exposure: Int

  package init(count: Int, exposure: Int) {
    precondition(count >= 0 && exposure >= 0, "a count of \(count) in \(exposure)")
    self.count = count
    self.exposure = exposure
  }

  /// Count over exposure; nil without exposure.
  package var value: Double? {
    exposure == 0 ? nil : Double(count) / Double(exposure)
  }
}

/// The same count in two samples, such as one period against another; the measures of change are positive where it rose.
package struct RateComparison: Equatable, Sendable {
  package let earlier: Rate
  package let later: Rate

  package init(from earlier: Rate, to later: Rate) {
    self.earlier = earlier
    self.later = later
  }

  /// Whether both samples have exposure; every comparison is undefined otherwise.
  var hasExposure: Bool {
    earlier.exposure > 0 && later.exposure > 0
  }

  /// All that was counted in both samples.
  var count: Int {
    earlier.count + later.count
  }

  /// Earlier over later exposure: what turns the odds of a count being a later one into a ratio of rates.
  var exposureRatio: Double {
    Double(earlier.exposure) / Double(later.exposure)
  }

  /// The sign of the change: later count · earlier exposure - earlier count · later exposure, exactly.
  var change: Int128 {
    Int128(later.count) * Int128(earlier.exposure) - Int128(earlier.count) * Int128(later.exposure)
  }
}
