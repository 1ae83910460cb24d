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

  private let forms: Vocabulary
  /// By the number of a form.
  private let rows: [[Row]]
  /// Rows about any form, and the classes that they change.
  private let rowsOfAnyForm: [Row]
  private let classesOfAnyForm: UInt64
  /// The classes that any row changes.
  private let classes: UInt64
  private let lemmatizer: Lemmatizer

  init(_ table: TabSeparated, lemmatizer: Lemmatizer) throws(DataFault) {
    var forms = Vocabulary(capacity: 1 << 8)
    var rows: [[Row]] = [[]]
    var rowsOfAnyForm: [Row] = []
    for cells in table.rows {
      guard let row = Self.row(cells.cells) else {
        throw DataFault(
          file: table.file, line: cells.line, what: "an unknown class of words", remedy: "see PartOfSpeech.swift")
      }
      if cells.cells[0] == "*" { rowsOfAnyForm.append(row) }
      for form in cells.cells[0].split(separator: "|") where form != "*" {
        let number = Int(forms.insert(form))
        if number == rows.count { rows.append([]) }
        rows[number].append(row)
      }
    }
    self.forms = forms
    self.rows = rows
    self.rowsOfAnyForm = rowsOfAnyForm
    classesOfAnyForm = Self.classes(of: rowsOfAnyForm)
    classes = classesOfAnyForm | Self.classes(of: rows.flatMap { $0 })
    self.lemmatizer = lemmatizer
  }

  private static func classes(of rows: [Row]) -> UInt64 {
    rows.reduce(0) { $0 | 1 << UInt64($1.from.rawValue) }
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

  /// The classes with the rules applied, from left to right, twice.
  ///
  /// - Parameters:
  ///   - tags: The classes of a sentence's words.
  ///   - units: What is tagged, as many as classes.
  /// - Returns: As many classes.
  func settled(_ tags: [PartOfSpeech], of units: [WordUnit]) -> [PartOfSpeech] {
    var tags = tags
    // Once more where a row applied, since it may stand behind a word that another row is about: "to" and "exchange".
    if apply(to: &tags, units) { _ = apply(to: &tags, units) }
    return tags
  }

  /// Whether a row applied.
  private func apply(to tags: inout [PartOfSpeech], _ units: [WordUnit]) -> Bool {
    var applied = false
    for at in tags.indices where classes &>> UInt64(tags[at].rawValue) & 1 == 1 {
      let number = Int(forms.number(of: units[at].key))
      let isOfAnyForm = classesOfAnyForm &>> UInt64(tags[at].rawValue) & 1 == 1
      guard number > 0 || isOfAnyForm else { continue }
      if let row = rows[number].first(where: { matches($0, at, tags, units) })
        ?? (isOfAnyForm ? anyForm(at, tags, units) : nil)
      {
        tags[at] = row.to
        applied = true
      }
    }
    return applied
  }

  /// The row about any form that has the class the row asks for.
  private func anyForm(_ at: Int, _ tags: [PartOfSpeech], _ units: [WordUnit]) -> Row? {
    guard let verb = lemmatizer.verb(units[at]) else { return nil }
    for row in rowsOfAnyForm.indices where rowsOfAnyForm[row].to == verb && rowsOfAnyForm[row].from == tags[at] {
      if matches(rowsOfAnyForm[row], at, tags, units) { return rowsOfAnyForm[row] }
    }
    return nil
  }

  private func matches(_ row: Row, _ at: Int, _ tags: [PartOfSpeech], _ units: [WordUnit]) -> Bool {
    guard row.from == tags[at], at >= row.before.count, at + row.after.count < tags.count else { return false }
    return row.before.indices.allSatisfy { matches(row.before[$0], at - row.before.count + $0, tags, units) }
      && row.after.indices.allSatisfy { matches(row.after[$0], at + 1 + $0, tags, units) }
  }

  private func matches(_ place: Place, _ at: Int, _ tags: [PartOfSpeech], _ units: [WordUnit]) -> Bool {
    place.matches(tags[at], lemmatizer.lemma(of: units[at], tags[at]) ?? Lemma(key: units[at].key))
  }
}
