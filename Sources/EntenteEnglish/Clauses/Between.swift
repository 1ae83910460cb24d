/// The words between two chunks that clauses are made of: what joins or parts them.
struct Between {
  /// The sentence breaks off.
  var hasStop = false
  var hasColon = false
  var hasComma = false
  var hasQuote = false
  /// "and **not** Peru".
  var hasNot = false
  /// Nothing at all, so that the chunks are neighbours.
  var isEmpty = true
  /// Nothing but adverbs.
  var isAdverbial = true
  /// Nothing but a verb's particle.
  var isParticle = true
  /// Indices of words; the last of its kind.
  var conjunction: Int?
  var preposition: Int?
  var subordinator: Int?
  var that: Int?
  var relative: Int?
  var adjective: Int?

  /// What stands before a gerund: "after leaving", "while leaving".
  var marker: Int? { preposition ?? subordinator }

  mutating func add(_ at: Int, _ word: Word) {
    isEmpty = false
    if word.tag != .adverb { isAdverbial = false }
    if word.tag != .particle { isParticle = false }
    switch word.tag {
    case .stop: self = Between(hasStop: true, isEmpty: false)
    case .colon: self = Between(hasColon: true, isEmpty: false)
    case .comma, .dash: hasComma = true
    case .quote: hasQuote = true
    case .not: hasNot = true
    case .adjective: adjective = at
    case .preposition: preposition = at
    case .conjunction:
      conjunction = at
      preposition = nil
    case .subordinator, .whAdverb, .wh:
      subordinator = at
      preposition = nil
    case .that:
      that = at
      preposition = nil
    case .relative, .whose: relative = at
    default: break
    }
  }
}
