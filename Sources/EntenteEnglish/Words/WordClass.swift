/// What a word can be, whatever its sentence: the classes of data/english/classes.tsv, of which it may have several.
///
/// Asked of every word by the modules above, where a list of classes is a number only if all of it is inlined.
@usableFromInline
package struct WordClass: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt64
  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  @inlinable package var isEmpty: Bool { rawValue == 0 }
  @inlinable package func contains(_ other: WordClass) -> Bool { rawValue & other.rawValue == other.rawValue }
  @inlinable package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }
}

// Names, those who act, and pronouns.
extension WordClass {
  @inlinable package static var determiner: WordClass { WordClass(rawValue: 1 << 0) }
  @inlinable package static var preposition: WordClass { WordClass(rawValue: 1 << 1) }
  @inlinable package static var to: WordClass { WordClass(rawValue: 1 << 2) }
  @inlinable package static var of: WordClass { WordClass(rawValue: 1 << 3) }
  /// he, she.
  @inlinable package static var thirdPerson: WordClass { WordClass(rawValue: 1 << 4) }
  /// his, her.
  @inlinable package static var possessive: WordClass { WordClass(rawValue: 1 << 5) }
  /// they, their, them.
  @inlinable package static var plural: WordClass { WordClass(rawValue: 1 << 6) }
  /// I, we, our.
  @inlinable package static var firstPerson: WordClass { WordClass(rawValue: 1 << 7) }
  /// it, its.
  @inlinable package static var it: WordClass { WordClass(rawValue: 1 << 8) }
  /// him, them.
  @inlinable package static var objectPronoun: WordClass { WordClass(rawValue: 1 << 9) }
  @inlinable package static var be: WordClass { WordClass(rawValue: 1 << 10) }
  @inlinable package static var have: WordClass { WordClass(rawValue: 1 << 11) }
  @inlinable package static var modal: WordClass { WordClass(rawValue: 1 << 12) }
  @inlinable package static var negation: WordClass { WordClass(rawValue: 1 << 13) }
  @inlinable package static var and: WordClass { WordClass(rawValue: 1 << 14) }
  /// who, which.
  @inlinable package static var relative: WordClass { WordClass(rawValue: 1 << 15) }
  @inlinable package static var that: WordClass { WordClass(rawValue: 1 << 16) }
  /// while, because, although.
  @inlinable package static var subordinator: WordClass { WordClass(rawValue: 1 << 17) }
  @inlinable package static var adverb: WordClass { WordClass(rawValue: 1 << 18) }
  /// new, current, top: may stand between a country's adjective and an office.
  @inlinable package static var adjective: WordClass { WordClass(rawValue: 1 << 19) }
  /// Inside a person's name: de, bin, van.
  @inlinable package static var nameParticle: WordClass { WordClass(rawValue: 1 << 20) }
  /// ambassador, envoy: the country after "to" is the post, not the party.
  @inlinable package static var posted: WordClass { WordClass(rawValue: 1 << 21) }
  /// the diplomat, the politician: whoever was spoken of.
  @inlinable package static var personNoun: WordClass { WordClass(rawValue: 1 << 22) }
  /// country, nation.
  @inlinable package static var countryNoun: WordClass { WordClass(rawValue: 1 << 23) }
  /// both **countries**.
  @inlinable package static var pluralCountries: WordClass { WordClass(rawValue: 1 << 24) }
  /// the two **presidents**.
  @inlinable package static var pluralPeople: WordClass { WordClass(rawValue: 1 << 25) }
  /// both, two.
  @inlinable package static var both: WordClass { WordClass(rawValue: 1 << 26) }
  /// Somebody of the same office in another country.
  @inlinable package static var counterpart: WordClass { WordClass(rawValue: 1 << 27) }
  /// Peru-**backed**: what follows is not the country's own.
  @inlinable package static var sponsor: WordClass { WordClass(rawValue: 1 << 28) }
  /// in, at, near: what stands after it is a place.
  @inlinable package static var place: WordClass { WordClass(rawValue: 1 << 29) }
  /// Whoever is recalled **from** a post leaves it.
  @inlinable package static var origin: WordClass { WordClass(rawValue: 1 << 30) }
  /// **between** 1990 and 2000.
  @inlinable package static var span: WordClass { WordClass(rawValue: 1 << 31) }
  @inlinable package static var month: WordClass { WordClass(rawValue: 1 << 32) }
  @inlinable package static var weekday: WordClass { WordClass(rawValue: 1 << 33) }
  /// Behind an apostrophe that stands for letters left out: 'em.
  @inlinable package static var elided: WordClass { WordClass(rawValue: 1 << 34) }
  /// What is said, learned and written before a language's name.
  @inlinable package static var languageCue: WordClass { WordClass(rawValue: 1 << 35) }
  /// What a language's name qualifies.
  @inlinable package static var languageNoun: WordClass { WordClass(rawValue: 1 << 36) }
  /// A form of a verb that tells an act, or subjects from objects.
  @inlinable package static var verb: WordClass { WordClass(rawValue: 1 << 37) }
  /// Its -ing form.
  @inlinable package static var gerund: WordClass { WordClass(rawValue: 1 << 38) }
  /// Its past or participle, where that is no base form: met, struck.
  @inlinable package static var past: WordClass { WordClass(rawValue: 1 << 39) }
  /// said, told, announced.
  @inlinable package static var reporting: WordClass { WordClass(rawValue: 1 << 40) }
  /// accused, approached, urged: whose object is a party, not a place.
  @inlinable package static var addressed: WordClass { WordClass(rawValue: 1 << 41) }
  /// What a government has and a town has not: Washington's **commitment**.
  @inlinable package static var possession: WordClass { WordClass(rawValue: 1 << 42) }
  /// Before a capital that is a party: **ties with** Moscow.
  @inlinable package static var partner: WordClass { WordClass(rawValue: 1 << 43) }
}

// Whose act it is, and whether it took place.
extension WordClass {
  /// we, me: who says the clause.
  @inlinable package static var speakerPronoun: WordClass { WordClass(rawValue: 1 << 44) }
  /// he, it, they: the subject of the clause above.
  @inlinable package static var subjectPronoun: WordClass { WordClass(rawValue: 1 << 45) }
  /// his, its, their.
  @inlinable package static var owningPronoun: WordClass { WordClass(rawValue: 1 << 46) }
  /// **anti**-Peruvian: not Peru's.
  @inlinable package static var turningPrefix: WordClass { WordClass(rawValue: 1 << 47) }
  /// a minister **from** Peru.
  @inlinable package static var owningPreposition: WordClass { WordClass(rawValue: 1 << 48) }
  /// the **border** with Peru.
  @inlinable package static var border: WordClass { WordClass(rawValue: 1 << 49) }
  /// no, none, nobody: what they did was not done.
  @inlinable package static var nobody: WordClass { WordClass(rawValue: 1 << 50) }
  /// may, might, could.
  @inlinable package static var possibility: WordClass { WordClass(rawValue: 1 << 51) }
  /// would: to come where somebody says so, else only thought.
  @inlinable package static var conditional: WordClass { WordClass(rawValue: 1 << 52) }
  /// Ends what a party may stand behind, in a row of frames.tsv: sanctions **on** Peru.
  @inlinable package static var link: WordClass { WordClass(rawValue: 1 << 53) }
  /// its, their: what a state has, and not a person alone.
  @inlinable package static var thingPronoun: WordClass { WordClass(rawValue: 1 << 54) }
  /// hit Peru **over** its support: for what something is done to somebody.
  @inlinable package static var reason: WordClass { WordClass(rawValue: 1 << 55) }
  /// an **aide** to Peru's president: acts for whoever it is to.
  @inlinable package static var helper: WordClass { WordClass(rawValue: 1 << 56) }
  /// mr, mrs: what follows is a person's name.
  @inlinable package static var courtesy: WordClass { WordClass(rawValue: 1 << 57) }
  /// George Washington **University**: what is called after a person, and is none.
  @inlinable package static var namedThing: WordClass { WordClass(rawValue: 1 << 58) }
  /// **a** Peruvian, **several** Peruvians: some of a people, where a country has no number.
  @inlinable package static var indefinite: WordClass { WordClass(rawValue: 1 << 59) }
  /// Peru was among **those** who left: of whom a sentence says that somebody is one.
  @inlinable package static var members: WordClass { WordClass(rawValue: 1 << 60) }
  /// the **embassy** in Peru: of another country than the one where it is.
  @inlinable package static var mission: WordClass { WordClass(rawValue: 1 << 61) }
  /// his **host**: whom the last visit was paid to.
  @inlinable package static var host: WordClass { WordClass(rawValue: 1 << 62) }
  /// the **visitor**: who paid the last visit.
  @inlinable package static var guest: WordClass { WordClass(rawValue: 1 << 63) }
}

extension WordClass {
  /// The class of that name, as the table writes it; nil when there is none.
  package init?(named name: String) {
    guard let known = Self.named[name] else { return nil }
    self = known
  }

  static let named: [String: WordClass] = [
    "determiner": .determiner, "preposition": .preposition, "to": .to, "of": .of, "third person": .thirdPerson,
    "possessive": .possessive, "plural": .plural, "first person": .firstPerson, "it": .it,
    "object pronoun": .objectPronoun, "be": .be, "have": .have, "modal": .modal, "negation": .negation, "and": .and,
    "relative": .relative, "that": .that, "subordinator": .subordinator, "adverb": .adverb, "adjective": .adjective,
    "name particle": .nameParticle, "posted": .posted, "person noun": .personNoun, "country noun": .countryNoun,
    "plural countries": .pluralCountries, "plural people": .pluralPeople, "both": .both, "counterpart": .counterpart,
    "sponsor": .sponsor, "place": .place, "origin": .origin, "span": .span, "month": .month, "weekday": .weekday,
    "elided": .elided, "language cue": .languageCue, "language noun": .languageNoun, "verb": .verb, "gerund": .gerund,
    "past": .past, "reporting": .reporting, "addressed": .addressed, "possession": .possession, "partner": .partner,
    "speaker pronoun": .speakerPronoun, "subject pronoun": .subjectPronoun, "owning pronoun": .owningPronoun,
    "turning prefix": .turningPrefix, "owning preposition": .owningPreposition, "border": .border, "nobody": .nobody,
    "possibility": .possibility, "conditional": .conditional, "link": .link, "thing pronoun": .thingPronoun,
    "reason": .reason, "helper": .helper, "courtesy": .courtesy, "named thing": .namedThing, "indefinite": .indefinite,
    "members": .members, "mission": .mission, "host": .host, "guest": .guest,
  ]
}

extension Token {
  /// What the word can be.
  @inlinable package var wordClass: WordClass { WordClass(rawValue: classes) }
}
