#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures the program as it is used, beside other tools on the same text; wrong answers have no speed.
@main
struct Benchmarks {
  static func main() {
    do {
      try run(Options(Array(CommandLine.arguments.dropFirst())))
    } catch {
      complain("benchmarks: \(error)\n")
      exit(error.exitCode)
    }
  }

  private static func run(_ options: Options) throws(BenchmarkError) {
    let folder = try File.temporaryFolder()
    defer { remove(folder) }
    if options.only.contains("memory") {
      let test = MemoryTest(program: options.program, seed: options.seed, folder: folder)
      return print(try test.run(bytes: options.bytes))
    }
    if options.only.contains("statistics") {
      let test = StatisticsTest(program: options.program, seed: options.seed, folder: folder)
      return print(machine + ": " + (try test.run(stories: options.stories, runs: options.runs)))
    }
    if options.only.contains("copies") {
      let test = CopiesTest(program: options.program, seed: options.seed, folder: folder)
      return print(machine + ": " + (try test.run(articles: options.stories)))
    }
    if !options.only.isSubset(of: ["growth", "pages"]) { try compare(options, folder) }
    if options.only.contains("pages") { try readPages(options, folder) }
    guard options.only.contains("growth") else { return }
    print("twice as much, processor time without the start, least of \(options.runs) runs; \(machine)\n")
    print(try GrowthTest(program: options.program, folder: folder, runs: options.runs).run())
  }

  /// Measures the reading of pages beside trafilatura.
  private static func readPages(_ options: Options, _ folder: String) throws(BenchmarkError) {
    guard !options.python.isEmpty else { return complain("pages: name a Python that has trafilatura, --python\n") }
    let test = PagesTest(
      program: options.program, python: options.python, script: "Tests/Benchmarks/pages.py", seed: options.seed,
      folder: folder)
    print("\(machine): " + (try test.run(pages: options.pages, runs: options.runs)))
  }

  /// Measures the commands beside other tools.
  private static func compare(_ options: Options, _ folder: String) throws(BenchmarkError) {
    let corpus = try Corpus(bytes: options.bytes, seed: options.seed, folder: folder)
    print("\(corpus.articles) generated articles, \(corpus.bytes) bytes, seed \(options.seed); \(machine)")
    print("medians of \(options.runs) runs, every answer checked\n")
    var results = Results()
    for run in 0..<options.runs {
      for each in cases(options, corpus) {
        guard let cost = try each.measure(run: run, in: corpus.folder) else {
          if run == 0 { complain("\(each.name): not on this machine\n") }
          continue
        }
        results.add(cost, of: each.name)
      }
    }
    print(results.table(of: corpus))
  }

  private static func cases(_ options: Options, _ corpus: Corpus) -> [Case] {
    let cases = Cases(program: options.program, corpus: corpus)
    let groups = [
      ("peers", cases.peers), ("annotate", [cases.annotate(jobs: 1), cases.annotate(jobs: 2)]),
      ("ingest", [cases.ingest]), ("report", [cases.report]),
    ]
    return groups.filter { options.only.contains($0.0) }.flatMap(\.1)
  }

  private static var machine: String {
    let information = (try? File(reading: "/proc/cpuinfo").text()) ?? ""
    let models = information.split(separator: "\n").filter { $0.hasPrefix("model name") }
    let model = models.first?.split(separator: ":").last?.drop { $0 == " " }
    return "\(models.count) × \(model.map(String.init) ?? "processor")"
  }

  private static func complain(_ text: String) {
    _ = unsafe write(STDERR_FILENO, text, text.utf8.count)
  }

  private static func remove(_ folder: String) {
    guard let null = try? File(creating: "/dev/null") else { return }
    _ = try? ChildProcess(["rm", "-rf", folder], input: null, output: null)?.wait()
  }
}
