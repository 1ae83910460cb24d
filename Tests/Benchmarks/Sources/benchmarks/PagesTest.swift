/// How fast pages are read beside trafilatura, on the same pages in the same run, each on one core.
struct PagesTest {
  /// Trafilatura reads so many of the pages, or all where there are fewer.
  private static let mostForPeers = 300
  /// Trafilatura must take so many times as long.
  private static let floor = 20.0

  let program: String
  /// Python with trafilatura, and the script that calls it.
  let python: String
  let script: String
  let seed: UInt64
  /// For what is written here.
  let folder: String

  /// Reads generated pages, and texts of the same articles: the difference is what reading the pages costs.
  ///
  /// - Returns: A table of processor time.
  /// - Throws: When a title or a sentence is missed, trafilatura does not take twenty times as long, or its fast mode is
  ///   faster.
  func run(pages count: Int, runs: Int) throws(BenchmarkError) -> String {
    let pages = try write(count)
    let peers = min(count, Self.mostForPeers)
    var costs: [[Double]] = []
    for _ in 0..<runs {
      let reading = try annotate(lines, pages)
      let coding = try annotate(texts, pages)
      costs.append([
        (reading - coding) / Double(count), reading / Double(count), try extract([], pages.prefix(peers)),
        try extract(["--fast"], pages.prefix(peers)),
      ])
    }
    let table = table(costs)
    guard table.ratios[2] >= Self.floor, table.ratios[3] > 1 else {
      throw .wrongAnswer(
        name: "pages", expected: "a twentieth of the time of trafilatura, and less than in its fast mode",
        found: table.text)
    }
    let size = pages.reduce(0) { $0 + $1.html.utf8.count } / count / 1_000
    return
      "\(count) generated pages of \(size) KB, \(peers) of them for trafilatura; medians of \(runs) runs, every title "
      + "and sentence checked\n\n" + table.text
  }

  private var lines: String { folder + "/pages.jsonl" }
  private var texts: String { folder + "/texts.jsonl" }

  private func write(_ count: Int) throws(BenchmarkError) -> [GeneratedPage] {
    let (lines, texts) = (try File(creating: lines), try File(creating: texts))
    var (grammar, random) = (NewsGrammar(seed: seed), SplitMix64(seed: seed))
    var pages: [GeneratedPage] = []
    for number in 0..<count {
      let page = GeneratedPage(grammar.next(), &random)
      try lines.append(page.line(number))
      try texts.append(page.textLine(number))
      pages.append(page)
    }
    return pages
  }

  /// - Returns: Processor seconds.
  private func annotate(_ input: String, _ pages: [GeneratedPage]) throws(BenchmarkError) -> Double {
    let output = folder + "/read.jsonl"
    let cost = try cost(of: [program, "annotate", "--with-text", "--jobs", "1"], input: input, output: output)
    try check(try lines(of: output), pages[...], "entente")
    return cost.processor
  }

  /// - Returns: Processor seconds a page, of the extraction alone.
  private func extract(_ words: [String], _ pages: ArraySlice<GeneratedPage>) throws(BenchmarkError) -> Double {
    let output = folder + "/extracted.jsonl"
    _ = try cost(of: [python, script] + words + ["\(pages.count)"], input: lines, output: output)
    let read = try lines(of: output)
    try check(read.dropLast(), pages, "trafilatura")
    let last = String(decoding: read.last ?? [], as: UTF8.self)
    let number = last.split(separator: ":").last?.filter { $0.isNumber || $0 == "." || $0 == "e" || $0 == "-" }
    guard let seconds = number.flatMap({ Double($0) }) else {
      throw .wrongAnswer(name: "trafilatura", expected: "seconds", found: last)
    }
    return seconds / Double(pages.count)
  }

  private func cost(of command: [String], input: String, output: String) throws(BenchmarkError) -> ChildProcess.Cost {
    let child = try ChildProcess(command, input: try File(reading: input), output: try File(creating: output))
    guard let child else { throw .system(what: command[0], reason: "no such command") }
    return try child.wait()
  }

  /// Each line must have the title of its page and all its paragraphs, which need no escape in JSON.
  private func check(
    _ read: ArraySlice<ArraySlice<UInt8>>, _ pages: ArraySlice<GeneratedPage>, _ name: String
  ) throws(BenchmarkError) {
    guard read.count == pages.count else {
      throw .wrongAnswer(name: name, expected: "\(pages.count) pages", found: "\(read.count)")
    }
    for (line, page) in zip(read, pages) {
      let wanted = [page.title] + page.paragraphs
      if let missed = wanted.first(where: { !holds(line, $0) }) {
        throw .wrongAnswer(
          name: name, expected: missed, found: String(decoding: line.prefix(2_000), as: UTF8.self))
      }
    }
  }

  private func lines(of path: String) throws(BenchmarkError) -> ArraySlice<ArraySlice<UInt8>> {
    var bytes: [UInt8] = []
    try File(reading: path).forEachChunk { bytes += $0 }
    return bytes.split(separator: UInt8(ascii: "\n"))[...]
  }

  private func holds(_ line: ArraySlice<UInt8>, _ words: String) -> Bool {
    let words = Array(words.utf8)
    return line.indices.dropLast(words.count - 1).contains { line[$0] == words[0] && line[$0...].starts(with: words) }
  }

  private static let names = [
    "entente, reading the page", "entente annotate, reading and coding it", "trafilatura bare_extraction with metadata",
    "the same, fast",
  ]

  /// Medians of milliseconds a page, and of how many times as long as Entente's reading they are.
  private func table(_ costs: [[Double]]) -> (text: String, ratios: [Double]) {
    var text = "| Reader | CPU ms a page | to reading | least to most |\n|---|---:|---:|---|\n"
    var medians: [Double] = []
    for (index, name) in Self.names.enumerated() {
      let ratios = costs.map { $0[index] / $0[0] }.sorted()
      let cost = costs.map { $0[index] }.sorted()[costs.count / 2]
      text += "| \(name) | \(hundredths(cost * 1_000)) | \(hundredths(ratios[ratios.count / 2])) "
      medians.append(ratios[ratios.count / 2])
      text += "| \(hundredths(ratios[0])) to \(hundredths(ratios[ratios.count - 1])) |\n"
    }
    return (text, medians)
  }

  private func hundredths(_ value: Double) -> String {
    let hundredths = Int((max(value, 0) * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
