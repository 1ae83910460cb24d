import Testing

/// The same articles give the same bytes, wherever, whenever and however they are read.
@Suite struct `A report is the same` {
  @Test func `when it is made twice`() throws {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles")
    let first = try make(in: workplace)
    expectSame(try make(in: workplace), as: first)
  }

  @Test(arguments: [
    ["LC_ALL": "C"], ["LC_ALL": "de_DE.UTF-8"], ["LC_ALL": "tr_TR.UTF-8"], ["LANG": "ar_EG.UTF-8", "LC_ALL": ""],
    ["TZ": "America/Guayaquil"], ["TZ": "Pacific/Kiritimati"], ["TERM": "dumb", "NO_COLOR": "1"],
  ])
  func `under another locale, time zone or terminal`(environment: [String: String]) throws {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles")
    expectSame(try make(in: workplace, environment: environment), as: try Self.plain.get())
  }

  @Test(arguments: ["1", "2", "3", "16"]) func `with any number of jobs`(jobs: String) throws {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles")
    expectSame(try make(in: workplace, "--jobs", jobs), as: try Self.plain.get())
  }

  @Test func `when the files were created in another order`() throws {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles", inOrder: >)
    expectSame(try make(in: workplace), as: try Self.plain.get())
  }

  @Test func `when the files are named one by one, in any order`() throws {
    let workplace = try Workplace()
    try workplace.copySample(to: ".")
    let names = ["quito-call.txt", "lavrov-mexico.txt", "blinken-lasso.txt"]
    let first = try make(in: workplace, names[0], names[1], names[2])
    let other = try Workplace()
    try other.copySample(to: ".")
    expectSame(try make(in: other, names[2], "./" + names[0], names[1], names[0]), as: first)
  }

  @Test func `when the folder is named by its whole path, from elsewhere`() throws {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles")
    try workplace.write("", to: "elsewhere/.keep")
    let outcome = try workplace.entente(
      "report", workplace.path + "/articles/", "-o", "../reports", "-d", "../entente.sqlite",
      in: workplace.path + "/elsewhere")
    #expect(outcome.code == 0, "\(outcome.errors)")
    expectSame(try workplace.report("latest"), as: try Self.plain.get())
  }

  @Test func `when the database holds other folders`() throws {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles")
    try workplace.write("Peru thanked Chile.\n\nPeru thanked Chile for its help on Monday.\n", to: "others/a.txt")
    #expect(try workplace.entente("ingest", "others", "-d", "entente.sqlite").code == 0)
    expectSame(try make(in: workplace), as: try Self.plain.get())
  }

  /// A report on the sample, as most of us make it.
  private static let plain: Result<[String: [UInt8]], any Error> = Result {
    let workplace = try Workplace()
    try workplace.copySample(to: "articles")
    return try `A report is the same`().make(in: workplace)
  }

  private func make(
    in workplace: Workplace, _ words: String..., environment: [String: String] = [:]
  ) throws -> [String: [UInt8]] {
    let paths = words.contains { $0.hasSuffix(".txt") } ? [] : ["articles"]
    let command = ["report", "-d", "entente.sqlite", "-o", "reports"] + paths + words
    let outcome = try workplace.start(command, environment: environment).outcome()
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try workplace.report("latest")
  }
}
