/// How long all statistics of many stories take, from the database to the folder statistics/.
struct StatisticsTest {
  private static let countries = 200

  let program: String
  let seed: UInt64
  /// For the facts, the database and the reports.
  let folder: String

  /// Imports generated stories, and reports on them with and without the folder statistics/.
  ///
  /// - Returns: A table of seconds and memory.
  /// - Throws: When a report says anything else of the countries than what was generated.
  func run(stories: Int, runs: Int) throws(BenchmarkError) -> String {
    let mentions = try generate(stories)
    let imported = try cost(of: ["import", "facts", facts, "-d", database, "-q"])
    var lines = ["| Command | s | CPU s | peak MB |", "|---|---:|---:|---:|", line("import facts", imported)]
    for options in [[], ["--statistics"]] {
      for _ in 0..<runs {
        let cost = try cost(of: ["report", "-d", database, "-o", folder, "-q"] + options)
        lines.append(line((["report"] + options).joined(separator: " "), cost))
      }
      try check("\(folder)/latest/\(options.isEmpty ? "" : "statistics/")frequency.csv", mentions)
    }
    return "\(stories) stories, \(mentions.count) countries, every count checked\n\n" + lines.joined(separator: "\n")
  }

  private var facts: String { folder + "/facts.jsonl" }
  private var database: String { folder + "/facts.sqlite" }

  /// Writes stories and returns how often they mention each country.
  private func generate(_ stories: Int) throws(BenchmarkError) -> [String: Int] {
    var generated = GeneratedFacts(countries: try knownCountries(), seed: seed)
    let file = try File(creating: facts)
    for _ in 0..<stories { try file.append(generated.next()) }
    return generated.mentions
  }

  /// The first 200 codes that the program knows; the European Union is no country.
  private func knownCountries() throws(BenchmarkError) -> [String] {
    let path = folder + "/gazetteer"
    _ = try cost(of: ["gazetteer", "list"], output: path)
    let codes = try File(reading: path).text().split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    return Array(
      Set(codes.map(String.init)).subtracting(["EUE"]).filter { $0.count == 3 }.sorted().prefix(Self.countries))
  }

  private func cost(of arguments: [String], output: String = "/dev/null") throws(BenchmarkError) -> ChildProcess.Cost {
    let output = output == "/dev/null" ? try File(reading: output) : try File(creating: output)
    let child = try ChildProcess([program] + arguments, input: try File(reading: "/dev/null"), output: output)
    guard let child else { throw .system(what: program, reason: "no such command") }
    return try child.wait()
  }

  private func check(_ path: String, _ mentions: [String: Int]) throws(BenchmarkError) {
    let found = FrequencyFile(try File(reading: path).text()).mentions
    guard found == mentions else {
      throw .wrongAnswer(name: path, expected: describe(mentions), found: describe(found))
    }
  }

  private func describe(_ mentions: [String: Int]) -> String {
    mentions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
  }

  private func line(_ name: String, _ cost: ChildProcess.Cost) -> String {
    let tenths = [cost.wall, cost.processor].map { Int(($0 * 10).rounded()) }.map { "\($0 / 10).\($0 % 10)" }
    return "| `entente \(name)` | \(tenths.joined(separator: " | ")) | \(cost.peak / 1_000_000) |"
  }
}
