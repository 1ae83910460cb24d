package import EntenteText

/// A date as someone wrote it, before it is believed.
package enum WrittenDate: Hashable, Sendable {
  case day(CalendarDay)
  /// `09/12/2023`: 9 December to some, 12 September to others.
  case ambiguous(String)
  /// `31 February 2020`.
  case impossible(String)
  /// What stands where a day should, and is not believed to be one.
  case doubtful(String, Doubt)
}

/// How an all-number date is to be read when both orders are possible.
package enum DateOrder: String, CaseIterable, Sendable {
  case dayFirst = "day-first"
  case monthFirst = "month-first"
}

extension WrittenDate {
  /// Reads a text that is a date and nothing else but a time, a weekday, a time zone or a label such as `Published`.
  ///
  /// A year of four digits is required; a month name may be English, Spanish, French, German, Portuguese or Russian.
  /// The day is taken as written: a time zone does not move it.
  ///
  /// - Returns: Nil for running text, for a month without a day and for a day without a year.
  package init?(_ text: some StringProtocol, order: DateOrder? = nil) {
    guard text.utf8.count <= 120, let parts = DateParts(Array(text.utf8)) else { return nil }
    let surface = String(text)
    switch parts.form(order) {
    case nil: return nil
    case .undecided: self = .ambiguous(surface)
    case .civil(let year, let month, let day):
      guard (1900...2100).contains(year), let date = CalendarDay(year: year, month: month, day: day) else {
        self = .impossible(surface)
        return
      }
      // From 1 January 1970 computers count; west of Greenwich that moment is on the day before.
      self = date.number == 0 || date.number == -1 ? .doubtful(surface, .zero) : .day(date)
    }
  }
}

/// The numbers and the month of a date line, in their order.
private struct DateParts {
  enum Form {
    case civil(year: Int, month: Int, day: Int)
    case undecided
  }

  private struct Number {
    let value: Int
    let digits: Int
  }

  private var numbers: [Number] = []
  private var month: Int?

  /// Returns nil at the first word that no date line has.
  init?(_ text: [UInt8]) {
    let span = text.span
    var offset = 0
    while offset < text.count {
      let (value, width) = span.scalar(at: offset)
      if UTF8Scalars.isDigit(value) {
        offset = readNumber(text, at: offset)
      } else if UTF8Scalars.isLetter(value) {
        let end = Self.wordEnd(span, from: offset)
        let word = String(decoding: text[offset..<end], as: UTF8.self).lowercased()
        if isComplete, DateWords.updates.contains(word) { return }
        guard readWord(word) else { return nil }
        offset = end
      } else if UTF8Scalars.isWhiteSpace(value) || Self.isJoint(value) {
        offset += width
      } else {
        return nil
      }
    }
  }

  /// `,`, `.`, `/`, `-`, `:`, `|`, `(`, `)`, `+`, dashes and bullets.
  private static func isJoint(_ value: UInt32) -> Bool {
    switch value {
    case 0x28, 0x29, 0x2B...0x2F, 0x3A, 0x7C, 0xBA: true
    default: UTF8Scalars.isBullet(value)
    }
  }

  private static func wordEnd(_ text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count {
      let (value, width) = text.scalar(at: end)
      guard UTF8Scalars.isLetter(value) else { break }
      end += width
    }
    return end
  }

  /// Reads a date's number, or skips a time such as `18:28:05.123` or the offset `+03:00`.
  private mutating func readNumber(_ text: [UInt8], at start: Int) -> Int {
    var end = start
    while end < text.count, UTF8Scalars.isDigit(UInt32(text[end])) { end += 1 }
    let isTime = end + 1 < text.count && text[end] == 0x3A && UTF8Scalars.isDigit(UInt32(text[end + 1]))
    let isOffset = start > 0 && text[start - 1] == 0x2B || Self.isOffsetWest(text, start..<end)
    if isTime || isOffset {
      while end < text.count, UTF8Scalars.isDigit(UInt32(text[end])) || text[end] == 0x3A || Self.isFraction(text, end)
      {
        end += 1
      }
      return end
    }
    let value = text[start..<end].prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
    numbers.append(Number(value: value, digits: end - start))
    return end
  }

  /// Whether digits are the `0500` of ` -0500`: at most fourteen hours, and full or quarters of hours.
  private static func isOffsetWest(_ text: [UInt8], _ digits: Range<Int>) -> Bool {
    guard digits.count == 4, digits.lowerBound > 1, text[digits.lowerBound - 1] == 0x2D,
      text[digits.lowerBound - 2] <= 0x20
    else { return false }
    let value = text[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return value <= 1400 && [0, 15, 30, 45].contains(value % 100)
  }

  private static func isFraction(_ text: [UInt8], _ offset: Int) -> Bool {
    text[offset] == 0x2E && offset + 1 < text.count && UTF8Scalars.isDigit(UInt32(text[offset + 1]))
  }

  private var isComplete: Bool { numbers.count >= 2 && numbers.contains { $0.digits == 4 } }

  private mutating func readWord(_ word: String) -> Bool {
    if let number = DateWords.month(word) {
      guard month == nil || month == number else { return false }
      month = number
      return true
    }
    return DateWords.companions.contains(word)
  }

  func form(_ order: DateOrder?) -> Form? {
    guard let year = numbers.firstIndex(where: { $0.digits == 4 }) else { return nil }
    return month.map { named($0, year: year) } ?? numeric(year: year, order)
  }

  /// `29 Sep 2023`, `September 29, 2023`, `2023 September 29`.
  private func named(_ month: Int, year: Int) -> Form? {
    let others = numbers.indices.filter { $0 != year && numbers[$0].digits <= 2 }
    guard let day = others.first(where: { abs($0 - year) == 1 }) else { return nil }
    return .civil(year: numbers[year].value, month: month, day: numbers[day].value)
  }

  /// `2023-09-29`, `29.9.2023`, `9/29/2023`.
  private func numeric(year: Int, _ order: DateOrder?) -> Form? {
    let value = numbers[year].value
    if year == 0, numbers.count >= 3, numbers[1].digits <= 2, numbers[2].digits <= 2 {
      return .civil(year: value, month: numbers[1].value, day: numbers[2].value)
    }
    guard year == 2, numbers[0].digits <= 2, numbers[1].digits <= 2 else { return nil }
    let (first, second) = (numbers[0].value, numbers[1].value)
    if first > 12 || first == second || first * second == 0 || order == .dayFirst {
      return .civil(year: value, month: second, day: first)
    }
    if second > 12 || order == .monthFirst { return .civil(year: value, month: first, day: second) }
    return .undecided
  }
}
