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

  init(_ text: [UInt8]) {
    self.text = text
    lines = PageLines.lines(of: text)
    reasons = Array(repeating: nil, count: lines.count)
  }

  var title: Article.Title { titleIndex.map { .inText(lines[$0].range) } ?? .none }

  /// Lines that are neither title nor skipped so far.
  var open: [Int] { lines.indices.filter { isOpen($0) } }

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
    open.first { lines[$0].isProse && (lines[$0].endsWithFullStop || lines[$0].wordCount > 20) }
  }

  var lastProse: Int? { open.last { lines[$0].isProse } }

  // MARK: Steps

  /// Settles what can be told once the title is chosen.
  mutating func skipAroundTitle() {
    skipRepeatedTitles()
    skipCaptions()
    skipRepetitions()
    skipOutlets()
    skipTail()
    skipRelatedHeadlines()
    skipEdges()
  }

  /// Settles lines known by their words and shapes, and date lines; returns the date of publication they state.
  mutating func skipBoilerplate(_ order: DateOrder?) -> WrittenDate? {
    for index in lines.indices { reasons[index] = Boilerplate.reason(lines[index], in: text) }
    var found: [DateLine] = []
    var proseSeen = 0
    for index in lines.indices where reasons[index] != .comments {
      guard let line = DateLine(lines[index], in: text, order: order), proseSeen < 2 || line.isLabelled else {
        if isOpen(index), lines[index].isProse { proseSeen += 1 }
        continue
      }
      found.append(line)
      reasons[index] = .publicationDate
    }
    return DateLine.published(found)
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
      let parts = Separators.parts(of: lines[index].range, in: text, at: Separators.pipes.union([0x2D]))
      let heads = parts.indices.dropFirst().map { ByteRange(parts[0].start, parts[$0 - 1].end) }
      let repeats = heads.contains { PageLine($0, of: text, emptyLinesBefore: 0).phrase == title }
      if lines[index].phrase == title || repeats && !lines[index].endsWithStop { skip(index, .repeatedTitle) }
    }
  }

  /// Skips captions, and lines that a credited caption repeats; a caption that is a sentence stays, without its credit.
  private mutating func skipCaptions() {
    for index in open {
      guard let caption = Caption(lines[index], in: text) else { continue }
      let shown = PageLine(caption.text, of: text, emptyLinesBefore: 0)
      for other in open where other != index && shown.wordCount >= 3 && lines[other].phrase == shown.phrase {
        skip(other, .caption)
      }
      if shown.isProse { credits[index] = caption.credit } else { skip(index, .caption) }
    }
  }

  /// Skips sentences that stood on the page before.
  private mutating func skipRepetitions() {
    var seen: Set<String> = []
    for index in open where lines[index].wordCount >= 5 && !lines[index].phrase.isEmpty {
      if !seen.insert(lines[index].phrase).inserted { skip(index, .repetition) }
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
  /// Behind the heading of comments everything goes, provided that more of the page's sentences stand before it; behind
  /// other headings only lines that are no sentences, up to the next sentence.
  private mutating func skipTail() {
    for index in lines.indices {
      guard let reason = reasons[index], reason == .comments || reason == .relatedHeadline,
        Boilerplate.opensTail(lines[index])
      else { continue }
      let before = proseBytes(in: 0..<index)
      let behind = proseBytes(in: index + 1..<lines.count)
      if reason == .comments {
        guard before >= behind, before > 0 else { continue }
        for later in open where later > index { skip(later, .comments) }
      } else {
        for later in open.drop(while: { $0 < index }).prefix(while: { !lines[$0].isProse }) where before > 0 {
          if behind == 0 || lines[later].wordCount >= 4 { skip(later, .relatedHeadline) }
          if behind > 0, !Boilerplate.isPlural(lines[index]) { break }
        }
      }
    }
  }

  private func proseBytes(in range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (isOpen($1) && lines[$1].isProse ? lines[$1].range.count : 0) }
  }

  /// Skips headlines of other articles that stand inside the body or behind it.
  private mutating func skipRelatedHeadlines() {
    guard let first = firstProse, let last = lastProse else { return }
    for index in open where index > first && index < last && Headline.isRelated(lines[index], in: text) {
      skip(index, .relatedHeadline)
    }
    let behind = open.filter { $0 > last }
    for index in behind where !lines[index].endsWithStop && lines[index].wordCount >= 4 {
      if lines[index].isTitleCase || behind.count >= 2 && lines[index].wordCount <= 20 { skip(index, .relatedHeadline) }
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
    for index in open where !lines[index].endsWithFullStop {
      let isAboveTitle = titleIndex.map { index < $0 } ?? false
      if isAboveTitle || index < first && lines[index].wordCount <= 3 || index > last && lines[index].wordCount <= 3 {
        skip(index, .navigation)
      }
    }
  }
}
