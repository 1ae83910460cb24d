/// Poisson weights of mean 1 from uniform 16-bit lanes, four lanes of a word at a time.
///
/// A lane's weight is how many of the thresholds it reaches: 65,536 times the distribution function, rounded.
enum PoissonWeights {
  /// The greatest weight, that of a lane of 65,535.
  static let greatest = 8

  /// Returns the weights of the four 16-bit lanes of a word, each in the place of its lane.
  @inline(__always)
  static func weights(ofLanes word: UInt64) -> UInt64 {
    let everyOther: UInt64 = 0x0000_FFFF_0000_FFFF
    return thresholdsReached(word & everyOther) >> 16 | thresholdsReached(word >> 16 & everyOther)
  }

  /// Returns the weight of a single lane.
  @inline(__always)
  static func weight(ofLane lane: UInt64) -> Int { Int(thresholdsReached(lane) >> 16) }

  /// Returns how many thresholds the two lanes in the low halves of 32-bit fields reach, in the high halves.
  @inline(__always)
  private static func thresholdsReached(_ lanes: UInt64) -> UInt64 {
    reaches(lanes, 24109) &+ reaches(lanes, 48219) &+ reaches(lanes, 60273) &+ reaches(lanes, 64292)
      &+ reaches(lanes, 65296) &+ reaches(lanes, 65497) &+ reaches(lanes, 65531) &+ reaches(lanes, 65535)
  }

  /// A lane that reaches the threshold carries into the field's high half when the rest to 65,536 is added.
  @inline(__always)
  private static func reaches(_ lanes: UInt64, _ threshold: UInt64) -> UInt64 {
    (lanes &+ (65536 &- threshold) &* 0x0000_0001_0000_0001) & 0x0001_0000_0001_0000
  }
}
