import EntenteText

/// A line that says when the page was published: `29 Sep, 2023 18:28`, `Ann Ode | Updated: February 6, 2020`.
package struct PublicationLine {
  let date: WrittenDate
  /// A word such as `Published` stands before the date.
  let isLabelled: Bool
  private let isUpdate: Bool

  package init?(_ line: PageLine, in text: [UInt8], order: DateOrder?) {
    guard line.wordCount <= 24, !line.isProse || line.wordCount <= 8,
      text[line.range.start..<line.range.end].contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    let parts = Separators.parts(of: line.range, in: text, at: Separators.isPipe)
    for part in [line.range] + (parts.count > 1 ? parts : []) {
      let words = PageLine(part, of: text, emptyLinesBefore: 0).phrase.split(separator: " ").prefix(2)
      let isLabelled = words.contains { Self.labels.contains($0) }
      let isUpdate = words.contains { DateWords.updates.contains(String($0)) }
      let isByline = words.first == "by"
      let tail = isLabelled || isByline ? Self.behindLabel(part, in: text) : nil
      if let date = WrittenDate(text.surface(part), order: order) ?? tail.flatMap({ WrittenDate($0, order: order) }) {
        self.date = date
        self.isLabelled = isLabelled
        self.isUpdate = isUpdate
        return
      }
    }
    return nil
  }

  /// `June 22nd, 2023` of `Published in the Ode Daily, June 22nd, 2023`.
  private static func behindLabel(_ part: ByteRange, in text: [UInt8]) -> Substring? {
    let words = text.surface(part).split(separator: " ")
    return words.first { word in
      word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
        || DateWords.month(word.lowercased().filter { $0.isLetter }) != nil
    }
    .map { $0.base[$0.startIndex...] }
  }

  /// Returns the date of first publication among the date lines of a page: an update's only when there is no other.
  package static func published(_ lines: [PublicationLine]) -> WrittenDate? {
    (lines.first { $0.isLabelled && !$0.isUpdate } ?? lines.first { !$0.isUpdate } ?? lines.first)?.date
  }

  private static let labels = Set(DateWords.labels.split { $0 == " " || $0 == "\n" })
}
