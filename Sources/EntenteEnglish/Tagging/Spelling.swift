/// How regular endings are written: "carries", "carried", "carrying".
///
/// - SeeAlso: Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.5-3.10, 5.74-5.80.
enum Spelling {
  /// The third person of a verb, the plural of a noun.
  static func withS(_ word: String) -> String {
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }

  static func withED(_ verb: String) -> String {
    if verb.hasSuffix("e") { return verb + "d" }
    return endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : verb + "ed"
  }

  static func withING(_ verb: String) -> String {
    let keepsE = ["ee", "oe", "ye"].contains { verb.hasSuffix($0) }
    return (verb.hasSuffix("e") && !keepsE ? String(verb.dropLast()) : verb) + "ing"
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }
}
