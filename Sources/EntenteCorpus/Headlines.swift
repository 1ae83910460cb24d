import EntenteCoding
import EntenteText

/// The acts of a headline, which the body tells again in other words: "Peru hails Chile" over "Peru thanked Chile".
///
/// Acts of one type have many names, and two of a body under two names are two. A headline sums up: where it and the body
/// of one article tell acts of the same type, status and direction between the same countries, the headline's is the first
/// of the body's that no other act of the headline is.
extension [EventDraft] {
  /// The drafts of a story, those of headlines as the acts of the bodies that they sum up.
  var withHeadlinesAsTold: [EventDraft] {
    guard contains(where: \.isOfTitle), contains(where: { !$0.isOfTitle }) else { return self }
    let bodies = Dictionary(grouping: filter { !$0.isOfTitle }) { $0.tellings[0].report.article }
    var taken: [ArticleID: Set<EventDraft.Link>] = [:]
    for title in self where title.isOfTitle {
      let article = title.tellings[0].report.article
      let told = bodies[article, default: []].filter { !$0.links.isDisjoint(with: title.links) }
      taken[article, default: []].formUnion(told.flatMap(\.links))
    }
    return map { draft in
      guard draft.isOfTitle else { return draft }
      let article = draft.tellings[0].report.article
      let known = taken[article, default: []]
      guard known.isDisjoint(with: draft.links),
        let body = bodies[article, default: []].first(where: {
          draft.sumsUp($0) && known.isDisjoint(with: $0.links)
        })
      else { return draft }
      taken[article, default: []].formUnion(body.links)
      return EventDraft(act: body.act, tellings: draft.tellings)
    }
  }
}

extension EventDraft {
  fileprivate var isOfTitle: Bool { tellings[0].engagement.field == .title }

  /// Whether a headline's act may be one of the body: alike in all but the act's name, and in a mode that it leaves open.
  fileprivate func sumsUp(_ body: EventDraft) -> Bool {
    act.type == body.act.type && act.status == body.act.status && act.prospective == body.act.prospective
      && act.reciprocal == body.act.reciprocal && (act.mode == nil || act.mode == body.act.mode)
      && !Set(links.map(\.pair)).isDisjoint(with: body.links.map(\.pair))
  }
}
