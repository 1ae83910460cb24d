import EntentePages
import EntenteText

/// The day of publication that a page shows around its headline, or has in its address.
enum ShownDay {
  /// - Parameters:
  ///   - lines: Short ones, those behind the headline first.
  ///   - text: What they are lines of.
  ///   - order: How the page's readers write `09/12/2023`; nil where that is not known.
  /// - Returns: The day, or what is written there and cannot be used; nil where no line has one.
  static func published(_ lines: [ByteRange], in text: [UInt8], order: DateOrder?) -> String? {
    let lines = lines.map { PageLine($0, of: text, emptyLinesBefore: 0) }
    switch PublicationLine.published(lines.compactMap { PublicationLine($0, in: text, order: order) }) {
    case .day(let day): return day.description
    case .ambiguous(let surface), .impossible(let surface), .doubtful(let surface, _):
      return day(within: lines, text, order) ?? surface
    case nil: return day(within: lines, text, order)
    }
  }

  /// The day of an address such as `https://ode.example/2023/03/07/ferry`.
  static func inAddress(_ address: String) -> String? {
    let parts = address.split(separator: "/")
    for index in parts.indices.dropLast(2) {
      let day = parts[index...].prefix(3)
      guard day.map(\.utf8.count) == [4, 2, 2], day.allSatisfy({ Int($0) != nil }) else { continue }
      if case .day(let day) = WrittenDate(day.joined(separator: "-")) { return day.description }
    }
    return nil
  }

  // MARK: Parts of lines

  /// A day with a place or a name before it, or more behind: `Praia, 30 July 2015`.
  private static func day(within lines: [PageLine], _ text: [UInt8], _ order: DateOrder?) -> String? {
    lines.lazy.filter { !$0.isProse && $0.wordCount <= 16 }.compactMap { line in
      day(within: text.surface(line.range), order)
    }
    .first?.description
  }

  private static func day(within line: String, _ order: DateOrder?) -> CalendarDay? {
    guard line.contains(where: \.isNumber) else { return nil }
    let words = line.split { " \t|·()\u{A0}".contains($0) }
    for start in words.indices {
      for end in (start + 1...min(start + 5, words.count)).reversed() {
        if let day = day(words[start..<end].joined(separator: " "), among: words, order) { return day }
      }
    }
    return nil
  }

  private static func day(_ part: String, among words: [Substring], _ order: DateOrder?) -> CalendarDay? {
    guard part.contains(where: \.isNumber) else { return nil }
    switch WrittenDate(part, order: order) {
    case .day(let day): return day
    case .ambiguous: return settled(part, by: words)
    case .impossible, .doubtful, nil: return nil
    }
  }

  /// Of `Mon, 10/04/2021` the reading that is a Monday; of one with a time zone of the United States, month first.
  private static func settled(_ part: String, by words: [Substring]) -> CalendarDay? {
    let days = [DateOrder.dayFirst, .monthFirst].map { order in
      if case .day(let day) = WrittenDate(part, order: order) { day } else { nil as CalendarDay? }
    }
    if let weekday = words.lazy.compactMap(weekday).first { return days.first { $0?.weekday == weekday } ?? nil }
    return words.contains { zones.contains($0) } ? days[1] : nil
  }

  /// 0 for Monday.
  private static func weekday(_ word: Substring) -> Int? {
    let letters = word.lowercased().filter(\.isLetter)
    return letters.count < 3 ? nil : weekdays.firstIndex { $0 == letters || $0.prefix(3) == letters }
  }

  private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  private static let zones: Set<Substring> = ["EST", "EDT", "ET", "CST", "CDT", "MST", "MDT", "PST", "PDT", "PT"]
}
