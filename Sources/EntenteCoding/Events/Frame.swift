import EntenteEnglish

/// What words say that one country does something to another: a row of frames.tsv.
///
/// A class, because every match of a text names its own.
package final class Frame: Sendable {
  /// Where a party stands.
  enum Link: Hashable, Sendable {
    case object
    /// The object beside the theme: "gave **Peru** aid".
    case secondObject
    case subject
    /// The subject of the content clause: "demanded that **Peru** leave".
    case contentSubject
    /// Whoever is the recipient in the content clause: "refused to meet **Peru**'s envoy".
    case contentRecipient
    /// Whoever owns the theme: "killed in a **Peruvian** raid".
    case theme
    /// Who says the sentence.
    case speaker
    /// Behind a preposition, its words in order.
    case preposition([Lemma])
  }

  /// Words that name what is done with or to: "arms embargo", "suspension of aid".
  struct Theme: Hashable, Sendable {
    let words: [Lemma]
    /// The word that the phrase is about, an index into `words`.
    let head: Int
    /// The regular plural of that word.
    let plural: Lemma
  }

  /// Which complement clauses can tell what the act is about.
  struct Content: OptionSet, Sendable {
    let rawValue: UInt8
    static let infinitive = Content(rawValue: 1)
    static let gerund = Content(rawValue: 2)
    static let that = Content(rawValue: 4)
    static let whether = Content(rawValue: 8)
  }

  /// What is special about a frame; frames.tsv says what each means.
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    static let mutual = Flags(rawValue: 1 << 0)
    static let joint = Flags(rawValue: 1 << 1)
    static let complement = Flags(rawValue: 1 << 3)
    static let evaluation = Flags(rawValue: 1 << 4)
    static let nominal = Flags(rawValue: 1 << 5)
    static let relation = Flags(rawValue: 1 << 6)
    static let personRecipient = Flags(rawValue: 1 << 7)
    static let troopsSubject = Flags(rawValue: 1 << 8)
    static let visit = Flags(rawValue: 1 << 9)
    static let topicObject = Flags(rawValue: 1 << 10)
    static let needsContent = Flags(rawValue: 1 << 11)
    static let intends = Flags(rawValue: 1 << 12)
    static let oneSided = Flags(rawValue: 1 << 13)
    static let covers = Flags(rawValue: 1 << 14)
    static let blames = Flags(rawValue: 1 << 15)
    static let undoes = Flags(rawValue: 1 << 16)
    static let beside = Flags(rawValue: 1 << 17)
    static let modal = Flags(rawValue: 1 << 18)
    static let onlyNegated = Flags(rawValue: 1 << 19)
    static let future = Flags(rawValue: 1 << 20)
    static let hypothetical = Flags(rawValue: 1 << 21)
    static let contest = Flags(rawValue: 1 << 22)
    static let word = Flags(rawValue: 1 << 23)
    static let host = Flags(rawValue: 1 << 24)
    static let noObject = Flags(rawValue: 1 << 25)
    static let apart = Flags(rawValue: 1 << 26)
    static let retells = Flags(rawValue: 1 << 27)
    static let occasion = Flags(rawValue: 1 << 28)
    static let reply = Flags(rawValue: 1 << 29)
    static let hostile = Flags(rawValue: 1 << 30)

    /// Those that ask more of a sentence than its words.
    static let demanding: Flags = [
      .needsContent, .onlyNegated, .modal, .relation, .personRecipient, .troopsSubject, .blames, .hostile,
    ]
  }

  /// The row's name.
  package let id: String
  /// The kind of act, which several rows may share.
  package let act: String
  /// Nil for a row that is no act: it takes its words from the others.
  package let type: EventType?
  let mode: String?
  /// Empty when the theme alone is the trigger.
  let verbs: [Lemma]
  /// Fixed words that belong to the verb, one of these; an empty one lets the verb stand alone.
  let particles: [[Lemma]]
  let themes: [Theme]
  /// The word that each theme is about.
  let themeHeads: [Lemma]
  /// The word that each theme begins with.
  let themeStarts: [Lemma]
  /// Whether the verb may stand without a theme.
  let isThemeOptional: Bool
  /// Whether the verb may stand without a particle.
  let isParticleOptional: Bool
  /// Whether "be" is one of its verbs.
  let isOfBe: Bool
  /// Whether the theme may be said of the subject or the object: "is **ready**".
  let isPredicative: Bool
  /// Empty: the subject, or whoever a noun's owner is.
  let actor: [Link]
  /// In order; the first that finds a party counts.
  ///
  /// Empty: nobody.
  let recipient: [Link]
  let content: Content
  let flags: Flags
  /// The words, as they are written, without one of which it is not told: the theme's, else the verb's where it is regular.
  let written: [Lemma]

  init(
    id: String, act: String, type: EventType?, mode: String?, verbs: [Lemma], particles: [[Lemma]], themes: [Theme],
    isThemeOptional: Bool, actor: [Link], recipient: [Link], content: Content, flags: Flags,
    written: [Lemma]
  ) {
    self.id = id
    self.act = act
    self.type = type
    self.mode = mode
    self.verbs = verbs
    self.particles = particles
    self.themes = themes
    themeHeads = themes.map { $0.words[$0.head] }
    themeStarts = themes.map { $0.words[0] }
    self.isThemeOptional = isThemeOptional
    isParticleOptional = particles.contains([])
    isOfBe = verbs.contains("be")
    isPredicative = isOfBe || flags.contains(.complement)
    self.actor = actor
    self.recipient = recipient
    self.content = content
    self.flags = flags
    self.written = written
  }

  /// Whether the theme by itself tells the act, without a verb.
  var isNominal: Bool { !themes.isEmpty && (verbs.isEmpty || flags.contains(.nominal)) }
}
