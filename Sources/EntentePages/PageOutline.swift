import EntenteText

/// The lines of a page with what has been found out about each; every step settles some of those left open.
struct PageOutline {
  let text: [UInt8]
  let lines: [PageLine]
  /// Why a line is skipped; nil while it counts as body.
  private(set) var reasons: [Skipped.Reason?]
  private(set) var titleIndex: Int?
  /// The credits of the captions that are kept, by line.
  private(set) var credits: [Int: ByteRange] = [:]
  /// The speakers of a transcript, by line.
  private(set) var speakers: [Int: ByteRange] = [:]

  /// - Parameters:
  ///   - cut: The text.
  ///   - longest: Words are read in lines of so many bytes at most; longer ones have none.
  init(_ cut: TextLines, readingWordsUpTo longest: Int = .max) {
    text = cut.text
    lines = PageLines.lines(of: cut, readingWordsUpTo: longest)
    reasons = Array(repeating: nil, count: lines.count)
  }

  var title: Article.Title { titleIndex.map { .inText(lines[$0].range) } ?? .none }

  /// Lines that are neither title nor skipped so far.
  var open: some BidirectionalCollection<Int> { lines.indices.lazy.filter { isOpen($0) } }

  func isOpen(_ index: Int) -> Bool { reasons[index] == nil && index != titleIndex }

  mutating func skip(_ index: Int, _ why: Skipped.Reason) { reasons[index] = why }

  mutating func setTitle(_ index: Int) { titleIndex = index }

  /// Skips the title itself, because another is known.
  mutating func skipTitle() {
    if let index = titleIndex { skip(index, .repeatedTitle) }
    titleIndex = nil
  }

  /// The first open line that only an article has: a sentence with a full stop, or a long one.
  var firstProse: Int? {
    open.first { lines[$0].isProse && (lines[$0].endsWithFullStop || lines[$0].wordCount > 20) } ?? loneSentence
  }

  var lastProse: Int? { open.last { lines[$0].isProse } ?? loneSentence }

  /// The short sentence that is all a page says under its title: in the last line, a paragraph of its own.
  ///
  /// Three words and a full stop are few enough for a label, so it counts only where no line has more.
  private var loneSentence: Int? {
    guard let last = open.last, open.allSatisfy({ !lines[$0].isProse }) else { return nil }
    let line = lines[last]
    let isSentence = line.endsWithFullStop && line.wordCount >= 3 && !line.isTitleCase && !line.startsWithBullet
    return isSentence && (line.emptyLinesBefore > 0 || last == 0) ? last : nil
  }

  // MARK: Steps

  /// Settles what can be told once the title is chosen.
  mutating func skipAroundTitle() {
    skipRepeatedTitles()
    skipAnnounced()
    skipLists()
    skipCaptions()
    skipRepetitions()
    skipOutlets()
    skipTail()
    skipRelatedHeadlines()
    skipNotes()
    skipEdges()
    speakers = SpeakerLabel.labels(in: self).mapValues(\.range)
  }

  /// Settles lines known by their words and shapes, and date lines; returns the date of publication they state.
  mutating func skipBoilerplate(_ order: DateOrder?) -> WrittenDate? {
    for index in lines.indices { reasons[index] = Boilerplate.reason(lines[index], in: text) }
    var found: [PublicationLine] = []
    var proseSeen = 0
    for index in lines.indices where reasons[index] != .comments && reasons[index] != .field {
      guard let line = PublicationLine(lines[index], in: text, order: order), proseSeen < 2 || line.isLabelled else {
        if isOpen(index), lines[index].isProse { proseSeen += 1 }
        continue
      }
      found.append(line)
      reasons[index] = .publicationDate
    }
    return PublicationLine.published(found)
  }

  /// Skips lines that say the title again, maybe with the site's name behind it.
  private mutating func skipRepeatedTitles() {
    guard let titleIndex else { return }
    skipRepetitions(ofPhrase: lines[titleIndex].phrase)
  }

  mutating func skipRepetitions(of givenTitle: [UInt8]) {
    let title = PageLine(ByteRange(0, givenTitle.count), of: givenTitle, emptyLinesBefore: 0)
    skipRepetitions(ofPhrase: title.phrase)
  }

  private mutating func skipRepetitions(ofPhrase title: String) {
    guard !title.isEmpty else { return }
    for index in open where lines[index].phrase.hasPrefix(title) {
      let parts = Separators.parts(of: lines[index].range, in: text, at: { $0 == 0x2D || Separators.isPipe($0) })
      let heads = parts.indices.dropFirst().map { ByteRange(parts[0].start, parts[$0 - 1].end) }
      let repeats = heads.contains { PageLine($0, of: text, emptyLinesBefore: 0).phrase == title }
      if lines[index].phrase == title || repeats && !lines[index].endsWithStop { skip(index, .repeatedTitle) }
    }
  }

  /// Skips captions, and lines that a credited caption repeats; one that tells something stays, without its credit.
  private mutating func skipCaptions() {
    let captions = open.compactMap { index in Caption(lines[index], in: text).map { (index, $0) } }
    var shown: [String: Int] = [:]
    for (index, caption) in captions {
      let line = PageLine(caption.text, of: text, emptyLinesBefore: 0)
      if line.wordCount >= 3 { shown[line.phrase] = shown[line.phrase] ?? index }
      let staysWhole = line.isProse && !caption.showsOnly(line, in: text)
      if staysWhole { credits[index] = caption.credit } else { skip(index, .caption) }
    }
    for index in open {
      if let caption = shown[lines[index].phrase], caption != index { skip(index, .caption) }
    }
  }

  /// Skips sentences that stood on the page before.
  private mutating func skipRepetitions() {
    // Hardly two lines are as long as each other, and only these are compared.
    var firstByLength: [Int: Int] = [:]
    var seen: Set<String> = []
    for index in open where lines[index].wordCount >= 5 && !lines[index].phrase.isEmpty {
      let phrase = lines[index].phrase
      guard let first = firstByLength[phrase.utf8.count] else {
        firstByLength[phrase.utf8.count] = index
        continue
      }
      seen.insert(lines[first].phrase)
      if !seen.insert(phrase).inserted { skip(index, .repetition) }
    }
  }

  /// Skips lines that are nothing but the name that signs the dateline.
  private mutating func skipOutlets() {
    guard let first = firstProse,
      let outlet = Dateline(at: lines[first].range, in: text, isFirst: true)?.outlet
    else { return }
    let phrase = PageLine(ByteRange(0, outlet.utf8.count), of: Array(outlet.utf8), emptyLinesBefore: 0).phrase
    for index in open where lines[index].phrase == phrase { skip(index, .outlet) }
  }

  /// Skips what stands behind the heading of the comments or of a list of other articles.
  ///
  /// Behind the heading of comments everything goes, provided that more of the page's sentences stand before it;
  /// behind other headings only lines that are no sentences, up to the next sentence.
  private mutating func skipTail() {
    let all = lines.indices.reduce(0) { $0 + proseBytes($1) }
    var before = 0
    for index in lines.indices {
      before += proseBytes(index)
      guard before > 0, let reason = reasons[index], Boilerplate.opensTail(lines[index]) else { continue }
      if reason == .comments, before * 2 >= all {
        for later in index + 1..<lines.count where isOpen(later) { skip(later, .comments) }
        return
      }
      if reason == .relatedHeadline {
        skipList(behind: index, isLast: before == all)
        // Behind the last sentence one heading has settled all.
        if before == all { return }
      }
    }
  }

  /// Skips the headlines behind `Related articles`; when the article goes on behind them, only long enough ones, and
  /// only one when the heading announces one.
  private mutating func skipList(behind heading: Int, isLast: Bool) {
    for index in heading + 1..<lines.count where isOpen(index) {
      if lines[index].isProse { return }
      if isLast || lines[index].wordCount >= 4 { skip(index, .relatedHeadline) }
      if !isLast, !Boilerplate.isPlural(lines[heading]) { return }
    }
  }

  private func proseBytes(_ index: Int) -> Int {
    isOpen(index) && lines[index].isProse ? lines[index].range.count : 0
  }

  /// Skips headlines of other articles that stand inside the body or behind it.
  private mutating func skipRelatedHeadlines() {
    guard let first = firstProse, let last = lastProse else { return }
    for index in open where index > first && index < last && Headline.isRelated(lines[index], in: text) {
      skip(index, .relatedHeadline)
    }
    let behind = open.filter { $0 > last }
    for index in behind where !lines[index].endsWithStop && lines[index].wordCount >= 4 {
      if lines[index].isTitleCase || behind.count >= 2 && lines[index].wordCount <= 12 { skip(index, .relatedHeadline) }
    }
  }

  /// Skips short lines without a stop above and below the article.
  private mutating func skipEdges() {
    let first = firstProse ?? open.first { lines[$0].wordCount >= 5 }
    let last = lastProse ?? open.last { lines[$0].wordCount >= 5 }
    guard let first, let last else {
      let fewest = open.count > 1 ? 5 : lines.count > 1 ? 3 : 0
      for index in open where lines[index].wordCount < fewest { skip(index, .navigation) }
      return
    }
    for index in open where !lines[index].endsWithFullStop && !isDateline(lines[index]) {
      let isAboveTitle = titleIndex.map { index < $0 } ?? false
      if isAboveTitle || index < first && lines[index].wordCount <= 3 || index > last && lines[index].wordCount <= 3 {
        skip(index, .navigation)
      }
    }
  }

  /// Whether the line is a dateline and nothing else: `Washington (CNN)`.
  func isDateline(_ line: PageLine) -> Bool {
    Dateline(at: line.range, in: text, isFirst: true)?.range == line.range
  }
}
