import EntenteEnglish
import EntenteText

/// A sentence and what English says of it, for tests: names of a few countries are given as such.
struct ReadSentence {
  let text: [UInt8]
  let tokens: [Token]
  let analysis: SentenceAnalysis

  init(_ sentence: String, names: Bool = true) {
    let text = Array(sentence.utf8)
    var tokens: [Token] = []
    Tokenizer.plain.append(text.span, ByteRange(0, text.count), to: &tokens)
    let spans = names ? Self.names(tokens, text) : []
    self.text = text
    self.tokens = tokens
    analysis = English.shipped.analyze(tokens[...], names: spans, text: text.span)
  }

  private static let countries: Set = ["Peru", "Chile", "Bolivia", "Brazil", "Cuba", "Spain", "Kenya"]
  private static let adjectives: Set = ["Peruvian", "Chilean", "Bolivian", "Brazilian", "Cuban", "Spanish", "Kenyan"]
  private static let people: Set = ["Ode", "Rava"]

  private static func names(_ tokens: [Token], _ text: [UInt8]) -> [NameSpan] {
    tokens.indices.compactMap { at in
      let word = String(decoding: text[Int(tokens[at].start)..<Int(tokens[at].end)], as: UTF8.self)
      guard countries.contains(word) || adjectives.contains(word) || people.contains(word) else { return nil }
      return NameSpan(
        tokens: at..<at + 1, isAdjective: adjectives.contains(word), isPerson: people.contains(word))
    }
  }

  func text(_ word: Int) -> String {
    let tokens = self.tokens[analysis.words[word].tokens]
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(decoding: text[Int(first.start)..<Int(last.end)], as: UTF8.self)
  }

  /// The head of a phrase and of the others of its list, "Peru+Chile".
  func heads(_ phrase: Phrase.ID) -> String {
    ([phrase] + analysis.members(of: phrase)).map { text(analysis.phrases[$0].head) }.joined(separator: "+")
  }

  /// What the verb of a clause is called: by the word of `known` that is its lemma, else as it is written.
  private func verb(_ clause: Clause, _ known: Set<String>) -> String {
    let group = analysis.verbGroups[clause.verb]
    let name = known.sorted().first { Lemma($0) == group.lemma } ?? "?" + text(group.head)
    let particle = group.particle.map { particle in " " + (known.sorted().first { Lemma($0) == particle } ?? "?") }
    return (group.isNegated ? "not " : "") + name + (particle ?? "")
  }

  /// Who does what to whom, a clause a row, "Peru | thank | Chile"; passives are turned, and "-" is nobody.
  ///
  /// - Parameter expected: Rows that name the lemmas to show.
  /// - Returns: The rows in order of their verbs, parted by semicolons.
  func rows(_ expected: String) -> String {
    let known = Set(
      expected.split(separator: ";").flatMap { row in
        row.split(separator: "|").dropFirst().first?.split(separator: " ").map(String.init) ?? []
      })
    let clauses = analysis.clauses.sorted { verbPlace($0) < verbPlace($1) }
    return clauses.map { row($0, known) }.joined(separator: "; ")
  }

  private func verbPlace(_ clause: Clause) -> Int { analysis.verbGroups[clause.verb].head }

  private func row(_ clause: Clause, _ known: Set<String>) -> String {
    let isPassive = analysis.verbGroups[clause.verb].isPassive
    let actor = isPassive ? clause.agent : clause.subject
    let objects =
      (isPassive ? [clause.subject].compactMap(\.self) : []) + clause.objects + [clause.sharedObject].compactMap(\.self)
    let object = objects.isEmpty ? "-" : objects.map(heads).joined(separator: ", ")
    return "\(actor.map(heads) ?? "-") | \(verb(clause, known)) | \(object)"
  }
}
