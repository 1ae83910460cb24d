import EntenteEnglish
import Testing

/// Which words of a sentence are phrases and which are verbs, by a reader's eye.
@Suite struct `The parts of a sentence` {
  /// Phrases in round brackets, verb groups in angle ones, in order of the text.
  private func parts(_ sentence: String) -> String {
    let read = ReadSentence(sentence)
    let phrases = read.analysis.phrases.map { ($0.range, "(" + words($0.range, read) + ")") }
    let verbs = read.analysis.verbGroups.map { ($0.range, "<" + words($0.range, read) + ">") }
    return (phrases + verbs).sorted { $0.0.lowerBound < $1.0.lowerBound }.map(\.1).joined(separator: " ")
  }

  private func words(_ range: Range<Int>, _ read: ReadSentence) -> String {
    range.map(read.text).joined(separator: " ")
  }

  @Test(arguments: [
    ("Peru attacked Chile.", "(Peru) <attacked> (Chile)"),
    ("The envoy has not yet left.", "(The envoy) <has not yet left>"),
    ("Peru plans to leave.", "(Peru) <plans> <to leave>"),
    ("Peru gave Chile aid.", "(Peru) <gave> (Chile) (aid)"),
    ("Peru sent Chile a letter.", "(Peru) <sent> (Chile) (a letter)"),
    ("Peru spoke to displaced farmers.", "(Peru) <spoke> (displaced farmers)"),
    ("Peru never attacked Chile.", "(Peru) <never attacked> (Chile)"),
    ("Peru chose not to leave.", "(Peru) <chose> <not to leave>"),
    ("Attacking Chile was wrong.", "<Attacking> (Chile) <was>"),
    ("The visit was called off.", "(The visit) <was called>"),
  ])
  func `are phrases and verbs`(sentence: String, expected: String) { #expect(parts(sentence) == expected) }
}
