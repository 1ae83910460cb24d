import EntenteCoding
import EntenteText

/// An event in the making: the tellings that were found to be of it so far.
struct EventDraft {
  /// What kind of act it is.
  ///
  /// Different acts never become one event: an invitation and a readiness to come are both AGREE and still two events.
  struct Act: Hashable {
    let type: EventType
    let mode: String?
    let status: EventStatus
    let prospective: Bool
    let reciprocal: Bool
    /// The lexicon's name of the act, such as `agree.invite`.
    let name: String
  }

  /// An act and a pair of countries: what two tellings must share to be of the same event.
  struct Link: Hashable {
    let act: Act
    /// Of a reciprocal act the lower code comes first, whoever is named first.
    let pair: Event.Leg
  }

  let act: Act
  /// In the order they are read once the draft is ``inOrder()``.
  private(set) var tellings: [Telling]
  private(set) var links: Set<Link>
  /// From the first day reported to the last; nil while undated.
  private(set) var days: ClosedRange<CalendarDay>?

  /// The draft of what one sentence tells by one trigger.
  ///
  /// - Precondition: There is at least one telling; a draft always has one.
  init(act: Act, tellings: [Telling]) {
    precondition(!tellings.isEmpty, "an event nobody tells of")
    self.act = act
    self.tellings = tellings
    links = Set(tellings.map { Link(act: act, pair: Event.Leg(pairOf: $0.engagement)) })
  }

  /// Takes over the tellings of another draft, behind its own: an event may be told ten thousand times, so they are
  /// ordered once at the end.
  mutating func absorb(_ other: EventDraft) {
    tellings += other.tellings
    links.formUnion(other.links)
    days = span(with: other)
  }

  /// The draft with its tellings in the order they are read.
  func inOrder() -> EventDraft {
    var draft = self
    draft.tellings.sort { $0.precedes($1) }
    return draft
  }

  /// The days that both drafts together lie in.
  func span(with other: EventDraft) -> ClosedRange<CalendarDay>? {
    guard let days, let others = other.days else { return days ?? other.days }
    return min(days.lowerBound, others.lowerBound)...max(days.upperBound, others.upperBound)
  }

  /// The draft on the day that it is reported for: the first that a sentence names, else the story's; undated without.
  func dated() -> EventDraft {
    var draft = self
    let published = tellings[0].storyDate
    let named = tellings.lazy.compactMap { $0.namedDate(firstReported: published) }.first
    draft.days = (named?.day ?? published).map { $0...$0 }
    return draft
  }

  /// Whether it is reported before another: by its first day, then in the order they are read.
  func isReported(before other: EventDraft) -> Bool {
    let (day, otherDay) = (days?.lowerBound, other.days?.lowerBound)
    return day == otherDay ? tellings[0].precedes(other.tellings[0]) : CalendarDay.isEarlier(day, otherDay)
  }

  /// Sixteen hexadecimal digits that follow from the story it is counted in, the act and the pairs alone.
  var fingerprint: String {
    var hash = FNV1a()
    hash.combine(tellings[0].report.story.value)
    for part in [act.type.rawValue, act.mode ?? "", act.status.rawValue, act.name] { hash.combine(part) }
    hash.combine("\(act.prospective) \(act.reciprocal)")
    for pair in links.map(\.pair).sorted() { hash.combine(pair.source.iso3 + pair.target.iso3) }
    return hash.hexadecimal
  }
}

extension EventDraft.Act {
  init(of engagement: Engagement) {
    self.init(
      type: engagement.type, mode: engagement.mode, status: engagement.status, prospective: engagement.prospective,
      reciprocal: engagement.reciprocal, name: engagement.act)
  }
}
