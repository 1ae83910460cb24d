import Testing

/// What the program says of inputs that are not there or are no articles, and how it ends.
@Suite struct `An input` {
  private let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test(arguments: ["report", "ingest", "check"])
  func `F01: that is not there is named, and nothing is made`(command: String) throws {
    let outcome = try workplace.entente(command, "nowhere", "-d", "entente.sqlite")
    #expect(
      outcome.errors == "entente: error: nowhere: no such file or folder; check the spelling, "
        + "or give the folder that holds the articles.\n")
    #expect(outcome.code == 66)
    #expect(outcome.output.isEmpty)
    #expect(!workplace.exists("entente.sqlite") && !workplace.exists("reports"))
  }

  @Test func `F01: that is an empty folder is told what was looked for`() throws {
    try workplace.write("%PDF-1.4", to: "articles/a.pdf")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(
      outcome.errors == "entente: error: articles: no article found; looked for texts, pages, tables, downloads and "
        + "archives, and found 1 of other forms; put the articles there, or give another folder.\n"
    )
    #expect(outcome.code == 66)
    #expect(!workplace.exists("entente.sqlite") && !workplace.exists("reports"))
  }

  @Test func `F01: that is a file is read`() throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "dispatch")
    let outcome = try workplace.entente("report", "dispatch", "-d", "entente.sqlite", "--no-workbook")
    #expect(outcome.code == 0)
    #expect(
      outcome.errors.hasPrefix("1 file: 1 read\nWrote reports/latest: briefing.md, briefing.html, tables and figures\n")
    )
  }

  @Test func `F02: of another form or without text is left out with the reason`() throws {
    try workplace.write([0x89] + Array("PNG\r\n\u{1A}\n".utf8) + [0, 0], to: "articles/picture.txt")
    try workplace.write("Peru thanked Chile.\0", to: "articles/zero.txt")
    try workplace.write("", to: "articles/empty.txt")
    try workplace.write(" \n\n\t\n", to: "articles/space.txt")
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 0)
    #expect(outcome.errors.hasPrefix("5 files: 1 read, 4 left out (issues.csv says why)\n"))
    #expect(
      try workplace.text("reports/latest/issues.csv") == """
        severity,code,locator,line,message,action
        error,E-TEXT-01,empty.txt,,skipped; it holds no sentence of an article,check that the text was saved with it
        error,E-ENC-01,picture.txt,,not plain text; its first bytes are those of a PNG image,save the article as plain text (UTF-8)
        error,E-TEXT-01,space.txt,,skipped; it holds no sentence of an article,check that the text was saved with it
        error,E-ENC-01,zero.txt,,"not plain text; it has control characters, the first at byte 19",save the article as plain text (UTF-8)

        """)
  }

  @Test func `of which most files are documents that are not read ends with exit code 3`() throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    for number in 1...14 { try workplace.write("PK", to: "articles/\(number).doc") }
    try workplace.write("GIF89a", to: "articles/chart.gif")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 3)
    #expect(outcome.errors.hasPrefix("15 files: 1 read, 14 left out (issues.csv says why)\n"))
    let issues = try workplace.text("reports/latest/issues.csv")
    #expect(issues.split(separator: "\n").count == 16)
    #expect(
      issues.contains(
        "\nerror,E-FILE-06,1.doc,,\"not read; it is a text document, and files that end in .doc are not read yet\","))
  }

  @Test(arguments: ["report", "ingest"])
  func `that is a database's download has its articles, and the summary says how many`(command: String) throws {
    let article = "Ferry talks\n\nLENGTH: 20 words\n\nPeru thanked Chile for its help on Monday.\n\nLANGUAGE: ENGLISH\n"
    try workplace.write("1 of 2 DOCUMENTS\n\n\(article)\n2 of 2 DOCUMENTS\n\n\(article)", to: "articles/news.txt")
    try workplace.write("Kenya thanked Somalia for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let outcome = try workplace.entente(command, "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 0)
    #expect(outcome.errors.hasPrefix("2 files: 2 read (3 articles)\n"))
    let again = try workplace.entente(command, "articles", "-d", "entente.sqlite", "--input-format", "text")
    #expect(again.errors.hasPrefix("2 files: 2 read\n"))
  }

  @Test func `that was refused ends a check of the database with 3, and nothing once it is gone`() throws {
    try workplace.write("Peru thanked Chile for the bridge on Monday.\n", to: "articles/a.txt")
    try workplace.write(#"{"title": "Talks", "seen": "Peru thanked Chile."}"#, to: "articles/j.txt")
    #expect(try workplace.entente("ingest", "articles").code == 3)
    #expect(try workplace.entente("check").code == 3)
    #expect(try workplace.entente("report").code == 3)
    try workplace.remove("articles/j.txt")
    #expect(try workplace.entente("report", "articles").code == 0)
    #expect(try workplace.entente("report").code == 0)
    #expect(try workplace.entente("check").code == 0)
  }

  @Test func `with columns of other names in articles.csv is read, and issues.csv says how`() throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/a.txt")
    try workplace.write("File;Date;Outlet\na.txt;20230307T092000Z;Ode Daily\n", to: "articles/articles.csv")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 0)
    #expect(
      try workplace.text("reports/latest/issues.csv") == """
        severity,code,locator,line,message,action
        note,E-CSV-04,articles.csv,1,Date read as published,
        note,E-CSV-04,articles.csv,1,Outlet read as source,

        """)
    let articles = try workplace.text("reports/latest/articles.csv")
    #expect(articles.contains(",Ode Daily,Ode Daily,,,,2023-03-07,sidecar,en,"))
  }

  @Test func `of a line of annotate that is a download has no facts, and its line says why`() throws {
    let line = #"{"id":"x","locator":"x.txt","text":"{\"title\": \"Ferry\", \"text\": \"Peru thanked Chile.\"}"}"#
    let outcome = try workplace.entente("annotate", input: line + "\n")
    #expect(outcome.output.contains("E-FORM-01"))
    #expect(!outcome.output.contains("PER"))
  }

  @Test func `of facts that is not there is named, with what was wanted`() throws {
    let outcome = try workplace.entente("import", "facts", "nope.jsonl", "-d", "entente.sqlite")
    #expect(outcome.code == 66)
    #expect(
      outcome.errors == "entente: error: nope.jsonl: no such file or folder; check the spelling, or give the file or "
        + "folder that holds what 'entente annotate' wrote.\n")
  }

  @Test func `that was left out ends a strict check with 65 and a word`() throws {
    try workplace.write("", to: "articles/empty.txt")
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let outcome = try workplace.entente("check", "articles", "-d", "entente.sqlite", "--strict", "--quiet")
    #expect(outcome.code == 65)
    #expect(outcome.errors == "entente: error: 1 input was skipped or read with a doubt (--strict).\n")
  }

  @Test func `dated after today is told on the terminal, and the report depends on no clock`() throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2031-03-03_late.txt")
    let early = try workplace.entente("report", "articles", "-d", "entente.sqlite", "--today", "2030-01-01")
    #expect(
      early.errors.contains(
        "\nDated after today, and counted on that day: 2031-03-03_late.txt: 2031-03-03; if that is wrong, list the file "
          + "in articles.csv with its day\n"))
    let report = try workplace.report("latest")
    let late = try workplace.entente("report", "articles", "-d", "entente.sqlite", "--today", "2031-03-03")
    #expect(!late.errors.contains("Dated after today"))
    #expect(try workplace.report("latest") == report)
  }

  @Test func `that is a copy is shown as one when copies are kept`() throws {
    for name in ["a", "b", "c"] { try workplace.write("Peru thanked Chile for help.\n", to: "articles/\(name).txt") }
    #expect(try workplace.entente("report", "articles", "--duplicates", "keep", "-d", "entente.sqlite").code == 0)
    #expect(
      try workplace.text("reports/latest/briefing.md").contains(
        "- Copies, one text each and every article counted by itself: `a.txt`, `b.txt`, `c.txt`.\n"))
  }

  @Test func `with a title of two lines has one line in articles.csv, and no turned writing`() throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/a.txt")
    try workplace.write("file,title\na.txt,\"Peru\nthanks \u{202E}Chile\"\n", to: "articles/articles.csv")
    #expect(try workplace.entente("report", "articles", "-d", "entente.sqlite").code == 0)
    let articles = try workplace.text("reports/latest/articles.csv")
    #expect(articles.contains(",Peru thanks \u{FFFD}Chile,") && articles.split(separator: "\n").count == 2)
    for (name, bytes) in try workplace.report("latest") {
      #expect(!String(decoding: bytes, as: UTF8.self).unicodeScalars.contains("\u{202E}"), "\(name)")
    }
  }

  @Test func `that is passed over by its ending counts as not read, on the terminal and on the first page`() throws {
    try workplace.write("Subject: Peru", to: "articles/mail.eml")
    try workplace.write("%PDF-1.4", to: "articles/scan.pdf")
    try workplace.write("", to: "articles/empty.txt")
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 3)
    #expect(outcome.errors.hasPrefix("4 files: 1 read, 3 left out (issues.csv says why)\n"))
    #expect(try workplace.text("reports/latest/briefing.md").contains("- Not read: 3 inputs. Each is in issues.csv"))
    let issues = try workplace.text("reports/latest/issues.csv")
    #expect(issues.matches(of: /\nerror,E-(FILE-06|TEXT-01),/).count == 3)
  }

  @Test func `that was left out ends a strict run with 65, after the report`() throws {
    try workplace.write("", to: "articles/empty.txt")
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite", "--strict", "--quiet")
    #expect(outcome.code == 65)
    #expect(
      outcome.errors == "entente: error[E-TEXT-01]: empty.txt: skipped; it holds no sentence of an article; "
        + "check that the text was saved with it.\n")
    #expect(workplace.exists("reports/latest/briefing.md"))
  }

  @Test func `that was meant and cannot be read ends the run with 3, after the report`() throws {
    try workplace.write([0x81, 0xFF, 0x90, 0x81, 0x8D, 0x9D], to: "articles/broken.txt")
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite", "--quiet")
    #expect(outcome.code == 3)
    #expect(
      outcome.errors == "entente: error[E-ENC-03]: broken.txt: unknown encoding; it is neither UTF-8 nor UTF-16 nor "
        + "Windows-1252; convert it to UTF-8, for instance with iconv -f KOI8-R -t UTF-8.\n")
    #expect(workplace.exists("reports/latest/briefing.md"))
  }

  @Test func `F04, F06: in Windows-1252 or UTF-16 is read, and an encoding that was guessed is told`() throws {
    try workplace.write(
      Array("Peru thanked Chile on Monday in a caf".utf8) + [0xE9] + Array(".\n".utf8), to: "articles/2023-01-05_w.txt")
    let text = Array("Peru thanked Chile on Tuesday.\n".utf16)
    try workplace.write(
      [0xFF, 0xFE] + text.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }, to: "articles/2023-01-06_u.txt")
    let outcome = try workplace.entente("report", "articles", "-d", "entente.sqlite")
    #expect(outcome.code == 0)
    let articles = try workplace.text("reports/latest/articles.csv").split(separator: "\n").sorted()
    #expect(articles.contains { $0.contains("2023-01-05_w.txt") && $0.contains(",8,1,") })
    #expect(articles.contains { $0.contains("2023-01-06_u.txt") && $0.contains(",5,1,") })
    #expect(
      try workplace.text("reports/latest/issues.csv").hasSuffix(
        "\nwarning,E-ENC-05,2023-01-05_w.txt,,read as windows-1252; the file does not say its encoding,"
          + "save it as UTF-8 if letters are wrong\n"))
    #expect(try workplace.text("reports/latest/sentences.csv").contains("on Monday in a café."))
  }

  @Test func `F12: larger than allowed is not read, and the limit can be raised`() throws {
    try workplace.write("Peru thanked Chile for its help on Monday.\n", to: "articles/2023-01-05_good.txt")
    let refused = try workplace.entente(
      "report", "articles", "-d", "entente.sqlite", "--max-file-size", "42", "--quiet")
    #expect(refused.code == 3)
    #expect(
      refused.errors
        == "entente: error[E-FILE-01]: 2023-01-05_good.txt: not read; it has 43 bytes and the limit is 42; "
        + "split it into articles, or raise --max-file-size.\n")
    let read = try workplace.entente("report", "articles", "-d", "entente.sqlite", "--max-file-size", "43")
    #expect(read.code == 0 && read.errors.hasPrefix("1 file: 1 read\n"))
  }
}
