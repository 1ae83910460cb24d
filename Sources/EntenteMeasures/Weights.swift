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

  /// The score of a type and mode, or of the type alone when the mode has no row of its own.
  package func millionths(_ type: EventType, mode: String?) -> Int {
    mode.flatMap { scores[type.rawValue + "." + $0] } ?? scores[type.rawValue] ?? 0
  }
}
