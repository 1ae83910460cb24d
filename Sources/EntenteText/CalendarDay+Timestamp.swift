extension CalendarDay {
  /// Reads `2023-09-29`, or such a day with a time behind it: `2023-09-29T10:00:00Z`, `2023-09-29 10:00`.
  ///
  /// The day is taken as written: neither the time nor its zone moves it. Byte by byte, because each line of `annotate`
  /// has one, and a regular expression took a third of the time of all that is read in an article.
  ///
  /// - Returns: Nil for a day that does not exist, and for anything else behind the day than a time of hours and minutes
  ///   with digits, `:`, `.` and `,` behind them, and a zone of `Z` or of digits and `:` behind a sign.
  package init?(timestamp: some StringProtocol) {
    let bytes = Array(timestamp.utf8)
    guard bytes.count >= 10, let day = CalendarDay(iso: bytes[..<10]), Self.isTime(bytes[10...]) else { return nil }
    self = day
  }

  /// Whether bytes are nothing, or `T` or a space with a time behind it.
  private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first else { return true }
    let time = bytes.dropFirst()
    guard first == UInt8(ascii: "T") || first == UInt8(ascii: " "),
      time.count >= 5, time.prefix(2).allSatisfy(isDigit), time[time.startIndex + 2] == UInt8(ascii: ":"),
      time.dropFirst(3).prefix(2).allSatisfy(isDigit)
    else { return false }
    return isZone(time.dropFirst(5).drop { isDigit($0) || ":.,".utf8.contains($0) })
  }

  private static func isZone(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let sign = bytes.first else { return true }
    let offset = bytes.dropFirst()
    if sign == UInt8(ascii: "Z") { return offset.isEmpty }
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")) && !offset.isEmpty
      && offset.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ":") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
