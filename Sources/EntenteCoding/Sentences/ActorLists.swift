import EntenteEnglish

/// Joins actors that are listed, "Uruguay, Colombia and Venezuela", into one with several countries.
enum ActorLists {
  static func joined(_ actors: [Actor], in view: SentenceView) -> [Actor] {
    guard actors.count > 1 else { return actors }
    var joined: [Actor] = []
    joined.reserveCapacity(actors.count)
    for actor in actors {
      guard let last = joined.last, canJoin(last, actor, view) else {
        joined.append(actor)
        continue
      }
      joined[joined.count - 1].range = last.range.lowerBound..<actor.range.upperBound
      for country in actor.countries where !last.countries.contains(country) {
        joined[joined.count - 1].countries.append(country)
      }
    }
    return joined
  }

  private static func canJoin(_ last: Actor, _ next: Actor, _ view: SentenceView) -> Bool {
    guard last.kind != .place, next.kind != .place, !last.countries.isEmpty, !next.countries.isEmpty,
      last.range.upperBound < next.range.lowerBound, !next.countries.contains(where: last.countries.contains)
    else { return false }
    var joins = false
    for position in last.range.upperBound..<next.range.lowerBound {
      if view.is(position, .and) {
        joins = true
      } else if view.mark(position) == .comma {
        joins = joins || isListComma(position, last, next, view)
      } else if !view.is(position, .determiner) {
        return false
      }
    }
    return joins && (last.kind == next.kind || last.isStrong && next.isStrong)
  }

  /// A comma joins only inside a list that ends with "and": not the comma of an apposition.
  private static func isListComma(_ comma: Int, _ last: Actor, _ next: Actor, _ view: SentenceView) -> Bool {
    guard last.kind == .country || last.kind == .organ, next.kind == .country else { return false }
    let after = next.range.upperBound
    return view.is(after, .and) || view.mark(after) == .comma && !view.is(after + 1, [.verb, .be, .have, .relative])
  }
}
