import EntenteCoding
import EntenteReports
import Testing

@Suite struct `An explanation` {
  private let explanation: Explanation
  private let (ecuador, russia, venezuela, usa): (Country, Country, Country, Country)

  init() throws {
    explanation = Explanation(of: try .of([MarkedArticle].dispatches), isColoured: false)
    ecuador = try #require(Country("ECU"))
    russia = try #require(Country("RUS"))
    venezuela = try #require(Country("VEN"))
    usa = try #require(Country("USA"))
  }

  /// 1.5 for the call, 5 for the praise and 2.5 for the visit to come, in four stories.
  @Test func `of engagement shows the arithmetic of the score`() throws {
    let text = try #require(explanation.engagement(ecuador))
    #expect(text.contains("E = 225.0000 score points per 100 stories, 95 % interval"))
    #expect(text.contains("  = 100 × (cooperation 9.0000 + conflict 0.0000) / 4 stories"))
    #expect(text.contains("  = 100 × 2/4 stories × 1.5000 events a story × 3.0000 points an event"))
    #expect(text.contains("3 events: it acts in 0, is acted on in 2, both in 1; 2 done, 1 announced"))
  }

  @Test func `of engagement marks actor, trigger and recipient of each event, the earliest first`() throws {
    let text = try #require(explanation.engagement(ecuador))
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
    let text = try #require(explanation.dyad(from: usa, to: ecuador))
    #expect(text.contains("told in 1 story and 1 article of 1 outlet"))
    #expect(explanation.dyad(from: ecuador, to: usa) == nil)
    #expect(try #require(explanation.engagement(usa)).contains("not counted: 1 hypothetical, 1 negated"))
    #expect(try #require(explanation.engagement(venezuela)).contains("-3.0000  ACCUSE  VEN→USA  undated"))
  }

  @Test func `of frequency marks every mention of the counted articles`() throws {
    let text = try #require(explanation.frequency(russia))
    #expect(text.contains("  = 1 / 4 stories\n2 mentions in bodies: 1 by name, 1 by adjective or people, 0 by seat"))
    #expect(text.contains("  [Moscow] calls Quito"))
    #expect(!text.contains("b-copy"))
  }

  @Test func `shows control bytes and turned writing instead of sending them to the terminal`() throws {
    let article = MarkedArticle("x\u{1B}]0;y\u{7}", nil, "[Quito|ECU] \u{1B}[31mred\u{9B}1m\u{202E}left\r\nnext.")
    let text = try #require(Explanation(of: try .of([article]), isColoured: false).frequency(ecuador))
    #expect(text.contains("x\\x1b]0;y\\x07.txt, body, sentence 0\n  [Quito] \\x1b[31mred\\x9b1m\\u{202e}left  next."))
    #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test func `puts the marks of one word inside each other`() throws {
    let article = MarkedArticle("m", nil, "{Both|RUS=ECU CONSULT} agreed.")
    let text = try #require(Explanation(of: try .of([article]), isColoured: false).engagement(ecuador))
    #expect(text.contains("  [{<Both>}] agreed."))
  }

  @Test func `keeps its marks when the terminal shows colours`() throws {
    let coloured = Explanation(of: try .of([MarkedArticle].dispatches), isColoured: true)
    let text = try #require(coloured.dyad(from: russia, to: ecuador))
    #expect(text.contains("\u{1B}[34m[Russia]\u{1B}[0m \u{1B}[1m{praised}\u{1B}[0m \u{1B}[35m<Ecuador>\u{1B}[0m for"))
  }
}
