import Foundation
import Testing

/// Lines of annotated articles, taken into the database.
@Suite struct `Facts that are imported` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test(arguments: [
    "entente import facts facts.jsonl -d import.sqlite",
    "entente import facts - -d import.sqlite < facts.jsonl",
    "cat facts.jsonl | entente import facts - -d import.sqlite",
    "mkdir -p facts/b; head -n 2 facts.jsonl > facts/b/z.ndjson; tail -n +3 facts.jsonl > facts/a.jsonl; "
      + "echo no > facts/c.txt; entente import facts facts -d import.sqlite",
  ])
  func `make the report that reading their files makes`(line: String) throws {
    let read = try readAndAnnotate("--with-text")
    let outcome = try workplace.shell(line)
    #expect(outcome.code == 0, "\(outcome.errors)")
    expectSame(try report(), as: read)
  }

  @Test func `without their text lack but the words of the evidence`() throws {
    let read = try readAndAnnotate()
    #expect(try workplace.shell("entente import facts facts.jsonl -d import.sqlite").code == 0)
    let imported = try report()
    let others = { (files: [String: [UInt8]]) in
      // Pages quote sentences, and these tables have them.
      files.filter {
        !["evidence.csv", "sentences.csv", "events.csv", "announced.csv", "datapackage.json"].contains($0.key)
          && $0.key.hasSuffix(".csv")
      }
    }
    expectSame(others(imported), as: others(read))
    let evidence = try workplace.text("reports/import/evidence.csv").split(separator: "\n")
    #expect(
      evidence.count == String(decoding: try #require(read["evidence.csv"]), as: UTF8.self).split(separator: "\n").count
    )
    #expect(evidence.contains { $0.hasSuffix(",country,RUS,demonym,Russian,,,yes") })
  }

  /// Files with something to be said of each: encoding, letters, dates, long lists, nothing to read.
  private static let doubtful: [(name: String, text: [UInt8])] = [
    ("lost.txt", Array("Peru thanked Chile for the café of Port Ode. ".utf8) + [0xE9] + Array("\(filler) café.".utf8)),
    ("mixed.txt", Array("Peru thanked \u{421}hile and M\u{435}xico for the talks in the afternoon.".utf8)),
    ("both.txt", Array("Ode speaks\n\n09/12/2023\n\nPeru thanked Chile for its help in the afternoon.".utf8)),
    ("never.txt", Array("Ode speaks\n\n31 February 2020\n\nPeru thanked Chile for its help in the afternoon.".utf8)),
    ("epoch.txt", Array("Ode speaks\n\nJanuary 1, 1970\n\nPeru thanked Chile for its help in the afternoon.".utf8)),
    ("2023-01-05_two.txt", Array("Ode speaks\n\n6 January 2023\n\nPeru thanked Chile for its help at noon.".utf8)),
    ("2999-01-05_late.txt", Array("Peru thanked Chile for its help in the afternoon.".utf8)),
    ("list.txt", Array("Mexico thanked \(longList) for their help in the afternoon.".utf8)),
    ("table.txt", Array("Peru thanked Chile\(String(repeating: " again", count: 2100)).".utf8)),
    ("empty.txt", Array("  \n".utf8)),
    ("latin.txt", Array("Peru thanked Chile in the caf".utf8) + [0xE9] + Array(" of Port Ode.".utf8)),
  ]

  private static let filler = String(repeating: " The envoys spoke at length about the ferry.", count: 4)

  private static let longList = """
    Peru, Chile, Colombia, Brazil, Argentina, Uruguay, Paraguay, Bolivia, Ecuador, Panama, Cuba, Haiti, Honduras, \
    Guatemala, Nicaragua, Spain, Portugal, France, Germany, Italy, Poland, Norway, Sweden, Denmark, Finland, Greece, \
    Egypt, Kenya, Ghana, Nigeria, Senegal, Angola, Zambia, Japan, India, Nepal, Thailand, Malaysia, Indonesia, \
    Australia, Fiji, Samoa and Iceland
    """

  @Test func `bring every issue that reading the files brings`() throws {
    for file in Self.doubtful { try workplace.write(file.text, to: "articles/" + file.name) }
    let read = try readAndAnnotate(
      ["--with-text"], others: ["empty.txt"],
      decoded: ["latin.txt": ("Peru thanked Chile in the café of Port Ode.", "windows-1252 guessed")])
    let issues = String(decoding: try #require(read["issues.csv"]), as: UTF8.self)
    for code in [
      "E-ENC-04", "E-ENC-05", "E-TEXT-01", "E-TEXT-02", "E-DATE-01", "E-DATE-02", "E-DATE-03", "E-DATE-04", "E-DATE-05",
      "E-CODE-01", "E-CODE-02",
    ] { #expect(issues.contains(code), "\(code)") }
    #expect(try workplace.shell("entente import facts facts.jsonl -d import.sqlite").code == 0)
    expectSame(try report(), as: read)
  }

  @Test func `of another coder bring the issues that they state`() throws {
    let issue = #"{"code":"X-1","start":0,"end":4,"message":"a bad scan","severity":"note","action":"scan it again"}"#
    let short = #"{"code":"X-2","start":0,"end":9,"message":"=1+1\u001b[2J"}"#
    try workplace.write(
      Self.line("a").replacing("\"issues\":[]", with: "\"issues\":[\(issue),\(short)]"), to: "facts.jsonl")
    #expect(try imported("facts.jsonl").code == 0)
    #expect(
      String(decoding: try #require(try report()["issues.csv"]), as: UTF8.self) == """
        severity,code,locator,line,message,action
        note,X-1,facts.jsonl:1,,a bad scan,scan it again
        warning,X-2,facts.jsonl:1,,'=1+1\\x1b[2J,

        """)
  }

  @Test func `without their text are explained without it, and their titles with it`() throws {
    _ = try readAndAnnotate()
    #expect(try workplace.shell("entente import facts facts.jsonl -d import.sqlite").code == 0)
    _ = try report()
    let outcome = try workplace.entente("explain", "frequency", "VEN", "-d", "import.sqlite", "--no-color")
    #expect(outcome.code == 0 && outcome.output.contains("  (the text was not kept)\n"))
    let titles = try workplace.shell(
      "sqlite3 import.sqlite 'SELECT max(text_kept), max(length(text)) < 400 FROM article'")
    #expect(titles.code == 127 || titles.output == "0|1\n", "\(titles.output)")
  }

  @Test func `are passed over when they did not change, and renewed when they did`() throws {
    try workplace.write(Self.line("a") + Self.line("b", country: "PER"), to: "facts/one.jsonl")
    try workplace.write(Self.line("c"), to: "facts/two.jsonl")
    #expect(try imported("facts").errors.hasPrefix("2 files: 3 articles\n"))
    #expect(try imported("facts").errors.hasPrefix("2 files: 0 articles, 2 files unchanged\n"))
    try workplace.write(Self.line("a", country: "CHL"), to: "facts/one.jsonl")
    try workplace.remove("facts/two.jsonl")
    #expect(try imported("facts").errors.hasPrefix("1 file: 1 article\nGone since the last time: two.jsonl\n"))
    let renewed = try report()
    #expect(try workplace.shell("rm import.sqlite && rm -r reports").code == 0)
    _ = try imported("facts")
    let articles = try #require(try report()["articles.csv"])
    let kept = String(decoding: try #require(renewed["articles.csv"]), as: UTF8.self)
    #expect(kept.contains(String(decoding: articles, as: UTF8.self).split(separator: "\n")[1]))
    #expect(!kept.contains("\nb,"))
  }

  @Test(arguments: [
    (
      "{",
      "error,E-FACT-01,facts.jsonl:3,,not taken in; byte 2: the line ends inside a value,"
        + "\"give one JSON object a line, as 'entente annotate' writes them\""
    ),
    (
      #"{"schema":2,"id":"x","status":"bad_json","message":"byte 1","issues":[]}"#,
      "error,E-FACT-01,facts.jsonl:3,,\"not taken in; it says that its text was not annotated, status bad_json: byte 1\","
        + "mend the text and annotate it again"
    ),
    (
      line("x").replacing("\"schema\":2,", with: ""),
      #"error,E-FACT-01,facts.jsonl:3,,"not taken in; it has no ""schema"", so it is a line of schema 1; "#
        + #"this version reads schema 2","annotate the text again with this version; a coder of your own writes "#
        + #"""schema"":2 as README says""#
    ),
    (
      line("x").replacing("\"schema\":2,", with: "\"schema\":3,"),
      #"error,E-FACT-01,facts.jsonl:3,,"not taken in; its ""schema"" is 3, and this version reads schema 2","#
        + #""take it in with the version of Entente that wrote it, or annotate the text again with this one""#
    ),
    (
      line("x", country: "XXX"),
      #"error,E-FACT-01,facts.jsonl:3,,"not taken in; ""iso3"" is not an ISO 3166-1 alpha-3 code that we know","#
        + #""annotate the text again with this version, or mend the line""#
    ),
    (
      line("x").replacing("\"end\":4", with: "\"end\":14"),
      #"error,E-FACT-01,facts.jsonl:3,,"not taken in; ""start"" is not inside sentence 0","#
        + #""annotate the text again with this version, or mend the line""#
    ),
    (
      line("x", coder: "other"),
      #"error,E-FACT-02,facts.jsonl:3,,"not taken in; coded by other, and the lines before by gold","#
        + "put the lines of each coder into a file of their own"
    ),
  ])
  func `are left out when a line is broken, and the others kept`(broken: String, row: String) throws {
    let lines = [Self.line("a"), "\n", broken, "\n", Self.line("b")].joined()
    try workplace.write(lines.replacing("\n\n\n", with: "\n\n"), to: "facts.jsonl")
    let outcome = try imported("facts.jsonl")
    #expect(outcome.code == 3)
    #expect(outcome.errors.hasPrefix("1 file: 2 articles, 1 line left out\n"))
    #expect(outcome.errors.contains("]: facts.jsonl:3: not taken in; "))
    let making = try workplace.entente("report", "-d", "import.sqlite", "--label", "import")
    #expect(making.code == 3)
    #expect(try workplace.text("reports/import/issues.csv").split(separator: "\n").last == row[...])
    #expect(try workplace.text("reports/import/frequency.csv").contains("country,ECU,Ecuador,2,"))
  }

  @Test func `that were left out are named again when the file did not change`() throws {
    let line = #"{"id":"q"}"# + "\n"
    try workplace.write(line, to: "facts/x.jsonl")
    let first = try workplace.entente("import", "facts", "facts")
    let second = try workplace.entente("import", "facts", "facts")
    #expect(first.code == 3 && second.code == 3)
    #expect(second.errors.contains("x.jsonl:1: "), "\(second.errors)")
  }

  @Test func `are told apart by the bytes of their ids`() throws {
    try workplace.write(Self.line("caf\u{E9}") + Self.line("cafe\u{301}"), to: "facts.jsonl")
    #expect(try imported("facts.jsonl").code == 0)
    let articles = try #require(try report()["articles.csv"])
    #expect(articles.split(separator: UInt8(ascii: "\n")).count == 3)
  }

  @Test func `count once for an id, the first of its file`() throws {
    try workplace.write(Self.line("a") + Self.line("b") + Self.line("a", country: "PER"), to: "facts/1.jsonl")
    try workplace.write(Self.line("b", country: "CHL"), to: "facts/2.jsonl")
    #expect(try imported("facts").code == 0)
    let files = try report()
    #expect(
      String(decoding: try #require(files["issues.csv"]), as: UTF8.self) == """
        severity,code,locator,line,message,action
        warning,E-FACT-03,1.jsonl:3,,not counted; an article before it has the id a too,give it an id of its own
        warning,E-FACT-03,2.jsonl:1,,not counted; an article before it has the id b too,give it an id of its own

        """)
    #expect(String(decoding: try #require(files["frequency.csv"]), as: UTF8.self).split(separator: "\n").count == 2)
    #expect(try workplace.entente("import", "facts", "facts", "-d", "import.sqlite", "--strict").code == 65)
  }

  @Test func `of another coder make a report, and never one with ours`() throws {
    try workplace.write(Self.line("a"), to: "facts.jsonl")
    _ = try imported("facts.jsonl")
    #expect(String(decoding: try #require(try report()["briefing.md"]), as: UTF8.self).contains("coder `gold`"))
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_a.txt")
    #expect(try workplace.entente("ingest", "articles", "-d", "import.sqlite").code == 0)
    let mixed = try workplace.entente("report", "-d", "import.sqlite")
    #expect(mixed.code == 65)
    #expect(
      try #require(
        mixed.errors.firstMatch(of: /c_[0-9a-f]+ \(1 file\) and by gold \(1 file\), and a report never mixes/)
      )
      .startIndex > mixed.errors.startIndex)
    #expect(try workplace.entente("report", "-d", "import.sqlite", "--coder", "gold").code == 0)
    #expect(try workplace.text("reports/latest/frequency.csv").contains("country,ECU,"))
    #expect(try workplace.entente("report", "articles", "-d", "import.sqlite").code == 0)
    #expect(!(try workplace.text("reports/latest/frequency.csv").contains("country,ECU,")))
    let unknown = try workplace.entente("report", "-d", "import.sqlite", "--coder", "silver")
    #expect(unknown.code == 66)
    #expect(unknown.errors.contains("no article was coded by silver; its coders are c_"))
  }

  @Test func `of two coders are no repetition, and are checked one coder at a time`() throws {
    try workplace.write(Self.line("a") + Self.line("b"), to: "facts/1.jsonl")
    #expect(try imported("facts").code == 0)
    let alone = try workplace.entente("check", "-d", "import.sqlite")
    #expect(alone.code == 0 && alone.output.contains("\nSkipped or doubtful: 0\n"), "\(alone.errors)")
    try workplace.write(Self.line("a", coder: "silver"), to: "facts/2.jsonl")
    let outcome = try workplace.entente("import", "facts", "facts", "-d", "import.sqlite", "--strict")
    #expect(outcome.code == 0, "\(outcome.errors)")
    let both = try workplace.entente("check", "-d", "import.sqlite")
    #expect(both.code == 65 && both.errors.contains("choose one, as with --coder gold."))
    #expect(try workplace.entente("check", "-d", "import.sqlite", "--coder", "silver").code == 0)
  }

  @Test func `of a folder are taken in also when one of its files cannot be opened`() throws {
    try workplace.write(Self.line("a"), to: "facts/1.jsonl")
    try workplace.write(Self.line("b"), to: "facts/2.jsonl")
    try workplace.write(Self.line("c"), to: "facts/3.jsonl")
    let outcome = try workplace.shell(
      "chmod 0 facts/2.jsonl; [ -r facts/2.jsonl ] && exit 99; entente import facts facts -d import.sqlite")
    guard outcome.code != 99 else { return }
    #expect(outcome.code == 3)
    #expect(outcome.errors.hasPrefix("3 files: 2 articles\n"))
    #expect(outcome.errors.contains("error[E-FILE-02]: 2.jsonl: not read; the system says: Permission denied; "))
    #expect(try workplace.entente("import", "facts", "facts/2.jsonl", "-d", "import.sqlite").code == 77)
    #expect(try workplace.entente("report", "-d", "import.sqlite").code == 3)
    #expect(try workplace.text("reports/latest/issues.csv").contains("error,E-FILE-02,2.jsonl,,"))
  }

  @Test func `are refused where a line tells of a text that it cannot hold`() throws {
    try workplace.write(
      Self.line("a").replacing("\"words\":7", with: "\"words\":9223372036854775807")
        + Self.line("b").replacing("[\"body\",0,9]", with: "[\"body\",0,67108864]") + Self.line("c"), to: "facts.jsonl")
    let outcome = try imported("facts.jsonl")
    #expect(outcome.code == 3)
    #expect(outcome.errors.hasPrefix("1 file: 1 article, 2 lines left out\n"))
    #expect(try workplace.entente("report", "-d", "import.sqlite").code == 3)
  }

  @Test(arguments: [
    (["nowhere"], 66, "nowhere: no such file or folder"),
    (["."], 66, ".: no facts found; looked for files that end in"),
  ])
  func `that are not there are named, and nothing is made`(words: [String], code: Int32, message: String) throws {
    let outcome = try workplace.start(["import", "facts"] + words + ["-d", "import.sqlite"]).outcome()
    #expect(outcome.code == code)
    #expect(outcome.errors.hasPrefix("entente: error: " + message))
    #expect(!workplace.exists("import.sqlite"))
  }

  /// The program's own peak, from the kernel: what it is may differ between systems, not that it stays.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status")))
  func `take no more memory when there are ten thousand lines`() throws {
    let peaks = try [500, 10_000].map { count in
      let padding = String(repeating: "x", count: 4000)
      try workplace.write(
        (0..<count).lazy.map { Self.line("a\($0)", title: padding) }.joined(), to: "\(count).jsonl")
      let outcome = try workplace.shell(
        """
        \(Program.path) import facts \(count).jsonl -d \(count).sqlite -q & pid=$!
        while grep -s VmHWM /proc/$pid/status; do sleep 0.02; done | tail -n 1; wait $pid
        """)
      #expect(outcome.code == 0)
      return try #require(Int(outcome.output.filter(\.isNumber)))
    }
    #expect(peaks[1] < peaks[0] + 20_000, "kilobytes: \(peaks)")
  }

  /// Reads the sample in a database of its own, and annotates it as a script that wraps its files would.
  private func readAndAnnotate(_ words: String...) throws -> [String: [UInt8]] {
    try workplace.copySample(to: "articles")
    return try readAndAnnotate(words)
  }

  /// Reads and annotates a folder with options of `annotate`; `others` are files that are no articles, and `decoded` has
  /// the texts of those that are not UTF-8, with their encodings.
  private func readAndAnnotate(
    _ words: [String], others: [String] = [], decoded: [String: (text: String, encoding: String)] = [:]
  ) throws -> [String: [UInt8]] {
    let reading = try workplace.entente("report", "articles", "-d", "read.sqlite", "--label", "import")
    try #require(reading.code == 0, "\(reading.errors)")
    let report = try workplace.report("import")
    let rows = String(decoding: try #require(report["articles.csv"]), as: UTF8.self).split(separator: "\n").dropFirst()
    let files =
      rows.map { $0.split(separator: ",", maxSplits: 2).prefix(2).map(String.init) } + others.map { ["x", $0] }
    let lines = try files.map { file in
      let (text, encoding) = try decoded[file[1]] ?? (workplace.text("articles/" + file[1]), "utf-8")
      return try AnnotatedSample.line(["id": file[0], "locator": file[1], "text": text, "encoding": encoding])
    }
    let annotating = try workplace.start(["annotate"] + words, input: lines.joined()).outcome()
    try workplace.write(annotating.output, to: "facts.jsonl")
    return report
  }

  private func imported(_ path: String) throws -> Outcome {
    try workplace.entente("import", "facts", path, "-d", "import.sqlite")
  }

  /// The report on what was imported.
  private func report() throws -> [String: [UInt8]] {
    let outcome = try workplace.entente("report", "-d", "import.sqlite", "--label", "import")
    try #require(outcome.code == 0, "\(outcome.errors)")
    return try workplace.report("import")
  }

  /// An article that names one country in its only sentence, as another coder may write it.
  private static func line(
    _ id: String, country: String = "ECU", coder: String = "gold", title: String = "T"
  ) -> String {
    #"""
    {"schema":2,"id":"\#(id)","status":"ok","published":"2021-05-04","date_source":"given","title":"\#(title)","language":"en",\#
    "words":7,"coder":"\#(coder)","sentences":[["body",0,9]],"paragraphs":[1],"countries":[{"iso3":"\#(country)",\#
    "form":"name","surface":"Name","field":"body","sentence":0,"start":0,"end":4}],"people":[],"organisations":[],\#
    "engagements":[],"skipped":[],"signature":"\#(id)","issues":[]}

    """#
  }
}
