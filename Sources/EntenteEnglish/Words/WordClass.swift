/// What a word can be, whatever its sentence: the classes of data/english/classes.tsv, of which it may have several.
package struct WordClass: OptionSet, Hashable, Sendable {
  @usableFromInline package let rawValue: UInt64
  @inlinable package init(rawValue: UInt64) { self.rawValue = rawValue }

  // Asked of every word: what OptionSet gives is not specialised in the modules above, and makes an array of each list.
  @inlinable package init(arrayLiteral classes: WordClass...) {
    self.init(rawValue: classes.reduce(0) { $0 | $1.rawValue })
  }
  @inlinable package var isEmpty: Bool { rawValue == 0 }
  @inlinable package func contains(_ other: WordClass) -> Bool { rawValue & other.rawValue == other.rawValue }
  @inlinable package func isDisjoint(with other: WordClass) -> Bool { rawValue & other.rawValue == 0 }
}

// Names, those who act, and pronouns.
extension WordClass {
  package static let determiner = WordClass(rawValue: 1 << 0)
  package static let preposition = WordClass(rawValue: 1 << 1)
  package static let to = WordClass(rawValue: 1 << 2)
  package static let of = WordClass(rawValue: 1 << 3)
  /// he, she.
  package static let thirdPerson = WordClass(rawValue: 1 << 4)
  /// his, her.
  package static let possessive = WordClass(rawValue: 1 << 5)
  /// they, their, them.
  package static let plural = WordClass(rawValue: 1 << 6)
  /// I, we, our.
  package static let firstPerson = WordClass(rawValue: 1 << 7)
  /// it, its.
  package static let it = WordClass(rawValue: 1 << 8)
  /// him, them.
  package static let objectPronoun = WordClass(rawValue: 1 << 9)
  package static let be = WordClass(rawValue: 1 << 10)
  package static let have = WordClass(rawValue: 1 << 11)
  package static let modal = WordClass(rawValue: 1 << 12)
  package static let negation = WordClass(rawValue: 1 << 13)
  package static let and = WordClass(rawValue: 1 << 14)
  /// who, which.
  package static let relative = WordClass(rawValue: 1 << 15)
  package static let that = WordClass(rawValue: 1 << 16)
  /// while, because, although.
  package static let subordinator = WordClass(rawValue: 1 << 17)
  package static let adverb = WordClass(rawValue: 1 << 18)
  /// new, current, top: may stand between a country's adjective and an office.
  package static let adjective = WordClass(rawValue: 1 << 19)
  /// Inside a person's name: de, bin, van.
  package static let nameParticle = WordClass(rawValue: 1 << 20)
  /// ambassador, envoy: the country after "to" is the post, not the party.
  package static let posted = WordClass(rawValue: 1 << 21)
  /// the diplomat, the politician: whoever was spoken of.
  package static let personNoun = WordClass(rawValue: 1 << 22)
  /// country, nation.
  package static let countryNoun = WordClass(rawValue: 1 << 23)
  /// both **countries**.
  package static let pluralCountries = WordClass(rawValue: 1 << 24)
  /// the two **presidents**.
  package static let pluralPeople = WordClass(rawValue: 1 << 25)
  /// both, two.
  package static let both = WordClass(rawValue: 1 << 26)
  /// Somebody of the same office in another country.
  package static let counterpart = WordClass(rawValue: 1 << 27)
  /// Peru-**backed**: what follows is not the country's own.
  package static let sponsor = WordClass(rawValue: 1 << 28)
  /// in, at, near: what stands after it is a place.
  package static let place = WordClass(rawValue: 1 << 29)
  /// Whoever is recalled **from** a post leaves it.
  package static let origin = WordClass(rawValue: 1 << 30)
  /// **between** 1990 and 2000.
  package static let span = WordClass(rawValue: 1 << 31)
  package static let month = WordClass(rawValue: 1 << 32)
  package static let weekday = WordClass(rawValue: 1 << 33)
  /// Behind an apostrophe that stands for letters left out: 'em.
  package static let elided = WordClass(rawValue: 1 << 34)
  /// What is said, learned and written before a language's name.
  package static let languageCue = WordClass(rawValue: 1 << 35)
  /// What a language's name qualifies.
  package static let languageNoun = WordClass(rawValue: 1 << 36)
  /// A form of a verb that tells an act, or subjects from objects.
  package static let verb = WordClass(rawValue: 1 << 37)
  /// Its -ing form.
  package static let gerund = WordClass(rawValue: 1 << 38)
  /// Its past or participle, where that is no base form: met, struck.
  package static let past = WordClass(rawValue: 1 << 39)
  /// said, told, announced.
  package static let reporting = WordClass(rawValue: 1 << 40)
  /// accused, approached, urged: whose object is a party, not a place.
  package static let addressed = WordClass(rawValue: 1 << 41)
  /// What a government has and a town has not: Washington's **commitment**.
  package static let possession = WordClass(rawValue: 1 << 42)
  /// Before a capital that is a party: **ties with** Moscow.
  package static let partner = WordClass(rawValue: 1 << 43)
}

// Whose act it is, and whether it took place.
extension WordClass {
  /// we, me: who says the clause.
  package static let speakerPronoun = WordClass(rawValue: 1 << 44)
  /// he, it, they: the subject of the clause above.
  package static let subjectPronoun = WordClass(rawValue: 1 << 45)
  /// his, its, their.
  package static let owningPronoun = WordClass(rawValue: 1 << 46)
  /// **anti**-Peruvian: not Peru's.
  package static let turningPrefix = WordClass(rawValue: 1 << 47)
  /// a minister **from** Peru.
  package static let owningPreposition = WordClass(rawValue: 1 << 48)
  /// the **border** with Peru.
  package static let border = WordClass(rawValue: 1 << 49)
  /// no, none, nobody: what they did was not done.
  package static let nobody = WordClass(rawValue: 1 << 50)
  /// may, might, could.
  package static let possibility = WordClass(rawValue: 1 << 51)
  /// would: to come where somebody says so, else only thought.
  package static let conditional = WordClass(rawValue: 1 << 52)
  /// Ends what a party may stand behind, in a row of frames.tsv: sanctions **on** Peru.
  package static let link = WordClass(rawValue: 1 << 53)
  /// its, their: what a state has, and not a person alone.
  package static let thingPronoun = WordClass(rawValue: 1 << 54)
  /// hit Peru **over** its support: for what something is done to somebody.
  package static let reason = WordClass(rawValue: 1 << 55)
  /// an **aide** to Peru's president: acts for whoever it is to.
  package static let helper = WordClass(rawValue: 1 << 56)
  /// mr, mrs: what follows is a person's name.
  package static let courtesy = WordClass(rawValue: 1 << 57)
  /// George Washington **University**: what is called after a person, and is none.
  package static let namedThing = WordClass(rawValue: 1 << 58)
  /// **a** Peruvian, **several** Peruvians: some of a people, where a country has no number.
  package static let indefinite = WordClass(rawValue: 1 << 59)
  /// Peru was among **those** who left: of whom a sentence says that somebody is one.
  package static let members = WordClass(rawValue: 1 << 60)
  /// the **embassy** in Peru: of another country than the one where it is.
  package static let mission = WordClass(rawValue: 1 << 61)
  /// his **host**: whom the last visit was paid to.
  package static let host = WordClass(rawValue: 1 << 62)
  /// the **visitor**: who paid the last visit.
  package static let guest = WordClass(rawValue: 1 << 63)
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
  package var wordClass: WordClass { WordClass(rawValue: classes) }
}
