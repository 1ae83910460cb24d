import EntenteText

/// A line that says when the page was published: `29 Sep, 2023 18:28`, `Ann Ode | Updated: February 6, 2020`.
struct DateLine {
  let date: WrittenDate
  /// A word such as `Published` stands before the date.
  let isLabelled: Bool
  private let isUpdate: Bool

  init?(_ line: PageLine, in text: [UInt8], order: DateOrder?) {
    guard line.wordCount <= 24, !line.isProse || line.wordCount <= 8 else { return nil }
    let parts = Separators.parts(of: line.range, in: text, at: Separators.pipes)
    for part in [line.range] + (parts.count > 1 ? parts : []) {
      let surface = text.surface(part)
      guard let date = WrittenDate(surface, order: order) else { continue }
      let words = PageLine(part, of: text, emptyLinesBefore: 0).phrase.split(separator: " ").prefix(2)
      self.date = date
      isLabelled = words.contains { Self.labels.contains($0) }
      isUpdate = words.contains { Self.updates.contains($0) }
      return
    }
    return nil
  }

  /// Returns the date of first publication among the date lines of a page: an update's only when there is no other.
  static func published(_ lines: [DateLine]) -> WrittenDate? {
    (lines.first { $0.isLabelled && !$0.isUpdate } ?? lines.first { !$0.isUpdate } ?? lines.first)?.date
  }

  private static let labels = Set(DateWords.labels.split { $0 == " " || $0 == "\n" })
  private static let updates: Set<Substring> = [
    "updated", "modified", "actualizado", "aktualisiert", "jour", "обновлено",
  ]
}
