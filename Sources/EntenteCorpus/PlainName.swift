import EntenteCoding
private import EntenteEnglish

/// A person's name in plain lower-case letters, its words parted by hyphens: `Sergey V. Lavrov` is `sergey-lavrov`.
///
/// What one article writes and the next does not makes no difference: capitals, accents, apostrophes, a hyphen or a space
/// between parts of a name, and initials beside two longer words.
struct PlainName {
  /// Without the initials beside two longer words: `kim-jong-un`, `oneill`, `george-bush`, but `j-smith`.
  let text: String
  /// With all initials, those in a row as one word: `george-hw-bush`.
  let fullText: String
  /// The initials that ``text`` leaves out, `hw`; empty without any.
  let initials: String
  /// The first and the last word that are no initials; nil for a name of one word, which may be a surname itself.
  let ends: (first: String, last: String)?
  /// The first letters of all words but the surname: `gw` of `George W. Bush`.
  let givenLetters: String
  /// Whether there is but one word beside initials: `J. Smith`.
  let isInitialsAndSurname: Bool

  init(_ name: String) {
    let words = name.unicodeScalars.split { $0.properties.isWhitespace }.map(Self.parts).filter { !$0.isEmpty }
    let isInitials = words.map { $0.allSatisfy(Self.isInitial) }
    let longer = zip(words, isInitials).filter { !$0.1 }.map { $0.0.joined(separator: "-") }
    fullText = Self.joined(words, isInitials) ?? Self.textWithoutLetters(name)
    text = longer.count > 1 ? longer.joined(separator: "-") : fullText
    initials = longer.count > 1 ? zip(words, isInitials).filter(\.1).map { $0.0.joined() }.joined() : ""
    let names = longer.isEmpty ? words.map { $0.joined(separator: "-") } : longer
    ends = words.count > 1 ? names.first.flatMap { first in names.last.map { (first, $0) } } : nil
    let surname = isInitials.lastIndex(of: false) ?? max(0, words.count - 1)
    givenLetters = String((words.prefix(surname) + words.dropFirst(surname + 1)).joined().compactMap(\.first))
    isInitialsAndSurname = words.count > 1 && longer.count == 1
  }

  /// Whether its initials begin the letters of somebody of the surname; those of a surname alone begin all.
  func mayBeShort(for letters: String) -> Bool { letters.hasPrefix(givenLetters) }

  /// Whether a part is one letter of an alphabet that has capitals.
  private static func isInitial(_ part: String) -> Bool {
    part.unicodeScalars.first?.properties.isCased == true && part.unicodeScalars.dropFirst().allSatisfy(\.isAccent)
  }

  /// All words, initials in a row as one; nil without words.
  private static func joined(_ words: [[String]], _ isInitials: [Bool]) -> String? {
    var joined: [String] = []
    for index in words.indices {
      if isInitials[index], index > 0, isInitials[index - 1] {
        joined[joined.count - 1] += words[index].joined()
      } else {
        joined.append(words[index].joined(separator: isInitials[index] ? "" : "-"))
      }
    }
    return joined.isEmpty ? nil : joined.joined(separator: "-")
  }

  /// A name of signs alone as it is, without the stop that parts a name from its country; a hyphen for no name.
  private static func textWithoutLetters(_ name: String) -> String {
    let text = String(String.UnicodeScalarView(name.unicodeScalars.filter { $0 != "." && !$0.properties.isWhitespace }))
    return text.isEmpty ? "-" : text
  }

  /// The parts of a word in plain letters: `jong` and `un` of `Jong-un`, `oneill` of `O'Neill`.
  private static func parts(_ word: Substring.UnicodeScalarView) -> [String] {
    var parts = [""]
    var isLatin = false
    for scalar in word {
      if scalar.isApostrophe || scalar.properties.isDefaultIgnorableCodePoint { continue }
      if isLatin, scalar.isAccent { continue }
      guard scalar.isPartOfWord else {
        parts.append("")
        continue
      }
      let letters = scalar.plainLetters
      isLatin = letters.utf8.allSatisfy { $0 < 0x80 }
      parts[parts.count - 1] += letters
    }
    return parts.filter { !$0.isEmpty }
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfWord: Bool {
    properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }

  /// A combining diacritical mark, which the letter before it bears.
  fileprivate var isAccent: Bool { (0x300...0x36F).contains(value) }

  /// The marks that are written in `O'Neill` and `Sana'a`.
  fileprivate var isApostrophe: Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2B9...0x2BF, 0x2C8, 0x2018...0x201B, 0x2032, 0xFF07: true
    default: false
    }
  }

  /// In small letters, a Latin one without its accents.
  fileprivate var plainLetters: String {
    if isASCII { return properties.lowercaseMapping }
    if let letters = WordKey.baseLetters(of: self) { return letters }
    let lower = properties.lowercaseMapping
    guard let small = lower.unicodeScalars.first, let base = small.latinBase else { return lower }
    return base
  }

  /// The letter that an accented small Latin letter is made of, by its name: e of "LATIN SMALL LETTER E WITH ACUTE".
  private var latinBase: String? {
    guard let name = properties.name, name.hasPrefix("LATIN SMALL LETTER ") else { return nil }
    let words = name.dropFirst("LATIN SMALL LETTER ".count).split(separator: " ")
    guard words.count > 1, words[1] == "WITH", words[0].utf8.count == 1 else { return nil }
    return words[0].lowercased()
  }
}
