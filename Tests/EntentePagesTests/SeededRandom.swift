/// Numbers that look random and are the same in every run.
struct SeededRandom {
  var state: UInt64

  /// A number in 0..<bound.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
