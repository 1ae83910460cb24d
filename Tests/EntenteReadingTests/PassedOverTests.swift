import EntentePages
import EntenteReading
import EntenteText
import Foundation
import Testing

private let sentence = "The envoys met in Port Ode on Monday and spoke about the ferry."
private let package = """
  {"name":"entente-report","entente":{"version":"0.1.0"},"resources":[
  {"path":"briefing.md","bytes":1,"hash":"sha256:0"},{"path":"notes/more.md","bytes":1,"hash":"sha256:0"}]}
  """
private let database = Array("SQLite format 3\0".utf8) + [UInt8](repeating: 7, count: 84)

/// What stands below a folder of articles and is no news.
@Suite struct `A walk of a folder` {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(sentence, to: "a.txt")
  }

  /// Locators of the articles, and those of the issues with their codes.
  private func listing(apartFrom own: [OwnPlace] = []) throws -> (articles: [String], issues: [String]) {
    let listing = try ArticleReader().files(at: [folder.path], apartFrom: own)
    #expect(listing.issues.allSatisfy { $0.severity == .note && !$0.message.isEmpty })
    return (listing.files.map(\.locator.path), listing.issues.map { "\($0.code) \($0.locator)" })
  }

  @Test(arguments: ["reports/latest", "reports/2023-09", "archive/2023/of mine", "report"])
  func `passes over a report wherever it stands, with one issue`(place: String) throws {
    try folder.write(package, to: place + "/datapackage.json")
    try folder.write(sentence, to: place + "/briefing.md")
    try folder.write(sentence, to: place + "/notes/more.md")
    let found = try listing()
    #expect(found.articles == ["a.txt"])
    #expect(found.issues == ["E-PASS-01 \(place)"])
  }

  @Test(arguments: [
    "", "{}", String(package.dropLast(2)), package.replacing("entente-report", with: "reports"),
    #"{"name":"reports","resources":[{"path":"briefing.md"}]}"#,
  ])
  func `reads a folder that only looks like a report`(text: String) throws {
    try folder.write(sentence, to: "reports/latest/briefing.md")
    if !text.isEmpty { try folder.write(text, to: "reports/latest/datapackage.json") }
    let listing = try ArticleReader().files(at: [folder.path])
    let texts = listing.files.map(\.locator.path).filter { !$0.hasSuffix(".json") }
    #expect(texts == ["a.txt", "reports/latest/briefing.md"])
    #expect(!listing.issues.contains { $0.code.hasPrefix("E-PASS") })
  }

  @Test func `reads what Entente did not write although a report stands around it`() throws {
    try folder.write(package, to: "datapackage.json")
    try folder.write(sentence, to: "briefing.md")
    try folder.write(sentence, to: "notes/more.md")
    try folder.write(sentence, to: "notes/mine.md")
    let found = try listing()
    #expect(found.articles == ["a.txt", "notes/mine.md"])
    #expect(found.issues == ["E-PASS-01 ."])
  }

  @Test func `passes over a file of a report that is named itself`() throws {
    try folder.write(package, to: "r/datapackage.json")
    try folder.write(sentence, to: "r/briefing.md")
    try folder.write(sentence, to: "r/b.txt")
    let paths = ["briefing.md", "b.txt"].map { folder.path + "/r/" + $0 }
    let listing = try ArticleReader().files(at: paths)
    #expect(listing.files.map(\.locator.path) == ["b.txt"])
    #expect(listing.issues.map { "\($0.code) \($0.locator)" } == ["E-PASS-01 briefing.md"])
  }

  @Test func `passes over what the run writes, with the same issue before anything is there and after`() throws {
    let own = [
      OwnPlace(.report, at: folder.path + "/out/./2023"), OwnPlace(.database, at: folder.path + "/db/x"),
      OwnPlace(.report, at: "/somewhere/else"),
    ]
    let before = try listing(apartFrom: own)
    #expect(before.articles == ["a.txt"] && before.issues == ["E-PASS-03 db/x", "E-PASS-02 out/2023"])
    for name in ["out/2023/b.md", "out/.2023.new/b.md", "out/.2023.old/b.md", "db/x", "db/x-wal", "db/x-journal"] {
      try folder.write(sentence, to: name)
    }
    #expect(try listing(apartFrom: own) == before)
    try folder.write(sentence, to: "out/b.md")
    #expect(try listing(apartFrom: own).articles == ["a.txt", "out/b.md"])
  }

  @Test(arguments: ["x.sqlite", "x.db", "x", "notes.txt", "x.md"])
  func `passes over a database whatever it is called, with all that SQLite keeps beside it`(name: String) throws {
    try folder.write(database, to: name)
    for ending in ["-wal", "-shm", "-journal"] { try folder.write("", to: name + ending) }
    #expect(try listing() == (["a.txt"], ["E-PASS-03 \(name)"]))
  }

  /// The first bytes of a write-ahead log, of an index and of a rollback journal, as SQLite's format pages give them.
  @Test(
    arguments: [
      [0x37, 0x7F, 0x06, 0x82], [0x37, 0x7F, 0x06, 0x83], [0x18, 0xE2, 0x2D, 0x00],
      [0xD9, 0xD5, 0x05, 0xF9, 0x20, 0xA1, 0x63, 0xD7],
    ] as [[UInt8]])
  func `passes over what SQLite kept beside a database that is gone`(signature: [UInt8]) throws {
    try folder.write(signature + [UInt8](repeating: 0, count: 64), to: "gone-wal")
    #expect(try listing() == (["a.txt"], ["E-PASS-03 gone-wal"]))
  }

  @Test func `reads a text that is called like a journal`() throws {
    try folder.write(sentence, to: "travel-journal")
    try folder.write(sentence, to: "travel")
    #expect(try listing() == (["a.txt", "travel", "travel-journal"], []))
  }

  @Test(arguments: [
    (".hidden.txt", "E-PASS-04 .hidden.txt"), (".git/objects/a.txt", "E-PASS-04 .git"),
    ("sub/.cache/deep/a.txt", "E-PASS-04 sub/.cache"), (".DS_Store", "E-PASS-04 .DS_Store"),
    ("~$talks.docx", "E-PASS-05 ~$talks.docx"), ("sub/~$lks.txt", "E-PASS-05 sub/~$lks.txt"),
    (".~lock.talks.odt#", "E-PASS-05 .~lock.talks.odt#"),
  ])
  func `passes over hidden files, hidden folders and locks with one issue each`(name: String, issue: String) throws {
    try folder.write(sentence, to: name)
    #expect(try listing() == (["a.txt"], [issue]))
  }
}

/// Names that are not UTF-8, or that look like the percent form of others.
@Suite struct `The printed form of a path` {
  @Test(arguments: [
    ("100 % sure.txt", "100 %25 sure.txt"), ("caf%E9.txt", "caf%25E9.txt"), ("a%0Ab", "a%250Ab"), ("a\nb", "a%0Ab"),
    ("%", "%25"), ("%25", "%2525"), ("é/ü", "é/ü"), ("\u{202E}x", "%E2%80%AEx"),
  ])
  func `has one line, and escapes the mark of escaping`(path: String, printed: String) {
    #expect(Printable.path(path.utf8) == printed)
  }

  @Test func `is another one for every path`() {
    var random = SeededRandom(state: 11)
    let alphabet: [UInt8] = Array("%0AE9a/".utf8) + [0x0A, 0xE9, 0xC3, 0xA9]
    let paths = Set((0..<20_000).map { _ in (0..<random.below(7)).map { _ in alphabet[random.below(alphabet.count)] } })
    #expect(Set(paths.map { Array(Printable.path($0).utf8) }).count == paths.count)
  }
}

@Suite struct `Files whose names look alike` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func make(_ name: [UInt8]) throws {
    let path = (Array((folder.path + "/").utf8) + name + [0]).map { CChar(bitPattern: $0) }
    let descriptor = unsafe open(path, O_CREAT | O_WRONLY, 0o600)
    let written = unsafe write(descriptor, sentence, sentence.utf8.count)
    #expect(written == sentence.utf8.count)
    close(descriptor)
  }

  @Test(arguments: [
    (Array("caf\u{E9}.txt".unicodeScalars.map { UInt8($0.value) }), "caf%E9.txt", ["caf%25E9.txt", "caf%E9.txt"]),
    (Array("a\nb.txt".utf8), "a%0Ab.txt", ["a%0Ab.txt", "a%250Ab.txt"]),
    ([0x78, 0x1B], "x%1B", ["x%1B", "x%251B"]), ([0xFF], "%FF", ["%25FF", "%FF"]),
  ])
  func `are two files with two locators`(raw: [UInt8], spelled: String, locators: [String]) throws {
    try make(raw)
    try make(Array(spelled.utf8))
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(listing.files.map(\.locator.path) == locators)
    #expect(listing.files.allSatisfy { $0.root == listing.roots[0] })
  }

  @Test func `are told apart in two folders by the folder's name, whatever bytes they have`() throws {
    let name: [UInt8] = [0x78, 0xFF, 0x2E, 0x74, 0x78, 0x74]
    for parent in ["one", "o%her"] {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/" + parent, withIntermediateDirectories: true)
      try make(Array((parent + "/").utf8) + name)
    }
    let listing = try ArticleReader().files(at: [folder.path + "/one", folder.path + "/o%her"])
    #expect(listing.files.map(\.locator.path) == ["o%25her/x%FF.txt", "x%FF.txt"])
    #expect(
      listing.files.map(\.root) == [Array(listing.roots[1].dropLast(8)), Array(listing.roots[0])].map { String($0) })
  }

  @Test func `are found by articles.csv as it names them`() throws {
    try make([0x63, 0xE9])
    for name in ["50 %.txt", "sub/50%25.txt", "cafe\u{301}.txt", "caf\u{E9}.txt", "nin\u{303}o.txt"] {
      try folder.write(sentence, to: name)
    }
    try folder.write(
      "file,source\n50 %.txt,One\nsub/50%25.txt,Two\nc%E9,Three\ncafe\u{301}.txt,Four\ncaf\u{E9}.txt,Five\n"
        + "ni\u{F1}o.txt,Six\n", to: "articles.csv")
    let listing = try ArticleReader().files(at: [folder.path])
    #expect(listing.issues.isEmpty)
    let sources = listing.files.map { "\($0.locator.path): \(ArticleReader().read($0).article?.source ?? "none")" }
    #expect(
      sources == [
        "50 %25.txt: One", "c%E9: Three", "cafe\u{301}.txt: Four", "caf\u{E9}.txt: Five", "nin\u{303}o.txt: Six",
        "sub/50%2525.txt: Two",
      ])
  }
}
