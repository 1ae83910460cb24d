import EntenteCorpus
import EntenteReports
import Testing

@Suite struct `An explanation` {
  private let explanation: Explanation

  init() throws { explanation = try Self.of([MarkedArticle].dispatches) }

  private static func of(_ articles: [MarkedArticle], isColoured: Bool = false) throws -> Explanation {
    Explanation(
      of: try .of(articles), in: Collation.collate(try articles.map { try $0.coded }), isColoured: isColoured,
      words: .shipped,
      sha256: fingerprint)
  }

  /// 1.5 for the call, 5 for the praise and 2.5 for the visit to come, in four stories.
  @Test func `of engagement shows the arithmetic of the score`() throws {
    let text = try #require(explanation.row(["ECU"], of: .engagement))
    #expect(text.contains("E = 225.0000 score points per 100 stories, 95 % interval"))
    #expect(text.contains("  = 100 × (cooperation 9.0000 + conflict 0.0000) / 4 stories"))
    #expect(text.contains("  = 100 × 2/4 stories × 1.5000 events a story × 3.0000 score points an event"))
    #expect(text.contains("3 events: it acts in 0, is acted on in 2, both in 1; 2 done, 1 announced"))
  }

  @Test func `of engagement marks actor, trigger and recipient of each event, the earliest first`() throws {
    let text = try #require(explanation.row(["ECU"], of: .engagement))
    let sentences = [
      "  [Russia] {praised} <Ecuador> for its patience.", "  [Moscow] {calls} <Quito>",
      "  The [United States] {will send} an envoy to <Ecuador> in May.",
    ]
    for sentence in sentences { #expect(text.contains(sentence)) }
    #expect(text.contains("+1.5000  CONSULT phone  RUS↔ECU  2023-03-01  done  e_"))
    #expect(text.contains("a-call.txt, title, sentence 0, narrator, act#1"))
    let days = text.matches(of: /2023-\d\d-\d\d/).map { String($0.output) }
    #expect(days == days.sorted())
  }

  @Test func `of a pair says what is listed and not counted`() throws {
    let text = try #require(explanation.row(["usa", "ecu"], of: .dyads))
    #expect(text.contains("told in 1 story and 1 article of 1 outlet"))
    #expect(explanation.row(["ECU", "USA"], of: .dyads) == nil)
    #expect(try #require(explanation.row(["USA"], of: .engagement)).contains("not counted: 1 hypothetical, 1 negated"))
    #expect(try #require(explanation.row(["VEN"], of: .engagement)).contains("-3.0000  ACCUSE  VEN→USA  undated"))
  }

  @Test func `of frequency marks every mention of the counted articles`() throws {
    let text = try #require(explanation.row(["RUS"], of: .frequency))
    #expect(text.contains("  = 1 / 4 stories\n2 mentions in bodies: 1 by name, 1 by adjective or people, 0 by seat"))
    #expect(text.contains("  [Moscow] calls Quito"))
    #expect(!text.contains("b-copy"))
  }

  @Test func `shows control bytes and turned writing instead of sending them to the terminal`() throws {
    let article = MarkedArticle("x\u{1B}]0;y\u{7}", nil, "[Quito|ECU] \u{1B}[31mred\u{9B}1m\u{202E}left\r\nnext.")
    let text = try #require(Self.of([article]).row(["ECU"], of: .frequency))
    #expect(text.contains("x\\x1b]0;y\\x07.txt, body, sentence 0\n  [Quito] \\x1b\\[31mred\\x9b1m\\u{202e}left  next."))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func `draws nobody on the words of the act who is only understood`() throws {
    let article = MarkedArticle("m", nil, "{Both|RUS=ECU CONSULT} agreed.")
    let text = try #require(Self.of([article]).row(["ECU"], of: .engagement))
    #expect(text.contains("m.txt, body, sentence 0, narrator, act#1, RUS and ECU only understood\n  {Both} agreed.\n"))
  }

  @Test func `keeps its marks when the terminal shows colours`() throws {
    let coloured = try Self.of([MarkedArticle].dispatches, isColoured: true)
    let text = try #require(coloured.row(["RUS", "ECU"], of: .dyads))
    #expect(text.contains("\u{1B}[34m[Russia]\u{1B}[0m \u{1B}[1m{praised}\u{1B}[0m \u{1B}[35m<Ecuador>\u{1B}[0m for"))
  }

  @Test func `sets marks off from the brackets of the text`() throws {
    let article = MarkedArticle(
      "m", nil, "[Russia|RUS] {told|RUS>ECU CONSULT} [Ecuador|ECU] \"[the] {case} <is> a\\b\".")
    let text = try #require(try Self.of([article]).row(["ECU"], of: .engagement))
    #expect(text.contains(#"  [Russia] {told} <Ecuador> "\[the\] \{case\} \<is\> a\\b"."#))
    let named = try #require(try Self.of([article]).row(["ECU"], of: .frequency))
    #expect(named.contains(#"  Russia told [Ecuador] "\[the\] \{case\} \<is\> a\\b"."#))
  }

  /// A host receives two guests in one sentence each; both are one event.
  private static let guests = [
    MarkedArticle(
      "g", "2023-03-01", "[Putin|RUS] {received|RUS=ECU CONSULT act:credentials} the envoy of [Ecuador|ECU].",
      "[Putin|RUS] {received|RUS=ECU CONSULT act:credentials} [Ecuador|ECU]'s and "
        + "{received|RUS=VEN CONSULT act:credentials} [Venezuela|VEN]'s envoy.")
  ]

  @Test func `shows of an event with several legs the sentence that tells the leg in question`() throws {
    let explanation = try Self.of(Self.guests)
    let venezuela = try #require(explanation.row(["VEN"], of: .engagement))
    #expect(venezuela.contains("<Venezuela>") && !venezuela.contains("the envoy of"))
    let ecuador = try #require(explanation.row(["RUS", "ECU"], of: .dyads))
    #expect(ecuador.contains("the envoy of <Ecuador>") && !ecuador.contains("Venezuela"))
  }

  @Test func `of a pair shows the sentences that name both, or says that none does`() throws {
    let text = try #require(explanation.row(["ECU", "RUS"], of: .cooccurrence))
    #expect(text.contains("  level     article  paragraph      sentence\n"))
    #expect(text.contains("a-call.txt, body, sentence 1\n  The [Russian] minister called his colleague in [Ecuador]"))
    #expect(try #require(explanation.row(["ECU", "VEN"], of: .cooccurrence)).contains("c-visit.txt names both, in no"))
  }

  @Test func `of an event shows every sentence that tells it`() throws {
    let events = try #require(explanation.names(in: .events)).flatMap(\.self)
    let texts = try events.map { try #require(explanation.row([$0], of: .events)) }
    let call = try #require(texts.first { $0.contains("CONSULT phone") })
    #expect(call.contains("[Moscow] {calls} <Quito>") && call.contains("The [Russian] minister {called} his colleague"))
    #expect(texts.contains { $0.contains("It {may} help <Venezuela> too.") })
  }

  @Test func `of a month shows its stories alone`() throws {
    let text = try #require(explanation.row(["2023-04", "ECU"], of: .months))
    #expect(text.contains("an envoy to [Ecuador]") && text.contains("AGREE  USA→ECU") && !text.contains("praised"))
  }

  @Test func `of a comparison shows both periods`() throws {
    let articles = [MarkedArticle].dispatches
    let explanation = Explanation(
      of: try .of(articles, period: "2023-04", baseline: "2023-03"),
      in: Collation.collate(try articles.map { try $0.coded }), isColoured: false, words: .shipped, sha256: fingerprint)
    let text = try #require(explanation.row(["ECU"], of: .comparison))
    #expect(text.hasPrefix("comparison.csv of the last report, which is about 2023-04 against 2023-03, 1 story\n"))
    let sides = text.split(separator: "b, the report's: 1 story")
    #expect(sides.count == 2 && sides[0].contains("a, the period compared with: 1 story"))
    #expect(sides[0].contains("praised") && sides[1].contains("an envoy to [Ecuador]"))
    #expect(
      try #require(explanation.row(["wire"], of: .outlets)).contains("2023-03-01  a-call.txt  Moscow calls Quito\n"))
  }

  @Test func `of an article marks everybody it names, and of a place that place`() throws {
    let article = try #require(explanation.row(["c-visit.txt"], of: .articles))
    #expect(article.contains("The [United States] will send an envoy to [Ecuador] in May."))
    #expect(article.contains("The [United States] {will send} an envoy to <Ecuador> in May."))
    let places = try #require(explanation.names(in: .evidence)).flatMap(\.self)
    let texts = try places.map { try #require(explanation.row([$0], of: .evidence)) }
    #expect(texts.allSatisfy { $0.contains(".txt, ") && ($0.contains("[") || $0.contains("{")) })
    #expect(texts.contains { $0.contains("\n  The [United States] will send an envoy to Ecuador in May.\n") })
  }

  @Test(arguments: ExplainedTable.allCases)
  func `is there for every table, by columns that it has:`(table: ExplainedTable) throws {
    let chapter = try #require(Codebook.chapter(named: table.fileName))
    let columns = Set(chapter.columns.map(\.name))
    #expect(table.ways.joined().allSatisfy(columns.contains))
    #expect(table.ways.contains { $0.count == table.example.split(separator: " ").count })
  }

  @Test func `is there for all tables of a report but statistics`() {
    let tables = Codebook.chapters.map(\.table).filter { !$0.hasPrefix("statistics/") }
    #expect(Set(tables) == Set(ExplainedTable.allCases.map(\.rawValue)))
  }
}
