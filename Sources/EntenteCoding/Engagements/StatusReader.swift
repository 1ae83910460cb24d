import EntenteEnglish

/// Reads from the words around a trigger whether the act took place.
struct StatusReader: Sendable {
  /// How many words before the trigger its auxiliaries and negations stand.
  private static let reach = 6

  let view: SentenceView
  /// The year of publication; nil when the article is undated.
  let year: Int?

  func status(of trigger: Range<Int>, in clause: Range<Int>) -> EventStatus {
    let before = max(clause.lowerBound, trigger.lowerBound - Self.reach)..<trigger.lowerBound
    if isNegated(before, clause) { return .negated }
    if before.contains(where: { view.is($0, .hypothetical) }) || view.is(clause.lowerBound, .hypothetical) {
      return .hypothetical
    }
    return isBackground(clause) ? .historical : .realised
  }

  /// Whether "will", "is to" or "plans to" put the act into the future.
  func isFuture(_ trigger: Range<Int>, in clause: Range<Int>) -> Bool {
    let before = max(clause.lowerBound, trigger.lowerBound - 4)..<trigger.lowerBound
    return before.contains { view.is($0, .future) || view.is($0, .to) && isPlan(before: $0) }
  }

  /// Whether "will" says that it is agreed on, which "hopes to" does not.
  func isSettled(_ trigger: Range<Int>, in clause: Range<Int>) -> Bool {
    (max(clause.lowerBound, trigger.lowerBound - 4)..<trigger.lowerBound).contains { view.is($0, .future) }
  }

  /// "is to", "plans to", "is expected to", "hopes to".
  private func isPlan(before to: Int) -> Bool {
    view.is(to - 1, .be) || Self.plans.contains(view.tokens[max(0, to - 1)].key)
  }

  private func isNegated(_ before: Range<Int>, _ clause: Range<Int>) -> Bool {
    if before.contains(where: { view.is($0, .negation) && !isOtherwiseMeant($0) }) { return true }
    return view.is(clause.lowerBound, .negation)
  }

  /// "not only", "no doubt", "without" a verb.
  private func isOtherwiseMeant(_ position: Int) -> Bool {
    Self.notNegating.contains(view.tokens[min(position + 1, view.count - 1)].key)
      || view.tokens[position].isClitic == false && view.tokens[position].end - view.tokens[position].start == 1
  }

  /// A year that is past: "in 1961", "between 2016 and 2018".
  private func isBackground(_ clause: Range<Int>) -> Bool {
    clause.contains { position in
      guard view.tokens[position].isNumber, view.tokens[position].end - view.tokens[position].start == 4,
        view.is(position - 1, [.preposition, .and, .month]), let number = number(at: position),
        (1800...2100).contains(number)
      else { return false }
      return year.map { number < $0 }
        ?? (view.is(position - 1, [.and]) || view.tokens[position - 1].key == Self.between)
    }
  }

  private func number(at position: Int) -> Int? {
    Int(view.text.string(of: view.articleTokens(position..<position + 1), in: view.sentence))
  }

  private static let between = WordKey.of("between".utf8)
  private static let plans: Set<UInt64> = Set(
    [
      "plans", "planned", "expected", "scheduled", "set", "due", "intends", "intend", "hopes", "hope", "wants", "ready",
      "willing", "prepared", "pledged", "promised", "agreed", "going", "plan", "planning", "expects", "vowed",
      "decided",
    ].map {
      WordKey.of($0.utf8)
    })
  private static let notNegating: Set<UInt64> = Set(
    ["only", "doubt", "longer", "least", "just"].map { WordKey.of($0.utf8) })
}
