/// What follows a noun phrase, for every chunk of a line, found in one pass from the right.
struct Outlook {
  /// Whether the phrase at a chunk, its attachments skipped, is followed by a finite verb.
  private(set) var verbFollows: [Bool]
  /// Whether the phrase at a chunk is followed by "and" and another phrase, maybe after more of the list.
  private(set) var listGoesOn: [Bool]
  /// Whether a finite verb stands anywhere later before the sentence breaks off.
  private(set) var verbLater: [Bool]

  init(_ text: ChunkedText, _ words: [Word]) {
    let chunks = text.chunks
    verbFollows = [Bool](repeating: false, count: chunks.count + 1)
    listGoesOn = verbFollows
    verbLater = verbFollows
    // The roles of the chunk behind, of the next, and of the one behind that.
    var (next, afterNext, third) = (Role.stop, Role.stop, Role.stop)
    for at in chunks.indices.reversed() {
      defer { (next, afterNext, third) = (Self.role(chunks[at], text, words), next, afterNext) }
      let later = verbLater[at + 1]
      verbLater[at] = next == .finite || later && next != .stop
      switch (next, afterNext) {
      case (.finite, _): verbFollows[at] = true
      case (.preposition, .phrase), (.conjunction, .phrase): verbFollows[at] = verbFollows[at + 2]
      case (.adverb, _): verbFollows[at] = verbFollows[at + 1]
      default: break
      }
      switch (next, afterNext) {
      case (.conjunction, .phrase): listGoesOn[at] = true
      case (.comma, .phrase), (.preposition, .phrase): listGoesOn[at] = listGoesOn[at + 2]
      case (.comma, .conjunction):
        listGoesOn[at] = third == .phrase
      default: break
      }
    }
  }

  private enum Role { case phrase, finite, nonfinite, preposition, conjunction, comma, adverb, stop, other }

  private static func role(_ chunk: Chunk, _ text: ChunkedText, _ words: [Word]) -> Role {
    switch chunk {
    case .phrase: return .phrase
    case .verb(let id): return text.verbGroups[id].form == .finite ? .finite : .nonfinite
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
