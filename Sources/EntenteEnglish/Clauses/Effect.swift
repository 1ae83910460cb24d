/// What a governing word says of its content: "refused to leave" is another thing than "managed to leave".
package enum Effect: String, CaseIterable, Sendable {
  /// Nothing that changes it.
  case none
  /// It is so: "managed to", "was forced to".
  case asserts
  case plans
  case wants
  /// "urged Peru to", "called on Peru to".
  case requests
  case denies
  case refuses
  case considers
  case fails
  case prevents
  case threatens
  case promises
  case accuses
  case permits
  /// "ready to", "able to".
  case enables
  case begins
  case ends
}
