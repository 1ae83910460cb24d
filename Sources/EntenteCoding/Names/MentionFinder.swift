import EntenteEnglish

/// Finds the countries of an article: every name, demonym and metonym that counts, and the capitals that are only places.
///
/// A class, because it holds many tables and is asked about every word.
package final class MentionFinder: Sendable {
  /// A country where it stands among the tokens.
  package struct Span: Hashable, Sendable {
    package let country: Country
    package let form: Mention.Form
    package let kind: SurfaceForm.Kind
    /// The form, as an index into the gazetteer's.
    package let row: Int
    package let sentence: Int
    package let tokens: Range<Int>
    /// A capital as a place: no mention, but it tells where an act took place.
    package let isPlace: Bool

    /// Whether it counts as a mention of the country.
    package var isMention: Bool { !isPlace && kind != .organ && country != .europeanUnion }
  }

  private let matcher: NameMatcher
  private let metonymy: Metonymy

  init(matcher: NameMatcher, metonymy: Metonymy) {
    self.matcher = matcher
    self.metonymy = metonymy
  }

  /// The countries and places of all sentences, in order; a name that was given after the `year` of publication is none.
  package func spans(in text: TokenizedArticle, year: Int? = nil) -> [Span] {
    var spans: [Span] = []
    lazy var nearby = matcher.nearby.found(in: text)
    for sentence in text.sentences.indices {
      let limits = text.tokens(of: sentence)
      var position = limits.lowerBound
      while position < limits.upperBound {
        guard matcher.mayBegin(with: text.tokens[position].word) else {
          position += 1
          continue
        }
        guard
          let match = matcher.match(
            at: position, in: text, sentence: sentence, year: year, found: { nearby })
        else {
          position += 1
          continue
        }
        position = match.tokens.upperBound
        let form = matcher.gazetteer.forms[match.form]
        guard let country = form.country, let mentionForm = form.kind.form, form.wasGiven(by: year),
          !text.isPartOfAddress(match.tokens, in: sentence), !isSurname(match.tokens, form, text, limits)
        else { continue }
        if let larger = matcher.largerName(around: match, in: text, sentence: limits) {
          position = max(position, larger.upperBound)
          continue
        }
        if isLanguage(match.tokens, form, text, limits) { continue }
        let isPlace =
          form.kind == .city
          || form.kind == .capital && !metonymy.isGovernment(match.tokens, in: text, sentence: sentence)
        spans.append(
          Span(
            country: country, form: mentionForm, kind: form.kind, row: match.form, sentence: sentence,
            tokens: match.tokens, isPlace: isPlace))
        position = endOfAbbreviation(after: match.tokens, of: country, in: text, sentence: sentence)
      }
    }
    return withoutNamesakes(spans, in: text)
  }

  /// Leaves out a country of which the article has one form only, and that as part of somebody's name as well: in an
  /// article on Michael Jordan, Jordan scores.
  private func withoutNamesakes(_ spans: [Span], in text: TokenizedArticle) -> [Span] {
    guard spans.contains(where: { matcher.isOfPeople($0.row) }) else { return spans }
    var rows: [Country: Set<Int>] = [:]
    for span in spans { rows[span.country, default: []].insert(span.row) }
    let namesakes = rows.filter { _, rows in
      rows.count == 1 && rows.allSatisfy { matcher.isPartOfSomeName($0, in: text) }
    }
    return spans.filter { namesakes[$0.country] == nil }
  }

  /// Skips the abbreviation of "United Arab Emirates (UAE)": a name with its abbreviation in brackets is one mention.
  private func endOfAbbreviation(
    after tokens: Range<Int>, of country: Country, in text: TokenizedArticle, sentence: Int
  ) -> Int {
    let limit = text.tokens(of: sentence).upperBound
    let open = tokens.upperBound
    guard open + 2 < limit, text.tokens[open].mark == .openBracket,
      let match = matcher.match(at: open + 1, in: text, sentence: sentence, found: { [] }),
      matcher.gazetteer.forms[match.form].country == country,
      match.tokens.upperBound < limit, text.tokens[match.tokens.upperBound].mark == .closeBracket
    else { return tokens.upperBound }
    return match.tokens.upperBound + 1
  }

  /// Whether an adjective is a language: "speaks Spanish", "in Spanish", "the Spanish version".
  private func isLanguage(
    _ tokens: Range<Int>, _ form: SurfaceForm, _ text: TokenizedArticle, _ limits: Range<Int>
  ) -> Bool {
    guard form.context.isLanguage else { return false }
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    if limits.contains(after) {
      // "Spanish-speaking" as well as "Spanish speakers".
      let noun = text.tokens[after].mark == .hyphen && limits.contains(after + 1) ? after + 1 : after
      if text.tokens[noun].wordClass.contains(.languageNoun) { return true }
    }
    let (cue, next) = (startOfList(before, text, limits), endOfList(after, text, limits))
    guard limits.contains(cue), text.tokens[cue].wordClass.contains(.languageCue) else { return false }
    return !limits.contains(next) || !qualifies(text.tokens[next])
  }

  /// The word in front of a list that a name ends, given the word in front of the name: "speaks" of "speaks Thai, Lao and
  /// Khmer".
  private func startOfList(_ before: Int, _ text: TokenizedArticle, _ limits: Range<Int>) -> Int {
    var at = before
    while limits.contains(at - 1), isJoint(text.tokens[at]) {
      var name = at - 1
      if isJoint(text.tokens[name]), limits.contains(name - 1) { name -= 1 }
      guard text.tokens[name].isWord, text.tokens[name].isCapital else { break }
      at = name - 1
    }
    return at
  }

  /// The word behind a list that a name begins, given the word behind the name.
  private func endOfList(_ after: Int, _ text: TokenizedArticle, _ limits: Range<Int>) -> Int {
    var at = after
    while limits.contains(at + 1), isJoint(text.tokens[at]) {
      let name = isJoint(text.tokens[at + 1]) ? at + 2 : at + 1
      guard limits.contains(name), text.tokens[name].isWord, text.tokens[name].isCapital else { break }
      at = name + 1
    }
    return at
  }

  private func isJoint(_ token: Token) -> Bool { token.mark == .comma || token.wordClass.contains(.and) }

  /// Whether a name is somebody's, as it is behind a courtesy.
  private func isSurname(
    _ tokens: Range<Int>, _ form: SurfaceForm, _ text: TokenizedArticle, _ limits: Range<Int>
  ) -> Bool {
    guard form.kind == .name else { return false }
    var before = tokens.lowerBound - 1
    if limits.contains(before), text.tokens[before].mark == .stop { before -= 1 }
    return limits.contains(before) && text.tokens[before].wordClass.contains(.courtesy)
  }

  /// Whether the word after an adjective is what it qualifies: "in Russian cities", but "in Russian on Monday".
  private func qualifies(_ next: Token) -> Bool {
    next.isWord
      && next.wordClass.isDisjoint(with: [.and, .preposition, .verb, .determiner, .relative, .that, .subordinator])
  }
}
