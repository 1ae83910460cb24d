/// A person's name in lower-case letters, its words parted by hyphens: `Sergey V. Lavrov` is `sergey-lavrov`.
///
/// Initials between longer words are left out: one article has them and the next has not.
struct PlainName: Hashable {
  let text: String
  /// The last of several words as a name of its own; nil for a name of one word.
  let surnameText: String?

  init(_ name: String) {
    let words = name.split(separator: " ").map(Self.plain).filter { !$0.isEmpty }
    let full = words.filter { $0.unicodeScalars.count > 1 }
    let kept = full.count > 1 ? full : words
    text = kept.isEmpty ? name : kept.joined(separator: "-")
    surnameText = kept.count > 1 ? kept.last : nil
  }

  /// The surname; nil where the name is but one word, which may be a surname itself.
  var surname: PlainName? { surnameText.map { PlainName($0) } }

  /// A word's letters, digits and marks in lower case, a hyphen for each run of anything else inside it.
  private static func plain(_ word: Substring) -> String {
    var plain = ""
    var isParted = false
    for scalar in word.unicodeScalars {
      guard scalar.isPartOfWord else {
        isParted = true
        continue
      }
      if isParted, !plain.isEmpty { plain += "-" }
      isParted = false
      plain += scalar.properties.lowercaseMapping
    }
    return plain
  }
}

extension Unicode.Scalar {
  fileprivate var isPartOfWord: Bool {
    properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
  }
}
