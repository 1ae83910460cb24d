import EntenteCoding
import EntenteCorpus
import EntenteText
import Testing

@Suite struct `Stories` {
  @Test func `are made of articles with the same words`() throws {
    let stories = try [Dispatch("a", body: "one"), Dispatch("b", body: "two"), Dispatch("c", body: "one")].collated()
      .stories
    #expect(Set(stories.map { $0.reports.map(\.article.id.value) }) == [["a", "c"], ["b"]])
  }

  @Test func `are single articles when copies are kept`() throws {
    let stories = try [Dispatch("a", body: "one"), Dispatch("b", body: "one")].collated(.keep).stories
    #expect(stories.map(\.reports.count) == [1, 1])
  }

  @Test func `do not hold articles without words, which are named apart`() throws {
    let collation = try [Dispatch("b", words: 0, body: "none"), Dispatch("a", words: 0, body: "none"), Dispatch("c")]
      .collated()
    #expect(collation.stories.map { $0.reports.map(\.article.id.value) } == [["c"]])
    #expect(collation.uncounted.map(\.article.id.value) == ["a", "b"])
    #expect(collation.uncounted.map(\.uncounted) == [.titleOnly, .titleOnly])
  }

  @Test func `are told by the longest body`() throws {
    let copies = [
      Dispatch("a", "2021-05-01", words: 90, body: "x"), Dispatch("b", "2021-05-09", words: 120, body: "x"),
      Dispatch("c", words: 119, body: "x"),
    ]
    let story = try #require(try copies.collated().stories.first)
    #expect(story.representative.article.id.value == "b")
    #expect(story.date == CalendarDay(iso: "2021-05-01"))
  }

  @Test func `are told by the earliest of equally long bodies, an undated one last, then by the lowest id`() throws {
    let undated = Dispatch("a", body: "x")
    let (early, twin) = (Dispatch("c", "2021-05-01", body: "x"), Dispatch("b", "2021-05-01", body: "x"))
    #expect(try [undated, early].collated().stories.map(\.representative.article.id.value) == ["c"])
    #expect(try [undated, early, twin].collated().stories.map(\.representative.article.id.value) == ["b"])
  }

  @Test func `are undated when all their articles are`() throws {
    #expect(try [Dispatch("a"), Dispatch("b")].collated().stories.map(\.date) == [nil, nil])
  }

  @Test func `have ids of twelve digits of their signature, more where two begin alike`() throws {
    let copies = ["0123456789abcdef", "0123456789ab0000", "fedcba9876543210"].map { Dispatch($0, body: $0) }
    #expect(try copies.collated().stories.map(\.id.value) == ["s_0123456789ab", "s_0123456789abc", "s_fedcba987654"])
  }

  @Test func `of no articles are none`() throws {
    #expect(try [Dispatch]().collated().stories.isEmpty)
  }
}
