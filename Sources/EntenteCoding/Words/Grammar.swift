import EntenteEnglish

/// The closed classes of English words, and the verbs that are no act but tell where a clause's verb stands.
package struct Grammar: Sendable {
  /// What a word can be; a word may be several things.
  package struct WordClass: OptionSet, Sendable {
    package let rawValue: UInt64
    package init(rawValue: UInt64) { self.rawValue = rawValue }

    package static let determiner = WordClass(rawValue: 1 << 0)
    package static let preposition = WordClass(rawValue: 1 << 1)
    /// he, she.
    package static let thirdPerson = WordClass(rawValue: 1 << 2)
    /// his, her.
    package static let possessive = WordClass(rawValue: 1 << 3)
    /// they, their, them.
    package static let plural = WordClass(rawValue: 1 << 4)
    /// I, we, our.
    package static let firstPerson = WordClass(rawValue: 1 << 5)
    package static let be = WordClass(rawValue: 1 << 6)
    package static let have = WordClass(rawValue: 1 << 7)
    package static let modal = WordClass(rawValue: 1 << 8)
    package static let negation = WordClass(rawValue: 1 << 9)
    package static let and = WordClass(rawValue: 1 << 10)
    /// who, which.
    package static let relative = WordClass(rawValue: 1 << 11)
    package static let that = WordClass(rawValue: 1 << 12)
    /// while, because, although.
    package static let subordinator = WordClass(rawValue: 1 << 13)
    /// said, told, announced.
    package static let reporting = WordClass(rawValue: 1 << 14)
    /// Any form of a verb.
    package static let verb = WordClass(rawValue: 1 << 15)
    package static let adverb = WordClass(rawValue: 1 << 16)
    /// may, might, could, if.
    package static let hypothetical = WordClass(rawValue: 1 << 17)
    /// in, at, near: what stands after it is a place.
    package static let place = WordClass(rawValue: 1 << 18)
    package static let month = WordClass(rawValue: 1 << 19)
    package static let weekday = WordClass(rawValue: 1 << 20)
    /// will, shall, "to" before a verb is not among them.
    package static let future = WordClass(rawValue: 1 << 21)
    /// country, nation.
    package static let countryNoun = WordClass(rawValue: 1 << 22)
    /// both, two.
    package static let both = WordClass(rawValue: 1 << 23)
    package static let by = WordClass(rawValue: 1 << 24)
    package static let to = WordClass(rawValue: 1 << 25)
    package static let of = WordClass(rawValue: 1 << 26)
    /// -ing form.
    package static let gerund = WordClass(rawValue: 1 << 27)
    /// it.
    package static let it = WordClass(rawValue: 1 << 28)
    /// A particle inside a person's name: de, bin, van.
    package static let nameParticle = WordClass(rawValue: 1 << 29)
    /// ambassador, envoy: the country after "to" is the post, not the party.
    package static let posted = WordClass(rawValue: 1 << 30)
    /// new, current, top: may stand between a country's adjective and an office.
    package static let adjective = WordClass(rawValue: 1 << 31)
    /// A past or participle that is no base form: met, struck, thanked.
    package static let past = WordClass(rawValue: 1 << 32)
    /// him, them.
    package static let objectPronoun = WordClass(rawValue: 1 << 33)
    /// the diplomat, the politician: whoever was spoken of.
    package static let genericPerson = WordClass(rawValue: 1 << 34)
  }

  private var classes: [WordClass] = []

  /// The bits of each word by its number.
  var bits: [UInt64] { classes.map(\.rawValue) }

  /// Knows no words.
  package init() {}

  init(vocabulary: inout Vocabulary) {
    for (kind, words) in Self.closed {
      for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        mark(vocabulary.insert(word), kind)
      }
    }
    for verb in Self.plainVerbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      markVerb(String(verb), [], &vocabulary)
    }
    for verb in Self.reportingVerbs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      markVerb(String(verb), .reporting, &vocabulary)
    }
  }

  /// What a word can be, by its number; nothing for one that no list knows.
  subscript(_ word: Int32) -> WordClass {
    word > 0 && Int(word) < classes.count ? classes[Int(word)] : []
  }

  /// Marks all forms of a verb, whose particle if any is left out.
  mutating func markVerb(_ lemma: String, _ more: WordClass, _ vocabulary: inout Vocabulary) {
    guard let head = lemma.split(separator: " ").first else { return }
    let forms = Inflection.verbForms(String(head))
    for (index, form) in forms.enumerated() {
      var kind: WordClass = [.verb, more]
      let isGerund = index >= 2 && form.hasSuffix("ing")
      if isGerund { kind.insert(.gerund) }
      if index >= 2, !isGerund, form != head { kind.insert(.past) }
      mark(vocabulary.insert(form), kind)
    }
  }

  private mutating func mark(_ word: Int32, _ kind: WordClass) {
    while classes.count <= Int(word) { classes.append([]) }
    classes[Int(word)].insert(kind)
  }

  private static let closed: [(WordClass, String)] = [
    (
      .determiner,
      "the a an this that these those its his her their our my your some any all both each every no another other"
    ),
    (
      .preposition,
      """
      of in on at by for from to with without into onto about against between among over under during through throughout
      towards toward via near within outside inside across amid behind beyond despite like regarding concerning per
      after before since until upon along around alongside following
      """
    ),
    (.thirdPerson, "he she"), (.possessive, "his her"), (.plural, "they their them"),
    (.firstPerson, "i we our us my me"), (.it, "it its itself"),
    (.be, "is are was were be been being am"), (.have, "has have had having"),
    (.modal, "will would shall should can could may might must"),
    (.future, "will shall would"),
    (.negation, "not never no neither nor none cannot unable inability without n't t"),
    (.and, "and"), (.relative, "who which whose whom"), (.that, "that"),
    (
      .subordinator,
      "while because although though whereas if unless when where whether so as but since until once after before or than"
    ),
    (
      .hypothetical,
      "may might could if whether possible possibly perhaps possibility considering considers consider considered potential unless would mull mulls mulling weighs weighing"
    ),
    (
      .place,
      "in at near inside outside around across from through throughout within via into to for of toward towards central downtown"
    ),
    (
      .month,
      "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    (.weekday, "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow"),
    (.countryNoun, "country nation state homeland republic kingdom"),
    (.objectPronoun, "him them"), (.genericPerson, "diplomat politician statesman official leader"),
    (.both, "both two"), (.by, "by"), (.to, "to"), (.of, "of"),
    (.nameParticle, "de del da dos das bin bint ibn al el van von der di du la le abu ben y ul"),
    (.posted, "ambassador ambassadors envoy envoys representative diplomat consul"),
    (
      .adverb,
      """
      also already still again now then recently firmly strongly officially formally publicly repeatedly later earlier
      immediately reportedly largely only even ever just once sharply warmly jointly newly finally fully yesterday today
      """
    ),
    (
      .adjective,
      """
      new current then former top senior high chief acting incoming outgoing newly elected special visiting ruling central
      federal national united big key own main leading joint young old late long-serving interim caretaker provisional
      transitional state official military naval civilian conservative leftist left-wing socialist
      """
    ),
  ]

  /// Verbs that report what somebody says.
  private static let reportingVerbs = """
    say tell announce add state declare note stress emphasize emphasise affirm reiterate confirm claim explain report
    argue insist believe hope think expect comment respond reply remark point suggest warn acknowledge admit recall
    underline underscore write tweet inform pledge promise vow disclose reveal assert maintain mention indicate assure estimate
    """

  /// Verbs that are no act by themselves: they tell subjects from objects.
  private static let plainVerbs = """
    be have do want need seek try attempt plan intend continue begin start stop remain become seem appear look get take
    make give go come leave arrive return travel fly head stay live work play use see find know consider face fall rise
    grow lose win lead run move turn bring keep hold put set show allow let help cause mean include involve concern
    believe hope expect like love fear feel share discuss speak talk ask answer call name serve follow join enter exit
    open close build develop create produce sell buy pay spend receive get send carry deliver bear host attend participate
    assume inherit prevail change approach strengthen deepen boost bolster enhance expand restore renew resume improve maintain
    prepare decide choose vote elect appoint nominate replace represent oppose regard view treat describe enjoy own possess
    aim focus deal depend rely act react behave launch conduct perform undertake carry implement pursue
    """
}

extension Token {
  /// What the word can be.
  var wordClass: Grammar.WordClass { Grammar.WordClass(rawValue: classes) }
}
