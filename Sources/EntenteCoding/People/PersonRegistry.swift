/// The people of one article: who was introduced, for which country they act, and where they are named again.
struct PersonRegistry: Sendable {
  /// A person while the article is read.
  struct Entry: Sendable {
    var name: String
    var nameKeys: [UInt64]
    var role: String?
    /// The office's words, by which "the minister" is resolved.
    var roleWords: [Int32] = []
    var country: Country?
    /// Whether an office was said of the person, and none that is a state's.
    var isBystander = false
    /// The country that the words around the introduction suggest, when none is said.
    var presumed: Country?
    var mentions: [Occurrence] = []
  }

  private(set) var entries: [Entry] = []
  private var bySurname: [UInt64: Int] = [:]
  /// Every word of every name, so that most capitalised words need not be looked for.
  private var nameWords: Set<UInt64> = []
  private var publicPeople: Set<Int> = []
  private var byRoleWord: [Int32: [Int]] = [:]

  /// The person of a name: by its last word, where no other word contradicts.
  func find(_ nameKeys: [UInt64]) -> Int? {
    guard let last = nameKeys.last, nameWords.contains(last) else { return nil }
    if let index = bySurname[last], fits(nameKeys, entries[index]) { return index }
    // "López Obrador" or "Moon Jae-in": the family name need not come last.
    return entries.lastIndex { $0.nameKeys.count > nameKeys.count && Self.contains($0.nameKeys, nameKeys) }
  }

  /// Whether a word is part of a name that was introduced.
  func knows(_ word: UInt64) -> Bool { nameWords.contains(word) }

  /// Adds a person, or what is newly said of one.
  mutating func introduce(_ name: String, _ nameKeys: [UInt64], role: String?, roleWords: [Int32], country: Country?)
    -> Int
  {
    let index: Int
    if let known = find(nameKeys), country == nil || entries[known].country == nil || entries[known].country == country
    {
      index = known
    } else {
      index = entries.count
      entries.append(Entry(name: name, nameKeys: nameKeys, role: nil, country: nil))
      if let last = nameKeys.last { bySurname[last] = index }
      nameWords.formUnion(nameKeys)
    }
    lengthen(nameOf: index, to: name, nameKeys)
    if entries[index].country == nil { entries[index].country = country }
    if entries[index].role == nil, let role { entries[index].role = role }
    for word in roleWords where !entries[index].roleWords.contains(word) {
      entries[index].roleWords.append(word)
      byRoleWord[word, default: []].append(index)
    }
    return index
  }

  /// Remembers whether an office that was said of a person is a state's; one such office goes before all others.
  mutating func note(_ reach: Offices.Reach, of person: Int) {
    let isPublic = reach == .state
    if isPublic { publicPeople.insert(person) }
    entries[person].isBystander = !publicPeople.contains(person) && (entries[person].isBystander || reach != .none)
  }

  /// Keeps the fullest form of a person's name.
  mutating func lengthen(nameOf person: Int, to name: String, _ nameKeys: [UInt64]) {
    guard nameKeys.count > entries[person].nameKeys.count else { return }
    entries[person].name = name
    entries[person].nameKeys = nameKeys
    nameWords.formUnion(nameKeys)
  }

  /// The people whose office has a word, by order of introduction.
  func holders(ofRoleWord word: Int32) -> [Int] { byRoleWord[word] ?? [] }

  mutating func mention(_ person: Int, _ occurrence: Occurrence) { entries[person].mentions.append(occurrence) }

  /// Suggests a country for somebody who holds an office of one that is not named.
  mutating func presume(_ country: Country, of person: Int) {
    if entries[person].presumed == nil { entries[person].presumed = country }
  }

  /// Takes the suggestions for true where the whole article said nothing better.
  mutating func settle() {
    for index in entries.indices where entries[index].country == nil {
      entries[index].country = entries[index].presumed
    }
  }

  /// Forgets where people were mentioned, not who they are.
  mutating func clearMentions() {
    for index in entries.indices { entries[index].mentions = [] }
  }

  private func fits(_ nameKeys: [UInt64], _ entry: Entry) -> Bool {
    nameKeys.count == 1 || entry.nameKeys.count == 1 || nameKeys.first == entry.nameKeys.first
      || Self.contains(entry.nameKeys, nameKeys) || Self.contains(nameKeys, entry.nameKeys)
  }

  private static func contains(_ long: [UInt64], _ short: [UInt64]) -> Bool {
    guard !short.isEmpty, long.count >= short.count else { return false }
    return (0...long.count - short.count).contains { Array(long[$0..<$0 + short.count]) == short }
  }
}
