/// The program's commands and the tools they are compared with, over one corpus.
struct Cases {
  let program: String
  let corpus: Corpus

  func annotate(jobs: Int) -> Case {
    Case(
      name: "entente annotate --jobs \(jobs)", command: { _ in [program, "annotate", "--jobs", "\(jobs)"] },
      input: corpus.lines, expected: describe(corpus.mentions, articles: corpus.articles),
      answer: { output, _ throws(BenchmarkError) in
        var facts = FactScanner()
        try output.forEachChunk { facts.scan($0) }
        return describe(facts.mentions, articles: facts.lines)
      })
  }

  /// Reads the folder of text files into a new database.
  var ingest: Case {
    Case(
      name: "entente ingest", command: { [program, "ingest", corpus.textFiles, "-d", database($0)] },
      input: "/dev/null", expected: "a database",
      answer: { _, run throws(BenchmarkError) in
        _ = try File(reading: database(run))
        return "a database"
      })
  }

  /// Reports on the database of the ingestion of the same run.
  var report: Case {
    Case(
      name: "entente report", command: { [program, "report", "-d", database($0), "-o", reports($0)] },
      input: "/dev/null", expected: describe(corpus.mentions, articles: corpus.articles),
      answer: { _, run throws(BenchmarkError) in
        let table = FrequencyFile(try File(reading: reports(run) + "/latest/frequency.csv").text())
        return describe(table.mentions, articles: table.stories)
      })
  }

  /// Programs that do a part of the work: count words, find names, read JSON.
  var peers: [Case] {
    let read = "import json, sys; print(sum(len(json.loads(line)['text'].encode()) for line in sys.stdin.buffer))"
    return [
      peer("wc -w", ["wc", "-w"], input: corpus.plainText, expected: corpus.words) { Self.number($0) },
      peer(
        "grep -owF -f names", ["grep", "-owF", "-f", corpus.listOfNames], input: corpus.plainText,
        expected: corpus.names
      ) {
        $0.utf8.count { $0 == UInt8(ascii: "\n") }
      },
      peer(
        "python3 json.loads", ["python3", "-c", read], input: corpus.lines, expected: corpus.bytes - corpus.articles
      ) {
        Self.number($0)
      },
    ]
  }

  /// In the C locale, which is the fastest they have.
  private func peer(
    _ name: String, _ command: [String], input: String, expected: Int, _ answer: @escaping (String) -> Int?
  ) -> Case {
    Case(
      name: name, command: { _ in ["env", "LC_ALL=C"] + command }, input: input, expected: "\(expected)",
      answer: { output, _ throws(BenchmarkError) in
        "\(answer(try output.text()) ?? -1)"
      })
  }

  private static func number(_ output: String) -> Int? {
    output.split(whereSeparator: \.isWhitespace).first.flatMap { Int($0) }
  }

  private func describe(_ mentions: [String: Int], articles: Int) -> String {
    let countries = mentions.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    return "\(articles) articles, " + countries.joined(separator: ", ")
  }

  private func database(_ run: Int) -> String { "\(corpus.folder)/\(run).sqlite" }
  private func reports(_ run: Int) -> String { "\(corpus.folder)/reports-\(run)" }
}
