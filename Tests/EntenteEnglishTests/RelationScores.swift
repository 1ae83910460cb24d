import EntenteEnglish
import EntenteText

/// What is compared with a treebank: a verb and a phrase that is something to it, both by the word that heads them.
enum Relation: String, CaseIterable {
  case subject, passiveSubject = "passive subject", object, agent = "by-agent"

  /// By the relation of Universal Dependencies; subjects that only enhanced dependencies have are not counted.
  init?(universal: String) {
    switch universal {
    case "nsubj", "nsubj:outer": self = .subject
    case "nsubj:pass": self = .passiveSubject
    case "obj": self = .object
    case "obl:agent": self = .agent
    default: return nil
    }
  }
}

/// Counts of what was found, what was right, and what there is.
struct RelationScore {
  var right = 0
  var found = 0
  var there = 0

  var f1: Double { 2 * Double(right) / Double(max(found + there, 1)) }
  var precision: Double { Double(right) / Double(max(found, 1)) }
  var recall: Double { Double(right) / Double(max(there, 1)) }
}

/// How well clauses agree with trees: verbs that are no auxiliary or copula, with the heads of their phrases.
struct RelationScores {
  private(set) var relations: [Relation: RelationScore] = [:]
  private(set) var verbs = RelationScore()

  private struct Pair: Hashable {
    let relation: Relation
    let dependent: Int
    let verb: Int
  }

  mutating func add(_ sentence: TreebankSentence) {
    var tokens: [Token] = []
    Tokenizer.plain.append(sentence.text.span, ByteRange(0, sentence.text.count), to: &tokens)
    let analysis = English.shipped.analyze(tokens[...], text: sentence.text.span)
    let places = analysis.words.map { place(Int(tokens[Int($0.endToken) - 1].start), in: sentence) }
    let verbs = Set(
      analysis.clauses.map { analysis.verbGroups[$0.verb].head }.filter { isContent(analysis.words[$0].tag) }
        .map { places[$0] })
    let there = Set(sentence.words.indices.filter { sentence.words[$0].universal == "VERB" })
    self.verbs.right += verbs.intersection(there).count
    self.verbs.found += verbs.count
    self.verbs.there += there.count
    compare(pairs(analysis, places), sentence)
  }

  private func isContent(_ tag: PartOfSpeech) -> Bool { !tag.isBe && tag != .modal }

  /// The word of the treebank that a place of our text is in.
  private func place(_ start: Int, in sentence: TreebankSentence) -> Int {
    sentence.words.lastIndex { $0.start <= start } ?? 0
  }

  /// What clauses say; a relative pronoun stands for its antecedent, as in the trees.
  private func pairs(_ analysis: SentenceAnalysis, _ places: [Int]) -> [Pair] {
    var pairs: [Pair] = []
    for clause in analysis.clauses where isContent(analysis.words[analysis.verbGroups[clause.verb].head].tag) {
      let group = analysis.verbGroups[clause.verb]
      let verb = places[group.head]
      func add(_ relation: Relation, _ word: Int) {
        pairs.append(Pair(relation: relation, dependent: places[word], verb: verb))
      }
      let subject: Relation = group.isPassive ? .passiveSubject : .subject
      if clause.subjectOrigin == .own, let phrase = clause.subject { add(subject, analysis.phrases[phrase].head) }
      if clause.kind == .relative, clause.subjectOrigin == .antecedent, let marker = clause.marker {
        add(subject, marker)
      }
      if let agent = clause.agent { add(.agent, analysis.phrases[agent].head) }
      for object in clause.objects {
        if clause.kind == .relative && object == clause.antecedent {
          if let marker = clause.marker { add(.object, marker) }
        } else {
          add(.object, analysis.phrases[object].head)
        }
      }
    }
    return pairs
  }

  private mutating func compare(_ pairs: [Pair], _ sentence: TreebankSentence) {
    var left = pairs
    for (at, word) in sentence.words.enumerated() where word.head >= 0 {
      let isReceiver = word.relation == "iobj"
      guard let relation = isReceiver ? .object : Relation(universal: word.relation),
        sentence.words[word.head].universal == "VERB"
      else { continue }
      let same = sentence.alternatives(at)
      let match = left.firstIndex { $0.relation == relation && $0.verb == word.head && same.contains($0.dependent) }
      if let match { left.remove(at: match) }
      // Who gets something is an object of ours too, but not counted.
      if isReceiver { continue }
      relations[relation, default: RelationScore()].there += 1
      if match != nil {
        relations[relation, default: RelationScore()].right += 1
        relations[relation, default: RelationScore()].found += 1
      }
    }
    for pair in left { relations[pair.relation, default: RelationScore()].found += 1 }
  }
}
