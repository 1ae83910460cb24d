/// The words between two chunks that clauses are made of: what joins or parts them.
struct Between {
  /// The sentence breaks off: a stop, a colon, a semicolon.
  var hasStop = false
  var hasComma = false
  var hasQuote = false
  var hasAdjective = false
  /// Indices of words; the last of its kind.
  var conjunction: Int?
  var preposition: Int?
  var subordinator: Int?
  var that: Int?
  var relative: Int?
  var isEmpty = true

  mutating func add(_ at: Int, _ word: Word) {
    isEmpty = false
    switch word.tag {
    case .stop: self = Between(hasStop: true, isEmpty: false)
    case .comma, .dash: hasComma = true
    case .quote: hasQuote = true
    case .conjunction:
      conjunction = at
      preposition = nil
    case .preposition: preposition = at
    case .subordinator, .whAdverb, .wh:
      subordinator = at
      preposition = nil
    case .that:
      that = at
      preposition = nil
    case .relative: relative = at
    case .adjective: hasAdjective = true
    default: break
    }
  }
}
