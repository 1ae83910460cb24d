/// What a text says of an act: that it took place, might, did once, or did not.
package enum EventStatus: String, CaseIterable, Sendable {
  /// It took place; a speech act takes place by being said.
  case realised
  /// May, might, if, considered, expected by somebody else.
  case hypothetical
  /// Told as background: "in 1961", "between 2016 and 2018".
  case historical
  /// Said not to have happened.
  case negated
}
