/// How numbers are written in every file of a report: in ASCII, whatever the machine's locale.
package enum NumberFormat {
  /// The decimals of a number in CSV.
  ///
  /// Never three: spreadsheets in German, Spanish or Portuguese silently read `0.125` as 125. Four are read right or
  /// stay text.
  package static let decimals = 4

  /// Returns a number in fixed notation, such as `0.1250` or `-3.0000`.
  ///
  /// Rounded half away from zero on the shortest decimal that reads back to the same value: 0.00015 gives `0.0002`, as
  /// a spreadsheet shows it, although its binary value lies a little below the tie. C's `%.4f` gives 0.0001.
  ///
  /// - Precondition: The number is finite: what is undefined is an empty cell, never a number.
  package static func fixed(_ value: Double, decimals: Int = decimals) -> String {
    precondition(value.isFinite, "\(value) is not a number that can be written")
    return Decimal(value).rounded(to: decimals).text(decimals: decimals)
  }

  /// Returns the fewest digits that read back to the same number, at least four decimals: `0.5000`, `1.2500e-07`.
  ///
  /// The decimals are those of the mantissa where there is an exponent. Zero has no sign.
  ///
  /// - Precondition: The number is finite.
  package static func shortest(_ value: Double) -> String {
    precondition(value.isFinite, "\(value) is not a number that can be written")
    guard value != 0 else { return "0.0000" }
    let digits = value.description
    let mantissa = digits.utf8.prefix { $0 != UInt8(ascii: "e") }
    let written = mantissa.drop { $0 != UInt8(ascii: ".") }.count
    guard written <= decimals else { return digits }
    let padding = (written == 0 ? "." : "") + String(repeating: "0", count: decimals + 1 - max(1, written))
    return digits[..<mantissa.endIndex] + padding + digits[mantissa.endIndex...]
  }

  /// Returns a probability with four decimals, as `0.0312`, and never below `0.0001`.
  ///
  /// So 0 is zero here as everywhere, which no test gives; and what is written is too large rather than too small.
  package static func tabulated(probability: Double) -> String { fixed(max(probability, 0.0001)) }

  /// Returns millionths exactly: with four decimals, or with six where four would lose something.
  package static func millionths(_ value: Int) -> String {
    let places = value % 100 == 0 ? 4 : 6
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, 7 - digits.count)) + digits
    let whole = padded.dropLast(6)
    return (value < 0 ? "-" : "") + whole + "." + padded.suffix(6).prefix(places)
  }

  /// Returns `1 story` or `1,200 stories`.
  static func count(_ number: Int, _ one: String, _ many: String) -> String {
    grouped(number) + " " + (number == 1 ? one : many)
  }

  /// Returns `once`, `twice` or `60 times`.
  static func times(_ number: Int) -> String {
    switch number {
    case 1: "once"
    case 2: "twice"
    default: grouped(number) + " times"
    }
  }

  /// Returns a share of 0...1 for prose, such as `80 %`; with a decimal near the ends, so that few is not none.
  package static func percent(_ share: Double) -> String {
    switch share {
    case 0, 0.01...0.99, 1: fixed(100 * share, decimals: 0) + " %"
    case ..<0.0005: "< 0.1 %"
    case 0.9995...: "> 99.9 %"
    default: fixed(100 * share, decimals: 1) + " %"
    }
  }

  /// Returns a number for prose; from a hundred on, where decimals say nothing, without them, as `2,440`.
  static func points(_ value: Double, decimals: Int = 1) -> String {
    abs(value) < 99.95 ? fixed(value, decimals: decimals) : grouped(Int(value.rounded()))
  }

  /// Returns the bound of a rate, 0 or more, with the two digits that a sample can know, as `0.23` or `8,000`.
  ///
  /// Bounds of few stories can be astronomic; past a million they say no more than that.
  package static func rough(_ value: Double) -> String {
    switch value {
    case 0: return "0"
    case ..<0.001: return "< 0.001"
    case ..<0.0995: return fixed(value, decimals: 3)
    case ..<0.995: return fixed(value, decimals: 2)
    case ..<9.95: return fixed(value, decimals: 1)
    case 1_000_000...: return "over a million"
    default:
      var unit = 1.0
      while value / unit >= 99.5 { unit *= 10 }
      return grouped(Int((value / unit).rounded() * unit))
    }
  }

  /// Returns a probability for prose, as `0.031`; below a thousandth, where decimals promise too much, `< 0.001`.
  package static func probability(_ value: Double) -> String {
    value < 0.001 ? "< 0.001" : fixed(value, decimals: value < 0.0995 ? 3 : 2)
  }

  /// Returns a whole number for prose, such as `12,345`.
  package static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var text = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

/// The digits d₁d₂d₃… of a value 0.d₁d₂d₃… × 10^point.
private struct Decimal {
  private var isNegative: Bool
  private var digits: [UInt8]
  private var point: Int

  /// The shortest decimal that reads back to `value`, as Swift prints it: `12.5`, `1e-05`, `1.5e+16`.
  init(_ value: Double) {
    let text = value.magnitude.description.utf8
    let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
    let exponent = text.endIndex == mantissa.endIndex ? 0 : Int(String(text.dropFirst(mantissa.count + 1)) ?? "") ?? 0
    isNegative = value < 0
    digits = mantissa.filter { $0 != UInt8(ascii: ".") }.map { $0 - UInt8(ascii: "0") }
    point = mantissa.prefix { $0 != UInt8(ascii: ".") }.count + exponent
  }

  /// Half away from zero.
  func rounded(to decimals: Int) -> Decimal {
    let kept = point + decimals
    var result = self
    guard kept < digits.count else { return result }
    result.digits = Array(digits.prefix(max(0, kept)))
    if kept >= 0, digits[kept] >= 5 { result.addOneInLastPlace() }
    return result
  }

  /// Without a sign when every digit is zero.
  func text(decimals: Int) -> String {
    let whole = place(0..<max(0, point)).drop { $0 == UInt8(ascii: "0") }
    var text = isNegative && digits.contains { $0 != 0 } ? [UInt8(ascii: "-")] : []
    text += whole.isEmpty ? [UInt8(ascii: "0")] : whole
    if decimals > 0 { text += [UInt8(ascii: ".")] + place(point..<point + decimals) }
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func addOneInLastPlace() {
    for index in digits.indices.reversed() {
      if digits[index] < 9 {
        digits[index] += 1
        return
      }
      digits[index] = 0
    }
    digits.insert(1, at: 0)
    point += 1
  }

  /// The digits at these places in ASCII, zero where there is none.
  private func place(_ range: Range<Int>) -> [UInt8] {
    range.map { UInt8(ascii: "0") + (digits.indices.contains($0) ? digits[$0] : 0) }
  }
}
