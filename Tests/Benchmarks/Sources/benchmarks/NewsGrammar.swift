/// Writes articles by rule, and knows what it wrote.
struct NewsGrammar {
  /// A generated article and the answers to what will be asked about it.
  struct Article {
    let number: Int
    let paragraphs: [String]
    /// How often each of `Vocabulary.countries` is mentioned, by name or adjective.
    let mentions: [Int]
    /// How many of these are names.
    let names: Int
  }

  private var random: SplitMix64
  private var count = 0
  private var mentions: [Int] = []
  private var names = 0

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// About 3,300 bytes, as news has; no two articles are alike.
  mutating func next() -> Article {
    count += 1
    mentions = Array(repeating: 0, count: Vocabulary.countries.count)
    names = 0
    var paragraphs: [String] = ["This is dispatch \(count) of a long and uneventful season."]
    for _ in 0..<random.number(9...13) {
      let sentences = (0..<random.number(3...5)).map { _ in sentence() }
      paragraphs.append(sentences.joined(separator: " "))
    }
    return Article(number: count, paragraphs: paragraphs, mentions: mentions, names: names)
  }

  private mutating func sentence() -> String {
    let topic = random.pick(Vocabulary.topics)
    return switch random.number(0...7) {
    case 0: "\(name()) and \(name()) signed an agreement on \(topic)."
    case 1: "\(name()) \(random.pick(Vocabulary.acts)) \(name()) over \(topic), and the talks will go on."
    case 2:
      "The \(adjective()) \(random.pick(Vocabulary.offices)) \(person()) said that \(name()) would decide on \(topic)."
    case 3: "According to \(person()), trade between \(name()) and \(name()) grew by \(random.number(2...60)) percent."
    case 4: "\(person()) did not comment on \(topic)."
    case 5: "The \(adjective()) delegation arrived in \(name()) with proposals about \(topic)."
    default: random.pick(Vocabulary.asides)
    }
  }

  private mutating func name() -> String {
    names += 1
    return country().name
  }

  private mutating func adjective() -> String { country().adjective }

  private mutating func country() -> Vocabulary.Country {
    let index = random.number(0...Vocabulary.countries.count - 1)
    mentions[index] += 1
    return Vocabulary.countries[index]
  }

  private mutating func person() -> String {
    "\(random.pick(Vocabulary.givenNames)) \(random.pick(Vocabulary.familyNames))"
  }
}

extension NewsGrammar.Article {
  var text: String { paragraphs.joined(separator: "\n\n") }

  /// A line for `entente annotate`; the words need no escape but the line ends.
  var json: String {
    "{\"id\":\"a\(number)\",\"title\":\"\",\"text\":\"\(paragraphs.joined(separator: #"\n\n"#))\"}\n"
  }
}
