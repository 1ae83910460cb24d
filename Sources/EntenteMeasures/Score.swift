package import EntenteCoding
package import EntenteCorpus

/// A sum of event scores, exact: PLOVER scores are decimals, so sums are kept in millionths of a score point.
///
/// Sums of integers are the same in every order and on any number of threads; sums of `Double` are not.
package struct Score: Hashable, Sendable {
  package let millionths: Int

  package init(millionths: Int) { self.millionths = millionths }

  /// In score points, as tables show it.
  package var points: Double { Double(millionths) / 1_000_000 }

  package var magnitude: Score { Score(millionths: abs(millionths)) }
}

extension Score: AdditiveArithmetic {
  package static let zero = Score(millionths: 0)

  package static func + (left: Score, right: Score) -> Score { Score(millionths: left.millionths + right.millionths) }

  package static func - (left: Score, right: Score) -> Score { Score(millionths: left.millionths - right.millionths) }
}

extension Score: Comparable {
  package static func < (left: Score, right: Score) -> Bool { left.millionths < right.millionths }
}

extension Weights {
  /// The score of an event, which follows from its type and mode alone; in [-10, 10] points for PLOVER.
  package func score(of event: Event) -> Score { Score(millionths: millionths(event.type, mode: event.mode)) }

  /// The score of a type without a mode.
  package func score(of type: EventType) -> Score { Score(millionths: millionths(type, mode: nil)) }
}
