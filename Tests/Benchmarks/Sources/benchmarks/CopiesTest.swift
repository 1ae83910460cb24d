/// Whether finding near-copies among many articles takes no longer than annotating them.
struct CopiesTest {
  /// One in so many stories may be joined to another: the grammar has few sentences, and all articles share some.
  private static let fewest = 100

  let program: String
  let seed: UInt64
  /// For what is written here.
  let folder: String

  /// Annotates articles, a fifth of them cut copies of others, and checks databases of their lines with and without
  /// sketches: the difference is what near-copies cost.
  ///
  /// - Returns: A line that says what both took.
  /// - Throws: When near-copies take longer, or other stories are found than were written.
  func run(articles: Int) throws(BenchmarkError) -> String {
    let (lines, facts) = (folder + "/lines.jsonl", folder + "/facts.jsonl")
    let stories = try write(articles, to: lines)
    let annotating = try measure(["annotate"], input: lines, output: facts)
    let plain = folder + "/plain.jsonl"
    try withoutSketches(facts, to: plain)
    let (with, without) = (try check(facts), try check(plain))
    guard abs(with.stories - stories) * Self.fewest <= stories, without.stories == articles else {
      throw .wrongAnswer(
        name: "copies", expected: "\(stories) stories, \(articles) without sketches",
        found: "\(with.stories) and \(without.stories)")
    }
    let finding = with.seconds - without.seconds
    guard finding <= annotating else {
      throw .wrongAnswer(
        name: "copies", expected: "no more than \(tenths(annotating)) s, as annotating", found: "\(tenths(finding)) s")
    }
    return
      "\(articles) articles: annotated in \(tenths(annotating)) s, near-copies found in \(tenths(finding)) s of processor"
  }

  /// Every fifth article is one of those before it without its last paragraphs.
  private func write(_ articles: Int, to path: String) throws(BenchmarkError) -> Int {
    let file = try File(creating: path)
    var grammar = NewsGrammar(seed: seed)
    var (stories, last) = (0, [String]())
    for number in 0..<articles {
      if number % 5 != 4 {
        stories += 1
        last = grammar.next().paragraphs
      }
      let paragraphs = number % 5 == 4 ? Array(last.dropLast(2)) : last
      try file.append("{\"id\":\"c\(number)\",\"title\":\"\",\"text\":\"\(paragraphs.joined(separator: #"\n\n"#))\"}\n")
    }
    return stories
  }

  private func withoutSketches(_ facts: String, to path: String) throws(BenchmarkError) {
    let input = try File(reading: facts)
    _ = try ChildProcess(["sed", "s/,\"sketch\":\"[0-9a-f]*\"//"], input: input, output: try File(creating: path))?
      .wait()
  }

  private func check(_ facts: String) throws(BenchmarkError) -> (stories: Int, seconds: Double) {
    let database = facts + ".sqlite"
    _ = try measure(["import", "facts", facts, "-d", database, "-q"], input: "/dev/null", output: "/dev/null")
    let output = facts + ".check"
    let seconds = try measure(["check", "-d", database, "-o", folder], input: "/dev/null", output: output)
    let line = try File(reading: output).text().split(separator: "\n").first { $0.hasPrefix("stories that count") }
    return (line?.split(separator: " ").last.flatMap { Int($0) } ?? -1, seconds)
  }

  /// Processor seconds of the program.
  private func measure(_ words: [String], input: String, output: String) throws(BenchmarkError) -> Double {
    let child = try ChildProcess(
      [program] + words, input: try File(reading: input), output: try File(creating: output))
    guard let child else { throw .system(what: program, reason: "no such command") }
    return try child.wait().processor
  }

  private func tenths(_ seconds: Double) -> String {
    let tenths = Int((max(seconds, 0) * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
