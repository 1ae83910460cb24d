/// How often the coder is right, measured against coding by hand; stands beside every score it is the base of.
package struct CoderAccuracy: Hashable, Sendable {
  /// What was compared, such as `countries named in a story`.
  package let subject: String
  /// Of what the coder finds, the share that is right, in 0...1.
  package let precision: Double
  /// Of what is there, the share that the coder finds, in 0...1.
  package let recall: Double
  /// The texts that were coded by hand, such as `five articles, 122 engagements`.
  package let measuredOn: String

  package init(of subject: String, precision: Double, recall: Double, measuredOn: String) {
    self.subject = subject
    self.precision = precision
    self.recall = recall
    self.measuredOn = measuredOn
  }
}
