import Testing

/// data/accuracy.tsv as users meet it: on the page, in the README and under what is explained.
@Suite struct `The measured accuracy` {
  /// A row of the file by column.
  private typealias Row = [String: String]

  private static func rows() throws -> [Row] {
    let text = String(decoding: try Bytes.of(Program.package + "/data/accuracy.tsv"), as: UTF8.self)
    let lines = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  /// A cell and the interval beside it, each as it is shown.
  private static func share(_ name: String, of row: Row, _ shown: (String) -> String) -> String {
    let cells = ["", "_lo", "_hi"].map { row[name + $0] ?? "" }
    if cells[0].isEmpty { return "–" }
    return shown(cells[0]) + (cells[1].isEmpty ? "" : " (\(shown(cells[1])) to \(shown(cells[2])))")
  }

  /// A share and its interval as the page has them.
  private static func percents(_ name: String, of row: Row) -> String {
    let cells = ["", "_lo", "_hi"].map { row[name + $0] ?? "" }.map { cell in
      Double(cell).map { "\(Int(($0 * 100).rounded()))" } ?? ""
    }
    if cells[0].isEmpty { return "not measured" }
    return cells[0] + "\u{A0}%" + (cells[1].isEmpty ? "" : " (\(cells[1]) to \(cells[2]))")
  }

  private static func refuses(_ page: String) -> Bool {
    page.contains("\n- Whether cooperation or conflict outweighs the other is not said: ")
      && !page.contains("outweighs conflict") && !page.contains("outweighs cooperation")
      && !page.contains("| Balance |")
  }

  @Test func `is the first table of the README about the coder, number by number`() throws {
    let readme = String(decoding: try Bytes.of(Program.package + "/README.md"), as: UTF8.self)
    let section = try #require(readme.split(separator: "\n## ").first { $0.hasPrefix("How good is the coder?\n") })
    let lines = section.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
    let expected = try Self.rows().map { row in
      let cells = [
        row["what"], Self.share("precision", of: row) { $0 }, Self.share("recall", of: row) { $0 }, row["n"],
        row["unit"], row["texts"], "`\(row["coder"] ?? "")`", row["measured"],
      ]
      return "| " + cells.map { $0 ?? "" }.joined(separator: " | ") + " |"
    }
    #expect(table.dropFirst(2).map(String.init) == expected)
  }

  /// Whatever coder this is: the page tells its own figures from an earlier one's.
  @Test func `stands in the briefing row by row, and names the coder it holds for`() throws {
    let page = String(decoding: try Bytes.of(Program.package + "/reports/sample/briefing.md"), as: UTF8.self)
    let coder = try #require(page.firstMatch(of: /coder `(c_[0-9a-f]{12})`, weights/)).1
    for row in try Self.rows() {
      let cells = [
        row["what"] ?? "", Self.percents("precision", of: row), Self.percents("recall", of: row),
        row["n"] ?? "", row["unit"] ?? "", row["texts"] ?? "", "`\(row["coder"] ?? "")`, \(row["measured"] ?? "")",
      ]
      #expect(page.contains("\n| " + cells.joined(separator: " | ") + " |\n"))
    }
    let directions = try #require(try Self.rows().first { $0["what"] == "who acts on whom" })
    let when = coder == directions["coder"] ?? "" ? "measured on " : "measured on an earlier coder, "
    #expect(page.contains("on 100 articles it had not seen (\(when)\(directions["measured"] ?? ""))."))
    #expect(page.contains("Measured on an earlier coder") == (coder != directions["coder"] ?? ""))
    #expect(Self.refuses(page))
  }

  /// A list of the user's own: another one, or the same words in a file of theirs.
  @Test(
    arguments: [
      ("--gazetteer", "gazetteer/countries.tsv", "# of mine\n"), ("--gazetteer", "gazetteer/countries.tsv", ""),
      ("--organs", "gazetteer/organs.tsv", "# of mine\n"), ("--organs", "gazetteer/organs.tsv", ""),
      ("--titles", "gazetteer/titles.tsv", "# of mine\n"), ("--titles", "gazetteer/titles.tsv", ""),
      ("--people", "gazetteer/people.tsv", "# of mine\n"), ("--people", "gazetteer/people.tsv", ""),
      ("--lexicon", "engagement/frames.tsv", "# of mine\n"), ("--lexicon", "engagement/frames.tsv", ""),
    ])
  func `is not yet measured with lists of the user's own`(option: String, file: String, more: String) throws {
    let workplace = try Workplace()
    let bytes = try Bytes.of(Program.package + "/data/" + file)
    try workplace.write(bytes + Array(more.utf8), to: "mine.tsv")
    let outcome = try workplace.entente(
      "report", Program.sample, option, "mine.tsv", "-d", "entente.sqlite", "-q")
    #expect(outcome.code == 0)
    let page = try workplace.text("reports/latest/briefing.md")
    #expect(page.contains("not the choice of outlets. On unseen texts: not yet measured.\n"))
    #expect(!page.contains("it had not seen") && Self.refuses(page))
    guard !more.isEmpty else { return }
    // Of lists, explain takes and wants the gazetteer alone.
    let names = option == "--gazetteer" ? [option, "mine.tsv"] : []
    let text = try workplace.start(["explain", "engagement", "ECU", "-d", "entente.sqlite"] + names).outcome().output
    #expect(text.contains("\nOn unseen texts: not yet measured.\nWhether cooperation or conflict outweighs the other"))
  }

  @Test func `stands under rows that are explained`() throws {
    let workplace = try Workplace()
    #expect(try workplace.entente("report", Program.sample, "-d", "entente.sqlite", "-q").code == 0)
    let directions = try #require(try Self.rows().first { $0["what"] == "who acts on whom" })
    for words in [["engagement", "ECU"], ["dyads", "RUS", "MEX"]] {
      let text = try workplace.start(["explain"] + words + ["-d", "entente.sqlite"]).outcome().output
      #expect(
        text.contains("\nhow right the coder is on unseen texts\n  who acts on whom: 67 of 100 right (60 to 74), 50"))
      #expect(
        text.contains("n 333 (direction in a text), 100 articles; coder \(directions["coder"] ?? ""), measured on "))
      #expect(text.contains("\nWhether cooperation or conflict outweighs the other is not said: "))
    }
    let named = try workplace.entente("explain", "frequency", "URY", "-d", "entente.sqlite").output
    #expect(named.contains("\n  countries named in a text: 96 of 100 right, 99 of 100 found; n 189 "))
  }

  @Test func `of figures from texts that the rules were tuned on stands in the README alone, under that name`() throws {
    let readme = String(decoding: try Bytes.of(Program.package + "/README.md"), as: UTF8.self)
    let page = String(decoding: try Bytes.of(Program.package + "/reports/sample/briefing.md"), as: UTF8.self)
    let place = try #require(readme.firstRange(of: "Texts the rules were tuned on")).lowerBound
    for tuned in ["five diplomatic pages", "153 public news texts", "197 single sentences"] {
      #expect(!page.contains(tuned))
      #expect(!readme[..<place].contains(tuned) && readme[place...].contains(tuned))
    }
  }
}
