import Foundation
import Testing

/// The folder of treebanks; `make evaluate` unpacks them and says where.
private let syntaxFolder = ProcessInfo.processInfo.environment["ENTENTE_SYNTAX"]

/// English against trees made by hand (UD English EWT and GUM), read from their plain text with our own tokenizer.
///
/// Nobody tunes on these two: tables.py and whoever adds rows look at the train and dev parts only.
@Suite(.enabled(if: syntaxFolder != nil)) struct `English against treebanks` {
  /// F1 in percent of a trained parser (75,000 sentences, 4.6 MB of weights) on the treebank's own words, compared the
  /// same way: verbs, subject, passive subject, object, by-agent.
  private static let parser: [String: [Double]] = [
    "gum-news": [95.2, 85.8, 76.1, 83.3, 87.8], "ewt-test": [95.6, 91.3, 83.6, 86.7, 86.2],
  ]

  @Test(arguments: ["gum-news", "ewt-test"])
  func `finds subjects and objects of verbs`(name: String) throws {
    let folder = URL(fileURLWithPath: try #require(syntaxFolder))
    var scores = RelationScores()
    for sentence in try TreebankSentence.read(folder.appendingPathComponent(name + ".conllu")) { scores.add(sentence) }
    print(Self.table(name, scores))
    #expect((scores.relations[.subject]?.f1 ?? 0) >= 0.84)
    #expect((scores.relations[.object]?.f1 ?? 0) >= 0.80)
    #expect((scores.relations[.passiveSubject]?.f1 ?? 0) >= 0.73)
    #expect((scores.relations[.agent]?.f1 ?? 0) >= 0.80)
    #expect(scores.verbs.f1 >= 0.92)
  }

  private static func table(_ name: String, _ scores: RelationScores) -> String {
    let rows =
      [("verb or not", scores.verbs)]
      + Relation.allCases.map { ($0.rawValue, scores.relations[$0] ?? RelationScore()) }
    var lines = ["\(name): in percent   F1   precision   recall   a parser's F1   there"]
    for (row, parser) in zip(rows, parser[name] ?? []) {
      let cells = [row.1.f1, row.1.precision, row.1.recall].map { String(format: "%9.1f", 100 * $0) }.joined()
      lines.append(
        row.0.padding(toLength: 18, withPad: " ", startingAt: 0) + cells
          + String(format: "%12.1f%8d", parser, row.1.there))
    }
    return lines.joined(separator: "\n")
  }
}
