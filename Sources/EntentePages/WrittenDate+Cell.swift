import EntenteText

extension WrittenDate {
  /// Why a field that should hold a day is not used.
  package enum Doubt: String, Hashable, Sendable {
    /// `44992`: days since 1900 or 1904, which only the spreadsheet knows.
    case serialNumber
    /// `1678180800`: seconds or milliseconds since 1970.
    case timestamp
    /// 1 January 1970 and other days from which computers count, written where a day is missing.
    case zero
    /// `7-Mar-23`.
    case twoDigitYear
    /// `soon`.
    case noDay
  }

  /// Reads a field of a table that should hold a day, as spreadsheets, scripts and databases write it.
  ///
  /// Blanks around it are none of it. Besides what a page may say, `20230307`, `20230307T092000Z` and `20230307092000` are days.
  package init(cell text: String, order: DateOrder?) {
    let text = SidecarCell.trimmed(text)
    let bytes = Array(text.utf8)
    if let date = Self.compact(bytes) ?? WrittenDate(text, order: order) {
      self = date.isZero ? .doubtful(text, .zero) : date
    } else {
      self = .doubtful(text, Self.number(bytes) ?? (Self.hasShortYear(text) ? .twoDigitYear : .noDay))
    }
  }

  /// Reads a field that may be empty or hold one of the words for a missing value, `NA` or `null`, and is nil then.
  package static func given(_ field: String) -> WrittenDate? {
    SidecarCell.value(field).map { WrittenDate(cell: $0, order: nil) }
  }

  /// Spreadsheets count from 1900 or 1904, most others from 1970.
  private var isZero: Bool {
    switch self {
    case .day(let day): ["1900-01-01", "1904-01-01"].contains(day.description)
    case .doubtful(_, let doubt): doubt == .zero
    case .ambiguous, .impossible: false
    }
  }

  /// Eight digits that are a day, alone or with a time behind them.
  private static func compact(_ text: [UInt8]) -> WrittenDate? {
    let digits = text.prefix { UTF8Scalars.isDigit(UInt32($0)) }
    guard [8, 12, 14].contains(digits.count) else { return nil }
    let time = text[digits.count...]
    guard time.isEmpty || digits.count == 8 && (time.first == 0x54 || time.first == 0x20) || time.elementsEqual([0x5A]),
      time.allSatisfy({ UTF8Scalars.isDigit(UInt32($0)) || [0x54, 0x20, 0x5A, 0x3A, 0x2B, 0x2D, 0x2E].contains($0) })
    else { return nil }
    let parts = [digits[0..<4], digits[4..<6], digits[6..<8]].map { String(decoding: $0, as: UTF8.self) }
    guard let date = WrittenDate(parts.joined(separator: "-")) else { return nil }
    if case .impossible = date { return digits.count == 8 && !time.isEmpty ? date : nil }
    return date
  }

  /// What a number without any other sign counts.
  private static func number(_ text: [UInt8]) -> Doubt? {
    let whole = text.prefix { UTF8Scalars.isDigit(UInt32($0)) }
    let fraction = text[whole.count...]
    guard !whole.isEmpty, fraction.isEmpty || [0x2E, 0x2C].contains(fraction[fraction.startIndex]),
      fraction.dropFirst().allSatisfy({ UTF8Scalars.isDigit(UInt32($0)) })
    else { return nil }
    if whole.allSatisfy({ $0 == 0x30 }) { return .zero }
    switch whole.count {
    case 5: return .serialNumber
    case 9...10, 12...13, 16, 19: return .timestamp
    default: return nil
    }
  }

  /// Whether it would be a day with `20` before its last number of two digits.
  private static func hasShortYear(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard let first = words.first(where: { $0.last?.isNumber ?? false }) ?? words.first else { return false }
    let candidates = [text, String(first)].filter { candidate in
      let digits = candidate.utf8.reversed().prefix { UTF8Scalars.isDigit(UInt32($0)) }
      return digits.count == 2
    }
    return candidates.contains { WrittenDate($0.dropLast(2) + "20" + $0.suffix(2)) != nil }
  }
}
