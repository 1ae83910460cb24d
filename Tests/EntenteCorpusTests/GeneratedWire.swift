import EntenteCoding
import EntenteCorpus
import EntenteStatistics

/// Stories that a seed writes, edited copies of them as papers print them, and other stories on the same events.
struct GeneratedWire {
  /// A text by paragraphs of words, and the number of the story that it tells.
  struct Text {
    let story: Int
    var paragraphs: [[String]]

    /// As the coder makes it of the words.
    var coded: NearCopies.Text? {
      let words = paragraphs.flatMap { $0 }
      return Sketch(keys: words.map(Self.key)).map { NearCopies.Text(sketch: $0, words: words.count) }
    }

    private static func key(_ word: String) -> UInt64 {
      word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
  }

  private var random: SplitMix64
  private static let people = [
    "envoy", "minister", "speaker", "captain", "judge", "mayor", "banker", "pilot", "doctor",
  ]
  private static let places = ["Lima", "Oslo", "Accra", "Quito", "Hanoi", "Tunis", "Riga", "Dakar", "Sofia", "Minsk"]
  private static let acts = [
    "praised", "refused", "delayed", "signed", "opened", "closed", "doubted", "promised", "sold",
  ]
  private static let things = [
    "the ferry line", "a border market", "the grain quota", "a loan of nine years", "the joint patrol", "a rail tunnel",
    "the visa rule", "two old frigates", "the river dam", "a court ruling", "the price list", "an oil licence",
  ]
  private static let circumstances = [
    "after a night of talks", "before the harvest", "in front of reporters", "without a vote", "for the third time",
    "against the advice of lawyers", "at the request of the port", "while crowds waited outside", "by a narrow margin",
  ]
  private static let background = [
    "The matter has been before both parliaments since the spring of the year before last and nobody expected an end",
    "Traders at the crossing say that lorries wait for two days and that fruit is thrown into the ditch",
    "A treaty of 1951 names the river as the border but no map was ever added to it",
  ]

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// A story of eight to fourteen paragraphs about an event, and those that another story on it has too.
  mutating func story(_ number: Int, event: Int, sharing shared: [[String]] = []) -> Text {
    let paragraphs = (0..<8 + roll(7)).map { _ in
      (0..<1 + roll(3)).flatMap { _ in sentence(about: event) }
    }
    return Text(story: number, paragraphs: paragraphs + shared)
  }

  /// What every story on an event may repeat: a quotation and a paragraph of background.
  mutating func background(of event: Int) -> [[String]] {
    [
      Self.background[event % 3].words,
      "\u{201C}We have waited for case \(event) long enough\u{201D} the \(pick(Self.people)) said".words,
    ]
  }

  private mutating func sentence(about event: Int) -> [String] {
    let number = roll(5000)
    let words =
      "the \(pick(Self.people)) from \(Self.places[event % 10]) \(pick(Self.acts)) \(pick(Self.things)) "
      + "\(pick(Self.circumstances)) and told \(pick(Self.places)) that \(number) of \(pick(Self.things)) were "
      + "\(pick(Self.acts)) \(pick(Self.circumstances)) in case \(event)"
    return words.words
  }

  /// A copy with up to three of the edits that papers make; at least half of the paragraphs stay.
  mutating func copy(of text: Text) -> Text {
    var copy = text
    for _ in 0..<1 + roll(3) {
      switch roll(5) {
      case 0: cutTail(&copy, of: text)
      case 1: cutOne(&copy, of: text)
      case 2: copy.paragraphs.insert("\(pick(Self.places)) Wire Service by our own staff".words, at: 0)
      case 3: copy.paragraphs.append("Readers of the \(pick(Self.places)) Courier saw case \(roll(900)) first".words)
      default: changeWords(&copy)
      }
    }
    return copy
  }

  private mutating func cutTail(_ copy: inout Text, of text: Text) {
    let most = copy.paragraphs.count - (text.paragraphs.count + 1) / 2
    if most > 0 { copy.paragraphs.removeLast(1 + roll(most)) }
  }

  private mutating func cutOne(_ copy: inout Text, of text: Text) {
    guard copy.paragraphs.count * 2 > text.paragraphs.count + 1 else { return }
    copy.paragraphs.remove(at: roll(copy.paragraphs.count))
  }

  /// One word in forty is another one.
  private mutating func changeWords(_ copy: inout Text) {
    for paragraph in copy.paragraphs.indices {
      for word in copy.paragraphs[paragraph].indices where roll(40) == 0 {
        copy.paragraphs[paragraph][word] = "other\(roll(9000))"
      }
    }
  }

  mutating func roll(_ sides: Int) -> Int { Int(random.next() >> 33) % sides }
  private mutating func pick(_ words: [String]) -> String { words[roll(words.count)] }
}

extension String {
  fileprivate var words: [String] { split(separator: " ").map(String.init) }
}
