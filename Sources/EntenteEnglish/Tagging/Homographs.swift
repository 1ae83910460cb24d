import EntenteText

/// Corrects the statistics of classes by rules about single words, from data/english/homographs.tsv.
struct Homographs: Sendable {
  static let columns = ["form", "from", "to", "before", "after", "example", "counterexample"]

  /// What a neighbour must be: of one of these classes, or a form of one of these words.
  private struct Place: Sendable {
    var tags: UInt64 = 0
    var lemmas: [Lemma] = []

    func matches(_ tag: PartOfSpeech, _ lemma: Lemma) -> Bool {
      tags &>> UInt64(tag.rawValue) & 1 == 1 || lemmas.contains(lemma)
    }
  }

  private struct Row: Sendable {
    let from: PartOfSpeech
    let to: PartOfSpeech
    /// The words before, the nearest last.
    let before: [Place]
    let after: [Place]
  }

  /// By form; those of any form under "*".
  private let rows: [UInt64: [Row]]
  private static let anyForm = WordKey.of("*".utf8)
  private let lemmatizer: Lemmatizer

  init(_ table: TabSeparated, lemmatizer: Lemmatizer) throws(DataFault) {
    var rows: [UInt64: [Row]] = [:]
    for cells in table.rows {
      guard let row = Self.row(cells.cells) else {
        throw DataFault(
          file: table.file, line: cells.line, what: "an unknown class of words", remedy: "see PartOfSpeech.swift")
      }
      for form in cells.cells[0].split(separator: "|") { rows[WordKey.of(form.utf8), default: []].append(row) }
    }
    self.rows = rows
    self.lemmatizer = lemmatizer
  }

  private static func row(_ cells: [String]) -> Row? {
    guard let from = PartOfSpeech(named: cells[1]), let to = PartOfSpeech(named: cells[2]),
      let before = places(cells[3]), let after = places(cells[4])
    else { return nil }
    return Row(from: from, to: to, before: before, after: after)
  }

  private static func places(_ cell: String) -> [Place]? {
    var places: [Place] = []
    for alternatives in cell.split(separator: " ") {
      var place = Place()
      for alternative in alternatives.split(separator: "|") {
        if alternative.first == "=" {
          place.lemmas.append(Lemma(alternative.dropFirst()))
        } else if let tag = PartOfSpeech(named: alternative) {
          place.tags |= 1 << UInt64(tag.rawValue)
        } else {
          return nil
        }
      }
      places.append(place)
    }
    return places
  }

  /// The classes with the rules applied, from left to right.
  ///
  /// - Parameter keys: The keys of the words, as many as classes.
  func settled(_ tags: [PartOfSpeech], keys: [UInt64]) -> [PartOfSpeech] {
    var tags = tags
    for at in tags.indices {
      guard let row = (rows[keys[at]] ?? []).first(where: { matches($0, at, tags, keys) }) ?? anyForm(at, tags, keys)
      else { continue }
      tags[at] = row.to
    }
    return tags
  }

  /// The row about any form that has the class the row asks for.
  private func anyForm(_ at: Int, _ tags: [PartOfSpeech], _ keys: [UInt64]) -> Row? {
    rows[Self.anyForm]?.first { row in
      row.from == tags[at] && lemmatizer.verbs.tag(of: keys[at]) == row.to && matches(row, at, tags, keys)
    }
  }

  private func matches(_ row: Row, _ at: Int, _ tags: [PartOfSpeech], _ keys: [UInt64]) -> Bool {
    guard row.from == tags[at], at >= row.before.count, at + row.after.count < tags.count else { return false }
    return row.before.indices.allSatisfy { matches(row.before[$0], at - row.before.count + $0, tags, keys) }
      && row.after.indices.allSatisfy { matches(row.after[$0], at + 1 + $0, tags, keys) }
  }

  private func matches(_ place: Place, _ at: Int, _ tags: [PartOfSpeech], _ keys: [UInt64]) -> Bool {
    place.matches(tags[at], lemmatizer.lemma(of: keys[at], tags[at]))
  }
}
