import EntenteEnglish

/// The people of one article: who was introduced, for which country they act, and where they are named again.
struct PersonRegistry: Sendable {
  /// A person while the article is read.
  struct Entry: Sendable {
    var name: String
    var role: String?
    var country: Country?
    /// Whether an office was said of the person, and none that is a state's.
    var isBystander = false
    /// Whether the country is known from a table alone, and the person acts for nobody: what is done to such a one is not
    /// done to the country.
    var isOnlyListed = false
    /// The country that the words around the introduction suggest, when none is said.
    var presumed: Country?
    var mentions: [Occurrence] = []
  }

  private(set) var entries: [Entry] = []
  /// By a name's last word, the first person who was called so.
  private var bySurname: [UInt64: Int] = [:]
  /// By all words of a name, as they were introduced.
  private var byName: [[UInt64]: Int] = [:]
  /// Every word of every name, so that most capitalised words need not be looked for.
  private var nameWords: Set<UInt64> = []
  private var nameFilter = WordFilter(capacity: 1 << 10)
  /// By index of the entries.
  private var names = NameIndex()
  private var offices = OfficesHeld()
  private var publicPeople: Set<Int> = []

  /// The person of a name: by its last word, where no other word contradicts.
  ///
  /// With `isPrivate` the name is said of a private person: "his wife Michelle Obama" is no "President Obama".
  func find(_ nameKeys: [UInt64], isPrivate: Bool = false) -> Int? {
    guard let last = nameKeys.last, knows(last) else { return nil }
    if let index = byName[nameKeys] { return index }
    if let index = bySurname[last], fits(nameKeys, names.names[index]) {
      let isKin = isPrivate && nameKeys.count > 1 && names.names[index].count == 1 && publicPeople.contains(index)
      return isKin ? nil : index
    }
    // "López Obrador" or "Moon Jae-in": the family name need not come last.
    return names.latest(containing: nameKeys)
  }

  /// Whether a word is part of a name that was introduced.
  func knows(_ word: UInt64) -> Bool { nameFilter.mayContain(word) && nameWords.contains(word) }

  /// Adds a person, or what is newly said of one.
  mutating func introduce(
    _ name: @autoclosure () -> String, _ nameKeys: [UInt64], role: @autoclosure () -> String?, roleWords: [Int32],
    country: Country?, isPrivate: Bool = false
  ) -> Int {
    let index: Int
    if let known = find(nameKeys, isPrivate: isPrivate),
      country == nil || entries[known].country == nil || entries[known].country == country
    {
      index = known
    } else {
      index = entries.count
      entries.append(Entry(name: name(), role: nil, country: nil))
      names.add(nameKeys)
      if let last = nameKeys.last, bySurname[last] == nil { bySurname[last] = index }
      byName[nameKeys] = index
      know(nameKeys)
    }
    lengthen(nameOf: index, to: name(), nameKeys)
    if entries[index].country == nil, let country { settle(country, of: index) }
    if entries[index].role == nil, let role = role() { entries[index].role = role }
    offices.add(roleWords, of: index, hasCountry: entries[index].country != nil)
    return index
  }

  /// Remembers whether an office that was said of a person is a state's; one such office goes before all others.
  mutating func note(_ reach: Offices.Reach, of person: Int) {
    let isPublic = reach == .state
    if isPublic { publicPeople.insert(person) }
    entries[person].isBystander = !publicPeople.contains(person) && (entries[person].isBystander || reach != .none)
  }

  /// Adds somebody of people.tsv whom the article does not introduce.
  mutating func introduce(
    _ name: String, _ nameKeys: [UInt64], _ term: Officeholders.Term, isFormer: Bool = false
  ) -> Int {
    let person = introduce(name, nameKeys, role: term.office, roleWords: [], country: term.country)
    if isFormer { note(.private, of: person) } else { note(term, of: person) }
    return person
  }

  /// Remembers that the country of a person is that of a row of people.tsv.
  mutating func note(_ term: Officeholders.Term, of person: Int) {
    note(term.reach, of: person)
    entries[person].isOnlyListed = !term.reach.actsForState && !publicPeople.contains(person)
  }

  /// Keeps the fullest form of a person's name.
  mutating func lengthen(nameOf person: Int, to name: @autoclosure () -> String, _ nameKeys: [UInt64]) {
    guard nameKeys.count > names.names[person].count else { return }
    entries[person].name = name()
    names.rename(person, nameKeys)
    know(nameKeys)
  }

  /// Whether a person of a known country holds an office that has a word.
  func isHolder(_ person: Int, ofRoleWord word: Int32) -> Bool {
    entries[person].country != nil && offices.isHeld(word, by: person)
  }

  /// Of the people of a known country whose office has a word, the one of whom it was said last.
  func latestHolder(ofRoleWord word: Int32) -> Int? { offices.latest(ofRoleWord: word) }

  mutating func mention(_ person: Int, _ occurrence: Occurrence) { entries[person].mentions.append(occurrence) }

  /// Suggests a country for somebody who holds an office of one that is not named.
  mutating func presume(_ country: Country, of person: Int) {
    if entries[person].presumed == nil { entries[person].presumed = country }
  }

  /// Takes the suggestions for true where the whole article said nothing better.
  ///
  /// Acts are read before: what stands near is too unsure for them.
  mutating func settle() {
    for index in entries.indices where entries[index].country == nil {
      if let country = entries[index].presumed { settle(country, of: index) }
    }
  }

  private mutating func settle(_ country: Country, of person: Int) {
    entries[person].country = country
    offices.settle(person)
  }

  /// Forgets where people were mentioned, not who they are.
  mutating func clearMentions() {
    for index in entries.indices { entries[index].mentions = [] }
  }

  private mutating func know(_ words: [UInt64]) {
    for word in words {
      nameWords.insert(word)
      nameFilter.insert(word)
    }
  }

  private func fits(_ nameKeys: [UInt64], _ known: [UInt64]) -> Bool {
    nameKeys.count == 1 || known.count == 1 || nameKeys.first == known.first
      || NameIndex.contains(known, nameKeys) || NameIndex.contains(nameKeys, known)
  }
}
