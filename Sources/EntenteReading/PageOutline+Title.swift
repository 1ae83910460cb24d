import EntenteText

extension PageOutline {
  /// Chooses the headline among the lines above the first sentence of the article, or leaves the page without one.
  mutating func chooseTitle() {
    if let index = headline() ?? sentenceAsHeadline() { setTitle(index) }
  }

  /// Chooses the line that says a known title, and returns true; or a headline in other words.
  mutating func chooseTitle(saying known: [UInt8]) -> Bool {
    let phrase = PageLine(ByteRange(0, known.count), of: known, emptyLinesBefore: 0).phrase
    if let index = open.first(where: { lines[$0].phrase == phrase }) {
      setTitle(index)
      return true
    }
    chooseTitle()
    return false
  }

  /// The line above the article that stands on the page twice; else the first long enough for a headline; else the last.
  private func headline() -> Int? {
    let end = firstProse ?? open.last { lines[$0].wordCount >= 8 } ?? 0
    let candidates = open.filter { $0 < end && isCandidate(lines[$0]) }
    return candidates.first { standsTwice($0) }
      ?? candidates.first { Headline.hasVerb(lines[$0]) && lines[$0].wordCount >= 3 || lines[$0].wordCount >= 5 }
      ?? candidates.first { lines[$0].wordCount >= 4 }
      ?? candidates.last
  }

  private func isCandidate(_ line: PageLine) -> Bool {
    (2...40).contains(line.wordCount) && line.range.count <= 300 && !line.startsWithBullet
      && Caption(line, in: text) == nil
  }

  private func standsTwice(_ index: Int) -> Bool {
    lines.indices.contains { $0 != index && lines[$0].phrase == lines[index].phrase }
  }

  /// The first sentence, where it is the headline: the article says it again and goes on, or a wider gap follows it
  /// than any other paragraph.
  private func sentenceAsHeadline() -> Int? {
    guard let index = firstProse, lines[index].wordCount <= 30, !lines[index].startsWithBullet,
      lines[index].range.count <= 300, let next = open.first(where: { $0 > index })
    else { return nil }
    let phrase = lines[index].phrase
    if lines[index + 1..<min(index + 4, lines.count)].contains(where: { $0.phrase.hasPrefix(phrase) }) { return index }
    let gap = lines[next].emptyLinesBefore
    let otherGaps = open.filter { $0 > next }.map { lines[$0].emptyLinesBefore }
    return gap >= 2 && otherGaps.count >= 2 && otherGaps.allSatisfy { $0 < gap } ? index : nil
  }
}
