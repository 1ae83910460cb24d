import EntenteCoding
import EntenteText

/// A sentence with parts of it set off: `[actor]`, `{trigger}`, `<recipient>`.
///
/// A bracket or backslash of the text's own has a backslash before it, so that whatever looks like a mark is one.
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

  private struct Mark: Hashable {
    let opening: String
    let place: ByteRange
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

  /// What the marks mean, for whoever sees them first.
  static let legend =
    "[who acts or is named] {the act} <on whom>; brackets of the text itself have a backslash: \\[so\\]"

  /// Of the sentence, with the offsets they have in their field; nil where they were not kept.
  private let bytes: ArraySlice<UInt8>?
  private let range: ByteRange
  private var marked: Set<Mark> = []
  private var signs: [Sign] = []
  private let isColoured: Bool
  private static let ownSigns = Set("[]{}<>\\".utf8)

  init(_ sentence: Sentence, of article: CodedArticle, isColoured: Bool) {
    bytes = article.article.bytes(at: sentence.range, of: sentence.field)
    range = sentence.range
    self.isColoured = isColoured
  }

  /// Sets a part off, once; parts that stand outside the sentence are left unmarked.
  mutating func mark(_ part: Part, at place: ByteRange) {
    let (opening, closing) = part.signs
    guard range.contains(place), !place.isEmpty, marked.insert(Mark(opening: opening, place: place)).inserted else {
      return
    }
    let order = signs.count
    let start = isColoured ? part.colour + opening : opening
    let end = isColoured ? closing + "\u{1B}[0m" : closing
    signs.append(Sign(offset: place.start, isOpening: true, rank: (-place.count, order), text: start))
    signs.append(Sign(offset: place.end, isOpening: false, rank: (place.count, -order), text: end))
  }

  /// The sentence on one line; a word of ours instead where its text was not kept.
  var text: String {
    guard let bytes, bytes.contains(where: { $0 != UInt8(ascii: " ") }) else { return "(the text was not kept)" }
    var text = ""
    var place = range.start
    for sign in signs.sorted(by: { $0.precedes($1) }) {
      text += visible(bytes[place..<sign.offset]) + sign.text
      place = sign.offset
    }
    return text + visible(bytes[place..<range.end])
  }

  private func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var escaped: [UInt8] = []
    for byte in bytes {
      if Self.ownSigns.contains(byte) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return TerminalText.visible(String(decoding: escaped, as: UTF8.self))
  }
}
