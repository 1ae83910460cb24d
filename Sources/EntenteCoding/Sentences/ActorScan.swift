import EntenteEnglish

/// One reading of a sentence for its actors.
///
/// A class, because closures ask it about every word.
final class ActorScan {
  let finder: ActorFinder
  let view: SentenceView
  var actors: [Actor] = []
  let spans: ArraySlice<MentionFinder.Span>
  /// Per position, the index of the span that begins there, `inside` behind its first word, and `free` elsewhere; empty
  /// for a sentence without spans.
  private let places: [Int32]
  private static let free: Int32 = -1
  private static let inside: Int32 = -2
  var subject: Discourse.Somebody?
  /// Whether the sentence began with somebody whose country is unknown: "he" is that one, and no official named before.
  private var isSubjectUnknown = false
  let setting: ArticleSetting
  /// Whether the sentence has "ode@example.com"; "(@Ode)" is none.
  private(set) lazy var hasAddress = view.tokens.indices.dropFirst().contains { position in
    view.tokens[position].key == Self.at && !view.tokens[position].shape.contains(.spaced)
      && view.tokens[position - 1].isWord
  }
  private static let at = WordKey.of("@".utf8)
  /// Of publication; nil when the article is undated.
  var year: Int? { setting.year }

  init(finder: ActorFinder, view: SentenceView, spans: ArraySlice<MentionFinder.Span>, setting: ArticleSetting) {
    self.setting = setting
    self.finder = finder
    self.view = view
    self.spans = spans
    places = spans.isEmpty ? [] : Self.places(of: spans, in: view)
    if !spans.isEmpty { actors.reserveCapacity(spans.count + 2) }
  }

  private static func places(of spans: ArraySlice<MentionFinder.Span>, in view: SentenceView) -> [Int32] {
    var places = [Int32](repeating: free, count: view.count)
    for (index, span) in zip(spans.indices, spans) {
      guard let start = view.position(of: span.tokens.lowerBound) else { continue }
      for position in start..<min(view.count, start + span.tokens.count) where places[position] == free {
        places[position] = inside
      }
      places[start] = Int32(index)
    }
    return places
  }

  func run(_ registry: inout PersonRegistry, _ discourse: inout Discourse) {
    let tokens = view.tokens
    var position = 0
    while position < tokens.count {
      let token = tokens[position]
      var end: Int?
      if hasSpan(at: position) {
        end = country(at: position, &registry, &discourse)
      } else if finder.offices.mayBegin(with: token.word) {
        end = office(at: position, &registry, &discourse)
      }
      if end == nil, token.isCapital { end = name(at: position, &registry, &discourse) }
      if end == nil, !token.wordClass.isDisjoint(with: Self.references) {
        end = reference(at: position, &registry, &discourse)
      }
      position = max(end ?? 0, position + 1)
    }
    if subject != nil || isSubjectUnknown { discourse.subject = subject }
    discourse.opening = opening
  }

  /// Words that may stand before the first actor of a sentence: "On Monday the".
  private static let mostBefore = 4

  /// The actor that the sentence begins with.
  private var opening: Discourse.Opening? {
    guard let first = actors.first, first.actsForState, first.countries.count == 1,
      first.range.lowerBound < Self.mostBefore
    else { return nil }
    let last = first.range.upperBound - 1
    let letters = view.text.bytes(of: view.articleTokens(last..<last + 1), in: view.sentence)
    let isPlural = letters.last == UInt8(ascii: "s") && !view.tokens[last].isCapital
    return Discourse.Opening(country: first.countries[0], isPlural: isPlural)
  }

  /// "It", "they" before any actor of the sentence: whom the one before began with.
  func openingPronoun(at position: Int, _ discourse: inout Discourse) -> Int? {
    guard actors.isEmpty, position < Self.mostBefore, let opening = discourse.opening,
      view.is(position, opening.isPlural ? .plural : .it),
      !view.is(position, .possessive), !view.is(position, .objectPronoun)
    else { return nil }
    add(position..<position + 1, opening.country, .reference, &discourse)
    return position + 1
  }

  func span(at position: Int) -> MentionFinder.Span? {
    hasSpan(at: position) ? spans[Int(places[position])] : nil
  }

  private func hasSpan(at position: Int) -> Bool { position < places.count && places[position] >= 0 }

  /// Whether a position belongs to a country's name.
  func isTaken(_ position: Int) -> Bool { position < places.count && places[position] != Self.free }

  static let references: WordClass = [
    .possessive, .determiner, .both, .thirdPerson, .objectPronoun, .firstPerson, .it, .plural,
  ]

  func add(
    _ range: Range<Int>, _ country: Country, _ kind: Actor.Kind, person: Int? = nil, name: Range<Int>? = nil,
    _ discourse: inout Discourse
  ) {
    actors.append(Actor(range: range, countries: [country], kind: kind, person: person, name: name))
    if kind != .place { discourse.name(country) }
    guard kind == .person || kind == .bystander && person != nil else { return }
    let somebody = Discourse.Somebody(person: person, country: country)
    discourse.name(somebody)
    if subject == nil { subject = somebody }
  }

  /// Whom "he" and "his" mean: the sentence's first, or that of the sentence before.
  func spokenOf(_ discourse: Discourse) -> Discourse.Somebody? {
    subject ?? (isSubjectUnknown ? nil : discourse.subject)
  }

  /// Adds a person of no known country, or who is no party.
  func add(unknown person: Int, _ range: Range<Int>, name: Range<Int>, _ kind: Actor.Kind = .person) {
    actors.append(Actor(range: range, countries: [], kind: kind, person: person, name: name))
    if subject == nil { isSubjectUnknown = true }
  }

  /// Adds a person, who acts for the country unless every office that was said of them is private or local.
  func add(
    _ person: Int, _ range: Range<Int>, _ country: Country, name: Range<Int>, _ registry: PersonRegistry,
    _ discourse: inout Discourse
  ) {
    let isBystander = registry.entries[person].isBystander
    guard !registry.entries[person].isOnlyListed else {
      add(unknown: person, range, name: name, .bystander)
      return
    }
    add(range, country, isBystander ? .bystander : .person, person: person, name: name, &discourse)
  }

  func isPossessive(_ position: Int) -> Bool {
    position < view.count && view.tokens[position].isClitic
      && view.tokens[position].end - view.tokens[position].start == 1
  }

  func introduce(
    _ name: Range<Int>, role: Range<Int>?, _ country: Country?, isPrivate: Bool = false,
    _ registry: inout PersonRegistry
  ) -> Int {
    registry.introduce(
      string(name), keys(name), role: role.map(string), roleWords: role.map { view.tokens[$0].map(\.word) } ?? [],
      country: country, isPrivate: isPrivate)
  }

  func mention(_ person: Int, _ name: Range<Int>, _ registry: inout PersonRegistry) {
    registry.mention(person, view.text.occurrence(of: view.articleTokens(name), in: view.sentence))
  }

  func keys(_ name: Range<Int>) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(name.count)
    for token in view.tokens[name] where token.isPartOfName { keys.append(token.key) }
    return keys
  }

  /// The words of a name or office, without an editor's brackets.
  func string(_ range: Range<Int>) -> String {
    let bytes = view.text.bytes(of: view.articleTokens(range), in: view.sentence)
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") }, as: UTF8.self)
  }

  static let afterNoun: WordClass = [
    .determiner, .preposition, .thirdPerson, .possessive, .plural, .be, .have, .modal, .negation, .and, .relative,
    .that, .subordinator, .verb, .adverb, .to, .of, .weekday,
  ]
}
