extension Period {
  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

  /// Returns the spelling that is understood of what a text such as `Sept 2023`, `2023q3` or `9/2023` probably means.
  ///
  /// Nil where it could mean several days, as `09/12/2023` does, or none.
  static func suggestion(for text: some StringProtocol) -> String? {
    let text = text.lowercased()
    let span = CalendarSpan.allCases.first { text.contains($0.rawValue) }
    if let span, !text.utf8.contains(where: isDigit) {
      return (text.contains("this") || text.contains("current") ? "this-" : "last-") + span.rawValue
    }
    let sides = text.split(separator: "..").flatMap { $0.split(separator: " to ") }
    let units = sides.compactMap { unit(of: $0) }
    guard units.count == sides.count, units.count == 2 || units.count == 1 && !text.contains("..") else { return nil }
    let spelling = units.joined(separator: "..")
    return spelling != text && (try? Period(parsing: spelling)) != nil ? spelling : nil
  }

  private static func unit(of side: Substring) -> String? {
    let numbers = side.utf8.split { !isDigit($0) }.map { String(decoding: $0, as: UTF8.self) }
    let word = String(side.filter { ("a"..."z").contains($0) })
    for (letter, mark) in [("q", "Q"), ("h", "H")] where word == letter || mark == "Q" && word.hasPrefix(letter) {
      if numbers.count == 2 { return year(numbers).map { "\($0.year)-\(mark)\($0.other)" } }
    }
    if word == "w" || word == "week", numbers.count == 2 {
      return year(numbers).map { "\($0.year)-W\(twoDigits($0.other))" }
    }
    if let month = months.firstIndex(of: String(word.prefix(3))), numbers.count == 1, numbers[0].utf8.count == 4 {
      return "\(numbers[0])-\(twoDigits("\(month + 1)"))"
    }
    guard word.isEmpty else { return nil }
    switch numbers.map(\.utf8.count) {
    case [4]: return numbers[0]
    case [6]: return "\(numbers[0].prefix(4))-\(numbers[0].suffix(2))"
    case [8]: return "\(numbers[0].prefix(4))-\(numbers[0].dropFirst(4).prefix(2))-\(numbers[0].suffix(2))"
    case [4, 1], [4, 2], [1, 4], [2, 4]: return year(numbers).map { "\($0.year)-\(twoDigits($0.other))" }
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]: return numbers.map(twoDigits).joined(separator: "-")
    default: return nil
    }
  }

  /// Of two numbers the one of four digits, and the other.
  private static func year(_ numbers: [String]) -> (year: String, other: String)? {
    guard let place = numbers.firstIndex(where: { $0.utf8.count == 4 }) else { return nil }
    return (numbers[place], numbers[1 - place])
  }

  private static func twoDigits(_ number: String) -> String { number.utf8.count == 1 ? "0" + number : number }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
