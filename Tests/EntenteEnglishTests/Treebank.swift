import Foundation

/// A sentence of a treebank in CoNLL-U: its words and how they depend on each other.
struct TreebankSentence {
  struct Word {
    let form: String
    let universal: String
    let penn: String
    /// The index of the word that this one depends on; -1 for the root.
    let head: Int
    let relation: String
    /// Where it begins in the sentence's text, in bytes.
    let start: Int
  }

  let words: [Word]
  let text: [UInt8]
}

extension TreebankSentence {
  /// The sentences of a file; lines of words that were merged or left out are passed over.
  static func read(_ file: URL) throws -> [TreebankSentence] {
    let text = try String(contentsOf: file, encoding: .utf8)
    return text.components(separatedBy: "\n\n").compactMap { block in
      let rows = block.split(separator: "\n").filter { $0.first?.isNumber == true }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        .filter { Int($0[0]) != nil }
      return rows.isEmpty ? nil : TreebankSentence(rows)
    }
  }

  private init(_ rows: [[String]]) {
    var text = ""
    var words: [Word] = []
    for (at, cells) in rows.enumerated() {
      words.append(
        Word(
          form: cells[1], universal: cells[3], penn: cells[4], head: (Int(cells[6]) ?? 0) - 1, relation: cells[7],
          start: text.utf8.count))
      text += cells[1].replacingOccurrences(of: " ", with: "_")
      let isGlued = cells[9].contains("SpaceAfter=No") || at + 1 < rows.count && Self.isGlued(cells[1], rows[at + 1])
      if !isGlued && at + 1 < rows.count { text += " " }
    }
    self.words = words
    self.text = Array(text.utf8)
  }

  /// Parts of one word have no space between them, though only the line of the whole says so: "don't", "cannot".
  private static func isGlued(_ form: String, _ next: [String]) -> Bool {
    let part = next[1].lowercased().replacingOccurrences(of: "’", with: "'")
    if ["n't", "'s", "'re", "'ve", "'ll", "'d", "'m"].contains(part) { return next[3] != "PUNCT" }
    return part == "not" && form.lowercased() == "can" || part == "na" && ["gon", "wan"].contains(form.lowercased())
      || part == "'" && next[4] == "POS"
  }

  /// A word and those that name the same: parts of a name, a title in front of it.
  func alternatives(_ word: Int) -> Set<Int> {
    var same: Set = [word]
    for (at, other) in words.enumerated() where other.head == word {
      let isName = other.relation == "compound" && other.universal == "PROPN" && words[word].universal == "PROPN"
      if other.relation.hasPrefix("flat") || other.relation == "nmod:desc" || isName { same.insert(at) }
      guard other.relation == "nmod:desc" else { continue }
      for (inner, part) in words.enumerated() where part.head == at && part.relation.hasPrefix("flat") {
        same.insert(inner)
      }
    }
    if words[word].relation == "flat" { same.insert(words[word].head) }
    return same
  }
}
