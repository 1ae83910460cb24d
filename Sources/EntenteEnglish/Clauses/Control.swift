import EntenteText

/// Who the unspoken subject of a verb's content is, and what the verb says of the content, from data/english/control.tsv.
struct Control: Sendable {
  static let columns = ["verb", "complement", "controller", "effect", "example", "counterexample"]

  /// What the content of a verb looks like.
  enum Complement: String, CaseIterable, Sendable { case infinitive, gerund, that }

  enum Controller: String, CaseIterable, Sendable { case subject, object, owner }

  struct Row: Sendable {
    let controller: Controller
    let effect: Effect
  }

  private let vocabulary: Vocabulary
  /// By number of the verb and complement; nil where there is no row.
  private let rows: [Row?]

  init(_ table: TabSeparated) throws(DataFault) {
    var vocabulary = Vocabulary(capacity: 1 << 10)
    let kinds = Complement.allCases
    var rows = [Row?](repeating: nil, count: kinds.count)
    for row in table.rows {
      guard let complement = kinds.firstIndex(where: { $0.rawValue == row.cells[1] }),
        let controller = Controller(rawValue: row.cells[2]), let effect = Effect(rawValue: row.cells[3])
      else {
        throw DataFault(
          file: table.file, line: row.line, what: "no known complement, controller and effect",
          remedy: "see Control.swift and Effect.swift")
      }
      for verb in row.cells[0].split(separator: "|") {
        let number = Int(vocabulary.insert(verb))
        while rows.count < (number + 1) * kinds.count { rows.append(nil) }
        rows[number * kinds.count + complement] = Row(controller: controller, effect: effect)
      }
    }
    self.vocabulary = vocabulary
    self.rows = rows
  }

  /// What is known of a verb with such a complement; nil where the table has no row.
  func row(_ verb: Lemma, _ complement: Complement) -> Row? {
    let number = Int(vocabulary.number(of: verb.key))
    let at = number * Complement.allCases.count
    return number == 0 ? nil : rows[at + (complement == .infinitive ? 0 : complement == .gerund ? 1 : 2)]
  }
}
