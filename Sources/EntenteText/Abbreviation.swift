/// What a full stop after a short form says about the end of the sentence.
enum Abbreviation {
  /// `Mr.`, `Gen.`, `e.g.`: something must follow, so the sentence goes on.
  case bindsNext
  /// `No. 5`, `Jan. 3`: bound to a number; before anything else the stop ends a sentence.
  case bindsNumber
  /// `Calif.`, `J.`: ends a sentence only where the next word is one that names do not begin with.
  case endsBeforeStarter
  /// `U.S.`, `Inc.`: ends a sentence before such a word, and before a name with its verb: `Ode Inc. Peru sued`.
  case endsBeforeClause
  /// `a.m.`: ends a sentence before a capital unless a zone, day or month follows.
  case endsUnlessTime
  /// `Fed.`: the central bank ends a sentence, the Fed. States of Micronesia and the Fed. Rep. of Germany do not.
  case endsUnlessState

  /// Returns the kind of the word that stands before a full stop, or nil for an ordinary word.
  ///
  /// - Parameter word: The bytes without the final stop; inner stops belong to it.
  init?(_ word: Span<UInt8>) {
    guard let first = word.isEmpty ? nil : word[0] else { return nil }
    let isCapital = UTF8Scalars.isUppercase(word.scalar(at: 0).value)
    if Self.isLetterChain(word) {
      self = Self.ofChain(word, isCapital: isCapital)
      return
    }
    guard first < 0x80, word.count <= 8 else { return nil }
    let key = WordHead(word)
    if Words.latin.contains(key) { self = .bindsNext; return }
    if Words.numbered.contains(key) { self = .bindsNumber; return }
    guard isCapital else { return nil }
    if Words.titles.contains(key) { self = .bindsNext; return }
    if Words.bodies.contains(key) { self = .endsBeforeClause; return }
    if Words.ends.contains(key) { self = .endsBeforeStarter; return }
    if Words.federal.contains(key) { self = .endsUnlessState; return }
    return nil
  }

  /// `U.S`, `a.m`, `J`, `EE.UU`, `Ph.D`: parts of one or two letters with stops between.
  private static func isLetterChain(_ word: Span<UInt8>) -> Bool {
    var lettersInPart = 0
    var parts = 1
    var offset = 0
    while offset < word.count {
      let (value, width) = word.scalar(at: offset)
      if value == 0x2E {
        guard lettersInPart > 0 else { return false }
        lettersInPart = 0
        parts += 1
      } else {
        guard UTF8Scalars.isLetter(value), lettersInPart < 2 else { return false }
        lettersInPart += 1
      }
      offset += width
    }
    return parts > 1 ? lettersInPart > 0 : lettersInPart == 1
  }

  private static func ofChain(_ word: Span<UInt8>, isCapital: Bool) -> Abbreviation {
    let key = WordHead(word)
    if Words.clock.contains(key) { return .endsUnlessTime }
    if Words.latin.contains(key) { return .bindsNext }
    if isCapital, Words.bodies.contains(key) { return .endsBeforeClause }
    return .endsBeforeStarter
  }
}
