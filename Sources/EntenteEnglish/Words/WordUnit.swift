import EntenteText

/// What is tagged as one: a token, a name of several, an abbreviation with its stop, a word with its hyphens.
struct WordUnit {
  let firstToken: Int32
  let endToken: Int32
  /// Index of the name; -1 for none.
  let name: Int32
  /// What it is looked up as: its first token, or all letters of a word with hyphens.
  let key: UInt64
  /// The number of that in the lexicon; 0 for a word that was not seen, and for a name.
  let number: Int32
}

extension WordUnit {
  /// Cuts a sentence's tokens into units.
  ///
  /// A stop right behind a word, with more words to come, belongs to it ("Mr. Ode", "Gov. Ode"); marks of one kind in a
  /// row are one ("...", "--"); a hyphen belongs to a word that is known without it ("cease-fire", "re-imposed").
  static func units(
    of tokens: ArraySlice<Token>, names: [NameSpan], text: Span<UInt8>, knownTo words: Lemmatizer
  ) -> [WordUnit] {
    var units: [WordUnit] = []
    units.reserveCapacity(tokens.count)
    let first = tokens.startIndex
    var token = first
    var name = 0
    let lastWord = tokens.lastIndex { $0.mark == .none } ?? first
    while token < tokens.endIndex {
      while name < names.count && names[name].tokens.upperBound <= token - first { name += 1 }
      if name < names.count && names[name].tokens.contains(token - first) {
        let end = min(names[name].tokens.upperBound + first, tokens.endIndex)
        units.append(
          WordUnit(
            firstToken: Int32(token - first), endToken: Int32(end - first), name: Int32(name), key: tokens[token].key,
            number: 0))
        token = end
        continue
      }
      let nextName = name < names.count ? names[name].tokens.lowerBound + first : tokens.endIndex
      let hyphened = hyphened(from: token, in: tokens[..<nextName], text).flatMap { words.knows($0.key) ? $0 : nil }
      let end = hyphened?.end ?? self.end(of: token, in: tokens, lastWord: lastWord)
      let key = hyphened?.key ?? tokens[token].key
      units.append(
        WordUnit(
          firstToken: Int32(token - first), endToken: Int32(end - first), name: -1, key: key,
          number: words.number(of: key)))
      token = end
    }
    return units
  }

  /// Where words joined by hyphens end, and the key of their letters; nil where no hyphen follows.
  private static func hyphened(
    from start: Int, in tokens: ArraySlice<Token>, _ text: Span<UInt8>
  ) -> (end: Int, key: UInt64)? {
    var end = start + 1
    while end + 1 < tokens.endIndex, tokens[end].mark == .hyphen, tokens[end + 1].isWord,
      tokens[end].start == tokens[end - 1].end, tokens[end + 1].start == tokens[end].end
    { end += 2 }
    guard end > start + 1, tokens[start].isWord else { return nil }
    var key = WordKey.seed
    var folding = WordKey.Folding()
    for token in stride(from: start, to: end, by: 2) {
      for at in Int(tokens[token].start)..<Int(tokens[token].end) {
        folding.fold(text[at]) { key = WordKey.add($0, to: key) }
      }
    }
    return (end, key)
  }

  private static func end(of token: Int, in tokens: ArraySlice<Token>, lastWord: Int) -> Int {
    var end = token + 1
    let mark = tokens[token].mark
    if mark == .none {
      let isAbbreviated =
        end < lastWord && tokens[end].mark == .stop && !tokens[end].shape.contains(.spaced)
        && tokens[end].start == tokens[token].end
      return isAbbreviated ? end + 1 : end
    }
    while end < tokens.endIndex, tokens[end].mark == mark, mark == .stop || mark == .hyphen || mark == .dash,
      !tokens[end].shape.contains(.spaced)
    { end += 1 }
    return end
  }
}
