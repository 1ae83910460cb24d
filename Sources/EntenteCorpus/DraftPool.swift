import EntenteText

/// Drafts that grow together when they share a link and lie close enough in time.
///
/// A link is a key: a draft is compared only with the latest drafts of its links, so a pool takes time in proportion to
/// what it is given.
struct DraftPool {
  /// How many days after the first report of an event another may still be of it; nil where days do not matter.
  private let reach: Int?
  private var slots: [EventDraft?] = []
  private var latest: [EventDraft.Link: Int] = [:]

  init(reach: Int? = nil) { self.reach = reach }

  /// What has grown together so far.
  var drafts: [EventDraft] { slots.compactMap { $0?.inOrder() } }

  /// Adds a draft, together with every earlier one that it shows to be the same event.
  ///
  /// With a reach, drafts must come in the order of their days.
  mutating func insert(_ draft: EventDraft) {
    var draft = draft
    for slot in Set(draft.links.compactMap { latest[$0] }).sorted() {
      guard var earlier = slots[slot], areOneEvent(earlier, draft) else { continue }
      // Given up first, so that its tellings are lengthened and not copied.
      slots[slot] = nil
      earlier.absorb(draft)
      draft = earlier
    }
    for link in draft.links { latest[link] = slots.count }
    slots.append(draft)
  }

  private func areOneEvent(_ earlier: EventDraft, _ later: EventDraft) -> Bool {
    guard let reach else { return true }
    guard let days = earlier.span(with: later) else { return false }
    return days.upperBound.number - days.lowerBound.number <= reach
  }
}
