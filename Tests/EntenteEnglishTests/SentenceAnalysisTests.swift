import EntenteEnglish
import Testing

@Suite struct `What is said of a sentence` {
  @Test func `names the members of a list and what says the same again`() {
    let read = ReadSentence("Ode, the minister, thanked Peru, Chile and Bolivia.")
    let heads = read.analysis.phrases.map { read.text($0.head) }
    #expect(heads == ["Ode", "minister", "Peru", "Chile", "Bolivia"])
    #expect(read.analysis.members(of: 2) == [3, 4])
    #expect(read.analysis.appositions(to: 0) == [1])
    #expect(read.analysis.members(of: 0).isEmpty)
  }

  @Test(arguments: [
    ("Peru left.", "main"), ("When Peru left, Chile won.", "adverbial main"),
    ("Peru said that Chile won.", "main complement"),
    ("Peru wants to leave.", "main infinitive"), ("Peru began leaving.", "main gerund"),
    ("The town held by Peru fell.", "participle main"), ("Peru, which won, left.", "relative main"),
    ("Peru won and left.", "main coordinate"), ("\"Peru won,\" said Ode.", "main parenthetical"),
    ("Chile was, Peru said, attacked.", "main parenthetical"), ("Peru to visit Chile", "main"),
  ])
  func `has the kinds of its clauses`(sentence: String, kinds: String) {
    let clauses = ReadSentence(sentence).analysis.clauses
    #expect(clauses.map { "\($0.kind)" }.joined(separator: " ") == kinds)
  }

  @Test(arguments: [
    ("Peru left.", "own"), ("Peru won and left.", "own coordination"), ("Peru wants to leave.", "own control"),
    ("Peru, which won, left.", "antecedent own"), ("Thanking Chile, Peru left.", "participle own"),
    ("Peru's decision to leave hurt Chile.", "owner own"), ("Leave.", "none"),
  ])
  func `has the origin of their subjects`(sentence: String, origins: String) {
    let clauses = ReadSentence(sentence).analysis.clauses
    #expect(clauses.map { "\($0.subjectOrigin)" }.joined(separator: " ") == origins)
  }

  @Test(arguments: [
    ("Peru said that Chile won.", "that"), ("Peru left after Chile won.", "after"), ("Peru left if Chile won.", "if"),
    ("Peru, which won, left.", "which"), ("Peru wants to leave.", "to"), ("Peru accused Chile of leaving.", "of"),
    ("Peru won and left.", "and"),
  ])
  func `has the word that begins a clause`(sentence: String, marker: String) {
    let read = ReadSentence(sentence)
    #expect(read.analysis.clauses.compactMap(\.marker).map(read.text) == [marker])
  }
}
