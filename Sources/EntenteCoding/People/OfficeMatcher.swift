import EntenteEnglish

/// Finds offices, organs and groups in a sentence: the longest form of titles.tsv at a position, in any case.
///
/// A class, because it holds many tables and is asked about every word.
final class OfficeMatcher: Sendable {
  /// A form that stands in a sentence.
  struct Match: Sendable {
    let kind: Offices.Kind
    let reach: Offices.Reach
    let range: Range<Int>
    /// Whose title it is, where the text says no other.
    var country: Country?
  }

  /// What a form says, without its letters.
  private struct Meaning: Sendable {
    let kind: Offices.Kind
    let reach: Offices.Reach
    let country: Country?
    let isAbbreviation: Bool
  }

  private let meanings: [Meaning]
  private let trie: PhraseTrie

  init(offices: Offices, vocabulary: inout Vocabulary) {
    var trie = PhraseTrie()
    for (index, form) in offices.forms.enumerated() {
      trie.insert(FormWords(form.text, &vocabulary).numbers, value: index)
    }
    meanings = offices.forms.map {
      Meaning(kind: $0.kind, reach: $0.reach, country: $0.country, isAbbreviation: $0.isAbbreviation)
    }
    self.trie = trie
  }

  /// Whether a form begins with the word; most words fail here.
  func mayBegin(with word: Int32) -> Bool { trie.begins(with: word) }

  func match(at start: Int, in view: SentenceView) -> Match? {
    guard start < view.count, mayBegin(with: view.tokens[start].word) else { return nil }
    var node: PhraseTrie.Node = 0
    var position = start
    var found: Match?
    while position < view.count {
      if position > start, view.mark(position) == .hyphen {
        position += 1
        continue
      }
      node = trie.step(node, view.tokens[position].word)
      if node == 0 { break }
      position += 1
      if trie.isTerminal(node), let value = trie.values(at: node).first {
        let form = meanings[value]
        if form.isAbbreviation, !view.tokens[start].shape.contains(.upper) { continue }
        found = Match(kind: form.kind, reach: form.reach, range: start..<position, country: form.country)
      }
    }
    return found
  }
}
