/// What a reader keeps in mind from sentence to sentence, so that "he", "both countries" and "we" mean somebody.
struct Discourse: Sendable {
  /// Somebody who was named, as far as is known.
  struct Somebody: Sendable {
    /// Index into the article's people; nil for "the Russian diplomat".
    let person: Int?
    let country: Country
  }

  /// Whom a sentence began with: "he", "his country".
  var subject: Somebody?
  /// Whom the sentence before began with, as long as it named somebody: "it" or "they" at the head of this one.
  var opening: Opening?

  /// A country or its people at the head of a sentence.
  struct Opening: Sendable {
    let country: Country
    let isPlural: Bool
  }

  /// By the last word of an office that was named without its holder, the country; nil once a second one has it.
  private(set) var unnamedHolders: [Int32: Country?] = [:]

  /// By the last word of an organ of a state, whose was named last: "the ministry".
  private(set) var organs: [Int32: Country] = [:]

  /// The country of who speaks in the quotation at hand, or spoke last.
  var speaker: Country?
  /// The last two people of different countries, the latest last: "the two".
  private(set) var people: [Somebody] = []
  /// Countries named as actors, the latest last, each once.
  private(set) var countries: [Country] = []
  /// The two countries whose dealings were last told.
  var pair: [Country] = []

  mutating func name(_ somebody: Somebody) {
    people.removeAll { $0.country == somebody.country }
    people.append(somebody)
    if people.count > 2 { people.removeFirst() }
  }

  /// Remembers that an office was named without a name: "the Peruvian foreign minister".
  mutating func nameHolder(of officeWord: Int32, _ country: Country) {
    if let known = unnamedHolders[officeWord], known != country {
      unnamedHolders[officeWord] = .some(nil)
    } else {
      unnamedHolders[officeWord] = country
    }
  }

  /// Remembers an organ by its last word: "Peru's foreign **ministry**".
  mutating func nameOrgan(endingIn word: Int32, _ country: Country) { organs[word] = country }

  /// Who "him" is when `subject` acts: the last named of another country.
  func other(than subject: Country?) -> Somebody? { people.last { $0.country != subject } }

  mutating func name(_ country: Country) {
    if let index = countries.firstIndex(of: country) { countries.remove(at: index) }
    countries.append(country)
  }

  /// The two countries that "both" means; empty when there are no two.
  var both: [Country] {
    if pair.count == 2 { return pair }
    return countries.count >= 2 ? Array(countries.suffix(2)) : []
  }

  /// The country that "the country" means to somebody who acts for `actor`.
  func country(otherThan actor: Country?) -> Country? {
    if let actor, let partner = partner(of: actor) { return partner }
    return countries.last { $0 != actor }
  }

  /// The other one of the pair whose dealings were last told.
  func partner(of country: Country) -> Country? { Self.other(than: country, of: pair) }

  /// The other one of the last talks.
  func interlocutor(of country: Country) -> Country? {
    talks.flatMap { Self.other(than: country, of: [$0.source, $0.target]) }
  }

  private static func other(than country: Country, of pair: [Country]) -> Country? {
    pair.contains(country) ? pair.first { $0 != country } : nil
  }

  /// Who acted so upon a country before: an invasion that is mentioned again has the same author.
  private(set) var authors: [Country: Country] = [:]

  /// The last talks of the pair, which "the talks" mean.
  private(set) var talks: Engagement?

  /// Whom the last visit was paid to, and by whom: "his host", "the visitor".
  private(set) var visit: (host: Country, guest: Country)?

  /// Who did what of late, the latest last: "the attack", "the decision".
  private(set) var deeds: [Deed] = []

  /// An act that was told, as far as a noun may mean it later.
  struct Deed: Sendable {
    /// Nil for somebody who stands for no state: "gunmen attacked a hotel".
    let country: Country?
    /// Whom it was done to; nil where nobody was told.
    let target: Country?
    let type: EventType
    /// Whether an envoy was recalled or an embassy closed, as others may do as well.
    var isWithdrawal = false
  }

  private static let mostDeeds = 16

  /// Remembers what somebody did to nobody in particular.
  mutating func tell(deedOf country: Country?, _ type: EventType) {
    tell(Deed(country: country, target: nil, type: type))
  }

  private mutating func tell(_ deed: Deed) {
    deeds.append(deed)
    if deeds.count > Self.mostDeeds { deeds.removeFirst() }
  }

  /// Remembers what was told last; what answers a deed leaves it the one that is talked about.
  mutating func tell(_ engagement: Engagement, isAnswer: Bool) {
    if engagement.status == .realised, !isAnswer {
      let isWithdrawal = engagement.isOf("sanction.recall#") || engagement.isOf("sanction.close#")
      tell(
        Deed(
          country: engagement.source, target: engagement.target, type: engagement.type, isWithdrawal: isWithdrawal))
    }
    pair = [engagement.source, engagement.target]
    if engagement.type == .consult, !engagement.isSpeech { talks = engagement }
    if engagement.isOf("consult.visit#") { visit = (host: engagement.target, guest: engagement.source) }
    if engagement.isOf("consult.host#") { visit = (host: engagement.source, guest: engagement.target) }
    if engagement.type.quad == .materialConflict { authors[engagement.target] = engagement.source }
  }
}

extension Engagement {
  /// Whether it is a speech somewhere, with which nobody talks: "said in Lima".
  fileprivate var isSpeech: Bool { isOf("consult.speech#") }

  /// Whether a rule of an act found it.
  fileprivate func isOf(_ act: String) -> Bool { rule.utf8.starts(with: act.utf8) }
}
