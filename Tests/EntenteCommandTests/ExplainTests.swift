import Testing

/// `entente explain`: from a number back to the sentences behind it.
@Suite struct `Explaining a number of the sample` {
  private static let database: Result<Workplace, any Error> = Result {
    let workplace = try Workplace()
    let outcome = try workplace.entente("report", Program.sample, "-d", "entente.sqlite")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return workplace
  }

  private func explain(_ words: String...) throws -> String {
    let outcome = try Self.database.get().start(["explain"] + words + ["-d", "entente.sqlite"]).outcome()
    #expect(outcome.code == 0 && outcome.errors.isEmpty)
    return outcome.output
  }

  /// The row of a country or pair in a table of the committed report.
  private func row(_ key: String, of table: String) throws -> [String: String] {
    let text = String(decoding: try Bytes.of(Program.package + "/reports/sample/" + table), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let row = try #require(lines.first { $0.hasPrefix(key) || $0.contains("," + key + ",") })
    let cells = [lines[0], row].map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    return Dictionary(uniqueKeysWithValues: zip(cells[0], cells[1]))
  }

  @Test func `shows the arithmetic of a score, from the cells of its row`() throws {
    let row = try row("ECU", of: "engagement.csv")
    let cell = { (name: String) in row[name] ?? "" }
    let text = try explain("engagement", "ECU")
    #expect(
      text.hasPrefix(
        """
        engagement.csv of the last report, which is about all that was read, 5 stories
        [who acts or is named] {the act} <on whom>; brackets of the text itself have a backslash: \\[so\\]

        Ecuador (ECU), rank \(cell("rank")) by E

        E = \(cell("score")) score points per 100 stories, \
        95 % interval \(cell("score_lo")) to \(cell("score_hi")) (sampling error only)
          = 100 × (cooperation \(cell("cooperation")) + conflict \(cell("conflict"))) / 5 stories
          = 100 × \(cell("stories_engaged"))/5 stories × \(cell("events_per_story")) events a story \
        × \(cell("mean_abs_score")) score points an event
        \(cell("events")) events: it acts in \(cell("out_only")), is acted on in \(cell("in_only")), \
        both in \(cell("mutual")); \(cell("done")) done, \(cell("prospective")) announced

        """))
  }

  @Test func `shows as many events as it counts, and points that add up`() throws {
    let text = try explain("engagement", "ECU")
    let points = text.split(separator: "\n").compactMap { line in
      line.hasPrefix(" ") ? nil : line.firstMatch(of: /^([+-]?[0-9]+\.[0-9]{4})  [A-Z]/).flatMap { Double($0.1) }
    }
    let row = try row("ECU", of: "engagement.csv")
    #expect(points.count == Int(row["events"] ?? ""))
    #expect(points.filter { $0 > 0 }.reduce(0, +) == Double(row["cooperation"] ?? ""))
    #expect(points.filter { $0 < 0 }.reduce(0, -) == Double(row["conflict"] ?? ""))
  }

  @Test func `shows each sentence with its actor, trigger and recipient marked`() throws {
    let text = try explain("engagement", "ECU")
    #expect(
      text.contains(
        "  [Russian Foreign Minister Sergey Lavrov] {spoke by telephone} with "
          + "<Ecuadorian Foreign Minister Mauricio Montalvo> and invited him to visit Russia.\n"))
    let lines = text.split(separator: "\n")
    let sentences = zip(lines, lines.dropFirst()).filter { $0.0.contains(".txt, ") }.map(\.1)
    #expect(!sentences.isEmpty && sentences.allSatisfy { $0.hasPrefix("  ") && $0.contains("{") && $0.contains("}") })
  }

  @Test func `shows what one country does towards another`() throws {
    let row = try row("Russia,Mexico,RUS,MEX", of: "dyads.csv")
    let cell = { (name: String) in row[name] ?? "" }
    let text = try explain("dyads", "rus", "mex")
    #expect(
      text.hasPrefix(
        """
        dyads.csv of the last report, which is about all that was read, 5 stories
        [who acts or is named] {the act} <on whom>; brackets of the text itself have a backslash: \\[so\\]

        Russia (RUS) to Mexico (MEX)

        intensity = \(cell("intensity")) score points an event, too few stories for an interval
          = (cooperation \(cell("cooperation_points")) - conflict \(cell("conflict_points"))) / \(cell("events")) events
        \(cell("events")) events, \(cell("mutual")) of them mutual; \(cell("done")) done, \
        \(cell("prospective")) announced; told in 1 story and 1 article of 0 outlets

        """))
  }

  @Test func `shows where a country is named`() throws {
    let text = try explain("frequency", "URY").split(separator: "\nhow right the coder is on unseen texts\n")
    #expect(
      text[0] == """
        frequency.csv of the last report, which is about all that was read, 5 stories
        [who acts or is named] {the act} <on whom>; brackets of the text itself have a backslash: \\[so\\]

        Uruguay (URY), rank 10 by mentions

        share = 0.2000, 95 % interval 0.0362 to 0.6245 (sampling error only)
          = 1 / 5 stories
        1 mention in bodies: 1 by name, 0 by adjective or people, 0 by seat of government; 0 in titles

        2022-09-20_colombia-envoys.txt, body, sentence 12
          Putin also received the ambassadors of [Uruguay] and Venezuela.

        """)
  }

  @Test(arguments: [
    (["Ecuador"], ["engagement", "ECU"]), (["ecu"], ["engagement", "ECU"]), (["Uruguay"], ["engagement", "Uruguay"]),
    (["united", "states"], ["engagement", "USA"]), (["the United States"], ["engagement", "USA"]),
    (["China"], ["countries", "CHN"]), (["engagement", "United", "States"], ["engagement", "USA"]),
    (["dyads", "Russia", "Mexico"], ["dyads", "RUS", "MEX"]),
    (["cooccurrence", "United", "States", "Venezuela"], ["cooccurrence", "USA", "VEN"]),
    (["months", "2023-09", "Russia"], ["months", "2023-09", "RUS"]),
    (["regions", "South", "America"], ["regions", "m49-005"]),
    (["people", "sergey", "lavrov"], ["people", "sergey-lavrov.RUS"]),
    (["frequency", "Sergey", "Lavrov"], ["frequency", "sergey-lavrov.RUS"]),
    (["organisations", "North", "Atlantic", "Treaty", "Organization"], ["organisations", "NATO"]),
    (["frequency", "person", "sergey-lavrov.RUS"], ["frequency", "sergey-lavrov.RUS"]),
  ])
  func `takes names of one word or several for their codes`(words: [String], codes: [String]) throws {
    func answer(_ words: [String]) throws -> Outcome {
      try Self.database.get().start(["explain"] + words + ["-d", "entente.sqlite"]).outcome()
    }
    let outcome = try answer(codes)
    guard outcome.code == 0 else {
      // A country that deals with nobody is told by where it is named.
      #expect(try answer(words) == answer(["countries"] + codes.dropFirst()))
      return
    }
    #expect(try answer(words) == outcome)
  }

  @Test func `answers a program in JSON, with the cells of the row and the lines of the text`() throws {
    let json = try explain("dyads", "RUS", "MEX", "--json")
    let row = try row("RUS,MEX", of: "dyads.csv")
    #expect(
      json.hasPrefix(
        #"{"table":"dyads.csv","report":"the last report","about":"all that was read, 5 stories","rows":[{"#))
    #expect(
      json.contains("\"events\":\(row["events"] ?? ""),") && json.contains("\"explanation\":[\"Russia (RUS) to Mexico"))
    let read = "entente explain dyads RUS MEX --json -d entente.sqlite | python3 -m json.tool"
    #expect(try Self.database.get().shell(read).code == 0)
  }

  @Test func `shows no colours off a terminal`() throws {
    #expect(!(try explain("engagement", "ECU").contains("\u{1B}")))
  }

  @Test func `shows the same under every locale`() throws {
    let workplace = try Self.database.get()
    let words = ["explain", "engagement", "RUS", "-d", "entente.sqlite"]
    let plain = try workplace.start(words, environment: ["LC_ALL": "C"]).outcome()
    #expect(try workplace.start(words, environment: ["LC_ALL": "de_DE.UTF-8"]).outcome() == plain)
  }
}
