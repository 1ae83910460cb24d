/// The forms of English verbs and nouns: lists name a lemma, texts hold its forms.
package enum Inflection {
  /// The forms of a verb: base, third person, past, participle, gerund, in each spelling; a particle stays ("call on" → "called on").
  package static func verbForms(_ lemma: String) -> [String] {
    let words = lemma.split(separator: " ", maxSplits: 1).map(String.init)
    let tail = words.count == 2 ? " " + words[1] : ""
    return headForms(words[0]).map { $0 + tail }
  }

  /// Singular and plural of a noun; the last word of a phrase is the one that changes.
  package static func nounForms(_ lemma: String) -> [String] {
    guard !invariable.contains(lemma), let last = lemma.split(separator: " ").last else { return [lemma] }
    let head = lemma.dropLast(last.count)
    return [lemma, head + plural(String(last))]
  }

  private static func headForms(_ verb: String) -> [String] {
    if let forms = irregular[verb] { return [verb, third(verb)] + forms + [gerund(verb)] }
    if doublingInBritain.contains(verb) {
      return [verb, third(verb)] + ["led", "ed", "ling", "ing"].map { verb + $0 }
    }
    return [verb, third(verb), past(verb), gerund(verb)]
  }

  private static func third(_ verb: String) -> String {
    switch verb {
    case "be": "is"
    case "have": "has"
    default: plural(verb)
    }
  }

  private static func plural(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    for ending in ["s", "x", "z", "ch", "sh", "o"] where word.hasSuffix(ending) { return word + "es" }
    return word + "s"
  }

  private static func past(_ verb: String) -> String {
    if endsInConsonantY(verb) { return verb.dropLast() + "ied" }
    if verb.hasSuffix("e") { return verb + "d" }
    return stem(verb) + "ed"
  }

  private static func gerund(_ verb: String) -> String {
    if verb.hasSuffix("ie") { return verb.dropLast(2) + "ying" }
    if verb.hasSuffix("e") && !verb.hasSuffix("ee") && verb != "be" { return verb.dropLast() + "ing" }
    return stem(verb) + "ing"
  }

  /// Doubles the last consonant where English does.
  private static func stem(_ verb: String) -> String {
    guard doubling.contains(verb), let last = verb.last else { return verb }
    return verb + String(last)
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
    return !"aeiou".contains(before)
  }

  private static let invariable: Set<String> = [
    "aid", "support", "assistance", "military aid", "troops", "talks", "ties", "relations",
  ]

  private static let doubling: Set<String> = [
    "admit", "ban", "bar", "beg", "begin", "chat", "commit", "compel", "confer", "control", "cut", "defer",
    "drop", "dub", "expel", "forbid", "get", "gun", "hit", "jam", "kidnap", "let", "lob", "nab", "occur",
    "omit", "overrun", "patrol", "permit", "plan", "prefer", "put", "quit", "ram", "rap", "rebel", "refer",
    "repel", "rig", "rip", "rob", "run", "scrap", "set", "ship", "shrug", "shun", "shut", "sit", "skip",
    "slam", "slap", "snub", "spar", "split", "spur", "stab", "step", "stop", "strip", "submit", "swap", "tap",
    "transfer", "transmit", "trap", "win", "wrap",
  ]

  /// Doubled in Britain and not in America.
  private static let doublingInBritain: Set<String> = ["cancel", "channel", "signal", "travel"]

  /// Past and participle where they are not regular.
  private static let irregular: [String: [String]] = {
    let table = """
      be was were been|become became become|begin began begun|bet bet|bind bound|break broke broken|bring brought|build built
      buy bought|cast cast|catch caught|choose chose chosen|come came|cut cut|deal dealt|do did done|draw drew drawn|drive drove driven
      fall fell fallen|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden|forgive forgave forgiven
      get got gotten|give gave given|go went gone|grow grew grown|have had|hear heard|hit hit|hold held|host hosted|keep kept
      know knew known|lay laid|lead led|leave left|lend lent|let let|lose lost|make made|mean meant|meet met|oversee oversaw overseen
      overthrow overthrew overthrown|pay paid|plead pleaded pled|put put|quit quit|read read|rebuild rebuilt|repay repaid|ride rode ridden
      rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|set set|shake shook shaken|shoot shot|show showed shown
      shut shut|sink sank sunk|sit sat|speak spoke spoken|spend spent|split split|spread spread|stand stood|steal stole stolen
      strike struck stricken|sue sued|swear swore sworn|take took taken|teach taught|tell told|think thought|throw threw thrown
      undertake undertook undertaken|understand understood|undergo underwent undergone|uphold upheld|urge urged|win won
      withdraw withdrew withdrawn|withhold withheld|write wrote written|broadcast broadcast|beat beat beaten|blow blew blown|burn burned burnt
      lie lay lain|wage waged|offset offset|shed shed|hang hung|strive strove striven strived|forsake forsook forsaken
      """
    var forms: [String: [String]] = [:]
    for entry in table.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let words = entry.split(separator: " ").map(String.init)
      if let lemma = words.first { forms[lemma] = Array(words.dropFirst()) }
    }
    return forms
  }()
}
