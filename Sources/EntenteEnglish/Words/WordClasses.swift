package import EntenteText

/// Which words are of which class: the rows of data/english/classes.tsv, and the forms of verbs that a caller adds.
@usableFromInline
package struct WordClasses: Sendable {
  static let columns = ["class", "kind", "words", "example", "counterexample"]

  private enum Kind: String { case word, verb, noun, phrase }

  /// Every word that has a class; who knows further words adds them behind.
  @usableFromInline package private(set) var vocabulary = Vocabulary()
  /// By the number of a word.
  @usableFromInline private(set) var classes: [WordClass] = [[]]
  private var phrases: [(phrase: String, kind: WordClass)] = []
  private let inflection: Inflection

  /// - Throws: The first ``DataFault``: a class or kind that is unknown, a row without words, or a class without a row.
  package init(_ tables: English.Tables) throws(DataFault) {
    inflection = Inflection(
      verbs: try TabSeparated(tables.verbs.bytes, file: tables.verbs.file, columns: VerbForms.columns),
      nouns: try TabSeparated(tables.nouns.bytes, file: tables.nouns.file, columns: Inflection.nounColumns))
    let table = try TabSeparated(tables.classes.bytes, file: tables.classes.file, columns: Self.columns)
    var seen: WordClass = []
    for row in table.rows { seen.formUnion(try add(row, table.file)) }
    if let missing = WordClass.named.filter({ !seen.contains($0.value) }).keys.min() {
      throw DataFault(
        file: table.file, line: table.rows.last?.line ?? 1, what: "no row for the class \"\(missing)\"",
        remedy: "write one with at least one word")
    }
  }

  /// What a lemma, as a word that is written so, can be; nothing for one that no row knows.
  @inlinable package subscript(lemma: Lemma) -> WordClass { classes[Int(vocabulary.number(of: lemma.key))] }

  /// The classes of each word by its number, for a tokenizer.
  package var bits: [UInt64] { classes.map(\.rawValue) }

  /// The phrases of a class, each as it is written.
  package func phrases(of kind: WordClass) -> [String] { phrases.filter { $0.kind == kind }.map(\.phrase) }

  /// Makes all forms of a verb known as such.
  package mutating func add(verb lemma: String) { mark(verb: lemma, .verb) }

  private mutating func add(_ row: TabSeparated.Row, _ file: String) throws(DataFault) -> WordClass {
    let words = row.cells[2].split(separator: "|").map(String.init)
    guard let wordClass = WordClass(named: row.cells[0]), let kind = Kind(rawValue: row.cells[1]), !words.isEmpty else {
      throw DataFault(
        file: file, line: row.line, what: "\"\(row.cells[0])\", \"\(row.cells[1])\": no class and kind with words",
        remedy: "write a class of WordClass.swift, then word, verb, noun or phrase, then words parted by |")
    }
    for word in words {
      switch kind {
      case .word: mark(word, wordClass)
      case .verb: mark(verb: word, wordClass)
      case .noun: for form in inflection.forms(ofNoun: word) { mark(form, wordClass) }
      case .phrase: phrases.append((word, wordClass))
      }
    }
    return wordClass
  }

  private mutating func mark(verb lemma: String, _ wordClass: WordClass) {
    for (form, tag) in inflection.forms(ofVerb: lemma) {
      switch tag {
      case .verbGerund: mark(form, [wordClass, .verb, .gerund])
      case .verbPast where form != lemma, .verbParticiple where form != lemma: mark(form, [wordClass, .verb, .past])
      default: mark(form, [wordClass, .verb])
      }
    }
  }

  private mutating func mark(_ word: String, _ wordClass: WordClass) {
    let number = Int(vocabulary.insert(word))
    if number == classes.count { classes.append([]) }
    classes[number].insert(wordClass)
  }
}
