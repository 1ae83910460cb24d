import EntenteEnglish

/// Whether some words name a year that is past: "in 1961", "between 2016 and 2018".
struct Background {
  let view: SentenceView
  /// The year of publication; nil when the article is undated.
  let year: Int?

  func isTold(in positions: Range<Int>) -> Bool {
    positions.contains { position in
      guard view.tokens[position].isNumber, view.tokens[position].end - view.tokens[position].start == 4,
        view.is(position - 1, [.preposition, .and, .month]), let number = number(at: position),
        (1800...2100).contains(number)
      else { return false }
      return year.map { number < $0 }
        ?? (view.is(position - 1, [.and]) || view.is(position - 1, .span))
    }
  }

  private func number(at position: Int) -> Int? {
    Int(view.text.string(of: view.articleTokens(position..<position + 1), in: view.sentence))
  }
}
