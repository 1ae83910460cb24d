import EntenteEnglish

/// Who stands for which countries in a sentence, phrase by phrase.
///
/// A phrase *stands for* a country when its head does ("Peru", "the Peruvian minister", "Lima"); it *concerns* one when a
/// country owns or describes it ("Peru's offer", "Peruvian copper", "the north of Peru").
///
/// A class, because it is passed to every call about a sentence.
final class Parties: Sendable {
  private let analysis: SentenceAnalysis
  private let classes: WordClasses
  private let actors: [Actor]
  /// By word, the actor whose words it is among, as an index; -1 for none.
  private let actorOfWord: [Int]
  private let isPrivate: [Bool]
  private let happenings: LemmaSet
  private let evoked: EvokedFrames
  /// By phrase, whether it stands where one is rather than whom one deals with: "in Lima".
  private let isPlace: [Bool]
  private let antecedents: Antecedents
  /// By phrase and kind of link, the phrases that are linked to it.
  private let linked: Dependents
  /// By word, the phrase that it governs as a preposition; -1 for none.
  private let governed: [Int32]

  init(_ analysis: SentenceAnalysis, actors: [Actor], antecedents: Antecedents, evoked: EvokedFrames, words: FrameWords)
  {
    self.analysis = analysis
    self.actors = actors
    classes = words.classes
    self.antecedents = antecedents
    actorOfWord = Self.actorOfWord(analysis.words, actors, words.classes)
    isPrivate = analysis.phrases.map { phrase in
      words.privates.contains(number: evoked.numbers[phrase.head]) && !words.endsTroops(phrase.head, analysis.words)
        || phrase.range.contains { words.armedGroups.contains(number: evoked.numbers[$0]) }
    }
    happenings = words.happenings
    self.evoked = evoked
    isPlace = analysis.phrases.map { phrase in
      phrase.preposition.map { words.places.contains(number: evoked.numbers[$0]) } ?? false
    }
    linked = Dependents(
      analysis.phrases.map { phrase in
        switch phrase.link {
        case .attached(_, let host): Int32(Self.place(host, .attached))
        case .member(let first): Int32(Self.place(first, .member))
        case .apposition(let host): Int32(Self.place(host, .apposition))
        case .owner, .none: -1
        }
      }, of: Self.place(analysis.phrases.count, .attached))
    governed = Self.governed(analysis)
  }

  private enum Kind: Int { case attached, member, apposition }

  private static func place(_ phrase: Phrase.ID, _ kind: Kind) -> Int { phrase * 3 + kind.rawValue }

  private static func governed(_ analysis: SentenceAnalysis) -> [Int32] {
    var governed = [Int32](repeating: -1, count: analysis.words.count)
    for (id, phrase) in analysis.phrases.enumerated() {
      guard let preposition = phrase.preposition, governed[preposition] < 0 else { continue }
      if case .member = phrase.link { continue }
      governed[preposition] = Int32(id)
    }
    return governed
  }

  private static func actorOfWord(_ words: [Word], _ actors: [Actor], _ classes: WordClasses) -> [Int] {
    var found = [Int](repeating: -1, count: words.count)
    for (index, actor) in actors.enumerated() {
      var at = words.firstIndex { $0.endToken > actor.range.lowerBound } ?? words.count
      while at < words.count, words[at].firstToken < actor.range.upperBound {
        if found[at] < 0, !isTurned(at, words, classes) { found[at] = index }
        at += 1
      }
    }
    return found
  }

  /// "**pro-**Russian", "**anti-**Russian": not Russia's.
  private static func isTurned(_ at: Int, _ words: [Word], _ classes: WordClasses) -> Bool {
    at > 1 && words[at - 1].tag == .hyphen && classes[words[at - 2].lemma].contains(.turningPrefix)
  }

  /// The actor that a word is of.
  func actor(at word: Int) -> Actor? { actorOfWord[word] < 0 ? nil : actors[actorOfWord[word]] }

  func attached(to phrase: Phrase.ID) -> ArraySlice<Phrase.ID> { linked[Self.place(phrase, .attached)] }

  func members(of phrase: Phrase.ID) -> ArraySlice<Phrase.ID> { linked[Self.place(phrase, .member)] }

  private func appositions(to phrase: Phrase.ID) -> ArraySlice<Phrase.ID> { linked[Self.place(phrase, .apposition)] }

  /// Whether a phrase tells where: "in Lima".
  func isWhere(_ phrase: Phrase.ID) -> Bool { isPlace[phrase] }

  /// The phrase that a preposition, an index of a word, governs.
  func phrase(behind preposition: Int) -> Phrase.ID? {
    governed[preposition] < 0 ? nil : Int(governed[preposition])
  }

  // MARK: Lists

  /// Who acts where a phrase acts: countries of the phrase and of the list that it begins.
  func acting(_ phrase: Phrase.ID) -> Party? { party(phrase) { actors(in: $0) } }

  /// Whom an act is done to: the countries that a phrase and the list that it begins stand for or concern.
  func concerned(_ phrase: Phrase.ID, places: Bool = false) -> Party? {
    party(phrase) { concerning($0, places: places, depth: 0) }
  }

  /// Whom a phrase and its list stand for, no more.
  func standing(_ phrase: Phrase.ID) -> Party? { party(phrase) { standsFor($0) } }

  /// Whom a phrase and its list stand for, or whose they are, where rebels are in sight: in "rebel targets **in Peru**"
  /// Peru is where they are.
  func attacked(_ phrase: Phrase.ID) -> Party? {
    party(phrase) { member in
      if isPrivate[member] { return [] }
      let countries = standsFor(member)
      return countries.isEmpty ? adjective(of: member) : countries
    }
  }

  private func party(_ phrase: Phrase.ID, _ countries: (Phrase.ID) -> [Country]) -> Party? {
    var found = countries(phrase)
    var end = analysis.phrases[phrase].range.upperBound
    for member in members(of: phrase) {
      let new = countries(member).filter { !found.contains($0) }
      if !new.isEmpty { end = max(end, analysis.phrases[member].range.upperBound) }
      found += new
    }
    return found.isEmpty ? nil : Party(found, named(phrase).lowerBound..<end)
  }

  /// The words of a phrase without its determiner.
  func named(_ phrase: Phrase.ID) -> Range<Int> {
    let range = analysis.phrases[phrase].range
    let start = range.dropLast().first { analysis.words[$0].tag != .determiner } ?? range.upperBound - 1
    return start..<range.upperBound
  }

  // MARK: One phrase

  private func head(_ phrase: Phrase.ID) -> Actor? { actor(at: analysis.phrases[phrase].head) }

  private func standsFor(_ phrase: Phrase.ID) -> [Country] {
    // A pronoun is whom it stands for, and nobody where that is of no known country.
    antecedents.ofPhrase[phrase].map(named(listOf:)) ?? named(phrase, depth: 0)
  }

  /// Whom a phrase that a pronoun stands for names, and its list.
  private func named(listOf phrase: Phrase.ID) -> [Country] {
    var found: [Country] = []
    for member in [phrase] + members(of: phrase) {
      let countries = named(member, depth: 0)
      for country in countries.isEmpty ? adjective(of: member) : countries where !found.contains(country) {
        found.append(country)
      }
    }
    return found
  }

  private func named(_ phrase: Phrase.ID, depth: Int) -> [Country] {
    if let actor = head(phrase), actor.kind != .place, !actor.countries.isEmpty {
      return listed(phrase, actor) ?? actor.countries
    }
    guard depth == 0 else { return [] }
    for other in appositions(to: phrase) {
      let countries = named(other, depth: 1)
      if !countries.isEmpty { return countries }
    }
    return []
  }

  /// "the ministers **of Peru, Chile and Cuba**": a country each, where the office of the first was found.
  private func listed(_ phrase: Phrase.ID, _ actor: Actor) -> [Country]? {
    for other in attached(to: phrase) where isOwning(other) && !members(of: other).isEmpty {
      let list = named(listOf: other)
      if list.contains(actor.countries[0]) { return list }
    }
    return nil
  }

  private func actors(in phrase: Phrase.ID) -> [Country] {
    if isPrivate[phrase] { return [] }
    if let actor = head(phrase), actor.kind == .bystander { return [] }
    return concerning(phrase, places: false, depth: 0, isActing: true)
  }

  private func concerning(
    _ phrase: Phrase.ID, places: Bool, depth: Int, isActing: Bool = false
  ) -> [Country] {
    var countries = standsFor(phrase)
    if countries.isEmpty, places || !isPlace[phrase], let actor = head(phrase), actor.kind == .place {
      countries = actor.countries
    }
    return countries.isEmpty ? describing(phrase, depth: depth, isActing: isActing) : countries
  }

  /// The countries that own or describe a phrase, or that it is of.
  private func describing(_ phrase: Phrase.ID, depth: Int, isActing: Bool) -> [Country] {
    let adjective = adjective(of: phrase)
    // "his Chilean colleague" is Chile's, whoever he is.
    if analysis.phrases[phrase].owningPronoun != nil, !adjective.isEmpty { return adjective }
    // "its border **with Peru**"
    if let neighbour = neighbour(across: phrase) { return neighbour }
    let owner = owner(of: phrase)
    if !owner.isEmpty { return owner }
    if !adjective.isEmpty { return adjective }
    guard depth < 2 else { return [] }
    for other in attached(to: phrase) where isOwning(other, isActing) && !isAbroad(other, of: phrase, depth, isActing) {
      var found: [Country] = []
      for member in [other] + members(of: other) {
        // "the government **in Lima**"
        let countries = concerning(member, places: depth == 0, depth: depth + 1, isActing: isActing)
        for country in countries where !found.contains(country) { found.append(country) }
      }
      if !found.isEmpty { return found }
    }
    return []
  }

  /// Whether a place is not whose a phrase is: "the north of the town **in Peru**", "the embassy **in Lima**", "a blast
  /// **in Lima**".
  private func isAbroad(_ place: Phrase.ID, of phrase: Phrase.ID, _ depth: Int, _ isActing: Bool) -> Bool {
    guard isActing, isPlace[place] else { return false }
    let head = analysis.phrases[phrase].head
    return depth > 0 || happenings.contains(number: evoked.numbers[head])
      || classes[analysis.words[head].lemma].contains(.mission)
  }

  private func neighbour(across border: Phrase.ID) -> [Country]? {
    guard analysis.phrases[border].owner != nil || analysis.phrases[border].owningPronoun != nil else { return nil }
    let other = attached(to: border).first { other in
      isAttached(other, to: .border)
        && analysis.phrases[other].preposition.map { analysis.words[$0].lemma == Self.with } ?? false
    }
    let countries = other.map { concerning($0, places: false, depth: 1) } ?? []
    return countries.isEmpty ? nil : countries
  }

  /// "**Peru**'s offer", "**his** offer".
  func owner(of phrase: Phrase.ID) -> [Country] {
    if let owner = analysis.phrases[phrase].owner { return concerning(owner, places: false, depth: 1) }
    if let antecedent = antecedents.ofOwner[phrase] {
      let countries = named(listOf: antecedent)
      if !countries.isEmpty { return countries }
    }
    return analysis.phrases[phrase].owningPronoun.flatMap { actor(at: $0)?.countries } ?? []
  }

  /// "the **Peruvian** offer".
  func adjective(of phrase: Phrase.ID) -> [Country] {
    for word in analysis.phrases[phrase].modifiers {
      if let actor = actor(at: word), actor.kind != .place, !actor.countries.isEmpty { return actor.countries }
    }
    return []
  }

  /// "the north **of Peru**", "a minister **from Peru**".
  private func isOwning(_ phrase: Phrase.ID, _ isActing: Bool = true) -> Bool {
    guard let preposition = analysis.phrases[phrase].preposition else { return false }
    let lemma = analysis.words[preposition].lemma
    // "a camp **for Peruvians**" may be attacked, and attacks nobody.
    return classes[lemma].contains(.owningPreposition) || lemma == Self.with && isAttached(phrase, to: .border)
      || lemma == Self.to && isAttached(phrase, to: .helper)
      || lemma == Self.for && (!isActing || isAttached(phrase, to: .helper))
  }

  private static let with: Lemma = "with"
  private static let to: Lemma = "to"
  private static let `for`: Lemma = "for"

  /// Whether a phrase is attached to a noun of a class: "the **border** with Peru", "an **aide** to Peru's president".
  private func isAttached(_ phrase: Phrase.ID, to noun: WordClass) -> Bool {
    guard case .attached(_, let host) = analysis.phrases[phrase].link else { return false }
    return classes[analysis.words[analysis.phrases[host].head].lemma].contains(noun)
  }

  /// Whether a phrase names people rather than a country or a thing.
  func isPersonal(_ phrase: Phrase.ID) -> Bool {
    if analysis.words[analysis.phrases[phrase].head].isPerson || isPrivate[phrase] { return true }
    guard let actor = head(phrase) else { return false }
    switch actor.kind {
    case .person, .organ, .reference, .bystander: return true
    case .country, .modifier: return isCounted(phrase)
    case .place: return false
    }
  }

  /// "**two** Peruvians", "**a** Peruvian": some of a people, where a country's name would have no number.
  private func isCounted(_ phrase: Phrase.ID) -> Bool {
    let phrase = analysis.phrases[phrase]
    return (phrase.range.lowerBound..<phrase.head).contains { at in
      let word = analysis.words[at]
      return word.tag == .number || classes[word.lemma].contains(.indefinite)
    }
  }
}
