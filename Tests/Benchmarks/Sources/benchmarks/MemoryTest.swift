/// Whether `annotate` needs no more memory for much text than for a hundredth of it.
struct MemoryTest {
  /// More than this and a quarter again is no longer flat: what an allocator keeps differs from run to run.
  private static let allowance = 8_000_000

  let program: String
  let seed: UInt64
  /// For what the counting program says.
  let folder: String

  /// Streams generated text through the program twice.
  ///
  /// - Parameter bytes: Of the longer stream.
  /// - Returns: A line that says what was used.
  /// - Throws: When the longer stream takes more memory, or a line is not answered.
  func run(bytes: Int) throws(BenchmarkError) -> String {
    let few = try peak(bytes: bytes / 100)
    let many = try peak(bytes: bytes)
    let found = "\(many / 1_000_000) MB of memory for \(bytes / 1_000_000) MB of text"
    guard many <= few + few / 4 + Self.allowance else {
      throw .wrongAnswer(
        name: "memory", expected: "no more than \(few / 1_000_000) MB needed for a hundredth", found: found)
    }
    return "\(found), \(few / 1_000_000) MB for a hundredth of it: flat."
  }

  /// The generator writes into the program and the program into `wc -l`: nothing is kept.
  private func peak(bytes: Int) throws(BenchmarkError) -> Int {
    let count = try File(creating: folder + "/count")
    let (annotator, counter, articles) = try stream(bytes: bytes, into: count)
    let cost = try annotator.wait()
    _ = try counter.wait()
    let lines = try File(reading: folder + "/count").text().split(whereSeparator: \.isWhitespace).first ?? "none"
    guard lines == "\(articles)" else {
      throw .wrongAnswer(name: "memory", expected: "\(articles) lines", found: "\(lines)")
    }
    return cost.peak
  }

  private func stream(
    bytes: Int, into count: File
  ) throws(BenchmarkError) -> (annotator: ChildProcess, counter: ChildProcess, articles: Int) {
    let (text, facts) = (try File.channel(), try File.channel())
    guard let annotator = try ChildProcess([program, "annotate"], input: text.reading, output: facts.writing),
      let counter = try ChildProcess(["wc", "-l"], input: facts.reading, output: count)
    else { throw .system(what: program, reason: "no such command") }
    var grammar = NewsGrammar(seed: seed)
    var (written, articles) = (0, 0)
    while written < bytes {
      let line = grammar.next().json
      try text.writing.append(line)
      written += line.utf8.count
      articles += 1
    }
    return (annotator, counter, articles)
  }
}
