import EntenteText

/// What speaks for and against each act that an article tells: how often it tells it, as what, in what order of words.
///
/// A feature is a name, so that a row of ranker.tsv can be read: `sentences 2`, `type CONSULT`.
package struct ActFeatures {
  private struct Pair: Hashable {
    let source: Country
    let target: Country
    /// Whether acts of the other side count with it, too.
    let isReciprocal: Bool
  }

  /// What an article tells of a pair.
  private struct Told {
    var sentences: Set<Int> = []
    var sentencesOfType: [EventType: Set<Int>] = [:]
    var signs: Set<Int> = []

    mutating func add(_ engagement: Engagement, sign: Int) {
      sentences.insert(engagement.sentence)
      sentencesOfType[engagement.type, default: []].insert(engagement.sentence)
      if sign != 0 { signs.insert(sign) }
    }
  }

  /// From so many sentences on it says something how often an article tells an act; the articles that were learned from
  /// have nine and more.
  private static let fewestSentences = 8

  /// Whether the article is so short that nothing in it is told twice.
  private let isShort: Bool
  private var told: [Pair: Told] = [:]
  /// In order of sentences.
  private let mentions: [Mention]
  /// By sentence, the mentions in it.
  private var mentionsInSentence: [Int: Range<Int>] = [:]

  /// - Parameters:
  ///   - engagements: All of one article.
  ///   - mentions: All of the same article.
  ///   - sentences: How many it has.
  ///   - types: The sign of each type.
  init(_ engagements: [Engagement], mentions: [Mention], sentences: Int, types: EventTypes) {
    isShort = sentences < Self.fewestSentences
    for engagement in engagements where engagement.status == .realised {
      let (source, target) = (engagement.source, engagement.target)
      let sign = types[engagement.type].sign
      for isReciprocal in [false, true] {
        told[Pair(source: source, target: target, isReciprocal: isReciprocal), default: Told()]
          .add(engagement, sign: sign)
        if isReciprocal || engagement.reciprocal {
          told[Pair(source: target, target: source, isReciprocal: isReciprocal), default: Told()]
            .add(engagement, sign: sign)
        }
      }
    }
    let mentions = mentions.sorted { $0.occurrence.sentence < $1.occurrence.sentence }
    self.mentions = mentions
    var start = 0
    while start < mentions.count {
      let sentence = mentions[start].occurrence.sentence
      let end = mentions[start...].firstIndex { $0.occurrence.sentence != sentence } ?? mentions.count
      mentionsInSentence[sentence] = start..<end
      start = end
    }
  }

  /// The features of one of the article's acts; nil for one that is not told as done or announced, of which nothing is
  /// known.
  package func features(of engagement: Engagement) -> [String]? {
    let pair = Pair(source: engagement.source, target: engagement.target, isReciprocal: engagement.reciprocal)
    guard engagement.status == .realised, let told = told[pair] else { return nil }
    let mentions = self.mentions[mentionsInSentence[engagement.sentence] ?? 0..<0]
    var features = [
      "type \(engagement.type.rawValue)",
      "order \(Self.order(of: engagement))",
      "countries in the sentence \(Self.range(Set(mentions.map(\.country)).count, [0, 1, 2, 3]))",
      isNamed(engagement.target, in: engagement.recipient, engagement.field, mentions)
        ? "recipient named" : "recipient understood",
    ]
    features += isShort ? ["short text"] : repetition(of: engagement, told)
    if engagement.reciprocal { features.append("mutual") }
    if told.signs.count > 1 { features.append("cooperation and conflict") }
    return features
  }

  /// How often the article comes back to an act.
  private func repetition(of engagement: Engagement, _ told: Told) -> [String] {
    [
      "sentences \(Self.range(told.sentences.count, [1, 2, 3, 5]))",
      "sentences of the type \(Self.range(told.sentencesOfType[engagement.type]?.count ?? 0, [1, 2, 3]))",
      "types \(Self.range(told.sentencesOfType.count, [1, 2, 3]))",
      "mentions of the recipient \(Self.range(mentions.count { $0.country == engagement.target }, [0, 1, 3, 8]))",
    ]
  }

  private func isNamed(_ country: Country, in range: ByteRange, _ field: Field, _ mentions: ArraySlice<Mention>) -> Bool
  {
    mentions.contains {
      $0.country == country && $0.occurrence.field == field && range.contains($0.occurrence.range)
    }
  }

  /// "actor-trigger-recipient": which words come first.
  private static func order(of engagement: Engagement) -> String {
    let places = [
      (engagement.actor.start, "actor"), (engagement.trigger.start, "trigger"),
      (engagement.recipient.start, "recipient"),
    ]
    let order = places.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
    return order.map(\.element.1).joined(separator: "-")
  }

  /// A number as the range that it lies in: "4-5" of 3 and 5, "6+" behind the last.
  private static func range(_ number: Int, _ ends: [Int]) -> String {
    var start = 0
    for end in ends {
      if number <= end { return end - start < 1 || start == 0 ? "\(end)" : "\(start)-\(end)" }
      start = end + 1
    }
    return "\(start)+"
  }
}
