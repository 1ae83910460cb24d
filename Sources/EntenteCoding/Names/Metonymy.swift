import EntenteEnglish

/// Tells a capital that stands for its government ("Moscow said", "ambassador to Quito") from one that is a place.
///
/// A class, because it holds many tables and is asked about every word.
final class Metonymy: Sendable {
  /// Words after which a capital is a party: "ambassador to", "ties with", "against".
  private let relations: PhraseTrie
  /// Verbs whose object is a party, not a place: accuse, approach, urge.
  private let transitive: WordSet
  /// What a government has and a town has not: "Washington's commitment".
  private let possessions: WordSet

  init(vocabulary: inout Vocabulary) {
    var relations = PhraseTrie()
    // Read from the capital backwards, so the words stand in reverse.
    for phrase in Self.relationPhrases {
      relations.insert(FormWords(phrase, &vocabulary).numbers.reversed(), value: 0)
    }
    self.relations = relations
    transitive = WordSet(Self.objectVerbs.flatMap { Inflection.verbForms($0) }.map { vocabulary.insert($0) })
    possessions = WordSet(Self.stateNouns.flatMap { Inflection.nounForms($0) }.map { vocabulary.insert($0) })
  }

  /// Whether the capital at `tokens` acts or is a party to a relation there.
  func isGovernment(_ tokens: Range<Int>, in text: TokenizedArticle, sentence: Int) -> Bool {
    let limits = text.tokens(of: sentence)
    if isPartOfPlace(tokens, text, limits) { return false }
    if isParty(tokens, text, limits) { return true }
    let before = tokens.lowerBound - 1
    if before >= limits.lowerBound, isPlacePreposition(text.tokens[before]) { return false }
    return acts(tokens, text, limits)
  }

  /// "Moscow-based", "Moscow, Russia", "Paris 2024", "Washington, D.C.", "the Beijing Olympics".
  private func isPartOfPlace(_ tokens: Range<Int>, _ text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard next < limits.upperBound else { return false }
    return text.tokens[next].isNumber
      || text.tokens[next].mark == .hyphen && next + 1 < limits.upperBound && !text.tokens[next + 1].isCapital
  }

  private func isPlacePreposition(_ token: Token) -> Bool { token.wordClass.contains(.place) }

  /// A relation's phrase stands before it, or before a name joined to it: "between Moscow and Kyiv".
  private func isParty(_ tokens: Range<Int>, _ text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    var before = tokens.lowerBound - 1
    guard before >= limits.lowerBound else { return false }
    if text.tokens[before].wordClass.contains(.and), before - 2 >= limits.lowerBound, text.tokens[before - 1].isCapital
    {
      before -= 2
    }
    if transitive.contains(text.tokens[before].word) { return true }
    var node: PhraseTrie.Node = 0
    var position = before
    while position >= limits.lowerBound {
      node = relations.step(node, text.tokens[position].word)
      if node == 0 { return false }
      if relations.isTerminal(node) { return true }
      position -= 1
    }
    return false
  }

  /// A verb follows, or what only a government has.
  private func acts(_ tokens: Range<Int>, _ text: TokenizedArticle, _ limits: Range<Int>) -> Bool {
    var next = tokens.upperBound
    guard next < limits.upperBound else { return false }
    if text.tokens[next].isClitic {
      return possessions.contains(text.tokens[min(next + 1, limits.upperBound - 1)].word)
        || possessions.contains(text.tokens[min(next + 2, limits.upperBound - 1)].word)
    }
    if text.tokens[next].wordClass.contains(.and), next + 2 < limits.upperBound, text.tokens[next + 1].isCapital {
      next += 2
    }
    while next < limits.upperBound, text.tokens[next].wordClass.contains(.adverb) { next += 1 }
    guard next < limits.upperBound else { return false }
    if let past = endOfAside(from: next, text, limits) { return text.tokens[past].wordClass.contains(.reporting) }
    let token = text.tokens[next]
    if possessions.contains(token.word) { return true }
    let wordClass = token.wordClass
    guard !wordClass.isDisjoint(with: [.verb, .modal, .have, .be]), !wordClass.contains(.gerund) else { return false }
    return !token.isCapital
  }

  /// One past ", however," and ", for its part,"; nil where none stands, as in "Lima, Peru, said".
  private func endOfAside(from comma: Int, _ text: TokenizedArticle, _ limits: Range<Int>) -> Int? {
    guard text.tokens[comma].mark == .comma else { return nil }
    let words = text.tokens[comma + 1..<min(comma + 6, limits.upperBound)].prefix { $0.isWord && !$0.isCapital }
    let past = words.endIndex + 1
    guard past < limits.upperBound, text.tokens[words.endIndex].mark == .comma else { return nil }
    return past
  }

  private static let relationPhrases = [
    "ambassador to", "ambassadors to", "envoy to", "envoys to", "embassy to", "ties with", "ties to", "relations with",
    "relationship with", "talks with", "deal with", "agreement with", "agreements with", "pact with", "treaty with",
    "alliance with",
    "dialogue with", "dialog with", "cooperation with", "links with", "links to", "contacts with", "negotiations with",
    "dispute with", "standoff with", "conflict with", "tensions with", "trade with", "war with", "against", "between",
    "by", "pressure on", "sanctions on", "support for", "support from", "rapprochement with", "loyal to", "closer to",
    "message to", "signal to", "warning to", "ally of", "allies of", "backed by", "together with", "along with",
    "ultimatum to",
    "aid from", "help from", "pressure from", "approval from", "criticism from", "opposition from", "according to",
    "complained to",
    "accused", "pro", "anti", "relations between", "credentials to", "thanks to", "proposal to", "offer to",
    "threat from", "threats from",
    "blamed on", "aimed at", "like", "work with", "working with", "cooperate with", "cooperating with",
    "negotiate with", "negotiating with", "accord with", "accords with",
  ]

  private static let objectVerbs = [
    "accuse", "approach", "urge", "ask", "tell", "warn", "press", "pressure", "criticize", "criticise", "condemn",
    "blame",
    "thank", "praise", "support", "back", "oppose", "persuade", "convince", "assure", "inform", "invite", "anger",
    "irritate", "infuriate", "alarm", "provoke", "challenge", "defy", "isolate", "sanction", "punish", "threaten",
    "call on", "embarrass", "please", "let", "make", "want", "allow", "force", "compel", "help", "trust", "irk", "rile",
    "enrage", "snub",
  ]

  private static let stateNouns = [
    "commitment", "ambassador", "envoy", "policy", "position", "stance", "decision", "support", "relation", "relations",
    "tie", "influence", "demand", "offer", "proposal", "interest", "interests", "role", "war", "invasion", "claim",
    "refusal", "response",
    "reaction", "government", "ally", "foreign", "military", "troop", "army", "force", "sanction", "threat", "plan",
    "effort", "attempt", "concern", "view", "request", "call", "approach", "intention", "move", "strategy", "diplomat",
    "leader", "leadership", "aggression", "actions", "action", "nuclear", "warning", "accusation", "allegation", "help",
    "aid", "assistance",
    "administration", "regime", "authorities", "officials", "delegation", "national", "security",
  ]
}
