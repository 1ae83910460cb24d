import EntenteText

/// A sentence with its actors, clauses and speech: what the engagement coder reads.
struct ActedSentence: Sendable {
  let view: SentenceView
  let actors: [Actor]
  let clauses: [Clause]
  let speech: Speech?
  /// The country of the quotation's speaker, who may be named in another sentence.
  let speaker: Country?
  /// Per token of the article, whether it is quoted.
  let quotation: [Bool]
  let field: Field
  let published: CalendarDay?

  /// The bytes of some positions, in the field.
  func range(_ positions: Range<Int>) -> ByteRange { view.text.range(of: view.articleTokens(positions)) }

  /// A clause with the day set before it that opens the sentence: "On Monday, Peru thanked Chile".
  func rangeWithDay(of clause: Clause) -> Range<Int> {
    guard clauses.count > 1, clauses[1].range == clause.range,
      EventDateReader.isDay(clauses[0].range, in: view)
    else { return clause.range }
    return clauses[0].range.lowerBound..<clause.range.upperBound
  }

  /// Whether a position stands inside quotation marks.
  func isQuoted(_ position: Int) -> Bool { quotation[view.articleTokens(position..<position + 1).lowerBound] }

  /// Whose word an act is that stands at a position.
  func attribution(of position: Int) -> (attribution: Attribution, country: Country?) {
    if isQuoted(position) { return (.quote, speaker) }
    if let speech, speech.reports(position), !isSpokenAct(position) {
      return (.reported, actors[speech.speaker].countries.first)
    }
    return (.narrator, nil)
  }

  /// Whether the trigger is the reporting verb itself.
  private func isSpokenAct(_ position: Int) -> Bool { speech?.verb == position }
}

/// One side of an engagement: the countries, and the words that name them.
struct Party: Sendable {
  let countries: [Country]
  let range: Range<Int>

  func isSame(as other: Party) -> Bool { range == other.range && countries == other.countries }
}
