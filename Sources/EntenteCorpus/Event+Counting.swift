package import EntenteCoding
private import EntenteText

extension Event {
  /// The legs between two different parties; an act of a country on itself is listed and never scored.
  package var internationalLegs: [Leg] { legs.filter { $0.source != $0.target } }

  /// The legs between two countries: bodies such as the European Union deal with countries and are none.
  package var bilateralLegs: [Leg] {
    internationalLegs.filter { $0.source != .europeanUnion && $0.target != .europeanUnion }
  }

  /// Whether it is in the headline scores: it took place, between different parties, and is as sure as was asked for.
  package var isCounted: Bool { status == .realised && isSure && !internationalLegs.isEmpty }

  /// How many articles report it, every copy counted.
  package var articleCount: Int { Set(reports.map(\.article)).count }

  /// How many stories report it.
  package var storyCount: Int { reports.count < 2 ? reports.count : Set(reports.map(\.story)).count }

  /// The leg that one of its engagements reports, whichever side of a reciprocal act the engagement names first.
  package func leg(of engagement: Engagement) -> Leg {
    let leg = Leg(of: engagement)
    return legs.contains(leg) ? leg : Leg(source: leg.target, target: leg.source)
  }
}
