import EntentePages
import EntenteText

/// Lines of downloads that are known by their shape, since each holds another number.
enum FormShape: Hashable, CaseIterable {
  /// `2 of 14 DOCUMENTS`: nothing but a download numbers its articles with the number first.
  case countOfDocuments
  /// `Document 2 of 14`, `Dokument 2 von 14`, `Document 2 de 14`.
  case documentOfCount
  /// `Documents (14)`.
  case documentsInAll
  /// `LENGTH: 512 words`, `LONGUEUR : 1 312 mots`.
  case length
  /// `March 7, 2023 Tuesday`: the weekday last, as nobody else writes it.
  case dayAndWeekday
  /// `Document ABCD000020230307ej3700001`, whatever the word for document, alone or behind the code `AN`.
  case accessionNumber
  /// `Results Found 14`.
  case results
  /// Twenty or more `_`.
  case rule

  /// The words of a line in lower case, without the blanks between.
  static func words(of range: ByteRange, in text: [UInt8]) -> [String] {
    let line = text[range.start..<range.end]
    guard line.allSatisfy(isASCII) else {
      return text.surface(range).lowercased().split { $0.isWhitespace }.map(String.init)
    }
    let small = line.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return small.split(whereSeparator: isBlank).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a byte is white space of ASCII.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// Whether a line holds what each of the shapes does, a digit or a rule.
  static func mayFit(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains { (0x30...0x39).contains($0) || $0 == 0x5F }
  }

  func fits(_ words: [String]) -> Bool {
    switch self {
    case .countOfDocuments: words.count == 4 && Self.isCount(words[0...2]) && Self.isDocument(words[3])
    case .documentOfCount: words.count == 4 && Self.isDocument(words[0]) && Self.isCount(words[1...3])
    case .documentsInAll: words.count == 2 && Self.isDocument(words[0]) && Self.isBracketedNumber(words[1])
    case .length: Self.isLength(words)
    case .dayAndWeekday: Self.isDayAndWeekday(words)
    case .accessionNumber: words.count <= 3 && Self.isAccessionNumber(words)
    case .results: words.count == 3 && words[0...1] == ["results", "found"] && Self.isNumber(words[2])
    case .rule: words.count == 1 && words[0].utf8.count >= 20 && words[0].utf8.allSatisfy { $0 == 0x5F }
    }
  }

  /// `2 of 14`, in the languages in which databases print it.
  private static func isCount(_ words: ArraySlice<String>) -> Bool {
    let parts = Array(words)
    return isNumber(parts[0]) && isNumber(parts[2])
      && ["of", "von", "de", "sur", "di", "van", "av", "af", "из", "z"].contains(parts[1])
  }

  private static func isDocument(_ word: String) -> Bool { documents.contains(word) }

  private static let documents: Set<String> = [
    "document", "documents", "dokument", "dokumente", "dokumenten", "documento", "documentos", "documenti",
    "documenten", "dokumenter", "документ",
  ]

  private static func isLength(_ words: [String]) -> Bool {
    // Looked at in every line with a digit, and nearly none has a colon.
    guard words.contains(where: { $0.utf8.contains(0x3A) }) else { return false }
    let parts = words.joined(separator: " ").split(separator: ":").map { $0.split(separator: " ").map(String.init) }
    guard parts.count == 2, parts[0].count == 1, let unit = parts[1].last else { return false }
    return lengths.contains(parts[0][0]) && isNumber(parts[1].dropLast()) && units.contains(unit)
  }

  /// `512 words`, `1.024 Wörter`, `1 312 mots`.
  static func isNumberOfWords(_ words: [String]) -> Bool {
    guard words.count >= 2, let unit = words.last, units.contains(unit) else { return false }
    return isNumber(words.dropLast())
  }

  /// A number in one word, or with blanks between thousands.
  private static func isNumber(_ words: ArraySlice<String>) -> Bool {
    guard let first = words.first, isNumber(first) else { return false }
    return words.dropFirst().allSatisfy { $0.utf8.count == 3 && isNumber($0) }
  }

  private static func isDayAndWeekday(_ words: [String]) -> Bool {
    guard (4...6).contains(words.count), let last = words.last, weekdays.contains(last) else { return false }
    return words.dropLast().contains { $0.utf8.count == 4 && isNumber($0) }
  }

  private static let weekdays = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche \
    lunes martes miércoles jueves viernes sábado domingo montag dienstag mittwoch donnerstag freitag samstag sonntag \
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira lunedì martedì mercoledì giovedì venerdì sabato domenica \
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    """.split(separator: " ").map(String.init))

  private static let lengths: Set<String> = [
    "length", "länge", "umfang", "longueur", "longitud", "extensión", "lunghezza", "lengte", "comprimento", "extensão",
    "tamanho",
  ]

  private static let units: Set<String> = [
    "word", "words", "wort", "wörter", "worte", "mot", "mots", "palabra", "palabras", "parola", "parole", "woord",
    "woorden", "palavra", "palavras",
  ]

  /// Letters and digits, 20 to 32 of them, with a day of eight digits behind two zeros.
  private static func isAccessionNumber(_ words: [String]) -> Bool {
    guard let last = words.last, words.count < 3 || words[0] == "an",
      words.first != last || !last.utf8.allSatisfy(isASCII)
    else { return false }
    // Chinese and Japanese put no blank between.
    let bytes = Array(last.utf8.drop { !isASCII($0) })
    guard (20...32).contains(bytes.count) else { return false }
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x7A).contains($0) }) else { return false }
    return bytes.indices.dropLast(9).contains { start in
      bytes[start] == 0x30 && bytes[start + 1] == 0x30 && isDay(bytes[(start + 2)..<(start + 10)])
    }
  }

  private static func isASCII(_ byte: UInt8) -> Bool { byte < 0x80 }

  private static func isDay(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(String(decoding: digits, as: UTF8.self))
    else { return false }
    return CalendarDay(year: number / 10_000, month: number / 100 % 100, day: number % 100) != nil
  }

  private static func isBracketedNumber(_ word: String) -> Bool {
    word.hasPrefix("(") && word.hasSuffix(")") && isNumber(String(word.dropFirst().dropLast()))
  }

  /// Digits, with commas or points between thousands.
  private static func isNumber(_ word: String) -> Bool {
    let digits = word.utf8.filter { $0 != 0x2C && $0 != 0x2E }
    return (1...9).contains(digits.count) && digits.allSatisfy { (0x30...0x39).contains($0) }
  }
}
