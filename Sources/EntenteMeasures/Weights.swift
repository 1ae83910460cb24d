package import EntenteCoding

/// A score for each event type and mode, in millionths of a point, as a weights file gives them.
package struct Weights: Sendable {
  /// The `name` line of the file, such as `plover-0.8`.
  package let name: String
  private let scores: [String: Int]

  package init(name: String, scores: [String: Int]) {
    self.name = name
    self.scores = scores
  }

  /// The lowest and the highest score that an event can have, each with the first type that has it.
  package var range: (lowest: (type: EventType, score: Score), highest: (type: EventType, score: Score)) {
    let all = EventType.allCases.flatMap { type in
      scores.filter { $0.key == type.rawValue || $0.key.hasPrefix(type.rawValue + ".") }
        .map { (type: type, score: Score(millionths: $0.value)) }
    }
    let none = (type: EventType.agree, score: Score.zero)
    return (all.min { $0.score < $1.score } ?? none, all.max { $0.score < $1.score } ?? none)
  }

  /// The score of a type and mode, or of the type alone when the mode has no row of its own.
  package func millionths(_ type: EventType, mode: String?) -> Int {
    mode.flatMap { scores[type.rawValue + "." + $0] } ?? scores[type.rawValue] ?? 0
  }
}
