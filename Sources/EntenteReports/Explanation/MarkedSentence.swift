import EntenteCoding
import EntenteText

/// A sentence with parts of it set off: `[actor]`, `{trigger}`, `<recipient>`.
struct MarkedSentence {
  /// What a part of a sentence is.
  enum Part {
    case actor
    case trigger
    case recipient
    /// A country that is counted.
    case mention

    fileprivate var signs: (opening: String, closing: String) {
      switch self {
      case .actor, .mention: ("[", "]")
      case .trigger: ("{", "}")
      case .recipient: ("<", ">")
      }
    }

    /// Blue, bold, magenta: the signs stay, so that nothing hangs on colour.
    fileprivate var colour: String {
      switch self {
      case .actor, .mention: "\u{1B}[34m"
      case .trigger: "\u{1B}[1m"
      case .recipient: "\u{1B}[35m"
      }
    }
  }

  /// A bracket, and where it stands among others at the same place.
  private struct Sign {
    let offset: Int
    /// Closing brackets before opening ones, so that parts side by side do not interlock.
    let isOpening: Bool
    /// Of opening brackets the longer part's first, of closing ones the shorter part's; of parts with the same bytes,
    /// such as "both", the one marked first is the outer one.
    let rank: (Int, Int)
    let text: String

    func precedes(_ other: Sign) -> Bool {
      (offset, isOpening ? 1 : 0, rank.0, rank.1) < (other.offset, other.isOpening ? 1 : 0, other.rank.0, other.rank.1)
    }
  }

  private let bytes: [UInt8]
  private let range: ByteRange
  private var signs: [Sign] = []
  private let isColoured: Bool

  init(_ sentence: Sentence, of article: CodedArticle, isColoured: Bool) {
    bytes = article.article.bytes(of: sentence.field)
    range = sentence.range
    self.isColoured = isColoured
  }

  /// Sets a part off; parts that stand outside the sentence are left unmarked.
  mutating func mark(_ part: Part, at place: ByteRange) {
    guard range.contains(place), !place.isEmpty else { return }
    let (opening, closing) = part.signs
    let order = signs.count
    let start = isColoured ? part.colour + opening : opening
    let end = isColoured ? closing + "\u{1B}[0m" : closing
    signs.append(Sign(offset: place.start, isOpening: true, rank: (-place.count, order), text: start))
    signs.append(Sign(offset: place.end, isOpening: false, rank: (place.count, -order), text: end))
  }

  var text: String {
    var text = ""
    var place = range.start
    for sign in signs.sorted(by: { $0.precedes($1) }) {
      text += visible(place..<sign.offset) + sign.text
      place = sign.offset
    }
    return text + visible(place..<range.end)
  }

  private func visible(_ range: Range<Int>) -> String {
    TerminalText.visible(String(decoding: bytes[range], as: UTF8.self))
  }
}
