/// What is tagged as one: a token, a name of several, an abbreviation with its stop.
struct WordUnit {
  let firstToken: Int32
  let endToken: Int32
  /// Index of the name; -1 for none.
  let name: Int32
}

extension WordUnit {
  /// Cuts a sentence's tokens into units.
  ///
  /// A stop right behind a word, with more words to come, belongs to it ("Mr. Ode", "Gov. Ode"); marks of one kind in a
  /// row are one ("...", "--").
  static func units(of tokens: ArraySlice<Token>, names: [NameSpan]) -> [WordUnit] {
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
        units.append(WordUnit(firstToken: Int32(token - first), endToken: Int32(end - first), name: Int32(name)))
        token = end
        continue
      }
      let end = self.end(of: token, in: tokens, lastWord: lastWord)
      units.append(WordUnit(firstToken: Int32(token - first), endToken: Int32(end - first), name: -1))
      token = end
    }
    return units
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
