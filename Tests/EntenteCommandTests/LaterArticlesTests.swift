import Testing

/// What came behind the days of a report changes nothing in it, however it hangs together with what was there.
@Suite struct `A report that later articles cannot change` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  private static let days = (1...28).map { ($0 < 10 ? "0" : "") + String($0) }

  /// One article a day of a month, of which every third is printed by two outlets.
  private static func month(_ month: String) -> [String] {
    days.enumerated().flatMap { index, day -> [String] in
      let (a, b) = (["Peru", "Chile", "Ghana", "Malta"][index % 4], ["Kenya", "Japan", "Egypt"][index % 3])
      let act = ["thanked", "accused", "sent food aid to", "expelled an envoy of"][index % 4]
      let text =
        "\(a) \(act) \(b) on the quay of the old harbour, as clerk number \(index) of month \(month) wrote. "
        + "Nobody in the \(index)th row of seats asked for more than \(index + 7) cups of tea before noon."
      let copies = index % 3 == 0 ? ["Quay Post", "Pier Wire"] : ["Quay Post"]
      return copies.map {
        "{\"title\": \"Note \(index) of \(month)\", \"text\": \"\(text)\", \"date\": \"2023-\(month)-\(day)\", \"source\": \"\($0)\"}\n"
      }
    }
  }

  private static func line(_ day: String, _ text: String, outlet: String = "Pier Wire") -> String {
    "{\"title\": \"Late\", \"text\": \"\(text)\", \"date\": \"\(day)\", \"source\": \"\(outlet)\"}\n"
  }

  private func pages(_ period: String, _ baseline: String) throws -> [String: [UInt8]] {
    let words = ["report", "articles", "-d", "entente.sqlite", "--period", period, "--baseline", baseline]
    let outcome = try workplace.start(words).outcome()
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try workplace.report(period).filter { path, _ in
      [".md", ".html", ".svg", ".csv"].contains { path.hasSuffix($0) }
        && !["articles.csv", "issues.csv"].contains(path)
    }
  }

  @Test(arguments: [false, true], [("2023-05", "2023-04"), ("2023-04", "2023-05")])
  func `stays where the file it came in grows at either end`(isInFront: Bool, days: (String, String)) throws {
    let (april, may, june) = (Self.month("04"), Self.month("05"), Self.month("06"))
    try workplace.write((april + may).joined(), to: "articles/news.jsonl")
    let first = try pages(days.0, days.1)
    #expect(first.count > 20)
    let lines = isInFront ? june.reversed() + (april + may) : april + may + june
    try workplace.write(lines.joined(), to: "articles/news.jsonl")
    expectSame(try pages(days.0, days.1), as: first)
  }

  /// Each is a text of June that hangs together with one of May: a longer copy, the day of an act, two acts in one, a
  /// surer report, another name of somebody.
  @Test(arguments: [
    [
      line(
        "2023-05-30",
        "Peru thanked Kenya for the boats it had sent to the flooded towns of the northern coast last week."),
      line(
        "2023-06-01",
        "Peru thanked Kenya for the boats it had sent to the flooded towns of the northern coast last week. The clerks wrote it down and Brazil was told of it later."
      ),
    ],
    [
      line("2023-05-30", "Peru signed an agreement with Kenya on wheat, the ministry of trade said."),
      line(
        "2023-06-01", "Peru signed an agreement with Kenya on wheat on 28 May 2023, it was said in the port at noon."),
    ],
    [
      line("2023-05-31", "Ghana imposed sanctions on Malta over the river dam.")
        + line("2023-05-31", "Ghana imposed sanctions on Japan over the rail freight."),
      line("2023-06-01", "Ghana imposed sanctions on Malta and Japan, two outlets of the coast had reported before."),
    ],
    [
      line("2023-05-30", "President Ruto of Kenya met farmers in Peru."),
      line(
        "2023-06-01",
        "William Ruto, the president of Kenya, went home. William Ruto slept. The clerk S. Ruto of Uganda stayed."),
    ],
  ])
  func `stays where a later article tells more of what it tells`(texts: [String]) throws {
    let months = (Self.month("04") + Self.month("05")).joined()
    try workplace.write(months, to: "articles/news.jsonl")
    try workplace.write(
      texts[0] + Self.line("2023-05-02", "It rained on the quay for an hour or two."), to: "articles/may.jsonl")
    let first = try pages("2023-05", "2023-04")
    try workplace.write(
      texts[1] + Self.line("2023-06-02", "It rained on the pier for three hours or four."), to: "articles/june.jsonl")
    expectSame(try pages("2023-05", "2023-04"), as: first)
  }

  /// What is to be known of them is no matter of the page either: a text in German, one without an English sentence.
  @Test func `stays where later articles are in another language`() throws {
    try workplace.write((Self.month("04") + Self.month("05")).joined(), to: "articles/news.jsonl")
    let first = try pages("2023-05", "2023-04")
    try workplace.write(
      Self.line(
        "2023-06-01",
        "Die Regierung von Peru hat am Dienstag in der Stadt mit den Ministern gesprochen und danach gesagt, dass es so nicht weitergehen kann. Das ist nicht gut."
      )
        + Self.line(
          "2023-06-02",
          "Le gouvernement du Pérou a parlé mardi dans la ville avec les ministres et il a dit que cela ne peut pas durer plus longtemps. Ce n’est pas bon."
        ), to: "articles/june.jsonl")
    expectSame(try pages("2023-05", "2023-04"), as: first)
    #expect(!(try workplace.text("reports/2023-05/issues.csv").contains("june.jsonl")))
  }

  @Test func `is explained by the same stories as it was made of`() throws {
    try workplace.write(
      Self.line("2023-05-30", "Peru thanked Kenya for the boats it had sent to the flooded towns of the coast.")
        + Self.line(
          "2023-06-01",
          "Peru thanked Kenya for the boats it had sent to the flooded towns of the coast. More was told later by others."
        ),
      to: "articles/news.jsonl")
    try #require(try workplace.entente("report", "articles", "-d", "entente.sqlite", "--period", "2023-05").code == 0)
    for words in [[], ["--report", "2023-05"]] {
      let outcome = try workplace.start(["explain", "frequency", "PER", "-d", "entente.sqlite"] + words).outcome()
      #expect(outcome.code == 0 && !outcome.output.contains("More was told"))
      #expect(outcome.output.contains("boats"))
    }
  }
}
