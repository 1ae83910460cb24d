/// Sums of positive and of negative scores, both told as positive numbers; never set off against each other.
struct Points: Hashable, Sendable {
  private(set) var cooperation = Score.zero
  private(set) var conflict = Score.zero

  mutating func add(_ score: Score) {
    if score < .zero { conflict += score.magnitude } else { cooperation += score }
  }

  /// What both sums weigh together.
  var volume: Score { cooperation + conflict }

  /// What they come to when set off against each other.
  var net: Score { cooperation - conflict }
}

extension Points: Mergeable {
  mutating func merge(_ other: Points) {
    cooperation += other.cooperation
    conflict += other.conflict
  }
}
