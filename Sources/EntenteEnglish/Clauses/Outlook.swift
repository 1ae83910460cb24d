/// What follows a noun phrase, for every chunk of a line, found in one pass from the right.
struct Outlook {
  private struct Sight: OptionSet {
    let rawValue: UInt8
    static let verbFollows = Sight(rawValue: 1)
    static let listGoesOn = Sight(rawValue: 2)
    static let verbLater = Sight(rawValue: 4)
    static let verbsLater = Sight(rawValue: 8)
  }

  /// By chunk, and of the end.
  private var sights: [Sight]

  /// Whether the phrase at a chunk, its attachments skipped, is followed by a finite verb.
  func verbFollows(_ at: Int) -> Bool { sights[at].contains(.verbFollows) }

  /// Whether the phrase at a chunk is followed by "and" and another phrase, maybe after more of the list.
  func listGoesOn(_ at: Int) -> Bool { sights[at].contains(.listGoesOn) }

  /// Whether a finite verb stands anywhere later before the sentence breaks off.
  func verbLater(_ at: Int) -> Bool { sights[at].contains(.verbLater) }

  /// Whether more than one finite verb stands later, wherever the sentence breaks off.
  func verbsLater(_ at: Int) -> Bool { sights[at].contains(.verbsLater) }

  init(_ text: ChunkedText, _ words: [Word]) {
    let chunks = text.chunks
    sights = [Sight](repeating: [], count: chunks.count + 1)
    // The roles of the chunk behind, of the next, and of the one behind that.
    var (next, afterNext, third) = (Role.stop, Role.stop, Role.stop)
    var finiteVerbs = 0
    for at in chunks.indices.reversed() {
      let role = Self.role(chunks[at], text, words)
      defer {
        (next, afterNext, third) = (role, next, afterNext)
        if role == .finite { finiteVerbs += 1 }
      }
      var sight: Sight = next == .finite || next != .stop && verbLater(at + 1) ? .verbLater : []
      switch (next, afterNext) {
      case (.finite, _): sight.insert(.verbFollows)
      case (.preposition, .phrase), (.conjunction, .phrase): sight.formUnion(sights[at + 2].intersection(.verbFollows))
      case (.adverb, _): sight.formUnion(sights[at + 1].intersection(.verbFollows))
      default: break
      }
      switch (next, afterNext) {
      case (.conjunction, .phrase): sight.insert(.listGoesOn)
      case (.comma, .phrase), (.preposition, .phrase): sight.formUnion(sights[at + 2].intersection(.listGoesOn))
      case (.comma, .conjunction) where third == .phrase: sight.insert(.listGoesOn)
      default: break
      }
      if case (.comma, .phrase) = (next, afterNext), sight.contains(.listGoesOn) {
        sight.formUnion(sights[at + 2].intersection(.verbFollows))
      }
      if finiteVerbs > 1 { sight.insert(.verbsLater) }
      sights[at] = sight
    }
  }

  private enum Role { case phrase, finite, nonfinite, preposition, conjunction, comma, adverb, stop, other }

  private static func role(_ chunk: Chunk, _ text: ChunkedText, _ words: [Word]) -> Role {
    switch chunk {
    case .phrase: return .phrase
    case .verb(let id): return text.verbGroups[id].form == .finite ? .finite : .nonfinite
    case .condition: return .other
    case .word(let at):
      switch words[at].tag {
      case .preposition: return .preposition
      case .conjunction: return .conjunction
      case .comma: return .comma
      case .adverb: return .adverb
      case .stop: return .stop
      default: return .other
      }
    }
  }
}
