/// How much there is to read before the annex.
extension Page {
  /// As many words as may stand there.
  static let mostWords = 400

  /// The words of the head and the front, tables counted and figures not.
  var wordCount: Int {
    ([kicker, headline, stand] + front.flatMap(\.phrases)).reduce(0) { $0 + Self.count($1.words) }
  }

  /// Words, `so-called` and `May’s` as one, and numbers, `1,960` and `2.5` as one.
  private static func count(_ text: String) -> Int {
    var count = 0
    var run = Run.none
    for scalar in text.unicodeScalars {
      let isLetter = scalar.properties.isAlphabetic
      let isDigit = scalar.properties.numericType != nil
      switch run {
      case .word where isLetter || isDigit || "_’'-".unicodeScalars.contains(scalar): continue
      case .number where isDigit || scalar == "." || scalar == ",": continue
      default:
        run = isLetter ? .word : isDigit ? .number : .none
        count += run == .none ? 0 : 1
      }
    }
    return count
  }

  private enum Run {
    case none
    case word
    case number
  }
}

extension Page.Block {
  /// Everything that it says but in figures.
  var phrases: [Phrase] {
    switch self {
    case .heading(let words), .subheading(let words): [Phrase(words)]
    case .paragraph(let phrase), .limits(let phrase), .foot(let phrase): [phrase]
    case .list(let phrases), .navigation(let phrases): phrases
    case .cards(let cards): cards.flatMap(\.phrases)
    case .table(let table):
      [Phrase(table.caption)] + table.columns.map { Phrase($0.title) } + table.rows.joined() + [table.note ?? ""]
    case .figure: []
    case .quotation(let quotation, let note): [quotation.sentence, Phrase(note), quotation.story.phrase]
    case .columns(let columns): columns.joined().flatMap(\.phrases)
    }
  }
}

extension Page.Card {
  fileprivate var phrases: [Phrase] {
    let quoted = quotation.map { [$0.sentence, $0.story.phrase] } ?? []
    return [claim, estimate ?? ""] + quoted + stories.map(\.phrase)
  }
}
