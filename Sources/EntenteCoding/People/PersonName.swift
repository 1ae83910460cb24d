import EntenteEnglish

/// Reads a person's name: capitalised words that are no country, office or function word, with initials and particles.
struct PersonName: Sendable {
  static let longest = 6

  /// One past the name that begins at a position; nil when none does.
  ///
  /// `isTaken` tells whether a position belongs to a country or an office.
  static func end(from start: Int, in view: SentenceView, isTaken: (Int) -> Bool) -> Int? {
    guard isNameWord(start, in: view, isTaken), !view.isTitleCase || isUnknown(start, in: view),
      start > 0 || !view.is(start, [.verb, .adverb, .adjective]), !isNotation(start, in: view)
    else { return nil }
    var end = start + 1
    while end < view.count, end - start < longest {
      if isNameWord(end, in: view, isTaken), !view.isTitleCase || isUnknown(end, in: view) {
        end += 1
      } else if isInitial(end - 1, in: view), view.mark(end) == .stop, isNameWord(end + 1, in: view, isTaken) {
        end += 2
      } else if isTail(end, in: view) {
        end += 1
      } else if isArticleAsInitial(end, in: view), isNameWord(end + 2, in: view, isTaken) {
        end += 3
      } else if view.mark(end) == .hyphen, end + 1 < view.count, view.tokens[end + 1].isWord,
        !view.tokens[end + 1].shape.contains(.spaced)
      {
        end += 2
      } else if let past = endBehindParticles(end, in: view, isTaken) {
        end = past
      } else {
        break
      }
    }
    return end
  }

  private static func isNameWord(_ position: Int, in view: SentenceView, _ isTaken: (Int) -> Bool) -> Bool {
    guard position < view.count, !isTaken(position) else { return false }
    let token = view.tokens[position]
    guard token.isWord, token.isCapital, !token.isClitic else { return false }
    if token.shape.contains(.upper) && token.end - token.start > 2 && !token.shape.contains(.dotted) { return false }
    return view.tokens[position].wordClass.isDisjoint(with: closed)
  }

  /// One past the name word that particles lead to ("bin al-Quill", "de la Ode"); nil when there are none or no such word.
  private static func endBehindParticles(
    _ start: Int, in view: SentenceView, _ isTaken: (Int) -> Bool
  ) -> Int? {
    var position = start
    while view.is(position, .nameParticle) {
      position += view.mark(position + 1) == .hyphen ? 2 : 1
    }
    return position > start && isNameWord(position, in: view, isTaken) ? position + 1 : nil
  }

  /// "O'**Brien**", "Sa'**ar**": what an apostrophe inside a name parts, which "'s" and "'ll" are not.
  private static func isTail(_ position: Int, in view: SentenceView) -> Bool {
    guard position < view.count, view.tokens[position].isClitic else { return false }
    return view.tokens[position].end - view.tokens[position].start > 1 && !shortened.contains(view.tokens[position].key)
  }

  private static let shortened = Set(["re", "ve", "ll"].map { WordKey.of($0.utf8) })

  /// "R-Ohio", "V-22": a letter and a hyphen begin nobody's name.
  private static func isNotation(_ position: Int, in view: SentenceView) -> Bool {
    isInitial(position, in: view) && view.mark(position + 1) == .hyphen
  }

  /// Whether no list knows the word, which is so of names in a headline; a letter is an initial.
  private static func isUnknown(_ position: Int, in view: SentenceView) -> Bool {
    view.tokens[position].word == 0 || isInitial(position, in: view)
  }

  /// Whether an initial stands there, which may also be a word: A, I.
  private static func isArticleAsInitial(_ position: Int, in view: SentenceView) -> Bool {
    position + 1 < view.count && isInitial(position, in: view) && view.tokens[position].isCapital
      && view.mark(position + 1) == .stop
  }

  private static func isInitial(_ position: Int, in view: SentenceView) -> Bool {
    view.tokens[position].end - view.tokens[position].start == 1
  }

  private static let closed: WordClass = [
    .determiner, .preposition, .thirdPerson, .possessive, .plural, .firstPerson, .be, .have, .modal, .and, .relative,
    .that, .subordinator, .weekday, .it, .negation, .countryNoun,
  ]
}
