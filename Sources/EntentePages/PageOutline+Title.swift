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

  /// The line that stands twice above the article; else the first long enough for a headline; else the last.
  private func headline() -> Int? {
    let end = firstProse ?? open.last { lines[$0].wordCount >= 8 } ?? 0
    let candidates = withoutSlogans(open.filter { $0 < end && isCandidate(lines[$0]) })
    let counts = Dictionary(lines[..<end].map { ($0.phrase, 1) }, uniquingKeysWith: +)
    return candidates.first { counts[lines[$0].phrase, default: 0] > 1 }
      ?? candidates.first { saysSomething($0) || lines[$0].wordCount >= 5 }
      ?? candidates.first { lines[$0].wordCount >= 4 }
      ?? candidates.last
  }

  private func saysSomething(_ index: Int) -> Bool { lines[index].wordCount >= 3 && Headline.hasVerb(lines[index]) }

  /// Leaves out lines without a verb above a menu, which are a site's own, when a line with one follows.
  private func withoutSlogans(_ candidates: [Int]) -> [Int] {
    guard let headline = candidates.first(where: saysSomething) else { return candidates }
    return candidates.filter { index in
      let menu = lines.indices[(index + 1)...].prefix(3)
      return index >= headline || menu.count < 3 || !menu.allSatisfy { isMenuEntry($0) }
    }
  }

  private func isMenuEntry(_ index: Int) -> Bool {
    reasons[index] == .navigation || isOpen(index) && lines[index].wordCount <= 3 && !lines[index].endsWithStop
  }

  private func isCandidate(_ line: PageLine) -> Bool {
    if isDateline(line) { return false }
    return (2...40).contains(line.wordCount) && line.range.count <= 300 && !line.startsWithBullet
      && Caption(line, in: text) == nil && isOneSentence(line)
  }

  private func isOneSentence(_ line: PageLine) -> Bool {
    SentenceSplitter.sentences(in: text, paragraphs: [line.range], field: .title).sentences.count == 1
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
