private import EntenteCoding
private import EntenteText

extension Event {
  /// The legs between two different parties; an act of a country on itself is listed and never scored.
  package var internationalLegs: [Leg] { legs.filter { $0.source != $0.target } }

  /// Whether it is in the headline scores: it took place, between different parties.
  package var isCounted: Bool { status == .realised && !internationalLegs.isEmpty }

  /// How many articles report it, every copy counted.
  package var articleCount: Int { Set(reports.map(\.article)).count }

  /// How many stories report it.
  package var storyCount: Int { Set(reports.map(\.story)).count }
}
