import EntenteEnglish
import EntenteText

/// Reads the day of an act from its clause: "on Tuesday", "on 13 April", "February 6, 2020".
///
/// Only days are read. A month or a year alone says too little to tell one act from another, and what stands after
/// "since" or "until" is not when an act took place. What was done was done by the day of publication: a day that can
/// only lie after it is not the day of the act.
struct EventDateReader: Sendable {
  /// When an act takes place, as its words have it.
  enum Tense {
    case done
    /// Words of today about what is still to come: "invited", "agreed to".
    case promised
    /// "will", "plans to".
    case toCome
  }

  let view: SentenceView
  /// The day of publication, without which "Tuesday" is no day.
  let published: CalendarDay?
  let tense: Tense
  /// Whether the act is in words, so that an infinitive behind it tells another act: "urged Chile to meet on Friday".
  let isInWords: Bool

  /// The day nearest to the trigger in its clause; nil when the clause names none.
  ///
  /// - Returns: Never a day after publication where the act is done.
  func date(of trigger: Range<Int>, in clause: Range<Int>) -> EventDate? {
    let found = clause.compactMap { position -> (distance: Int, date: EventDate)? in
      guard let date = day(at: position), !isOfAnotherAct(position, trigger, in: clause) else { return nil }
      return (distance(position, trigger), date)
    }
    return found.filter { isPossible($0.date) }.min { $0.distance < $1.distance }?.date
  }

  /// Whether words name a day and nothing else: "late on Friday night", but not "after the election of 19 June".
  static func isDay(_ range: Range<Int>, in view: SentenceView) -> Bool {
    range.allSatisfy { position in
      view.is(position, [.weekday, .month]) || view.tokens[position].isNumber || !view.tokens[position].isWord
        || besideDays.contains(view.tokens[position].key)
    }
  }

  private func distance(_ position: Int, _ trigger: Range<Int>) -> Int {
    position < trigger.lowerBound ? trigger.lowerBound - position : position - trigger.upperBound + 1
  }

  private func isPossible(_ date: EventDate) -> Bool {
    guard tense == .done, let published else { return true }
    return date.day <= published
  }

  private func day(at position: Int) -> EventDate? {
    guard !view.is(position, .verb) || view.is(position, .month) else { return nil }
    if view.is(position, .weekday) { return weekday(position) }
    guard isMonth(position), !isBound(position - 1), !isBound(position) else { return nil }
    let weekday = weekdayBefore(position)
    return weekday.map(isBound) == true ? nil : calendar(position, weekday.flatMap(number(ofWeekday:)))
  }

  /// A weekday, and where a date stands beside it the day that this says: "Monday, June 7", "7 June (Monday)".
  private func weekday(_ position: Int) -> EventDate? {
    let dated = monthBeside(position).flatMap { calendar($0, number(ofWeekday: position)) }
    guard let dated else { return relative(position) }
    return isBound(position) ? nil : dated
  }

  private func number(ofWeekday position: Int) -> Int? {
    Self.days[view.tokens[position].key].flatMap { $0 < 7 ? $0 : nil }
  }

  /// The month of the date that stands behind a weekday or before it.
  private func monthBeside(_ weekday: Int) -> Int? {
    var next = isWord(weekday + 1, of: Self.partsOfDay) ? weekday + 2 : weekday + 1
    if isJoint(next) { next += 1 }
    if isMonth(next), isDayOfMonth(next + 1) || view.mark(next + 1) == .stop { return next }
    if isDayOfMonth(next), isMonth(next + 1) { return next + 1 }
    guard isJoint(weekday - 1) else { return nil }
    if isDayOfMonth(weekday - 2), isMonth(weekday - 3) { return weekday - 3 }
    return isMonth(weekday - 2) && isDayOfMonth(weekday - 3) ? weekday - 2 : nil
  }

  private func weekdayBefore(_ month: Int) -> Int? {
    var last = isDayOfMonth(month - 1) ? month - 2 : month - 1
    if isJoint(last) { last -= 1 }
    if isWord(last, of: Self.partsOfDay) { last -= 1 }
    return view.is(last, .weekday) ? last : nil
  }

  private func isMonth(_ position: Int) -> Bool { view.is(position, .month) && view.tokens[position].isCapital }

  private func isDayOfMonth(_ position: Int) -> Bool { number(position).map((1...31).contains) ?? false }

  /// What parts a weekday from its date.
  private func isJoint(_ position: Int) -> Bool { [.comma, .openBracket, .dash].contains(view.mark(position)) }

  /// "since Friday", "until 13 April", "by May 24": not the day of the act.
  private func isBound(_ position: Int) -> Bool { isWord(position - 1, of: Self.bounds) }

  func isWord(_ position: Int, of words: Set<UInt64>) -> Bool {
    position >= 0 && position < view.count && words.contains(view.tokens[position].key)
  }

  /// "Tuesday", "this Thursday", "last Friday", "yesterday".
  private func relative(_ position: Int) -> EventDate? {
    guard let published, let offset = Self.days[view.tokens[position].key] else { return nil }
    let (isEarlier, isLater) = (isWord(position - 1, of: Self.earlier), isWord(position - 1, of: Self.later))
    guard !isBound(isEarlier || isLater ? position - 1 : position) else { return nil }
    guard offset < 7 else { return EventDate(day: published.advanced(by: offset - 8), basis: .relative) }
    let (ahead, back) = ((offset - published.weekday + 7) % 7, (published.weekday - offset + 7) % 7)
    let days =
      if isOfLastWeek(position) {
        offset - published.weekday - 7
      } else if let weeks = weeksAgo(position) {
        -back - 7 * weeks
      } else if isEarlier {
        back == 0 ? -7 : -back
      } else if isLater {
        ahead == 0 ? 7 : ahead
      } else {
        tense == .done ? -back : ahead
      }
    return EventDate(day: published.advanced(by: days), basis: .relative)
  }

  /// "Monday last week", "Monday of last week", and "the previous Monday", which none says of the week that it is.
  private func isOfLastWeek(_ weekday: Int) -> Bool {
    if isWord(weekday - 1, of: Self.previous) { return true }
    let next = view.is(weekday + 1, .of) ? weekday + 2 : weekday + 1
    return isWord(next, of: Self.earlier) && isWord(next + 1, of: Self.week)
  }

  /// How many weeks "Monday a week ago" is before the last Monday.
  private func weeksAgo(_ weekday: Int) -> Int? {
    guard isWord(weekday + 2, of: Self.week), isWord(weekday + 3, of: Self.ago) else {
      return nil
    }
    return Self.counts[view.tokens[weekday + 1].key]
  }

  /// Whether the words of a day themselves say that it is past.
  func looksBack(_ position: Int) -> Bool {
    isWord(position, of: Self.justNow) || isWord(position - 1, of: Self.earlier) || isOfLastWeek(position)
      || weeksAgo(position) != nil
  }

  /// "6 February 2020", "February 6, 2020", and "February 6" in the year that fits.
  private func calendar(_ position: Int, _ weekday: Int?) -> EventDate? {
    guard let month = Self.months[view.tokens[position].key] else { return nil }
    let after = view.mark(position + 1) == .stop ? position + 2 : position + 1
    if let day = number(position - 1), (1...31).contains(day) {
      return date(number(after), month, day, weekday)
    }
    guard let day = number(after), (1...31).contains(day) else { return nil }
    return date(number(view.mark(after + 1) == .comma ? after + 2 : after + 1), month, day, weekday)
  }

  private func date(_ year: Int?, _ month: Int, _ day: Int, _ weekday: Int?) -> EventDate? {
    if let year, (1800...2200).contains(year) {
      return CalendarDay(year: year, month: month, day: day).map { EventDate(day: $0, basis: .explicit) }
    }
    guard let published else { return nil }
    // 29 February may be eight years away.
    let candidates = (-8...8).compactMap { CalendarDay(year: published.year + $0, month: month, day: day) }
    let closest = candidates.min { abs($0.number - published.number) < abs($1.number - published.number) }
    let fitting =
      switch tense {
      case .done: candidates.last { $0 <= published }
      case .promised: closest
      case .toCome: candidates.first { $0 >= published }
      }
    // "Monday, June 28", published in the middle of June: last year's was another weekday.
    let isThatYear = weekday == nil || fitting?.weekday == weekday || closest?.weekday != weekday
    return (isThatYear ? fitting : closest).map { EventDate(day: $0, basis: .explicit) }
  }

  private func number(_ position: Int) -> Int? {
    guard position >= 0, position < view.count, view.tokens[position].isNumber else { return nil }
    return Int(view.text.string(of: view.articleTokens(position..<position + 1), in: view.sentence))
  }

  private static func keyed(_ words: String, from first: Int = 0) -> [UInt64: Int] {
    var numbers: [UInt64: Int] = [:]
    for (index, names) in words.split(separator: " ").enumerated() {
      for name in names.split(separator: "/") { numbers[WordKey.of(name.utf8)] = index + first }
    }
    return numbers
  }

  /// Weekdays from Monday, 0; then, from 7, the days around publication.
  private static let days = keyed("monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow")
  private static let months = keyed(
    "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
    from: 1)
  private static let bounds = Set(
    ["since", "until", "till", "by", "after", "before", "from"].map { WordKey.of($0.utf8) })
  private static let besideDays = Set(
    "on late early last past previous this next the of week morning afternoon evening night".split(separator: " ")
      .map { WordKey.of($0.utf8) })
  private static let earlier = Set(["last", "past", "previous"].map { WordKey.of($0.utf8) })
  private static let previous: Set = [WordKey.of("previous".utf8)]
  private static let justNow = Set(["yesterday", "today"].map { WordKey.of($0.utf8) })
  private static let partsOfDay = Set(["morning", "afternoon", "evening", "night"].map { WordKey.of($0.utf8) })
  private static let later = Set(["next", "coming", "following"].map { WordKey.of($0.utf8) })
  private static let week = Set(["week", "weeks"].map { WordKey.of($0.utf8) })
  private static let ago: Set = [WordKey.of("ago".utf8)]
  /// "a" and the like before "week ago".
  private static let counts = keyed("a/one two three four", from: 1)
}
