package import EntenteText

/// Reads sentences of English: words, their classes, phrases, verbs and clauses.
///
/// Made once, from the tables of data/english, and then only called; it knows no country and no act.
package struct English: Sendable {
  /// The bytes of a table, and its name for messages.
  package typealias File = (bytes: [UInt8], file: String)

  /// The tables of data/english.
  package struct Tables: Sendable {
    package var lexicon: File
    package var transitions: File
    package var suffixes: File
    package var shapes: File
    package var verbs: File
    package var nouns: File
    package var closed: File
    package var control: File
    package var homographs: File
    package var classes: File

    /// Every table, in the order of the fields.
    package var all: [File] {
      [lexicon, transitions, suffixes, shapes, verbs, nouns, closed, control, homographs, classes]
    }

    package init(
      lexicon: File, transitions: File, suffixes: File, shapes: File, verbs: File, nouns: File, closed: File,
      control: File, homographs: File, classes: File
    ) {
      self.lexicon = lexicon
      self.transitions = transitions
      self.suffixes = suffixes
      self.shapes = shapes
      self.verbs = verbs
      self.nouns = nouns
      self.closed = closed
      self.control = control
      self.homographs = homographs
      self.classes = classes
    }
  }

  private let tagger: Tagger
  private let lemmatizer: Lemmatizer
  private let homographs: Homographs
  private let closed: ClosedWords
  private let control: Control
  private let speech: Speech

  /// - Parameters:
  ///   - tables: The tables of data/english.
  ///   - verbs: Lemmas that the caller looks for, whose forms are then known however rare they are.
  ///   - nouns: Nouns that the caller looks for, whose regular plurals are then known.
  /// - Throws: The first fault of a table.
  package init(_ tables: Tables, verbs: [String] = [], nouns: [String] = []) throws(DataFault) {
    let transitions = Transitions(
      try TagTable(tables.transitions.bytes, file: tables.transitions.file, columns: ["before", "previous", "tags"]))
    let words = try TagTable(tables.lexicon.bytes, file: tables.lexicon.file, columns: ["word", "tags"])
    let lexicon = Lexicon(words, transitions)
    let suffixes = try TagTable(tables.suffixes.bytes, file: tables.suffixes.file, columns: ["suffix", "tags"])
    let shapes = try TabSeparated(
      tables.shapes.bytes, file: tables.shapes.file, columns: ["tag", "small", "capital", "capitals"])
    lemmatizer = Lemmatizer(
      irregularVerbs: try TabSeparated(tables.verbs.bytes, file: tables.verbs.file, columns: VerbForms.columns),
      irregularNouns: try TabSeparated(tables.nouns.bytes, file: tables.nouns.file, columns: Inflection.nounColumns),
      words: words, lexicon: lexicon, verbs: verbs, nouns: nouns)
    tagger = Tagger(
      lexicon: lexicon, guess: WordGuess(suffixes, transitions),
      shapes: try WordShapes(shapes), transitions: transitions, words: lemmatizer)
    homographs = try Homographs(
      TabSeparated(tables.homographs.bytes, file: tables.homographs.file, columns: Homographs.columns),
      lemmatizer: lemmatizer)
    closed = try ClosedWords(
      TabSeparated(tables.closed.bytes, file: tables.closed.file, columns: ["class", "words"]))
    control = try Control(
      TabSeparated(tables.control.bytes, file: tables.control.file, columns: Control.columns))
    speech = Speech(control: control, closed: closed)
  }

  /// Reads one sentence.
  ///
  /// - Parameters:
  ///   - tokens: The sentence's tokens.
  ///   - names: Names among them, in order and apart; places count from the sentence's first token.
  ///   - text: The text that the tokens point into.
  /// - Returns: What was read; without tokens, nothing.
  /// - Complexity: Linear in the number of tokens.
  package func analyze(_ tokens: ArraySlice<Token>, names: [NameSpan] = [], text: Span<UInt8>) -> SentenceAnalysis {
    let units = WordUnit.units(of: tokens, names: names, text: text, knownTo: lemmatizer)
    var words = words(units, tokens, names: names, text: text)
    let parts = Insertion.parts(of: words, closed)
    if parts.contains(where: \.splitsVerb) {
      // What was parted from its auxiliary is told better without what stands between.
      let whole = self.words(parts[0].places.map { units[$0] }, tokens, names: names, text: text)
      for (place, word) in zip(parts[0].places, whole) { words[place] = word }
    }
    var reading = SentenceReading(words: words, closed: closed, control: control)
    for part in parts { reading.read(part) }
    let clauses = speech.attributed(reading.takeClauses(), reading.text.verbGroups, source: reading.source)
    return SentenceAnalysis(
      words: words, phrases: reading.text.phrases, verbGroups: reading.text.verbGroups, clauses: clauses)
  }

  private func words(
    _ units: [WordUnit], _ tokens: ArraySlice<Token>, names: [NameSpan], text: Span<UInt8>
  ) -> [Word] {
    let tags = homographs.settled(tagger.tags(of: units, tokens, names: names, text: text), of: units)
    return units.indices.map { at in
      let unit = units[at]
      let lemma =
        lemmatizer.lemma(of: unit, tags[at])
        ?? lemmatizer.lemma(ofUnknownVerb: bytes(of: tokens[tokens.startIndex + Int(unit.firstToken)], text))
      return Word(
        firstToken: unit.firstToken, endToken: unit.endToken, tag: tags[at], lemma: lemma, name: unit.name,
        isPerson: unit.name >= 0 && names[Int(unit.name)].isPerson,
        isPastAlone: tags[at] == .verbPast && lemmatizer.verbs.isPastAlone(unit.key))
    }
  }

  private func bytes(of token: Token, _ text: Span<UInt8>) -> [UInt8] {
    (Int(token.start)..<Int(token.end)).map { text[$0] }
  }
}
