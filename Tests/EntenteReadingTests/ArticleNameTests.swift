import EntenteReading
import EntenteText
import Testing

/// How an article is named that stands in a file among others: by what it says, so that the file may grow.
@Suite struct `The name of an article among others` {
  private static func line(_ number: Int, title: String? = nil, day: String = "2023-09-05") -> String {
    """
    {"title": "\(title ?? "Note \(number)")", "text": "The ferry of day \(number) left the quay with nine passengers.", \
    "date": "\(day)", "source": "Quay Post", "url": "https://quay.example/\(number)"}

    """
  }

  private static let header = "title,text,date\n"

  private static func row(_ number: Int) -> String {
    "Note \(number),The ferry of day \(number) left the quay with nine passengers.,2023-09-05\n"
  }

  private func ids(_ text: String, in name: String) throws -> [String] {
    try ArticleReader(.init()).reading(of: text, named: name).articles.map(\.id.value)
  }

  @Test(arguments: [
    ("n.jsonl", line(1) + line(2), line(1) + line(2) + line(3)),
    ("n.jsonl", line(1) + line(2), line(3) + line(1) + line(2)),
    ("n.jsonl", line(1) + line(2), line(1) + line(3) + line(2)),
    ("n.jsonl", line(2) + line(1), line(1) + line(2) + line(3)),
    ("n.csv", header + row(1) + row(2), header + row(1) + row(2) + row(3)),
    ("n.csv", header + row(1) + row(2), header + row(3) + row(2) + row(1)),
  ])
  func `stays when others come, before it or behind it`(name: String, before: String, after: String) throws {
    let (first, second) = (try ids(before, in: name), try ids(after, in: name))
    #expect(first.count == 2 && second.count == 3 && Set(second).count == 3)
    #expect(Set(second).isSuperset(of: first))
  }

  @Test(arguments: [
    line(1, title: "Another"), line(1, day: "2023-09-06"), line(1).replacing("Quay Post", with: "Pier Post"),
    line(1).replacing("example/1", with: "example/9"), line(1).replacing("nine", with: "ten"),
  ])
  func `changes with anything that it says`(line: String) throws {
    let (first, second) = (
      try ids(Self.line(1) + Self.line(2), in: "n.jsonl"), try ids(line + Self.line(2), in: "n.jsonl")
    )
    #expect(first[0] != second[0] && first[1] == second[1])
  }

  @Test(arguments: [2, 3, 5]) func `is another for each that stands there again, the same in everything`(count: Int)
    throws
  {
    let twice = Array(repeating: Self.line(1), count: count).joined()
    let ids = try ids(twice + Self.line(2), in: "n.jsonl")
    #expect(Set(ids).count == count + 1)
    #expect(try self.ids(Self.line(3) + twice, in: "n.jsonl").dropFirst() == ids.dropLast())
  }

  @Test func `is another in another file`() throws {
    let lines = Self.line(1) + Self.line(2)
    #expect(Set(try ids(lines, in: "a.jsonl")).isDisjoint(with: try ids(lines, in: "b.jsonl")))
  }
}
