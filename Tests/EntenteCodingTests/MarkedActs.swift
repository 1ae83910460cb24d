import EntenteCoding
import EntenteEnglish
import EntenteText
import Testing

/// A text in which the words of its first engagement may be marked.
///
/// As in `[Peru|actor] [invited|trigger] [Chile|recipient] to talks`.
struct MarkedActs {
  /// The text without the marks.
  private(set) var text = ""
  /// The marked words by their part.
  private(set) var words: [String: String] = [:]

  init(_ marked: String) {
    var rest = marked[...]
    while let mark = rest.firstMatch(of: #/\[([^\[\]|]+)\|(actor|trigger|recipient)\]/#) {
      text += rest[..<mark.range.lowerBound] + mark.1
      words[String(mark.2)] = String(mark.1)
      rest = rest[mark.range.upperBound...]
    }
    text += rest
  }
}

extension Engagement {
  /// What was coded, in one line: `PER>CHL AGREE planned`, `CHL=PER CONSULT phone`.
  ///
  /// Then what is out of the ordinary: a status that is not realised, an attribution that is not the narrator's. The
  /// sides of a reciprocal act stand in alphabetical order, as neither comes first.
  var code: String {
    let sides = reciprocal ? [source, target].sorted() : [source, target]
    var words = [sides.map(\.iso3).joined(separator: reciprocal ? "=" : ">"), type.rawValue]
    if let mode { words.append(mode) }
    if prospective { words.append("planned") }
    if status != .realised { words.append(status.rawValue) }
    if attribution != .narrator { words.append(attribution.rawValue) }
    return words.joined(separator: " ")
  }
}

/// Expects the shipped coder to read these engagements in a text, and the first in the words that are marked.
func expectActs(
  _ marked: String, _ codes: [String], published: String? = "2023-09-29",
  _ sourceLocation: SourceLocation = #_sourceLocation
) {
  let acts = MarkedActs(marked)
  let engagements = Coder.shipped.code(acts.text, published: published).engagements
  #expect(engagements.map(\.code) == codes, "\(acts.text)", sourceLocation: sourceLocation)
  guard let first = engagements.first else { return }
  let bytes = Array(acts.text.utf8)
  let found = ["actor": first.actor, "trigger": first.trigger, "recipient": first.recipient]
    .mapValues { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
  #expect(found.filter { acts.words[$0.key] != nil } == acts.words, "\(acts.text)", sourceLocation: sourceLocation)
}
