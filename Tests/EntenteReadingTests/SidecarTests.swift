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
    #expect(listing.issues.isEmpty)
    #expect(listing.files.map(\.locator.path) == ["a.txt", "sub/b.txt"])
    let articles = listing.files.compactMap { reader.read($0).article }
    #expect(articles[0].title == .inText(ByteRange(0, 17)))
    #expect(articles[1].title == .apart(Array("Ferry talks, \"go\" on".utf8)))
    #expect(articles[1].skipped == [Skipped(range: ByteRange(0, 24), why: .repeatedTitle)])
    #expect(articles[1].source == "Ode\nDaily")
    #expect(articles[1].url == "https://example.org/a")
    #expect(articles[1].published?.day.description == "2020-05-06")
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
