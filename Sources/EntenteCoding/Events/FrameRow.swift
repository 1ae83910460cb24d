import EntenteEnglish
import EntenteText

/// Reads one row of frames.tsv, and says what is wrong with it.
struct FrameRow {
  static let columns = [
    "id", "act", "type", "mode", "verb", "particle", "theme", "actor", "recipient", "content", "flags", "example",
    "counterexample", "source",
  ]

  private let row: TabSeparated.Row
  private let file: String
  /// Words that stand before what a theme's head is about: the links of all rows.
  private let prepositions: Set<Lemma>
  private let classes: WordClasses

  init(_ row: TabSeparated.Row, file: String, prepositions: Set<Lemma>, _ classes: WordClasses) {
    self.row = row
    self.file = file
    self.prepositions = prepositions
    self.classes = classes
  }

  /// The prepositions that the rows' links name.
  static func prepositions(in rows: [TabSeparated.Row]) -> Set<Lemma> {
    var found: Set<Lemma> = []
    for row in rows {
      for part in parts(row.cells[7]) + parts(row.cells[8])
      where !part.contains(" ") && part != nobody && links[part] == nil {
        found.insert(Lemma(part))
      }
    }
    return found
  }

  /// The last words of a column's cells, and those with a hyphen, in order and once.
  static func words(in rows: [TabSeparated.Row], column: Int) -> [String] {
    let cells = rows.flatMap { parts($0.cells[column]) }
    return Set(
      cells.flatMap { cell in
        let words = cell.utf8.split(separator: UInt8(ascii: " "))
        return words.enumerated().compactMap { place, word in
          place == words.count - 1 || word.contains(hyphen) ? withoutHyphens(word) : nil
        }
      }
    ).filter { $0.utf8.allSatisfy { $0 &- 0x61 < 26 } }.sorted()
  }

  /// "cease-fire" and "ceasefire" are one word, as they are in a text.
  private static func withoutHyphens(_ word: Substring.UTF8View) -> String {
    String(decoding: word.filter { $0 != hyphen }, as: UTF8.self)
  }

  private static func lemma(_ word: some Sequence<UInt8>) -> Lemma {
    Lemma(key: WordKey.of(word.lazy.filter { $0 != hyphen }))
  }

  private static let hyphen = UInt8(ascii: "-")

  func frame() throws(DataFault) -> Frame {
    let cells = row.cells
    guard !cells[0].isEmpty, !cells[1].isEmpty else {
      throw fault("no id or act", "name the row and the kind of act, such as agree.invite")
    }
    let verbs = Self.parts(cells[4])
    let themes = cells[6].utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard !verbs.isEmpty || themes.contains(where: { !$0.isEmpty }) else {
      throw fault("neither a verb nor a theme", "name at least one word")
    }
    guard !themes.contains(where: { !$0.isEmpty && $0.allSatisfy { $0.isWhitespace } }) else {
      throw fault("a theme of blanks", "leave the alternative empty where a theme may be missing")
    }
    let flags = try named(cells[10], Self.flags, "flag").reduce(into: Frame.Flags()) { $0.insert($1) }
    let nouns = themes.filter { !$0.isEmpty }.map(theme)
    return Frame(
      id: cells[0], act: cells[1], type: try type(cells[2]), mode: cells[3].isEmpty ? nil : cells[3],
      verbs: verbs.map { Self.lemma($0.utf8) }, particles: Self.particles(cells[5]),
      themes: nouns, isThemeOptional: themes.contains(where: \.isEmpty),
      actor: try links(cells[7]), recipient: try links(cells[8]),
      content: try named(cells[9], Self.contents, "kind of content").reduce(into: []) { $0.insert($1) },
      flags: flags, written: Self.written(nouns, verbs))
  }

  /// Singular and plural of nouns; without these, the forms of regular verbs.
  private static func written(_ nouns: [Frame.Theme], _ verbs: [String]) -> [Lemma] {
    if !nouns.isEmpty { return nouns.flatMap { [$0.words[$0.head], $0.plural] } }
    return verbs.flatMap { [$0, Spelling.withS($0), Spelling.withED($0), Spelling.withING($0)] }.map { Lemma($0) }
  }

  private func type(_ name: String) throws(DataFault) -> EventType? {
    if name == Self.noType { return nil }
    guard let type = EventType(rawValue: name) else {
      let known = EventType.allCases.map(\.rawValue) + [Self.noType]
      throw fault("\"\(name)\" is no event type", "use one of \(known.joined(separator: ", "))")
    }
    return type
  }

  private func named<Value>(
    _ cell: String, _ known: [String: Value], _ what: String
  ) throws(DataFault) -> [Value] {
    var values: [Value] = []
    for part in Self.parts(cell) {
      guard let value = known[part] else {
        throw fault("\"\(part)\" is no \(what)", "use one of \(known.keys.sorted().joined(separator: ", "))")
      }
      values.append(value)
    }
    return values
  }

  private func theme(_ text: Substring) -> Frame.Theme {
    let words = Self.words(text)
    let preposition = words.dropFirst().firstIndex(where: prepositions.contains)
    let head = preposition.map { $0 - 1 } ?? words.count - 1
    let noun = String(Substring(text.utf8.split(separator: UInt8(ascii: " "))[head]))
    return Frame.Theme(words: words, head: head, plural: Self.lemma(Spelling.withS(noun).utf8))
  }

  private func links(_ cell: String) throws(DataFault) -> [Frame.Link] {
    var links: [Frame.Link] = []
    for part in Self.parts(cell) where part != Self.nobody { links.append(try link(part)) }
    return links
  }

  private func link(_ name: String) throws(DataFault) -> Frame.Link {
    if let link = Self.links[name] { return link }
    let words = Self.words(name[...])
    guard let last = words.last, classes[last].contains(.link) else {
      throw fault(
        "\"\(name)\" is no link",
        "use \(Self.links.keys.sorted().joined(separator: ", ")), \(Self.nobody) or a preposition; those known are the"
          + " class link of data/english/classes.tsv")
    }
    return .preposition(words)
  }

  private func fault(_ what: String, _ remedy: String) -> DataFault {
    DataFault(file: file, line: row.line, what: what, remedy: remedy)
  }

  static let noType = "NONE"
  private static let nobody = "none"

  // By bytes, since a program begins with thousands of these.
  private static func parts(_ cell: String) -> [String] {
    cell.utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }

  private static func words(_ text: Substring) -> [Lemma] {
    text.utf8.split(separator: UInt8(ascii: " ")).map { lemma($0) }
  }

  private static func particles(_ cell: String) -> [[Lemma]] {
    cell.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { words(Substring($0)) }
  }

  private static let links: [String: Frame.Link] = [
    "object": .object, "second-object": .secondObject, "subject": .subject, "content-subject": .contentSubject,
    "content-recipient": .contentRecipient, "speaker": .speaker, "theme": .theme,
  ]

  private static let contents: [String: Frame.Content] = [
    "infinitive": .infinitive, "gerund": .gerund, "that": .that, "whether": .whether,
  ]

  private static let flags: [String: Frame.Flags] = [
    "mutual": .mutual, "joint": .joint, "complement": .complement, "evaluation": .evaluation,
    "nominal": .nominal, "relation": .relation, "person-recipient": .personRecipient,
    "troops-subject": .troopsSubject, "visit": .visit, "topic-object": .topicObject,
    "needs-content": .needsContent, "intends": .intends, "one-sided": .oneSided, "covers": .covers,
    "blames": .blames, "undoes": .undoes, "beside": .beside, "modal": .modal, "only-negated": .onlyNegated,
    "future": .future, "hypothetical": .hypothetical, "contest": .contest, "word": .word, "host": .host,
    "no-object": .noObject, "apart": .apart, "retells": .retells, "occasion": .occasion,
    "reply": .reply, "hostile": .hostile,
  ]
}
