import EntenteEnglish
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `English, sentence by sentence` {
  private static let pieces = [
    "Peru", "Chile", "attacked", "thanks", "to", "leave", "the", "envoy", ",", "and", "who", "that", "said", "was",
    "not",
    "by", "of", "in", "if", "(", ")", "–", "\"", ".", ":", "'s", "will", "be", "leaving", "seen", "it", "they",
    "decision",
    "to", "urge", "-", "Monday", "5", "&", "what", "did", "according", "as", "well", "for", "whose", "naïve", "…",
  ]

  private static func nonsense(_ seed: UInt64, words: Int) -> String {
    var random = SplitMix64(seed: seed)
    return (0..<words).map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
  }

  @Test(arguments: UInt64(1)...200)
  func `reads any words without a trap, with indices that exist, and twice the same`(seed: UInt64) {
    let text = Self.nonsense(seed, words: Int(seed % 60))
    let read = ReadSentence(text)
    let analysis = read.analysis
    #expect(describe(analysis) == describe(ReadSentence(text).analysis))
    for phrase in analysis.phrases {
      #expect(analysis.words.indices.contains(phrase.head) && phrase.range.upperBound <= analysis.words.count)
    }
    for clause in analysis.clauses {
      #expect(analysis.verbGroups.indices.contains(clause.verb))
      let phrases =
        [clause.subject, clause.agent, clause.antecedent, clause.speaker].compactMap(\.self) + clause.objects
      #expect(phrases.allSatisfy(analysis.phrases.indices.contains))
      #expect(clause.parent.map(analysis.clauses.indices.contains) ?? true)
    }
  }

  private func describe(_ analysis: SentenceAnalysis) -> String {
    "\(analysis.words) \(analysis.phrases) \(analysis.verbGroups) \(analysis.clauses)"
  }

  @Test(arguments: [
    "", " ", ".", ",", "(", "\"", "to", "not", "and", "Peru", "according to", ", said", "that", "'s", "–", ":",
  ])
  func `reads next to nothing`(text: String) {
    #expect(ReadSentence(text).analysis.words.count <= 2)
  }

  @Test func `reads every sentence as before when tables hold more rows of nonsense`() throws {
    var tables = English.Tables.shipped
    func add(_ row: String, to file: inout English.File) { file.bytes += Array((row + "\n").utf8) }
    add("zzyx\tnoun", to: &tables.lexicon)
    add("zzyx\tzzyxed\tzzyxed\t", to: &tables.verbs)
    add("zzyx\tzzyxes", to: &tables.nouns)
    add("time\tzzyx", to: &tables.closed)
    add("zzyx\tinfinitive\tsubject\tplans\tA.\tB.", to: &tables.control)
    add("zzyx\tnoun\tverbs\tname\tname\tA.\tB.", to: &tables.homographs)
    let other = try English(tables)
    for seed in UInt64(1)...100 {
      let read = ReadSentence(Self.nonsense(seed, words: 30), names: false)
      let again = other.analyze(read.tokens[...], text: read.text.span)
      #expect(describe(again) == describe(read.analysis))
    }
  }

  @Test func `takes a name of several tokens for one word`() {
    let bytes = Array("The Free City of Zug thanked Peru.".utf8)
    var tokens: [Token] = []
    Tokenizer.plain.append(bytes.span, ByteRange(0, bytes.count), to: &tokens)
    let analysis = English.shipped.analyze(
      tokens[...], names: [NameSpan(tokens: 1..<5), NameSpan(tokens: 6..<7)], text: bytes.span)
    #expect(analysis.words.map(\.name) == [-1, 0, -1, 1, -1])
    #expect(analysis.clauses.map { $0.subject } == [0])
  }
}
