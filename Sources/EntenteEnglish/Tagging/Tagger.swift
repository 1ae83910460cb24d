import EntenteText

/// Gives each word of a sentence the class that fits best among its neighbours.
///
/// The best sequence of a trigram model over the classes each word was seen in: two integers are added for each pair of
/// candidates, and ties go to the candidate that comes first in the tables.
struct Tagger: Sendable {
  /// What a class costs that a word has seldom enough not to be in the lexicon: one of 256 cases.
  private static let rare = 8 * Cost.bit

  /// The "t" of "don't"; the word before is looked up as "dont".
  private static let notClitic = WordKey.of("t".utf8)

  let lexicon: Lexicon
  private let guess: WordGuess
  private let shapes: WordShapes
  private let transitions: Transitions
  private let words: Lemmatizer

  init(lexicon: Lexicon, guess: WordGuess, shapes: WordShapes, transitions: Transitions, words: Lemmatizer) {
    self.lexicon = lexicon
    self.guess = guess
    self.shapes = shapes
    self.transitions = transitions
    self.words = words
  }

  /// The classes of the units of one sentence, in order.
  func tags(
    of units: [WordUnit], _ tokens: ArraySlice<Token>, names: [NameSpan], text: Span<UInt8>
  ) -> [PartOfSpeech] {
    var lattice = TagLattice(capacity: units.count)
    let isTitle = Self.isTitle(units, tokens)
    var isFirst = true
    // All before the first is weighed: each lookup waits for memory, and so they wait together.
    let numbers = units.map { number(of: $0, tokens) }
    for (unit, number) in zip(units, numbers) {
      let token = tokens[tokens.startIndex + Int(unit.firstToken)]
      add(unit, token, number, names, text, placeTellsNothing: isFirst || isTitle, to: &lattice)
      lattice.close()
      if token.mark == .none { isFirst = false }
    }
    var tags = lattice.best(transitions)
    if !names.isEmpty, !tags.contains(where: \.isVerb), let verb = lattice.likeliestVerb(tags) {
      // A headline, whose verb looks like a noun: "Peru eyes deal".
      lattice.restrict(verb.word, to: verb.tag)
      tags = lattice.best(transitions)
    }
    return prepositions(in: tags, numbers: numbers)
  }

  /// The number in the lexicon of what a unit is looked up as.
  private func number(of unit: WordUnit, _ tokens: ArraySlice<Token>) -> Int {
    let next = tokens.startIndex + Int(unit.endToken)
    let isContracted = next < tokens.endIndex && tokens[next].isClitic && tokens[next].key == Self.notClitic
    return isContracted ? lexicon.number(of: WordKey.add(UInt8(ascii: "t"), to: unit.key)) : Int(unit.number)
  }

  private func add(
    _ unit: WordUnit, _ token: Token, _ number: Int, _ names: [NameSpan], _ text: Span<UInt8>,
    placeTellsNothing: Bool, to lattice: inout TagLattice
  ) {
    if unit.name >= 0 { return lattice.add(names[Int(unit.name)].isAdjective ? .adjective : .name, 0) }
    if token.mark != .none { return lattice.add(Self.tag(of: token), 0) }
    if token.isNumber || text[Int(token.start)] &- 0x30 < 10 { return lattice.add(.number, 0) }
    if token.shape.contains(.dotted) { return lattice.add(token.shape.contains(.upper) ? .name : .adverb, 0) }
    let shape: WordShapes.Shape? =
      placeTellsNothing ? nil : token.shape.contains(.upper) ? .capitals : token.isCapital ? .capital : .small
    let places = lexicon.places(at: number)
    guard !places.isEmpty else { return addUnknown(unit, token, shape, text, to: &lattice) }
    if places.count == 1 && !token.isCapital && lexicon[places.lowerBound].tag.isClosed {
      return lattice.add(lexicon[places.lowerBound].tag, 0)
    }
    var isVerb = false
    for place in places {
      let candidate = lexicon[place]
      lattice.add(candidate.tag, candidate.cost &+ shapes.cost(of: candidate.tag, shape))
      isVerb = isVerb || candidate.tag.isContentVerb
    }
    if token.isCapital { addName(shape, to: &lattice) }
    if !isVerb { addVerb(unit, shape, isSeen: true, to: &lattice) }
  }

  private func addUnknown(
    _ unit: WordUnit, _ token: Token, _ shape: WordShapes.Shape?, _ text: Span<UInt8>, to lattice: inout TagLattice
  ) {
    if unit.key != token.key {
      // A word with hyphens is one because a table has it: its first part tells nothing.
      if let noun = words.noun(unit.key) { lattice.add(noun, -transitions.prior(of: noun)) }
    } else {
      for candidate in guess.candidates(of: token, in: text) {
        lattice.add(candidate.tag, candidate.cost &+ shapes.cost(of: candidate.tag, shape))
      }
    }
    addVerb(unit, shape, isSeen: false, to: &lattice)
  }

  /// A known word with a capital can always be a name: "Reading", "Will".
  private func addName(_ shape: WordShapes.Shape?, to lattice: inout TagLattice) {
    lattice.addUnlessThere(.name, Self.rare - transitions.prior(of: .name) + shapes.cost(of: .name, shape))
  }

  /// A form of a known verb can always be one, though the word was only seen as a noun: "eyes", "raids".
  private func addVerb(
    _ unit: WordUnit, _ shape: WordShapes.Shape?, isSeen: Bool, to lattice: inout TagLattice
  ) {
    guard let verb = words.verb(unit) else { return }
    lattice.add(verb, (isSeen ? Self.rare : 0) - transitions.prior(of: verb) + shapes.cost(of: verb, shape))
  }

  /// Whether most words have a capital, so that one tells nothing.
  private static func isTitle(_ units: [WordUnit], _ tokens: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in tokens where token.isWord {
      words += 1
      if token.isCapital { capitals += 1 }
    }
    return words > 3 && capitals * 2 > words || words > 1 && capitals == words
  }

  private static func tag(of token: Token) -> PartOfSpeech {
    switch token.mark {
    case .comma: .comma
    case .stop, .semicolon: .stop
    case .colon: .colon
    case .dash: .dash
    case .hyphen: token.shape.contains(.spaced) ? .dash : .hyphen
    case .openQuote, .closeQuote, .quote, .openSingle, .closeSingle: .quote
    case .openBracket, .openSquare: .open
    case .closeBracket, .closeSquare: .close
    case .apostrophe: .possessive
    case .none, .other: .symbol
    }
  }
}
