import Testing

/// A database that has seen the folder before gives the report of one that has not.
@Suite struct `A report made again` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.copySample(to: "articles")
    try report()
  }

  @Test func `after changing, adding and removing files equals a fresh one`() throws {
    let call = try workplace.text("articles/quito-call.txt")
    try workplace.write(call.replacing("Ecuador", with: "Bolivia"), to: "articles/quito-call.txt")
    try workplace.write(
      "Peru thanks Chile\n\nPeru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_new.txt")
    try workplace.remove("articles/lavrov-mexico.txt")
    let outcome = try report()
    #expect(outcome.errors.hasPrefix("5 files: 2 read, 3 unchanged\nGone since the last time: lavrov-mexico.txt\n"))
    try expectFresh()
  }

  @Test func `after a file is back equals the first`() throws {
    let first = try workplace.report("latest")
    let text = try workplace.text("articles/lavrov-mexico.txt")
    try workplace.remove("articles/lavrov-mexico.txt")
    try report()
    try workplace.write(text, to: "articles/lavrov-mexico.txt")
    try report()
    expectSame(try workplace.report("latest"), as: first)
  }

  @Test func `after articles.csv gives a date equals a fresh one`() throws {
    try workplace.write("file,published\nquito-call.txt,2021-06-15\n", to: "articles/articles.csv")
    try report()
    #expect(try workplace.text("reports/latest/articles.csv").contains("quito-call.txt,"))
    #expect(try workplace.text("reports/latest/articles.csv").contains(",2021-06-15,sidecar,"))
    try expectFresh()
  }

  @Test func `after a date order is given, or taken back, equals a fresh one`() throws {
    try workplace.write(
      "Peru thanks Chile\n09/12/2023\n\nPeru thanked Chile for its help on Monday.\n", to: "articles/dated.txt")
    try report()
    #expect(!(try workplace.text("reports/latest/articles.csv").contains("2023-12-09")))
    try report("--date-order", "day-first")
    #expect(try workplace.text("reports/latest/articles.csv").contains("2023-12-09"))
    try expectFresh("--date-order", "day-first")
    try report()
    try expectFresh()
  }

  @Test func `with another gazetteer equals a fresh one, and mixes nothing`() throws {
    let gazetteer = String(decoding: try Bytes.of(Program.package + "/data/gazetteer/countries.tsv"), as: UTF8.self)
    let fewer = gazetteer.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("VEN\t") }
    try workplace.write(fewer.joined(separator: "\n"), to: "fewer.tsv")
    try report("--gazetteer", "fewer.tsv")
    #expect(!(try workplace.text("reports/latest/frequency.csv").contains(",VEN,")))
    try expectFresh("--gazetteer", "fewer.tsv")
  }

  @Test func `without paths is about all that was ever read`() throws {
    try workplace.write("Peru thanks Chile\n\nPeru thanked Chile for its help on Monday.\n", to: "others/a.txt")
    #expect(try workplace.entente("ingest", "others", "-d", "entente.sqlite").code == 0)
    #expect(try workplace.entente("report", "-d", "entente.sqlite", "--label", "all").code == 0)
    #expect(try workplace.text("reports/all/articles.csv").split(separator: "\n").count == 7)
  }

  /// Makes reports/latest about articles.
  @discardableResult private func report(_ words: String...) throws -> Outcome {
    let outcome = try workplace.start(["report", "articles", "-d", "entente.sqlite"] + words).outcome()
    try #require(outcome.code == 0, "\(outcome.errors)")
    return outcome
  }

  /// Compares reports/latest with the one of an empty database.
  private func expectFresh(_ words: String...) throws {
    let command = ["report", "articles", "-d", "fresh-\(words.count).sqlite", "-o", "fresh", "--label", "latest"]
    let outcome = try workplace.start(command + words).outcome()
    try #require(outcome.code == 0, "\(outcome.errors)")
    expectSame(try workplace.report("latest"), as: try Bytes.ofFiles(below: workplace.path + "/fresh/latest"))
  }
}
