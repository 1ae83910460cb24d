/// How many of the statements that a report makes may be false.
package enum FalseDiscoveryRate {
  /// A row is stated when its q, adjusted for all rows that were tested, is no more than this.
  package static let accepted = 0.05
}
