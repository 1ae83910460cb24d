/// How regular endings are written: "carries", "carried", "carrying".
///
/// - SeeAlso: Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.5-3.10, 5.74-5.80.
enum Spelling {
  /// The third person of a verb, the plural of a noun.
  static func withS(_ word: String) -> String {
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    return word + (hisses(Array(word.utf8.suffix(2))) ? "es" : "s")
  }

  static func withED(_ verb: String) -> String {
    if verb.utf8.last == UInt8(ascii: "e") { return verb + "d" }
    return endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : verb + "ed"
  }

  static func withING(_ verb: String) -> String {
    let end = Array(verb.utf8.suffix(2))
    let dropsE = end.last == UInt8(ascii: "e") && !"eoy".utf8.contains(end[0])
    return (dropsE ? String(verb.dropLast()) : verb) + "ing"
  }

  /// Behind "s", "x", "z", "o", "ch", "sh" the ending is a syllable.
  private static func hisses(_ end: [UInt8]) -> Bool {
    guard let last = end.last else { return false }
    if last == UInt8(ascii: "h") { return end[0] == UInt8(ascii: "c") || end[0] == UInt8(ascii: "s") }
    return "sxzo".utf8.contains(last)
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    let end = Array(word.utf8.suffix(2))
    return end.count == 2 && end[1] == UInt8(ascii: "y") && !"aeiou".utf8.contains(end[0])
  }
}
