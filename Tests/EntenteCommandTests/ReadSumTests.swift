import Testing

/// What became of every article that was read, as one sum on the first page, and what the acts told are counts of.
@Suite struct `What was read` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private static let german =
    "Die Regierung von Peru hat am Dienstag in der Stadt mit den Ministern gesprochen und danach gesagt, dass es so nicht "
    + "weitergehen kann. Das ist nicht gut, aber es ist auch nicht neu."

  private static func line(_ number: Int, _ text: String? = nil, outlet: String = "Quay Post", month: String = "05")
    -> String
  {
    let text =
      text
      ?? "Peru thanked Chile for its \(number * 37) boats. Clerk \(number) of the harbour wrote it down at noon, and row \(number * 11) slept."
    return
      "{\"title\": \"Note \(number)\", \"text\": \"\(text)\", \"date\": \"2023-\(month)-0\(number)\", \"source\": \"\(outlet)\"}\n"
  }

  @Test(arguments: [
    ([line(1), line(2)], "2 articles = 2 stories."), ([line(1)], "1 article = 1 story."),
    ([line(1), line(2), line(2, outlet: "Other")], "3 articles = 2 stories + 1 copy."),
    (
      [line(1), line(1, outlet: "A"), line(1, outlet: "B"), line(2, german)],
      "4 articles = 1 story + 2 copies + 1 not in English."
    ),
    ([line(1), line(2, german), line(3, "")], "3 articles = 1 story + 1 not in English + 1 with a title only."),
    ([line(1), line(2, ""), line(3, "")], "3 articles = 1 story + 2 with a title only."),
  ])
  func `is one sum`(lines: [String], sum: String) throws {
    try workplace.write(lines.joined(), to: "in.jsonl")
    try #require([0, 3].contains(try workplace.entente("report", "in.jsonl", "-d", "e.sqlite").code))
    let page = try workplace.text("reports/latest/briefing.md")
    #expect(page.contains("\n\n**Read.** \(sum)\n\n"), "\(page.prefix(3000))")
    let numbers = sum.matches(of: /[0-9]+/).compactMap { Int($0.output) }
    #expect(numbers[0] == numbers.dropFirst().reduce(0, +))
  }

  @Test func `is of the days of a report, and says what has no day`() throws {
    let lines = [Self.line(1), Self.line(2, Self.german), Self.line(3, ""), Self.line(4, month: "06")]
    try workplace.write(lines.joined(), to: "in.jsonl")
    _ = try workplace.entente("report", "in.jsonl", "-d", "e.sqlite", "--period", "2023-05")
    #expect(
      try workplace.text("reports/2023-05/briefing.md").contains(
        "**Read.** 2 articles of these days = 1 story + 1 not in English; 1 more has a title only, and no day is known of it.\n"
      ))
  }

  @Test(arguments: ["0", "0.3", "0.9", "1"]) func `has acts counted that the list of acts leads to`(least: String)
    throws
  {
    try workplace.write(
      (1...9).map { number in
        Self.line(
          number,
          ["Peru thanked Chile", "Peru asked Chile", "Peru, Chile and Kenya met", "Peru is said to be close to Chile"][
            number % 4]
            + " on day \(number * 3) of the fair, and \(number * 19) clerks of the harbour wrote it down at noon.")
      }.joined(), to: "in.jsonl")
    _ = try workplace.entente("report", "in.jsonl", "-d", "e.sqlite", "--min-probability", least)
    let page = try workplace.text("reports/latest/briefing.md")
    let acts = try #require(page.firstMatch(of: /sure enough[^:]*: ([0-9]+) acts? in ([0-9]+) directions?\./))
    let events = try workplace.text("reports/latest/events.csv").split(separator: "\n").dropFirst().filter {
      $0.contains(/,[01]\.[0-9]{4},yes,/)
    }
    #expect(events.isEmpty == (acts.1 == "0"))
    if let counted = page.firstMatch(of: /Of ([0-9]+) acts? counted/) { #expect(counted.1 == acts.1) }
    #expect(page.contains("likely to be right: ") == (least != "0"))
  }
}
