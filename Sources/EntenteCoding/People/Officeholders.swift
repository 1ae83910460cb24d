import EntenteEnglish
package import EntenteText

/// Who held which office of state and when: the rows of people.tsv.
///
/// What an article itself says of a person goes before; this is for "President Obama" without his country. A holder counts
/// from the year before the term to the year after it, since elections and obituaries are news too.
package struct Officeholders: Sendable {
  /// One term of one person.
  struct Term: Sendable {
    let nameKeys: [UInt64]
    /// Nil for an office of a body of several states, whose holder acts for none.
    let country: Country?
    let office: String
    let from: Int?
    let to: Int?

    func covers(_ year: Int?) -> Bool {
      guard let year else { return true }
      return (from ?? .min) <= year + 1 && year - 1 <= (to ?? .max)
    }
  }

  package static let columns = ["name", "iso3", "office", "valid_from", "valid_to", "source"]

  private var terms: [Term] = []
  private var byLastWord: [UInt64: [Int]] = [:]
  private var lastWords = WordFilter(capacity: 1 << 16)
  /// By the word that the whole name begins with.
  private var byStart: [UInt64: [Int]] = [:]
  /// Where the family's name comes first.
  private var byFirstWord: [UInt64: [Int]] = [:]

  /// Reads people.tsv.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name for messages.
  /// - Throws: The first ``DataFault``: a code or year that is not understood, or a name without letters.
  package init(tsv bytes: [UInt8], file: String) throws(DataFault) {
    let table = try TabSeparated(bytes, file: file, columns: Self.columns)
    for row in table.rows {
      let term = try Self.term(row, file)
      let last = term.nameKeys[term.nameKeys.count - 1]
      byLastWord[last, default: []].append(terms.count)
      lastWords.insert(last)
      if term.nameKeys.count > 1 { byStart[term.nameKeys[0], default: []].append(terms.count) }
      terms.append(term)
    }
    byFirstWord = Self.byFamily(terms)
  }

  /// The terms by the family's name where that comes first; "William Lai" has it last, as "Lai Ching-te" tells.
  private static func byFamily(_ terms: [Term]) -> [UInt64: [Int]] {
    let first = terms.indices.filter { terms[$0].country.map { familyFirst.contains($0.iso3) } ?? false }
    let families = Set(first.map { terms[$0].nameKeys[0] })
    var found: [UInt64: [Int]] = [:]
    for index in first {
      let keys = terms[index].nameKeys
      if keys.count == 2, families.contains(keys[1]) { continue }
      found[keys[0], default: []].append(index)
    }
    return found
  }

  /// Whether somebody's name ends in the word.
  func knows(_ word: UInt64) -> Bool { lastWords.mayContain(word) && byLastWord[word] != nil }

  /// Whether somebody's whole name begins with the word; most words fail here.
  func begins(_ word: UInt64) -> Bool { byStart[word] != nil }

  /// How many of some words are the whole name of somebody, read from the first; nil when nobody is called so.
  func wordsOfName(_ words: [UInt64]) -> Int? {
    guard let first = words.first else { return nil }
    return byStart[first]?.lazy.map { terms[$0].nameKeys }.filter { words.starts(with: $0) }.map(\.count).max()
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
    guard nameKeys.count > 1, let last = nameKeys.last else { return [] }
    return byLastWord[last, default: []].map { terms[$0] }.filter { Self.agree($0.nameKeys, nameKeys) }
  }

  /// The country and office of somebody who is called by an office and a surname.
  func holder(surnamed surname: UInt64, in year: Int?) -> Term? {
    only((byLastWord[surname, default: []] + byFirstWord[surname, default: []]).map { terms[$0] }, year)
  }

  /// Countries of "President Xi" and "Prime Minister Hun", where the family's name comes first.
  package static let familyFirst: Set<String> = ["CHN", "TWN", "PRK", "KOR", "VNM", "KHM"]

  private func only(_ candidates: [Term], _ year: Int?) -> Term? {
    let fitting = candidates.filter { $0.covers(year) }
    guard let first = fitting.first, first.country != nil, fitting.allSatisfy({ $0.country == first.country })
    else { return nil }
    return first
  }

  /// "Barack Obama" and "Barack Hussein Obama".
  private static func agree(_ one: [UInt64], _ other: [UInt64]) -> Bool { one.first == other.first }

  private static func term(_ row: TabSeparated.Row, _ file: String) throws(DataFault) -> Term {
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
      nameKeys: keys, country: country, office: cells[2], from: try row.year(3, file: file),
      to: try row.year(4, file: file))
  }
}
