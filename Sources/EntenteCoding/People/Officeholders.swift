import EntenteEnglish
package import EntenteText

/// Who held which office of state and when: the rows of people.tsv.
///
/// What an article itself says of a person goes before; this is for "President Obama" without his country. A holder counts
/// from the year before the term to the year after it, since elections and obituaries are news too.
///
/// A class, because it holds many tables and is asked about every name.
package final class Officeholders: Sendable {
  /// One term of one person.
  ///
  /// A class, because those of a name are gathered for every name of a text.
  final class Term: Sendable {
    let nameKeys: [UInt64]
    /// Nil for an office of a body of several states, whose holder acts for none.
    let country: Country?
    let office: String
    /// The words of the office.
    let officeKeys: [UInt64]
    let reach: Offices.Reach
    let from: Int?
    let to: Int?

    init(
      nameKeys: [UInt64], country: Country?, office: String, officeKeys: [UInt64], reach: Offices.Reach, from: Int?,
      to: Int?
    ) {
      self.nameKeys = nameKeys
      self.country = country
      self.office = office
      self.officeKeys = officeKeys
      self.reach = reach
      self.from = from
      self.to = to
    }

    func covers(_ year: Int?) -> Bool {
      guard let year else { return true }
      return (from ?? .min) <= year + 1 && year - 1 <= (to ?? .max)
    }

    func includes(_ year: Int?) -> Bool {
      guard let year else { return true }
      return (from ?? .min) <= year && year <= (to ?? .max)
    }
  }

  package static let columns = ["name", "iso3", "office", "valid_from", "valid_to", "source"]

  private let terms: [Term]
  private let byLastWord: [UInt64: [Int]]
  private let lastWords: WordFilter
  /// Words that a whole name of several begins with.
  private let firstWords: Set<UInt64>
  private let firstWordFilter: WordFilter
  /// By the two words that the whole name begins with; see `start`.
  private let byStart: [UInt64: [Int]]
  /// By the family's name, which comes first in some countries.
  private let byFamily: [UInt64: [Int]]
  private let families: WordFilter

  /// Reads people.tsv.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  ///   - offices: Those of titles.tsv, which say for whom a holder acts; one that is not there is a state's.
  /// - Throws: The first ``DataFault``: a code or year that is not understood, or a name without letters.
  package init(tsv bytes: [UInt8], file: String, offices: Offices) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    let reaches = offices.reachesOfOffices
    var terms: [Term] = []
    for row in table.rows { terms.append(try Self.term(row, file, reaches)) }
    self.terms = terms
    let names = terms.map(\.nameKeys)
    let ofSeveral = names.indices.filter { names[$0].count > 1 }
    byLastWord = Dictionary(grouping: names.indices) { names[$0][names[$0].count - 1] }
    lastWords = Self.filter(of: byLastWord.keys)
    firstWords = Set(ofSeveral.map { names[$0][0] })
    firstWordFilter = Self.filter(of: firstWords)
    byStart = Dictionary(grouping: ofSeveral) { Self.start(of: names[$0]) }
    byFamily = Self.byFamily(terms)
    families = Self.filter(of: byFamily.keys)
  }

  private static func filter(of words: some Sequence<UInt64>) -> WordFilter {
    var filter = WordFilter(capacity: 1 << 16)
    for word in words { filter.insert(word) }
    return filter
  }

  /// A hash of the first two words of a name.
  private static func start(of name: [UInt64]) -> UInt64 { name[0] &* 0x9E37_79B9_7F4A_7C15 ^ name[1] }

  /// The terms by the family's name; "William Lai" has it last, as "Lai Ching-te" tells.
  private static func byFamily(_ terms: [Term]) -> [UInt64: [Int]] {
    let first = terms.filter { isFamilyFirst($0) && $0.nameKeys.count > 2 }
    let families = Set(first.map { $0.nameKeys[0] })
    var found: [UInt64: [Int]] = [:]
    for (index, term) in terms.enumerated() {
      let keys = term.nameKeys
      let isFirst = isFamilyFirst(term) && !(keys.count == 2 && families.contains(keys[1]))
      found[isFirst ? keys[0] : keys[keys.count - 1], default: []].append(index)
    }
    return found
  }

  private static func isFamilyFirst(_ term: Term) -> Bool {
    term.country.map { familyFirst.contains($0.iso3) } ?? false
  }

  /// Whether somebody's name ends in the word.
  func knows(_ word: UInt64) -> Bool { lastWords.mayContain(word) && byLastWord[word] != nil }

  /// Whether somebody's whole name begins with the word; most words fail here.
  func begins(_ word: UInt64) -> Bool { firstWordFilter.mayContain(word) && firstWords.contains(word) }

  /// Whether the words are somebody's whole name.
  func isName(_ nameKeys: [UInt64]) -> Bool { !terms(named: nameKeys).isEmpty }

  /// How many of some words are the whole name of somebody, read from the first; nil when nobody is called so.
  func wordsOfName(_ words: [UInt64]) -> Int? {
    guard words.count > 1, let candidates = byStart[Self.start(of: words)] else { return nil }
    var longest: Int?
    for term in candidates {
      let name = terms[term].nameKeys
      guard name.count <= words.count, name.count > longest ?? 0 else { continue }
      if name.indices.allSatisfy({ name[$0] == words[$0] }) { longest = name.count }
    }
    return longest
  }

  /// The country and office of a person by the whole name, in the year of an article; nil when no one or two countries
  /// would do.
  func holder(named nameKeys: [UInt64], in year: Int?) -> Term? { only(terms(named: nameKeys), year) }

  /// The last term of somebody, by the whole name, who holds no office in the year of an article; nil when the terms were of
  /// several countries.
  func formerHolder(named nameKeys: [UInt64], in year: Int?) -> Term? {
    guard let year else { return nil }
    let all = terms(named: nameKeys)
    let past = all.filter { $0.to.map { $0 < year } ?? false }
    guard only(all, year) == nil, !all.contains(where: { $0.country == nil && $0.covers(year) }),
      let latest = past.max(by: { ($0.to ?? 0) < ($1.to ?? 0) }),
      past.allSatisfy({ $0.country == latest.country })
    else { return nil }
    return latest
  }

  private func terms(named nameKeys: [UInt64]) -> [Term] {
    guard nameKeys.count > 1, let last = nameKeys.last, lastWords.mayContain(last) else { return [] }
    return byLastWord[last, default: []].compactMap { Self.agree(terms[$0].nameKeys, nameKeys) ? terms[$0] : nil }
  }

  /// The country and office of somebody who is called by an office and a surname: who held an office of such words, or any.
  ///
  /// With `isTitleNeeded` an office of other words does not count.
  func holder(surnamed surname: UInt64, office words: [UInt64], isTitleNeeded: Bool, in year: Int?) -> Term? {
    let called = termsOfState(surnamed: surname)
    let fitting = called.filter { term in words.contains { term.officeKeys.contains($0) } }
    return only(isTitleNeeded || fitting.contains { $0.covers(year) } ? fitting : called, year)
  }

  /// Somebody who is called by the surname alone and holds no office in the year of an article that names the country;
  /// nil when people of several countries ever had the name.
  func formerLeader(surnamed surname: UInt64, in setting: ArticleSetting) -> Term? {
    let called = termsOfState(surnamed: surname)
    guard let year = setting.year, let country = called.first?.country, setting.countries.contains(country),
      byFamily[surname, default: []].allSatisfy({ terms[$0].country == country }),
      called.allSatisfy({ $0.to.map { $0 < year } ?? false })
    else { return nil }
    return called.max { ($0.to ?? 0) < ($1.to ?? 0) }
  }

  /// The country and office of somebody who is called by the surname alone in an article.
  ///
  /// Whoever holds an office in the year; without one the name must be of one country's people in all years. The article
  /// names the country, or nobody elsewhere was ever called so and it is no other word: "Felipe" is seldom the king.
  /// Whose government is told of has such a name in an undated article too.
  func leader(
    surnamed surname: UInt64, isWord: Bool, isOfGovernment: Bool = false, in setting: ArticleSetting
  ) -> Term? {
    guard let term = only(termsOfState(surnamed: surname), setting.year), let country = term.country else { return nil }
    if setting.countries.contains(country) { return term }
    let isUnique = byFamily[surname, default: []].allSatisfy { terms[$0].country == country }
    return (setting.year != nil || isOfGovernment) && !isWord && isUnique ? term : nil
  }

  /// The terms in offices of state of whoever has the surname: not everybody called King is a senator.
  private func termsOfState(surnamed surname: UInt64) -> [Term] {
    guard families.mayContain(surname) else { return [] }
    return byFamily[surname, default: []].compactMap { terms[$0].reach == .state ? terms[$0] : nil }
  }

  /// Countries of "President Xi" and "Prime Minister Hun", where the family's name comes first.
  package static let familyFirst: Set<String> = ["CHN", "TWN", "PRK", "KOR", "VNM", "KHM"]

  /// The likeliest of some terms in a year, where all of that time are of one country: one that has the year in it, an
  /// office of state, the latest.
  private func only(_ candidates: [Term], _ year: Int?) -> Term? {
    if candidates.isEmpty { return nil }
    let fitting = candidates.filter { $0.covers(year) }
    guard let first = fitting.first, first.country != nil, fitting.allSatisfy({ $0.country == first.country })
    else { return nil }
    let within = fitting.filter { $0.includes(year) }
    let likely = within.isEmpty ? fitting : within
    let ofState = likely.filter { $0.reach == .state }
    return (ofState.isEmpty ? likely : ofState).max { ($0.from ?? .min) < ($1.from ?? .min) }
  }

  /// "Barack Obama" and "Barack Hussein Obama".
  private static func agree(_ one: [UInt64], _ other: [UInt64]) -> Bool { one.first == other.first }

  private static func term(
    _ row: TabSeparated.Row, _ file: String, _ reaches: [String: Offices.Reach]
  ) throws(DataFault) -> Term {
    let cells = row.cells
    let country = Country(cells[1])
    guard country != nil || cells[1] == "-" else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(cells[1])\" is no code",
        remedy: "use three capital letters, or - for an office of a body of several states")
    }
    let keys = FormWords.keys(of: cells[0])
    guard !keys.isEmpty else {
      throw DataFault(file: file, line: row.line, what: "a row without a name", remedy: "write the name in full")
    }
    return Term(
      nameKeys: keys, country: country, office: cells[2], officeKeys: FormWords.keys(of: cells[2]),
      reach: reaches[cells[2]] ?? .state, from: try row.year(3, file: file), to: try row.year(4, file: file))
  }
}
