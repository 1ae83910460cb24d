import EntenteText

/// What the language of a text is told by: its letters by script, and its words in small letters.
struct LanguageSample {
  /// Letters by script.
  private(set) var letters: [Script: Int] = [:]
  /// Words of letters, each between two edges: `_word_`.
  private(set) var words: [[UInt32]] = []
  /// Which of the words began with a capital.
  private var areCapital: [Bool] = []

  /// More letters do not make it surer.
  private static let most = 6000
  static let edge = UInt32(UInt8(ascii: "_"))

  /// Takes the beginning of an article's body.
  init(_ article: Article) {
    var count = 0
    for paragraph in article.paragraphs where count < Self.most {
      var word: [UInt32] = []
      for scalar in String(decoding: article.text[paragraph.start..<paragraph.end], as: UTF8.self).unicodeScalars {
        if scalar.properties.isAlphabetic, count < Self.most {
          count += 1
          if let script = Script(scalar) { letters[script, default: 0] += 1 }
          if word.isEmpty { areCapital.append(scalar.properties.isUppercase) }
          word.append(Self.small(scalar))
        } else if !word.isEmpty {
          words.append([Self.edge] + word + [Self.edge])
          word = []
        }
      }
      if !word.isEmpty { words.append([Self.edge] + word + [Self.edge]) }
    }
  }

  private static func small(_ scalar: Unicode.Scalar) -> UInt32 {
    if scalar.isASCII { return scalar.value | 0x20 }
    return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar.value
  }

  /// The different words that say most of the language: without names where these are many, as in lists of countries.
  var telling: Set<[UInt32]> {
    let small = zip(words, areCapital).filter { !$1 }.map(\.0)
    return Set(small.count * 3 < words.count * 2 ? small : words)
  }

  /// The script of so many in a hundred letters, else Latin where most are; nil without one.
  ///
  /// In a text of another script names and commands may stand in Latin letters. Chinese characters among kana are Japanese.
  func script(from percent: Int) -> Script? {
    let all = letters.values.reduce(0, +)
    let (kana, han) = (letters[.kana, default: 0], letters[.han, default: 0])
    if (kana + han) * 100 > all * percent { return kana * 20 >= kana + han ? .kana : .han }
    let other = Script.allCases.first { $0 != .latin && letters[$0, default: 0] * 100 > all * percent }
    return other ?? (letters[.latin, default: 0] * 2 > all ? .latin : nil)
  }
}
