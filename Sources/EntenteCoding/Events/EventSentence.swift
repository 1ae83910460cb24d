import EntenteEnglish
import EntenteText

/// A sentence as the engagement coder reads it: what English says of it, and who in it stands for whom.
///
/// A class, because it is passed to every call about a sentence.
final class EventSentence: Sendable {
  let view: SentenceView
  let analysis: SentenceAnalysis
  let actors: [Actor]
  let parties: Parties
  let words: FrameWords
  let evoked: EvokedFrames
  /// Whether it is about rebels or terrorists.
  let hasArmedGroup: Bool
  /// By phrase, the clause that it is an argument of, or of whose argument it is a part; nil for one outside all clauses.
  let homes: [Clause.ID?]
  /// By clause, those that depend on it or go on with it.
  private let children: Dependents
  /// By phrase, the clauses that say more of it.
  private let descriptions: Dependents
  /// By word, how it is written, folded.
  private let writings: [Lemma]
  /// The country of the quotation's speaker, who may be named in another sentence.
  let quotedSpeaker: Country?
  /// What was told before it.
  let known: Discourse
  /// Per token of the article, whether it is quoted.
  private let quotation: [Bool]
  let field: Field
  let published: CalendarDay?
  init(
    view: SentenceView, analysis: SentenceAnalysis, actors: [Actor], words: FrameWords,
    quotedSpeaker: Country?, known: Discourse, quotation: [Bool], field: Field, published: CalendarDay?
  ) {
    self.view = view
    self.analysis = analysis
    self.actors = actors
    self.words = words
    writings = analysis.words.map { Lemma(key: view.tokens[Int($0.firstToken)].key) }
    evoked = EvokedFrames(analysis.words, writings, words.index)
    children = Dependents(analysis.clauses.map { Int32($0.parent ?? -1) }, of: analysis.clauses.count)
    descriptions = Dependents(analysis.clauses.map { Int32($0.antecedent ?? -1) }, of: analysis.phrases.count)
    homes = Self.homes(analysis)
    parties = Parties(
      analysis, actors: actors, antecedents: Antecedents(analysis, homes: homes, words.classes), evoked: evoked,
      words: words)
    hasArmedGroup = evoked.numbers.contains { words.armedGroups.contains(number: $0) }
    self.quotedSpeaker = quotedSpeaker
    self.known = known
    self.quotation = quotation
    self.field = field
    self.published = published
  }

  private func opening(of clause: Clause.ID, from start: Int) -> Int {
    let subject = subject(of: clause).map { analysis.phrases[$0].range.lowerBound } ?? start
    guard analysis.clauses[clause].subjectOrigin == .own, start < subject,
      subject < verb(of: clause).range.lowerBound, !EventDateReader.isDay(positions(start..<subject), in: view)
    else { return start }
    return subject
  }

  func verb(of clause: Clause.ID) -> VerbGroup { analysis.verbGroups[analysis.clauses[clause].verb] }

  /// The clauses that depend on one or go on with it.
  func clauses(of parent: Clause.ID) -> ArraySlice<Clause.ID> { children[parent] }

  /// The clauses that say more of a phrase.
  func clauses(describing phrase: Phrase.ID) -> ArraySlice<Clause.ID> { descriptions[phrase] }

  func word(_ at: Int) -> Word { analysis.words[at] }

  /// The word as it is written, folded.
  func written(_ at: Int) -> Lemma { writings[at] }

  /// Whether a word is written so, or is a form of it.
  func `is`(_ at: Int, _ lemma: Lemma) -> Bool {
    at >= 0 && at < writings.count && (writings[at] == lemma || analysis.words[at].lemma == lemma)
  }

  /// Positions in the view of some words.
  func positions(_ words: Range<Int>) -> Range<Int> {
    Int(analysis.words[words.lowerBound].firstToken)..<Int(analysis.words[words.upperBound - 1].endToken)
  }

  /// The bytes of some words, in the field.
  func range(_ words: Range<Int>) -> ByteRange { view.text.range(of: view.articleTokens(positions(words))) }

  /// Whether a word stands inside quotation marks.
  func isQuoted(_ at: Int) -> Bool {
    let position = Int(analysis.words[at].firstToken)
    return quotation[view.articleTokens(position..<position + 1).lowerBound]
  }

  /// Words from the verb before a clause's to the verb behind it: where its year is told.
  func surroundings(of clause: Clause.ID) -> Range<Int> {
    let verb = analysis.clauses[clause].verb
    let start = verb > 0 ? analysis.verbGroups[verb - 1].range.upperBound : 0
    let end =
      verb + 1 < analysis.verbGroups.count ? analysis.verbGroups[verb + 1].range.lowerBound : analysis.words.count
    let own = analysis.verbGroups[verb].range
    return min(start, own.lowerBound)..<max(end, own.upperBound)
  }

  /// Of these, from the clause's own subject on, where its day is told; and a day that opens the sentence: "On Monday,
  /// Peru thanked Chile".
  ///
  /// - Parameters:
  ///   - clause: The clause.
  ///   - isInWords: Whether its act is in words, whose day may stand behind what they ask for: "urged Chile to leave last
  ///     Friday".
  /// - Returns: The words.
  func dayRange(of clause: Clause.ID, isInWords: Bool) -> Range<Int> {
    let surroundings = surroundings(of: clause)
    var end = surroundings.upperBound
    if isInWords {
      let later = analysis.verbGroups[(analysis.clauses[clause].verb + 1)...]
      end = later.first { $0.form != .infinitive }?.range.lowerBound ?? analysis.words.count
    }
    return opening(of: clause, from: surroundings.lowerBound)..<max(end, surroundings.upperBound)
  }
}
