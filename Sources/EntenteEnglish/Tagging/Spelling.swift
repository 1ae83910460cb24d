/// How regular endings are written: "carries", "carried", "carrying".
package enum Spelling {
  /// The third person of a verb, the plural of a noun.
  package static func withS(_ word: String) -> String {
    if endsInConsonantAndY(word) { return word.dropLast() + "ies" }
    return word + (hisses(word.utf8.suffix(2)) ? "es" : "s")
  }

  package static func withED(_ verb: String) -> String {
    if verb.utf8.last == UInt8(ascii: "e") { return verb + "d" }
    return endsInConsonantAndY(verb) ? verb.dropLast() + "ied" : verb + "ed"
  }

  package static func withING(_ verb: String) -> String {
    let end = Array(verb.utf8.suffix(2))
    let dropsE = end.last == UInt8(ascii: "e") && !"eoy".utf8.contains(end[0])
    return (dropsE ? String(verb.dropLast()) : verb) + "ing"
  }

  /// Behind "s", "x", "z", "o", "ch", "sh" the ending is a syllable.
  private static func hisses(_ end: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = end.last else { return false }
    if last == UInt8(ascii: "h") { return end.first == UInt8(ascii: "c") || end.first == UInt8(ascii: "s") }
    return "sxzo".utf8.contains(last)
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    guard word.utf8.last == UInt8(ascii: "y"), let before = word.utf8.dropLast().last else { return false }
    return !"aeiou".utf8.contains(before)
  }

  /// The verb that a regular form may be of, the likeliest first: "raided" of "raid" or "raide".
  ///
  /// - Parameter form: Small letters. One that ends in none of "s", "ed", "ing" is its own base.
  /// - Returns: One or two verbs.
  static func bases(of form: String) -> [String] {
    let letters = Array(form.utf8)
    if letters.ends(with: "ied") || letters.ends(with: "ies") {
      return [form.dropLast(3) + "y", String(form.dropLast(1))]
    }
    if letters.ends(with: "ed") { return stems(Array(letters.dropLast(2))) }
    if letters.ends(with: "ing") { return stems(Array(letters.dropLast(3))) }
    guard letters.ends(with: "s"), !letters.ends(with: "ss") else { return [form] }
    let bare = String(form.dropLast(1))
    return hisses(letters.dropLast(2).suffix(2)) && letters.ends(with: "es")
      ? [String(form.dropLast(2)), bare] : [bare]
  }

  /// A stem as it is, with "e", or with its doubled consonant single.
  private static func stems(_ stem: [UInt8]) -> [String] {
    guard stem.count > 1 else { return [String(decoding: stem, as: UTF8.self)] }
    let plain = String(decoding: stem, as: UTF8.self)
    let (before, last) = (stem[stem.count - 2], stem[stem.count - 1])
    if before == last, !"lsfze".utf8.contains(last) { return [String(plain.dropLast()), plain] }
    let endsSoftly =
      "vcuz".utf8.contains(last) || last == UInt8(ascii: "s") && before != last
      || last == UInt8(ascii: "g") && before != UInt8(ascii: "n")
      || last == UInt8(ascii: "l") && !"aeioul".utf8.contains(before)
      || stem.ends(with: "at") && stem.count > 3
    return endsSoftly ? [plain + "e", plain] : [plain, plain + "e"]
  }
}

extension [UInt8] {
  fileprivate func ends(with ending: String) -> Bool { suffix(ending.utf8.count).elementsEqual(ending.utf8) }
}
