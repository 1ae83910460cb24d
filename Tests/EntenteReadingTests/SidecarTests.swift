import EntentePages
import EntenteReading
import EntenteText
import Testing

private let sentence = "The envoys met in Port Ode on Monday and spoke about the ferry."

@Suite struct `The file articles.csv` {
  private func issues(_ csv: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
    try folder.write(csv, to: "articles.csv")
    return try ArticleReader().files(at: [folder.path]).issues.map(\.description)
  }

  @Test func `tells source, address, title and day of a file, in any order of columns`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ferry Talks Go On\n\n\(sentence)", to: "a.txt")
    try folder.write("Old headline of the page\n\n\(sentence)", to: "sub/b.txt")
    let csv =
      "\u{FEFF}title,url,file,more,published,source\r\n"
      + "\"Ferry talks, \"\"go\"\" on\",https://example.org/a,sub/b.txt,x,6 May 2020,\"Ode\nDaily\"\r\n"
      + "ferry talks go on,,./a.txt,,,\r\n"
    try folder.write(csv, to: "articles.csv")
    let reader = ArticleReader()
    let listing = try reader.files(at: [folder.path])
    #expect(
      listing.issues.map(\.description) == [
        "note[E-CSV-06]: articles.csv:1: not read: “more”; the columns are file, published, source, url, title"
      ])
    #expect(listing.files.map(\.locator.path) == ["a.txt", "sub/b.txt"])
    let articles = listing.files.compactMap { reader.read($0).article }
    #expect(articles[0].title == .inText(ByteRange(0, 17)))
    #expect(articles[1].title == .apart(Array("Ferry talks, \"go\" on".utf8)))
    #expect(articles[1].skipped == [Skipped(range: ByteRange(0, 24), why: .repeatedTitle)])
    #expect(articles[1].source == "Ode\nDaily")
    #expect(articles[1].url == "https://example.org/a")
    #expect(articles[1].published?.day.description == "2020-05-06")
  }

  /// As a shell's `*` names them.
  @Test func `is no article where it is named among files, and is read once for all of them`() throws {
    let folder = try TemporaryFolder()
    for name in ["a.txt", "b.txt", "c.txt"] { try folder.write(sentence, to: name) }
    try folder.write("file,published,more\na.txt,2023-03-07,x\nb.txt,2023-03-08,x\n", to: "articles.csv")
    let names = ["a.txt", "articles.csv", "b.txt", "c.txt"]
    let listing = try ArticleReader().files(at: names.map { folder.path + "/" + $0 })
    #expect(listing.files.map(\.locator.path) == ["a.txt", "b.txt", "c.txt"])
    #expect(listing.issues.map(\.code) == ["E-CSV-06"])
    let days = listing.files.map { ArticleReader().read($0).article?.published?.day.description }
    #expect(days == ["2023-03-07", "2023-03-08", nil])
  }

  @Test(arguments: [[0x00], [0xFF, 0xFF, 0xFF], Array("PK\u{3}\u{4}".utf8)] as [[UInt8]])
  func `that is no text is a loss, and asks for a table`(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
    try folder.write(bytes + Array("file,published\na.txt,2023-03-07\n".utf8), to: "articles.csv")
    let issue = try #require(try ArticleReader().files(at: [folder.path]).issues.first)
    #expect(issue.fault == .malformedSidecar && issue.fault?.isLoss == true)
    #expect(issue.action == "save the table as CSV in UTF-8")
  }

  @Test func `counts for a file that is named itself`() throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
    try folder.write("file,source\na.txt,Ode Daily\n", to: "articles.csv")
    let file = try #require(try ArticleReader().files(at: [folder.path + "/a.txt"]).files.first)
    #expect(file.locator == Locator(path: "a.txt"))
    #expect(ArticleReader().read(file).article?.source == "Ode Daily")
  }

  @Test func `is read strictly, with the line of every row that breaks the rules`() throws {
    #expect(
      try issues("name,published\na.txt,2020-05-06\n") == [
        "error[E-CSV-01]: articles.csv:1: not used; its first row names no column “file”; "
          + "begin it with file,published,source,url,title"
      ])
    #expect(
      try issues("file,source\na.txt,Ode,Daily\n\nb.txt,x\n,y\na.txt,Ode\na.txt,Ode\na \"b\",x\n\"a.txt,x\n") == [
        "warning[E-CSV-02]: articles.csv:2: row not used; it has 3 fields and the first row 2; "
          + "quote fields that hold commas",
        "warning[E-CSV-02]: articles.csv:5: row not used; it names no file; fill in the column “file”",
        "warning[E-CSV-02]: articles.csv:7: row not used; an earlier row is about a.txt too; keep one row for each file",
        "warning[E-CSV-02]: articles.csv:8: row not used; a quotation mark stands inside a field; "
          + "put fields with quotation marks in quotation marks, and double those inside",
        "warning[E-CSV-02]: articles.csv:9: row not used; a quotation mark that opens on this line never closes; "
          + "put fields with quotation marks in quotation marks, and double those inside",
        "warning[E-CSV-03]: articles.csv:4: row not used; there is no article b.txt; "
          + "correct the file's name, or remove the row",
      ])
  }
}

/// What articles.csv says of `a.txt`, and what is said about articles.csv itself.
private func reading(_ csv: String, named name: String = "articles.csv") throws -> (known: String, issues: [String]) {
  try reading(Array(csv.utf8), named: name)
}

private func reading(_ csv: [UInt8], named name: String = "articles.csv") throws -> (known: String, issues: [String]) {
  let folder = try TemporaryFolder()
  try folder.write(sentence, to: "a.txt")
  try folder.write(csv, to: name)
  let listing = try ArticleReader().files(at: [folder.path])
  let reading = ArticleReader().read(try #require(listing.files.first))
  let article = try #require(reading.article)
  let known = [
    article.published?.day.description, article.source, article.url,
    String(decoding: article.titleBytes, as: UTF8.self),
  ]
  let issues = listing.issues + reading.issues.filter { $0.fault != .undated }
  return (known.map { $0 ?? "" }.joined(separator: "|"), issues.map(\.description))
}

private let known = "2020-05-06|Ode Daily|https://ode.example/1|Ferry talks"

@Suite struct `The file articles.csv of a spreadsheet or a script` {
  @Test(arguments: [
    "file;published;source;url;title\na.txt;2020-05-06;Ode Daily;https://ode.example/1;Ferry talks\n",
    "file\tpublished\tsource\turl\ttitle\r\na.txt\t2020-05-06\tOde Daily\thttps://ode.example/1\tFerry talks\r\n",
    "file|published|source|url|title\na.txt|2020-05-06|Ode Daily|https://ode.example/1|Ferry talks\n",
    "\u{FEFF}sep=;\r\nfile;published;source;url;title\r\na.txt;2020-05-06;Ode Daily;https://ode.example/1;Ferry talks\r\n",
    "\"sep=|\"\nfile|published|source|url|title\na.txt|2020-05-06|Ode Daily|https://ode.example/1|Ferry talks\n",
    "file, published, source, url, title\na.txt, 2020-05-06, Ode Daily, https://ode.example/1, Ferry talks\n",
    "file , \"published\" , source, url, title\n\"a.txt\" , 2020-05-06, \"Ode Daily\" , https://ode.example/1 , \"Ferry talks\"\n",
    "FILE,Published,SOURCE,Url,TITLE\na.txt,2020-05-06,Ode Daily,https://ode.example/1,Ferry talks\n",
    "\n,,,,\nfile,published,source,url,title\n,,,,\n\na.txt,2020-05-06,Ode Daily,https://ode.example/1,Ferry talks\n,,,,\n",
    "file,published,source,url,title\na.txt,2020-05-06,Ode Daily,https://ode.example/1,Ferry talks,,\n",
    "file;published;source;url;title\n.\\a.txt;2020-05-06;Ode Daily;https://ode.example/1;Ferry talks\n",
  ])
  func `is read with other separators, blanks and empty rows, without a word`(csv: String) throws {
    let (read, issues) = try reading(csv)
    #expect(read == known)
    #expect(issues == [])
  }

  @Test(arguments: ["articles.csv", "Articles.CSV", "ARTICLES.csv"])
  func `is found whatever the case of its name, and in UTF-16`(name: String) throws {
    let text =
      "file\tpublished\tsource\turl\ttitle\r\na.txt\t2020-05-06\tOde Daily\thttps://ode.example/1\tFerry talks\r\n"
    let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(try reading(bytes, named: name) == (known, []))
  }

  @Test(arguments: [
    ("File Name", "Date", "Outlet", "Link", "Headline"), ("filename", "seendate", "media_name", "href", "headline"),
    ("Datei", "Datum", "Quelle", "URLs", "Titel"),
    ("path", "publishedAt", "source.name", "web_address", "article title"),
    ("archivo", "fecha", "periódico", "enlace", "título"),
    ("document", "publish_date", "Newspaper", "permalink", "Heading"),
  ])
  func `has columns of other names, and each is reported`(
    file: String, date: String, outlet: String, link: String, headline: String
  )
    throws
  {
    let row = "a.txt,2020-05-06,Ode Daily,https://ode.example/1,Ferry talks"
    let (read, issues) = try reading("\(file),\(date),\(outlet),\(link),\(headline)\n\(row)\n")
    #expect(read == known)
    let names = [(file, "file"), (date, "published"), (outlet, "source"), (link, "url"), (headline, "title")]
    #expect(issues == names.map { "note[E-CSV-04]: articles.csv:1: \($0.0) read as \($0.1)" })
  }

  @Test func `with two columns that mean the same is read by the exact name, and the other is reported`() throws {
    let (read, issues) = try reading(
      "file,Date,published,outlet,newspaper\na.txt,2020-01-01,2020-05-06,Ode Daily,Ode\n")
    #expect(read == "2020-05-06|Ode Daily||")
    #expect(
      issues == [
        "note[E-CSV-07]: articles.csv:1: column “Date” not read; “published” is read as published; "
          + "keep the column that is meant",
        "note[E-CSV-04]: articles.csv:1: outlet read as source",
        "note[E-CSV-07]: articles.csv:1: column “newspaper” not read; “outlet” is read as source; "
          + "keep the column that is meant",
      ])
  }

  @Test(arguments: [
    ("publishd", "published"), ("sorce", "source"), ("headlin", "title"), ("Titel e", "title"), ("urll", "url"),
  ])
  func `with a mistyped column says which was probably meant`(name: String, meant: String) throws {
    let (_, issues) = try reading("file,\(name)\na.txt,x\n")
    #expect(
      issues == [
        "warning[E-CSV-05]: articles.csv:1: column “\(name)” not read; it is none that is known; "
          + "name it “\(meant)” if that is meant"
      ])
  }

  @Test func `names in one row the columns that are not read, such as the day of a download`() throws {
    let (_, issues) = try reading("file,indexed_date,remarks,words,note\na.txt,2020-05-06,x,7,y\n")
    #expect(
      issues == [
        "note[E-CSV-06]: articles.csv:1: not read: “indexed_date”, “remarks”, “words”, “note”; "
          + "the columns are file, published, source, url, title"
      ])
  }

  @Test func `without a column of files says what its first row may have meant`() throws {
    #expect(try reading("fil,date\na.txt,x\n").issues[0].hasSuffix("name the column “fil” file if that is meant"))
  }

  @Test func `without a column of files but with texts is a table of articles`() throws {
    let folder = try TemporaryFolder()
    try folder.write("title,text,date\nFerry,It sails.,2021-05-06\n", to: "articles.csv")
    let reader = ArticleReader()
    for path in [folder.path, folder.path + "/articles.csv"] {
      let listing = try reader.files(at: [path])
      #expect(listing.issues.isEmpty && listing.files.map(\.locator.path) == ["articles.csv"])
      #expect(reader.read(listing.files[0]).article?.published?.day.description == "2021-05-06")
    }
  }

  @Test(arguments: ["NA", "N/A", "null", "NULL", "None", "nan", "NaN", "#N/A", "-", " ", "\"\"", "<NA>"])
  func `has words for what is missing`(word: String) throws {
    let row = "a.txt,\(word),\(word),\(word),\(word)"
    #expect(try reading("file,published,source,url,title\n\(row)\n") == ("|||", []))
  }

  @Test(arguments: [
    "20200506T092000Z", "20200506", "20200506092000", "20200506T0920", "20200506 09:20:00", "2020-05-06 09:20",
    "2020-05-06T09:20:00Z", "2020-05-06 09:20:00+00:00", "6 May 2020", "May 6, 2020", "6-May-2020", "6. Mai 2020",
    "Wed, 06 May 2020 09:20:00 GMT", "Wed, 6 May 2020 09:20:00 -0500", "2020/05/06", "2020.05.06",
    "May 6, 2020 2:30 PM ET",
  ])
  func `has days such as`(day: String) throws {
    #expect(try reading("file;date\na.txt;\(day)\n").known == "2020-05-06|||")
  }

  @Test(arguments: [
    ("43957", "it looks like a spreadsheet's number of a day"),
    ("43957.3889", "it looks like a spreadsheet's number of a day"),
    ("1588757000", "it looks like the seconds since 1970 that computers count"),
    ("1588757000000", "it looks like the seconds since 1970 that computers count"),
    ("1588757000.0", "it looks like the seconds since 1970 that computers count"),
    ("0", "computers write it where a day is missing"), ("1970-01-01", "computers write it where a day is missing"),
    ("1970-01-01T00:00:00Z", "computers write it where a day is missing"),
    ("31 December 1969", "computers write it where a day is missing"),
    ("19700101", "computers write it where a day is missing"),
    ("1900-01-01", "computers write it where a day is missing"), ("6-May-20", "its year has two digits"),
    ("06.05.20", "its year has two digits"), ("5/6/20", "its year has two digits"),
    ("2020", "it is not understood as a day"),
    ("May 2020", "it is not understood as a day"), ("soon", "it is not understood as a day"),
  ])
  func `has days that are not used, with the reason`(day: String, reason: String) throws {
    let (read, issues) = try reading("file;published\na.txt;\(day)\n")
    #expect(read == "|||")
    #expect(issues.count == 1)
    #expect(issues[0].hasPrefix("warning[E-DATE-05]: a.txt: the date “\(day)” (sidecar) is not used; \(reason); "))
  }

  @Test func `may name files in the way of Windows, or by their whole paths`() throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "sub/a.txt")
    try folder.write(sentence, to: "sub/b.txt")
    try folder.write(
      "file,source\nsub\\a.txt,Ode Daily\n\(folder.path)/sub/b.txt,Ode Mail\nsub\\c.txt,x\n", to: "articles.csv")
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(listing.files.map { ArticleReader().read($0).article?.source } == ["Ode Daily", "Ode Mail"])
    #expect(
      listing.issues.map(\.description) == [
        "warning[E-CSV-03]: articles.csv:4: row not used; there is no article sub\\c.txt; "
          + "correct the file's name, or remove the row"
      ])
  }

  @Test func `is used once where two names differ by case alone`() throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
    try folder.write("file,source\na.txt,Ode Daily\n", to: "articles.csv")
    try folder.write("file,source\na.txt,Ode Mail\n", to: "Articles.csv")
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(ArticleReader().read(listing.files[0]).article?.source == "Ode Daily")
    #expect(
      listing.issues.map(\.description) == [
        "warning[E-CSV-08]: Articles.csv: not used; another articles.csv is beside it; keep one of them"
      ])
  }
}
