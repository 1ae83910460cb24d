import EntenteText

/// Who the unspoken subject of a word's content is, and what the word says of the content, from data/english/control.tsv.
struct Control: Sendable {
  static let columns = ["verb", "complement", "controller", "effect", "example", "counterexample"]

  /// What the content looks like.
  enum Complement: Int, CaseIterable, Sendable { case infinitive, gerund, that }

  /// Whose content it is: the subject's or the object's of a verb, the owner's of a noun; the subject's of a passive verb
  /// that says something else then ("Peru expected Chile to leave", "Chile is expected to leave").
  enum Controller: Int, CaseIterable, Sendable { case subject, object, owner, passive }

  private let vocabulary: Vocabulary
  /// By number of the word, complement and controller; nil where there is no row.
  private let effects: [Effect?]

  init(_ table: TabSeparated) throws(DataFault) {
    let complements = Dictionary(uniqueKeysWithValues: Complement.allCases.map { ("\($0)", $0) })
    let controllers = Dictionary(uniqueKeysWithValues: Controller.allCases.map { ("\($0)", $0) })
    var vocabulary = Vocabulary(capacity: 1 << 10)
    var effects = [Effect?](repeating: nil, count: Self.stride)
    for row in table.rows {
      guard let complement = complements[row.cells[1]], let controller = controllers[row.cells[2]],
        let effect = Effect(rawValue: row.cells[3])
      else {
        throw DataFault(
          file: table.file, line: row.line, what: "no known complement, controller and effect",
          remedy: "see Control.swift and Effect.swift")
      }
      for word in row.cells[0].split(separator: "|") {
        let number = Int(vocabulary.insert(word))
        while effects.count < (number + 1) * Self.stride { effects.append(nil) }
        effects[Self.place(number, complement, controller)] = effect
      }
    }
    self.vocabulary = vocabulary
    self.effects = effects
  }

  /// What a word says of such a content of such a person's; nil where the table has no row.
  func effect(of word: Lemma, on complement: Complement, _ controller: Controller) -> Effect? {
    effects[Self.place(Int(vocabulary.number(of: word.key)), complement, controller)]
  }

  private static let stride = Complement.allCases.count * Controller.allCases.count

  private static func place(_ number: Int, _ complement: Complement, _ controller: Controller) -> Int {
    number * stride + complement.rawValue * Controller.allCases.count + controller.rawValue
  }
}
