/// The class of a word in its sentence; finer than the schools' where the next word turns on it ("be", "to", "that").
package enum PartOfSpeech: UInt8, CaseIterable, Sendable {
  case noun, nouns, name, number, symbol
  case adjective, adverb, not, particle
  case determiner, quantity, demonstrative, possessor, possessive
  case subjectPronoun, objectPronoun, pronoun, there
  case preposition, subordinator, conjunction, to, that, relative, whose, wh, whAdverb
  case modal
  case be, was, beBase, been, being
  case have, hadPast, haveBase, having, had
  case `do`, did, doBase, doing, done
  case verbBase, verbPresent, verbs, verbPast, verbParticiple, verbGerund
  case comma, stop, colon, dash, hyphen, quote, open, close, mark
  case other
}

extension PartOfSpeech {
  /// The class of that name, as the tables write it; nil when there is none.
  init?(named name: some StringProtocol) {
    guard let place = Self.names.firstIndex(where: { $0 == name }) else { return nil }
    self = Self.allCases[place]
  }

  private static let names = allCases.map { "\($0)" }

  /// A verb that says something: no auxiliary.
  package var isContentVerb: Bool {
    switch self {
    case .verbBase, .verbPresent, .verbs, .verbPast, .verbParticiple, .verbGerund: true
    default: false
    }
  }

  /// A word of a class that takes no new words.
  package var isClosed: Bool { !isContentVerb && !isNoun && self != .adjective && self != .adverb && self != .number }

  package var isBe: Bool { self == .be || self == .was || self == .beBase || self == .been || self == .being }
  package var isHave: Bool { self == .have || self == .hadPast || self == .haveBase || self == .having || self == .had }
  package var isDo: Bool { self == .do || self == .did || self == .doBase || self == .doing || self == .done }
  package var isVerb: Bool { isContentVerb || isBe || isHave || isDo || self == .modal }
  /// A verb that can stand alone with its subject; a past may be a participle all the same.
  var isFinite: Bool {
    switch self {
    case .be, .was, .have, .hadPast, .do, .did, .modal, .verbPresent, .verbs, .verbPast: true
    default: false
    }
  }
  package var isNoun: Bool { self == .noun || self == .nouns || self == .name }

  package var isPronoun: Bool {
    self == .subjectPronoun || self == .objectPronoun || self == .pronoun || self == .demonstrative
      || self == .quantity || self == .there
  }

  package var isMark: Bool {
    switch self {
    case .comma, .stop, .colon, .dash, .hyphen, .quote, .open, .close, .mark: true
    default: false
    }
  }
}
