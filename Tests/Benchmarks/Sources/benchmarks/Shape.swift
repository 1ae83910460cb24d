/// One way in which a text or a corpus can be large, and the command that reads it.
struct Shape {
  enum Command {
    /// Codes one text.
    case annotate((_ size: Int) -> String)
    /// Reads a folder of as many files, each of one text.
    case ingest((_ number: Int) -> String)
    /// Takes stories into a database.
    case importing((_ number: Int) -> GeneratedStory)
    /// Reports on them.
    case report((_ number: Int) -> GeneratedStory)
  }

  let name: String
  /// Of what is doubled: large enough that the program takes longer than it does to start.
  let size: Int
  let command: Command

  /// Makes the input of a size in an empty folder, and runs the command on it.
  ///
  /// - Throws: When the answer is wrong: Chile is named once, or once in each part of the input.
  func measure(size: Int, program: String, folder: String) throws(BenchmarkError) -> ChildProcess.Cost {
    let (facts, database) = (folder + "/facts.jsonl", folder + "/facts.sqlite")
    switch command {
    case .annotate(let text):
      let text = text(size)
      let lines = try File(creating: folder + "/line")
      try lines.append("{\"id\":\"a\",\"title\":\"\",\"text\":\"\(text)\"}\n")
      let cost = try run([program, "annotate"], input: folder + "/line", output: folder + "/facts")
      var scanner = FactScanner()
      try File(reading: folder + "/facts").forEachChunk { scanner.scan($0) }
      try check(scanner.mentions["CHL"] ?? 0, text.ranges(of: "Chile").count)
      return cost
    case .ingest(let text):
      try File.makeFolder(folder + "/articles")
      for number in 0..<size { try File(creating: "\(folder)/articles/\(number).txt").append(text(number)) }
      let cost = try run([program, "ingest", folder + "/articles", "-d", database, "-q"])
      return cost
    case .importing(let story):
      try write(story, size, to: facts)
      return try run([program, "import", "facts", facts, "-d", database, "-q"])
    case .report(let story):
      try write(story, size, to: facts)
      _ = try run([program, "import", "facts", facts, "-d", database, "-q"])
      let cost = try run([program, "report", "-d", database, "-o", folder, "-q"])
      let table = FrequencyFile(try File(reading: folder + "/latest/frequency.csv").text())
      try check(table.mentions["CHL"] ?? 0, Set((0..<size).map { story($0).signature }).count)
      return cost
    }
  }

  private func write(_ story: (Int) -> GeneratedStory, _ size: Int, to path: String) throws(BenchmarkError) {
    let file = try File(creating: path)
    for number in 0..<size { try file.append(story(number).line) }
  }

  private func check(_ found: Int, _ expected: Int) throws(BenchmarkError) {
    guard found == expected else {
      throw .wrongAnswer(name: name, expected: "Chile \(expected) times", found: "\(found)")
    }
  }

  private func run(
    _ command: [String], input: String = "/dev/null", output: String = "/dev/null"
  ) throws(BenchmarkError) -> ChildProcess.Cost {
    let output = output == "/dev/null" ? try File(reading: output) : try File(creating: output)
    let child = try ChildProcess(command, input: try File(reading: input), output: output)
    guard let child else { throw .system(what: command[0], reason: "no such command") }
    return try child.wait()
  }
}
