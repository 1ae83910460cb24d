import EntentePages
import EntenteReading
import EntenteText
import Foundation
import Testing

private let sentence = "The envoys met in Port Ode on Monday and spoke about the ferry."

@Suite struct `A folder of articles` {
  @Test func `is listed with all that is below it, sorted by bytes`() throws {
    let folder = try TemporaryFolder()
    let names = [
      "b.txt", "a/z.txt", "a/deep/er.text", "B.md", "-rf.txt", "no ending", "St. Ode", "=1+1.txt", "a|b<script>.txt",
      "cafe\u{301}.txt", "caf\u{E9}.txt",
    ]
    for name in names + [".hidden.txt", ".git/x.txt", "README.md", "readme.txt", "photo.jpg", "notes.log"] {
      try folder.write(sentence, to: name)
    }
    let listing = try ArticleReader().files(at: [folder.path])
    let found = listing.files.map(\.locator.path)
    #expect(found.map { Array($0.utf8) } == names.map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(
      listing.issues.map { "\($0.code) \($0.locator.path)" } == [
        "E-PASS-04 .git", "E-PASS-04 .hidden.txt", "E-FILE-08 notes.log", "E-FILE-08 photo.jpg",
      ])
    #expect(listing.files.allSatisfy { ArticleReader().read($0).article != nil })
  }

  @Test(arguments: [
    ("a.doc", "a text document"), ("A.PDF", "a PDF or another printed form"), ("a.maff", "a web page"),
    ("a.mht", "a web page"), ("a.msg", "a mail"), ("a.xls", "a spreadsheet"), ("a.dta", "a table"),
    ("a.yaml", "YAML or a map"),
    ("a.sgml", "SGML or another XML"), ("a.rar", "an archive"), ("a.ris", "a list of references"),
    ("a.srt", "subtitles"),
    ("a.asc", "text of another kind"), ("a.warc", "an archive of web pages"), ("a.epub", "an electronic book"),
  ])
  func `has documents that are not read, each with its form, and that is a loss`(name: String, form: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "b.txt")
    try folder.write("x", to: name)
    let issues = try ArticleReader().files(at: [folder.path]).issues
    #expect(issues.map(\.locator.path) == [name])
    let start = "not read; it is \(form), and files that end in .\(name.split(separator: ".")[1].lowercased()) "
    #expect(issues[0].message.hasPrefix(start) && !issues[0].action.isEmpty)
    #expect(issues[0].severity == .error && issues[0].fault?.isLoss == true)
  }

  @Test func `with very many files that are not read has a hundred rows an ending and one with the number of the rest`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "b.txt")
    for number in 1000..<1120 { try folder.write("x", to: "\(number).mht") }
    for number in 0..<30 { try folder.write("x", to: "\(number).q\(number)") }
    for number in 0..<5 { try folder.write("x", to: "\(number).png") }
    let issues = try ArticleReader().files(at: [folder.path]).issues
    let pages = issues.filter { $0.fault == .otherForm }
    #expect(pages.count == 101)
    #expect(
      pages.last?.description == "error[E-FILE-06]: 1100.mht: not read, nor are 19 more that end in .mht; "
        + "files of this form, a web page, are not read yet; "
        + "open it in a browser and save it again as a page, HTML only (.html)")
    let notes = issues.filter { $0.fault == .otherFiles }.map(\.message)
    #expect(notes.count == 21)
    #expect(notes.contains("not looked at, as no article: 5 files that end in .png"))
    #expect(notes.contains("not looked at, as no article: 11 files that end otherwise, in 11 ways"))
  }

  @Test func `F22: may hold names that are not UTF-8 or have line ends`() throws {
    let folder = try TemporaryFolder()
    for name in [[0x78, 0xFF, 0x0A, 0x79], Array("\u{202E}txt.evil\u{1B}[2J".utf8)] as [[UInt8]] {
      let path = (Array((folder.path + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
      let descriptor = unsafe open(path, O_CREAT | O_WRONLY, 0o600)
      #expect(descriptor >= 0)
      let written = unsafe write(descriptor, sentence, sentence.utf8.count)
      #expect(written == sentence.utf8.count)
      close(descriptor)
    }
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(listing.files.map(\.locator.path) == ["%E2%80%AEtxt.evil%1B[2J", "x%FF%0Ay"])
    #expect(listing.files.allSatisfy { ArticleReader().read($0).article != nil })
  }

  @Test(arguments: [
    "-rf.txt", "=1+1.txt", "a|b<script>.txt", "*?[x]'\".txt", String(repeating: "a", count: 251) + ".txt",
  ])
  func `F22: may hold names that a shell or a spreadsheet understands, and long ones`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: name)
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(listing.files.map(\.locator.path) == [name] && listing.issues.isEmpty)
    #expect(listing.files.allSatisfy { ArticleReader().read($0).article != nil })
  }

  @Test func `is left by no link, and blocks on nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
    try folder.link("inside.txt", to: "a.txt")
    try folder.link("loop", to: ".")
    try folder.link("lost.txt", to: "nowhere")
    try folder.link("passwords.txt", to: "/etc/passwd")
    let made = unsafe mkfifo(folder.path + "/pipe.txt", 0o600)
    #expect(made == 0)
    try folder.write("x", to: "page.mht")
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(listing.files.map(\.locator.path) == ["a.txt"])
    #expect(
      listing.issues.map(\.description) == [
        "note[E-FILE-07]: inside.txt: skipped; it is a link to a place inside the folder, which is read there",
        "note[E-FILE-07]: loop: skipped; it is a link to a place inside the folder, which is read there",
        "error[E-FILE-05]: lost.txt: skipped; it is a link that leads nowhere; copy the file there if it is meant",
        "error[E-FILE-06]: page.mht: not read; it is a web page, and files that end in .mht are not read yet; "
          + "open it in a browser and save it again as a page, HTML only (.html)",
        "error[E-FILE-05]: passwords.txt: skipped; it is a link to a place outside the folder; "
          + "copy the file there if it is meant",
        "error[E-FILE-04]: pipe.txt: skipped; it is a pipe, a socket or a device, not a file; save the text to a file",
      ])
  }

  @Test func `that vanishes or holds nothing is told from one that is empty`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: ReadingError.missing(path: folder.path + "/x")) {
      try ArticleReader().files(at: [folder.path + "/x"])
    }
    #expect(throws: ReadingError.empty(paths: [folder.path], others: 0)) {
      try ArticleReader().files(at: [folder.path])
    }
    try folder.write("x", to: "page.mht")
    #expect(throws: ReadingError.empty(paths: [folder.path], others: 1)) {
      try ArticleReader().files(at: [folder.path])
    }
    #expect(throws: ReadingError.special(path: "/dev/null")) { try ArticleReader().files(at: ["/dev/null"]) }
  }

  @Test func `given twice, or with one of its files, is read once; another with the same names is told apart`() throws {
    let one = try TemporaryFolder()
    let other = try TemporaryFolder()
    try one.write(sentence, to: "a.txt")
    try other.write(sentence, to: "a.txt")
    let twice = try ArticleReader().files(at: [one.path, one.path + "/.", one.path + "/a.txt"]).files
    #expect(twice.map(\.locator.path) == ["a.txt"])
    let both = try ArticleReader().files(at: [one.path, other.path]).files
    let name = other.path.split(separator: "/").last ?? ""
    #expect(both.map(\.locator.path).sorted() == ["a.txt", "\(name)/a.txt"].sorted())
  }

  @Test func `loses a file between listing and reading with an issue`() throws {
    let folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
    let file = try #require(try ArticleReader().files(at: [folder.path]).files.first)
    try FileManager.default.removeItem(atPath: folder.path + "/a.txt")
    #expect(
      ArticleReader().read(file).issues.map(\.description) == [
        "error[E-FILE-03]: a.txt: not read; it vanished after the folder was listed; run again"
      ])
  }
}

@Suite struct `A run that cannot begin` {
  @Test(arguments: [
    (
      ReadingError.missing(path: "data/\u{1B}x"),
      "data/\\x1bx: no such file or folder; check the spelling, or give the folder that holds the articles."
    ),
    (
      .empty(paths: ["a", "b"], others: 0),
      "a, b: no article found; looked for texts, pages, tables, downloads and archives; "
        + "put the articles there, or give another folder."
    ),
    (
      .empty(paths: ["a"], others: 2),
      "a: no article found; looked for texts, pages, tables, downloads and archives, and found 2 of other forms; "
        + "put the articles there, or give another folder."
    ),
    (
      .unreadable(path: "a", reason: "Permission denied"),
      "a: cannot be read; the system says: Permission denied; change its permissions, or give another path."
    ),
    (
      .failed(path: "a", reason: "Input/output error"),
      "a: cannot be read in whole; the system says: Input/output error; nothing was changed; run again when that is mended."
    ),
    (
      .special(path: "/dev/null"),
      "/dev/null: not a file or folder; pipes and devices are not read; save the text to a file first."
    ),
  ])
  func `says what, why and what to do`(error: ReadingError, message: String) { #expect(error.description == message) }
}

@Suite struct `Text from outside` {
  @Test func `is printed without control characters and marks of direction`() {
    #expect(Printable.escaped("a\u{1B}[2J\n\u{202E}b\u{85}é\u{0}") == "a\\x1b[2J\\x0ab\\x85é\\x00")
  }
}

@Suite struct `SHA-256` {
  /// FIPS 180-4, and the empty message.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `gives the digests of the standard`(text: String, digest: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == digest)
  }
}
