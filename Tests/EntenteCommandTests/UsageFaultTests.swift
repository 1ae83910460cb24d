import Testing

/// Words that are no order, and files that are no knowledge.
@Suite struct `A command line` {
  private let workplace: Workplace

  init() throws {
    workplace = try Workplace()
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/a.txt")
  }

  @Test(arguments: [
    ("reprot articles", "'reprot' is no command; did you mean 'report'?"),
    ("chek", "'chek' is no command; did you mean 'check'?"),
    (
      "frobnicate",
      "'frobnicate' is no command; the commands are report, ingest, check, explain, gazetteer, annotate, import, licenses."
    ),
    ("report --quiett", "Unknown option '--quiett'. Did you mean '--quiet'?"),
    ("report --verbos", "Unknown option '--verbos'."),
    ("report --jobs 0", "--jobs wants a number of 1 or more."),
    ("annotate --jobs 0", "--jobs wants a number of 1 or more."),
    ("ingest articles --max-file-size 0", "--max-file-size wants a number of 1 or more."),
    ("report --label a/b", "--label wants a name for a folder, such as latest or 2023-09."),
    ("report --label ..", "--label wants a name for a folder, such as latest or 2023-09."),
    (
      "report --duplicates twice",
      "The value 'twice' is invalid for '--duplicates <how>'. Please provide one of 'collapse' and 'keep'."
    ),
    ("explain dyads ECU", "A row of dyads.csv is named by its source and target, as RUS COL."),
    ("explain engagement ECU RUS", "A row of engagement.csv is named by its iso3, as ECU."),
    ("explain engagment ECU", "'engagment' is no table; did you mean 'engagement'?"),
    (
      "explain statistics/trend ECU",
      "Rows of statistics/ rest on the sentences of the tables beside it; ask for a row of frequency, countries, "
        + "people, organisations, regions, cooccurrence, cooccurrence_sentences, cooccurrence_matrix, cooccurrence_expected, "
        + "engagement, dyads, network, focus, events, announced, comparison, outlets, months, articles, sentences, "
        + "evidence, issues."
    ),
    ("ingest", "Missing expected argument '<path> ...'."),
  ])
  func `that cannot be understood ends with 64 and what to type`(words: String, sentence: String) throws {
    let outcome = try workplace.start(words.split(separator: " ").map(String.init)).outcome()
    #expect(outcome.errors.split(separator: "\n").first == "entente: error: \(sentence)")
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(!workplace.exists("data") && !workplace.exists("reports"))
  }

  @Test(arguments: [
    ["report", "articles", "-o", ""], ["report", "articles", "-d", ""], ["report", ""], ["report", "articles", ""],
    ["check", "-o", ""],
    ["report", "articles", "--weights", ""], ["report", "articles", "--gazetteer", ""], ["check", ""], ["ingest", ""],
    ["ingest", "articles", "-d", ""], ["ingest", "articles", "--titles", ""], ["check", "--people", ""],
    ["annotate", "--lexicon", ""], ["import", "facts", ""], ["import", "facts", "articles", "-d", ""],
    ["explain", "engagement", "PER", "-d", ""], ["explain", "engagement", "PER", "--gazetteer", ""],
    ["explain", "engagement", "PER", "--weights", ""], ["gazetteer", "lint", "--gazetteer", ""],
  ])
  func `with an empty path ends with 64 and says which it is`(words: [String]) throws {
    let outcome = try workplace.start(words).outcome()
    let option = words.dropLast().last { $0.hasPrefix("-") } ?? words.last { $0.hasPrefix("-") }
    let name = (option?.split(separator: "=").first).map(String.init) ?? "A path"
    let shown = ["--output": "-o", "--database": "-d"][name] ?? name
    let sentence =
      shown == "A path"
      ? "A path is empty, which names no file or folder" : "\(shown) wants a path, and this one is empty"
    #expect(
      outcome.errors.split(separator: "\n").first
        == "entente: error: \(sentence); is a variable of a script not set?")
    #expect(outcome.code == 64)
    #expect(outcome.output.isEmpty)
    #expect(!workplace.exists("data") && !workplace.exists("reports"))
  }

  @Test(arguments: [
    ["report", "articles", "--output="], ["report", "articles", "--database="], ["check", "--gazetteer="],
    ["explain", "engagement", "PER", "--weights="],
  ])
  func `with nothing behind the sign of an option ends with 64 and says which it is`(words: [String]) throws {
    let outcome = try workplace.start(words).outcome()
    #expect(outcome.errors.hasPrefix("entente: error: Missing value for '\(words.last?.dropLast() ?? "") <"))
    #expect(outcome.code == 64)
    #expect(!workplace.exists("data") && !workplace.exists("reports"))
  }

  @Test func `with a gazetteer that has no end ends with 65`() throws {
    let outcome = try workplace.entente("gazetteer", "lint", "--gazetteer", "/dev/zero")
    #expect(
      outcome.errors == "entente: error: /dev/zero: has more than 268435456 bytes; give the name of a file of rows.\n")
    #expect(outcome.code == 65)
  }

  @Test(arguments: ["a\nb", "a\u{1B}[31m", "\u{202E}a", String(repeating: "a", count: 201)])
  func `that labels a report with what is no name ends with 64`(label: String) throws {
    let outcome = try workplace.entente("report", "articles", "--label", label)
    #expect(outcome.code == 64)
    #expect(outcome.errors.hasPrefix("entente: error: --label wants a "))
    #expect(!workplace.exists("data") && !workplace.exists("reports"))
  }

  @Test(arguments: [
    ["explain", "X"], ["explain", "engagement", "X"], ["report", "--period", "X"], ["report", "--period=X"],
    ["report", "--X"], ["X"], ["report", "X"], ["report", "articles", "-o", "X/X"], ["report", "-d", "X/x"],
    ["gazetteer", "lint", "--gazetteer", "X"], ["check", "-o", "X"], ["import", "facts", "X"],
    ["report", "articles", "--duplicates", "X"],
  ])
  func `is repeated without orders to the terminal`(words: [String]) throws {
    let outcome = try workplace.start(words.map { $0.replacing("X", with: "\u{1B}[31m\nx\u{9B}") }).outcome()
    let shown = outcome.errors + outcome.output
    #expect(shown.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
    #expect(!shown.contains("\nx"))
  }

  private static let header = "iso3\tform\tkind\tcontext\tvalid_from\tvalid_to\tsource\n"

  @Test(arguments: [
    (
      "iso3\tform\n",
      ":1: the header is not iso3, form, kind, context, valid_from, valid_to, source; write these column names, parted by tabs."
    ),
    (
      header + "PER\tPeru\tname\t\t\t\tiso\nXXX1\tFoo\tname\t\t\t\tme\n",
      ":3: \"XXX1\" is no code for a form of kind name; use three capital letters, or - in rows of kind not."
    ),
    (
      header + "PER\tPeru\tnmae\t\t\t\tiso\n",
      ":2: \"nmae\" is no kind of form; use one of name, abbreviation, historic, adjective, people, capital, city, seat, not."
    ),
  ])
  func `with a faulty gazetteer ends with 78, the file and the line`(table: String, fault: String) throws {
    try workplace.write(table, to: "mine.tsv")
    let outcome = try workplace.entente("report", "articles", "--gazetteer", "mine.tsv")
    #expect(outcome.errors == "entente: error: mine.tsv\(fault)\n")
    #expect(outcome.code == 78)
    #expect(!workplace.exists("data") && !workplace.exists("reports"))
  }

  @Test func `with a gazetteer that is not there ends with 66`() throws {
    let outcome = try workplace.entente("report", "articles", "--gazetteer", "mine.tsv")
    #expect(
      outcome.errors
        == "entente: error: mine.tsv: No such file or directory; give the name of a file that can be read.\n")
    #expect(outcome.code == 66)
  }

  @Test func `of lint names the rows of a form that two countries claim`() throws {
    try workplace.write(Self.header + "PER\tFoo\tname\t\t\t\tme\nCHL\tFoo\tname\t\t\t\tme\n", to: "mine.tsv")
    let outcome = try workplace.entente("gazetteer", "lint", "--gazetteer", "mine.tsv")
    #expect(
      outcome.output.split(separator: "\n").last
        == "mine.tsv:3: \"Foo\" belongs to both PER (line 2) and CHL; give one of them a context, such as only_near.")
    #expect(outcome.code == 78)
  }

  @Test func `of lint finds no fault in what is built in`() throws {
    let outcome = try workplace.entente("gazetteer", "lint")
    #expect(outcome.code == 0)
    #expect(outcome.errors.hasPrefix("data/gazetteer/countries.tsv: ") && outcome.errors.hasSuffix(" no fault.\n"))
  }

  @Test(arguments: [("Germny", "Germany"), ("Veneszuela", "Venezuela"), ("united kingdm", "United Kingdom")])
  func `that mistypes a country is told the one that was meant`(word: String, country: String) throws {
    let outcome = try workplace.entente("explain", word)
    #expect(outcome.code == 64 && outcome.errors.contains("did you mean '\(country)'?"), "\(outcome.errors)")
  }

  @Test(arguments: [
    ("dyads chl bra", "dyads.csv of the last report (all that was read, 1 story) has no row CHL BRA; "),
    ("dyads chl per", "has no row CHL PER; it has one the other way round: PER CHL."),
    ("frequency PRE", "has no row PRE; did you mean 'PER'?"),
    ("Germany", "has no row DEU; Germany is not named in its stories."),
    ("engagement ger", "has no row ger; did you mean 'PER'?"),
    ("frequency Germany", "has no row DEU; Germany is not named in its stories."),
    ("dyads Germany Peru", "Germany is not named in its stories."),
    ("cooccurrence DEU France", "Germany and France are not named in its stories."),
    ("months may PER", "has no row may PER; 'may' is no month; write it as "),
    ("months 2018-Q9 Peru", "'2018-Q9' is no month; write it as "),
    (
      "engagement PER --report 2018-5",
      "reports/2018-5: no report of Entente's is there; \"2018-5\" is no period; did you mean 2018-05?"
    ),
    ("Peru --report 2018-Q9", "there is no quarter 2018-Q9; quarters go from Q1 to Q4."),
    ("Peru --report may", "name one of those in reports, such as latest."),
    ("comparison PER", "the last report (all that was read, 1 story) has no comparison.csv; make one with"),
  ])
  func `that asks for no row of the last report ends with 66, and says which report that was`(
    words: String, part: String
  ) throws {
    #expect(try workplace.entente("report", "articles").code == 0)
    let outcome = try workplace.start(["explain"] + words.split(separator: " ").map(String.init)).outcome()
    #expect(outcome.errors.contains(part), "\(outcome.errors)")
    #expect(outcome.code == 66)
  }
}
