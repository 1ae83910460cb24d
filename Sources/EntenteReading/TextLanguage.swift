import EntenteText

/// The language of a text that is plainly not English, by its letters or by its commonest words.
///
/// Words of 12 languages in Latin letters, each with those that the others do not have or seldom. English with quotations
/// in another language is English; so is what is too short to tell.
///
/// - SeeAlso: Grefenstette (1995), "Comparing two language identification schemes", on small words as the surest sign.
enum TextLanguage {
  /// Returns the name of the language in English, such as `Spanish`; nil for English and for what cannot be told.
  static func foreign(_ text: [UInt8]) -> String? {
    if isEnglish(text.prefix(mostBytes)) { return nil }
    let scripts = letters(of: text.prefix(mostBytes))
    if scripts.foreign * 2 > scripts.all, scripts.all >= 40 { return scripts.name }
    let counts = words(of: text.prefix(mostBytes))
    guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.key != "English",
      best.value >= fewest, best.value * 2 > counts["English", default: 0] * 3
    else { return nil }
    return best.key
  }

  private static let mostBytes = 20_000
  /// Small words of the language.
  private static let fewest = 5

  /// Whether one word in fifteen is `the`, `of`, `and` or `to`, which no other language has so often: nearly every text
  /// ends here.
  private static func isEnglish(_ text: ArraySlice<UInt8>) -> Bool {
    var (words, small) = (0, 0)
    var word: UInt32 = 0
    for byte in text {
      let letter = byte | 0x20
      if letter &- 0x61 < 26 || byte >= 0x80 {
        word = word << 8 | UInt32(letter)
      } else if word != 0 {
        words += 1
        if word == 0x74_6865 || word == 0x6F66 || word == 0x61_6E64 || word == 0x746F { small += 1 }
        word = 0
      }
    }
    return small * 15 >= words && words >= 10
  }

  // MARK: Letters

  private static func letters(of text: ArraySlice<UInt8>) -> (all: Int, foreign: Int, name: String) {
    var all = 0
    var counts: [String: Int] = [:]
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.properties.isAlphabetic {
      all += 1
      if let script = script(scalar.value) { counts[script, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    return (all, counts.values.reduce(0, +), most?.key ?? "")
  }

  private static func script(_ value: UInt32) -> String? {
    switch value {
    case 0x0370...0x03FF: "Greek"
    case 0x0400...0x052F: "Russian or another language in Cyrillic letters"
    case 0x0590...0x05FF: "Hebrew"
    case 0x0600...0x06FF, 0x0750...0x077F: "Arabic or another language in Arabic letters"
    case 0x0900...0x0DFF: "a language of South Asia"
    case 0x0E00...0x0E7F: "Thai"
    case 0x3040...0x30FF: "Japanese"
    case 0x4E00...0x9FFF: "Chinese or Japanese"
    case 0xAC00...0xD7AF: "Korean"
    default: nil
    }
  }

  // MARK: Words

  private static func words(of text: ArraySlice<UInt8>) -> [String: Int] {
    var counts: [String: Int] = [:]
    for word in String(decoding: text, as: UTF8.self).lowercased().split(whereSeparator: { !$0.isLetter }) {
      for language in languages[word] ?? [] { counts[language, default: 0] += 1 }
    }
    return counts
  }

  private static let languages: [Substring: [String]] = {
    var languages: [Substring: [String]] = [:]
    for (language, list) in lists {
      for word in list.split(separator: " ") { languages[word, default: []].append(language) }
    }
    return languages
  }()

  private static let lists: [(String, Substring)] = [
    (
      "English",
      "the of and to in that for is on was with as by at it from his he are has had have be will said not but an"
    ),
    ("Spanish", "el la los las de del que en y por con una para su al es se como fue más según entre sobre lo"),
    ("French", "le la les de des du et en un une que dans pour est au aux sur par qui avec ce il ne pas plus selon"),
    ("German", "der die das und den von zu mit dem des ist ein eine auf für im nicht sich auch als bei nach wie hat"),
    ("Portuguese", "o a os as de do da dos das que em e no na um uma para com por ao não se mais foi entre segundo"),
    ("Italian", "il lo la gli le di del della dei e che in un una per con non è si al dal nel alla sono ha tra"),
    ("Dutch", "de het een van en in is dat op te zijn met voor niet aan er om ook als door bij naar heeft uit"),
    ("Polish", "i w na z do się nie to że jest po od za przez dla oraz jak jego ale które który przy był"),
    ("Turkish", "ve bir bu da de için ile olarak olan daha çok gibi kadar sonra ise ancak tarafından üzerinde"),
    ("Indonesian", "yang dan di dari untuk dengan ini pada itu dalam akan tidak ke oleh juga adalah telah kepada"),
    ("Swedish", "och att det i en som på är av för med till den har inte om ett från men vid också efter"),
    (
      "Danish or Norwegian",
      "og at det i en som på er af av for med til den har ikke om et fra men ved også efter etter"
    ),
    ("Romanian", "și de la în cu pe din că nu este un o pentru care mai sa au prin după fost"),
    ("Czech", "a v na se je že s z do o k i to jako po za pro by ale podle který byl také"),
    ("Hungarian", "a az és hogy nem is egy volt meg ez de el szerint csak már még azt után között"),
    ("Vietnamese", "và của là các có trong cho được một với những đã không này người để từ về"),
  ]
}
