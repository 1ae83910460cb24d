import EntenteCoding
import EntenteCorpus
import EntenteStatistics
import EntenteText
import Testing

@Suite struct `Near-copies` {
  /// Five hundred stories with up to five edited copies each, and two hundred pairs of stories on one event.
  private static func texts(seed: UInt64) -> [GeneratedWire.Text] {
    var wire = GeneratedWire(seed: seed)
    var texts: [GeneratedWire.Text] = []
    for story in 0..<500 {
      let original = wire.story(story, event: story)
      texts.append(original)
      for _ in 0..<wire.roll(6) { texts.append(wire.copy(of: original)) }
    }
    for event in 1000..<1200 {
      let shared = wire.background(of: event)
      texts.append(wire.story(2 * event, event: event, sharing: shared))
      texts.append(wire.story(2 * event + 1, event: event, sharing: shared))
    }
    return texts
  }

  /// Pairs of one cluster, and how many of these tell one story.
  private static func pairs(_ clusters: [Int], _ stories: [Int]) -> (found: Int, right: Int) {
    func pairs(_ sizes: some Sequence<Int>) -> Int { sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 } }
    let found = Dictionary(grouping: clusters, by: { $0 }).values.map(\.count)
    let right = Dictionary(grouping: zip(clusters, stories).map { [$0, $1] }, by: { $0 }).values.map(\.count)
    return (pairs(found), pairs(right))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `are found in 95 of 100 pairs, and 99 of 100 that are found are right`(seed: UInt64) throws {
    let texts = Self.texts(seed: seed)
    let stories = texts.map(\.story)
    let clusters = NearCopies.clusters(of: try texts.map { try #require($0.coded) })
    let (found, right) = Self.pairs(clusters, stories)
    let (all, _) = Self.pairs(stories, stories)
    #expect(Double(right) >= 0.99 * Double(found), "\(right) of \(found)")
    #expect(Double(right) >= 0.95 * Double(all), "\(right) of \(all)")
    // Nobody joins two stories on one event.
    var ofEvents: [Int: Set<Int>] = [:]
    for (story, cluster) in zip(stories, clusters) where story >= 2000 {
      ofEvents[story / 2, default: []].insert(cluster)
    }
    #expect(ofEvents.count == 200 && ofEvents.values.allSatisfy { $0.count == 2 })
  }

  private static let wire: [[String]] = (0..<12).map { paragraph in (0..<20).map { word in "w\(paragraph)-\(word)" } }

  private static func text(_ paragraphs: [[String]]) throws -> NearCopies.Text {
    try #require(GeneratedWire.Text(story: 0, paragraphs: paragraphs).coded)
  }

  /// Paragraphs of words that no other text has.
  private static func own(_ count: Int) -> [[String]] {
    (0..<count).map { paragraph in (0..<20).map { word in "own\(paragraph)-\(word)" } }
  }

  /// The wire with every nth word another one.
  private static func changed(every step: Int) -> [[String]] {
    wire.map { paragraph in
      paragraph.enumerated().map { place, word in place % step == 0 ? "x" + word : word }
    }
  }

  private static let edits: [(String, [[String]], Bool)] = [
    ("a lede more", [["boats", "may", "share", "one", "calendar"]] + wire, true),
    ("a cut tail", Array(wire.prefix(6)), true), ("a cut head", Array(wire.suffix(6)), true),
    ("a paragraph of its own", wire + own(1), true),
    ("every second paragraph", (0..<6).map { wire[2 * $0] }, true),
    ("every twentieth word another", changed(every: 20), true),
    ("a third of the paragraphs the same", Array(wire.prefix(4)) + own(8), false), ("nothing the same", own(12), false),
    ("every third word another", changed(every: 3), false),
  ]

  @Test(arguments: edits)
  func `are texts with`(edit: String, paragraphs: [[String]], isCopy: Bool) throws {
    let texts = [try Self.text(Self.wire), try Self.text(paragraphs)]
    #expect((NearCopies.clusters(of: texts) == [0, 0]) == isCopy, "\(edit)")
  }

  /// The share of runs that texts have in common, counted, against what their sketches say of it.
  @Test(arguments: [240, 600, 1500]) func `are as like as they are counted to be, within three standard errors`(
    words: Int
  ) throws {
    for kept in stride(from: words / 4, through: words, by: words / 8) {
      let keys = (0..<words).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
      let other = Array(keys.prefix(kept)) + (kept..<words).map { UInt64($0) &+ 77_000 }
      let shared = Double(max(0, kept - 4))
      let counted = shared / (2 * Double(words - 4) - shared)
      let told = Double(try #require(Sketch(keys: keys)).similarity(to: try #require(Sketch(keys: other)))) / 255
      #expect(abs(told - counted) <= 3 * (counted * (1 - counted) / 128).squareRoot() + 0.01, "\(kept) of \(words)")
    }
  }

  @Test func `are one story whatever the order of articles, which is told by the longest`() throws {
    let pieces = [12, 8, 11, 7].map { Array(Self.wire.prefix($0)) }
    let articles = try zip("abcd", pieces).map { id, paragraphs in
      try Dispatch(String(id), words: paragraphs.count * 20, body: "\(id)0").sketched(Self.text(paragraphs).sketch)
    }
    for order in [articles, articles.reversed(), [articles[2], articles[0], articles[3], articles[1]]] {
      let stories = StoryClusters().stories(of: order)
      #expect(stories.map { $0.reports.map(\.article.id.value) } == [["a", "b", "c", "d"]])
      #expect(stories.map(\.representative.article.id.value) == ["a"])
      #expect(stories.map(\.id.value) == ["s_a0"])
    }
    #expect(StoryClusters(duplicates: .keep).stories(of: articles).count == 4)
  }

  @Test func `are less than 1 alike, and copies with the same words 1`() throws {
    let (whole, cut) = (try Self.text(Self.wire).sketch, try Self.text(Self.wire.dropLast()).sketch)
    let story = try #require(
      StoryClusters().stories(of: [
        Dispatch("a", words: 240, body: "one").sketched(whole), Dispatch("b", words: 240, body: "one").sketched(whole),
        Dispatch("c", words: 220, body: "two").sketched(cut), Dispatch("d", words: 239, body: "six").sketched(whole),
      ]).first)
    let similarities = story.reports.map { story.similarity(of: $0) ?? -1 }
    #expect(similarities[1] == 1 && similarities[3] < 1 && similarities[3] > 0.99)
    #expect((0.8..<0.99).contains(similarities[2]))
  }

  @Test func `form the same clusters in any order of many texts`() throws {
    let texts = try Self.texts(seed: 9).enumerated().map { number, text in
      try Dispatch("a\(number)", words: 100, body: "\(number)").sketched(try #require(text.coded).sketch)
    }
    var random = SplitMix64(seed: 5)
    let stories = { (articles: [CodedArticle]) in
      StoryClusters().stories(of: articles).map { "\($0.id) \($0.reports.map(\.article.id))" }
    }
    let first = stories(texts)
    #expect(first.count < texts.count)
    for _ in 0..<3 { #expect(stories(texts.shuffled(using: &random)) == first) }
  }
}

extension Dispatch {
  fileprivate func sketched(_ sketch: Sketch) throws -> CodedArticle {
    let coded = try coded
    return CodedArticle(
      article: coded.article, language: coded.language, sentences: [], sentencesOfParagraphs: [], words: words,
      mentions: [], signature: coded.signature, sketch: sketch, coder: coded.coder)
  }
}
