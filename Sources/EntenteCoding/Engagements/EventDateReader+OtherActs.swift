private import EntenteEnglish

extension EventDateReader {
  /// Whether a day is that of another act, which is still to come when this one is done: "thanked Chile ahead of talks on
  /// Friday", "postponed talks scheduled for Friday", "urged Chile to attend the talks on Friday".
  ///
  /// A day whose words look back ("last Friday") is none. The infinitive behind a deed is its purpose ("met to discuss
  /// trade on Monday") and leaves it its day.
  func isOfAnotherAct(_ position: Int, _ trigger: Range<Int>, in clause: Range<Int>) -> Bool {
    guard tense == .done, !looksBack(position) else { return false }
    let isBehind = position >= trigger.upperBound
    let start = isBehind ? trigger.upperBound : clause.lowerBound
    return (start..<max(start, position)).contains { word in
      isBeforeAct(word) || isScheduled(word, position) || isBehind && isInWords && isInfinitive(word)
        || isWord(word, of: Self.to) && isWord(word + 1, of: Self.be)
    }
  }

  /// "ahead of", "before" an act, but not "before dawn".
  private func isBeforeAct(_ position: Int) -> Bool {
    if isWord(position, of: Self.ahead) { return view.is(position + 1, .of) }
    return isWord(position, of: Self.before) && !isWord(position + 1, of: Self.hours)
  }

  /// "scheduled for", "planned in Lima on", "due" right before the day.
  private func isScheduled(_ position: Int, _ day: Int) -> Bool {
    isWord(position, of: Self.schedules) && (position + 1 == day || view.is(position + 1, .preposition))
  }

  /// "to" and a verb's base form, "to quickly leave" too.
  private func isInfinitive(_ position: Int) -> Bool {
    guard view.is(position, .to) else { return false }
    let verb = view.is(position + 1, .adverb) ? position + 2 : position + 1
    return view.is(verb, .verb) && !view.is(verb, [.gerund, .past, .weekday]) && !view.tokens[verb].isCapital
  }

  private static let to: Set = [WordKey.of("to".utf8)]
  private static let be: Set = [WordKey.of("be".utf8)]
  private static let ahead: Set = [WordKey.of("ahead".utf8)]
  private static let before: Set = [WordKey.of("before".utf8)]
  private static let hours = Set(
    "dawn daybreak sunrise noon midday midnight sunset dusk nightfall".split(separator: " ").map { WordKey.of($0.utf8) }
  )
  private static let schedules = Set(
    "scheduled rescheduled planned due set slated expected".split(separator: " ").map { WordKey.of($0.utf8) })
}
