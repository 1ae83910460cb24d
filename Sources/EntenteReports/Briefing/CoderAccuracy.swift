/// How often the coder is right, measured against coding by hand; stands beside every score it is the base of.
package struct CoderAccuracy: Hashable, Sendable {
  /// What was compared, such as `countries named in a story`.
  package let subject: String
  /// Of what the coder finds, the share that is right, in 0...1.
  package let precision: Double
  /// Of what is there, the share that the coder finds, in 0...1.
  package let recall: Double
  /// The 95 % interval of ``f1`` over the texts; nil where it was not computed.
  package let interval: ClosedRange<Double>?
  /// The texts that were coded by hand, such as `five articles, 122 engagements`.
  package let measuredOn: String

  package init(
    of subject: String, precision: Double, recall: Double, interval: ClosedRange<Double>? = nil, measuredOn: String
  ) {
    self.subject = subject
    self.precision = precision
    self.recall = recall
    self.interval = interval
    self.measuredOn = measuredOn
  }

  /// The harmonic mean of precision and recall; 0 where both are.
  package var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
}
