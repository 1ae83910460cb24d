import EntenteCoding
import EntenteText

extension Event {
  /// The event that tellings in the order they are read are of: the first is its evidence, and its story the anchor.
  ///
  /// - Parameters:
  ///   - id: Its name.
  ///   - tellings: Its tellings.
  ///   - least: The probability, in thousandths, that it must have to be sure.
  /// - Precondition: There is at least one telling.
  init(id: String, tellings: [Telling], least: Int) {
    let evidence = tellings[0].engagement
    let probability = tellings.compactMap(\.engagement.probability).max()
    self.init(
      id: id,
      legs: Self.legs(of: tellings.map(\.engagement)),
      reciprocal: evidence.reciprocal,
      type: evidence.type,
      // A headline leaves open what the body says.
      mode: tellings.lazy.compactMap(\.engagement.mode).first,
      context: evidence.context,
      prospective: evidence.prospective,
      status: evidence.status,
      attribution: evidence.attribution,
      date: Self.date(of: tellings),
      anchor: tellings[0].report.story,
      reports: tellings.map(\.report),
      outlets: Set(tellings.compactMap(\.outlet)).sorted(),
      probability: probability, isSure: probability.map { $0 >= least } ?? true)
  }

  /// Each pair once, in the direction of the first engagement that gives it.
  private static func legs(of engagements: [Engagement]) -> [Leg] {
    var told: [Leg: Leg] = [:]
    for engagement in engagements where told[Leg(pairOf: engagement)] == nil {
      told[Leg(pairOf: engagement)] = Leg(of: engagement)
    }
    return told.values.sorted()
  }

  /// The first day that a sentence names, else the day the anchor was published.
  ///
  /// What was done had been done when it was first reported: a later day that a sentence gives it is not its day.
  private static func date(of tellings: [Telling]) -> EventDate? {
    let published = tellings[0].storyDate
    return tellings.lazy.compactMap { $0.namedDate(firstReported: published) }.first
      ?? published.map { EventDate(day: $0, basis: .publication) }
  }
}

extension Event.Leg {
  init(of engagement: Engagement) { self.init(source: engagement.source, target: engagement.target) }

  /// The engagement's pair, in order of code when neither side is the one that acts.
  init(pairOf engagement: Engagement) {
    let leg = Event.Leg(of: engagement)
    self = engagement.reciprocal && leg.target < leg.source ? Event.Leg(source: leg.target, target: leg.source) : leg
  }
}

extension Event.Leg: Comparable {
  package static func < (left: Event.Leg, right: Event.Leg) -> Bool {
    (left.source, left.target) < (right.source, right.target)
  }
}
