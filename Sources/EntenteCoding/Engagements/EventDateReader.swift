import EntenteEnglish
import EntenteText

/// Reads the day of an act from its clause: "on Tuesday", "on 13 April", "February 6, 2020".
///
/// Only days are read. A month or a year alone says too little to tell one act from another, and what stands after
/// "since" or "until" is not when an act took place.
struct EventDateReader: Sendable {
  let view: SentenceView
  /// The day of publication, without which "Tuesday" is no day.
  let published: CalendarDay?

  /// The day nearest to the trigger in its clause; nil when the clause names none.
  func date(of trigger: Range<Int>, in clause: Range<Int>, isProspective: Bool) -> EventDate? {
    let found = clause.compactMap { position in
      day(at: position, isProspective: isProspective).map { (distance: distance(position, trigger), date: $0) }
    }
    return found.min { $0.distance < $1.distance }?.date
  }

  private func distance(_ position: Int, _ trigger: Range<Int>) -> Int {
    position < trigger.lowerBound ? trigger.lowerBound - position : position - trigger.upperBound + 1
  }

  private func day(at position: Int, isProspective: Bool) -> EventDate? {
    guard !view.is(position, [.verb]) || view.is(position, [.month]) else { return nil }
    if view.is(position, .weekday), !isBound(position) { return relative(position, isProspective) }
    guard view.is(position, .month), view.tokens[position].isCapital, !isBound(position - 1), !isBound(position) else {
      return nil
    }
    return calendar(position)
  }

  /// "since Friday", "until 13 April", "by May 24": not the day of the act.
  private func isBound(_ position: Int) -> Bool {
    position > 0 && Self.bounds.contains(view.tokens[position - 1].key)
  }

  /// "Tuesday", "this Thursday", "yesterday".
  private func relative(_ position: Int, _ isProspective: Bool) -> EventDate? {
    guard let published, let offset = Self.days[view.tokens[position].key] else { return nil }
    guard offset < 7 else { return EventDate(day: published.advanced(by: offset - 8), basis: .relative) }
    let isNext = isProspective || position > 0 && view.tokens[position - 1].key == Self.next
    let back = (published.weekday - offset + 7) % 7
    let day = isNext ? published.advanced(by: (offset - published.weekday + 7) % 7) : published.advanced(by: -back)
    return EventDate(day: day, basis: .relative)
  }

  /// "6 February 2020", "February 6, 2020", and "February 6" in the year that is nearest to publication.
  private func calendar(_ position: Int) -> EventDate? {
    guard let month = Self.months[view.tokens[position].key] else { return nil }
    let after = view.mark(position + 1) == .stop ? position + 2 : position + 1
    if let day = number(position - 1), (1...31).contains(day) {
      return date(number(after), month, day)
    }
    guard let day = number(after), (1...31).contains(day) else { return nil }
    return date(number(view.mark(after + 1) == .comma ? after + 2 : after + 1), month, day)
  }

  private func date(_ year: Int?, _ month: Int, _ day: Int) -> EventDate? {
    if let year, (1800...2200).contains(year) {
      return CalendarDay(year: year, month: month, day: day).map { EventDate(day: $0, basis: .explicit) }
    }
    guard let published else { return nil }
    let candidates = (-1...1).compactMap { CalendarDay(year: published.year + $0, month: month, day: day) }
    return candidates.min { abs($0.number - published.number) < abs($1.number - published.number) }
      .map { EventDate(day: $0, basis: .explicit) }
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
  private static let next = WordKey.of("next".utf8)
}
