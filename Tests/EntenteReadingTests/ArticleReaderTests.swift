import EntentePages
import EntenteReading
import EntenteText
import Foundation
import Testing

private let sentence = "The envoys met in Port Ode on Monday and spoke about the ferry."

/// The readings of a folder's files by locator.
private func readings(
  in folder: TemporaryFolder, _ options: ArticleReader.Options = .init()
) throws -> [String: Reading] {
  let reader = ArticleReader(options)
  let files = try reader.files(at: [folder.path]).files
  return Dictionary(uniqueKeysWithValues: files.map { ($0.locator.path, reader.read($0)) })
}

/// The issues of one file but that it is undated, as a person reads them.
private func complaints(_ bytes: [UInt8], _ options: ArticleReader.Options = .init()) throws -> [String] {
  let folder = try TemporaryFolder()
  try folder.write(bytes, to: "x.txt")
  return try #require(try readings(in: folder, options)["x.txt"]).issues.filter { $0.fault != .undated }.map(
    \.description)
}

@Suite struct `An article's file` {
  @Test func `becomes an article with its place, content and encoding`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Ferry talks go on\n\n\(sentence)", to: "2023/2023-09-29_ferry.txt")
    let article = try #require(try readings(in: folder)["2023/2023-09-29_ferry.txt"]?.article)
    #expect(article.provenance.encoding == "utf-8")
    #expect(String(decoding: article.titleBytes, as: UTF8.self) == "Ferry talks go on")
    #expect(article.published?.day.description == "2023-09-29")
    #expect(article.published?.source == .fileName)
    #expect(article.id == ArticleID(at: article.provenance.locator, sha256: article.provenance.sha256))
    #expect(article.id.value.count == 14)
  }

  @Test(
    arguments: [
      ("utf-8", Array("Caf\u{E9} is cheap in Port Ode, “they” said.".utf8), 0),
      ("utf-8", [0xEF, 0xBB, 0xBF] + Array("Café is cheap in Port Ode, “they” said.".utf8), 3),
      (
        "utf-16le",
        [0xFF, 0xFE] + "Café is cheap in Port Ode, “they” said.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, 3
      ),
      (
        "utf-16be",
        [0xFE, 0xFF] + "Café is cheap in Port Ode, “they” said.".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, 3
      ),
      (
        "utf-16le guessed",
        "Café is cheap in Port Ode, “they” said.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, 0
      ),
      (
        "utf-16be guessed",
        "Café is cheap in Port Ode, “they” said.".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }, 0
      ),
      (
        "windows-1252 guessed",
        Array("Caf".utf8) + [0xE9] + Array(" is cheap in Port Ode, ".utf8) + [0x93] + Array("they".utf8) + [0x94]
          + Array(" said.".utf8), 0
      ),
    ] as [(String, [UInt8], Int)])
  func `F03 to F06: is read in its encoding, and a byte order mark keeps its place`(
    encoding: String, bytes: [UInt8], start: Int
  )
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "x.txt")
    let article = try #require(try readings(in: folder)["x.txt"]?.article)
    #expect(article.provenance.encoding == encoding)
    let paragraph = try #require(article.paragraphs.first)
    #expect(paragraph.start == start)
    #expect(
      String(decoding: article.text[paragraph.start...], as: UTF8.self) == "Café is cheap in Port Ode, “they” said.")
  }

  @Test func `F05: in UTF-16 of another script is told by the bytes of its spaces`() throws {
    let folder = try TemporaryFolder()
    try folder.write("Министр приехал в порт вчера.".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: "x.txt")
    #expect(try readings(in: folder)["x.txt"]?.article?.provenance.encoding == "utf-16le guessed")
  }

  @Test func `F07, F08: is refused or doubted with what, why and what to do`() throws {
    let long = Array(String(repeating: sentence + " ", count: 10).utf8)
    #expect(
      try complaints([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == [
        "error[E-ENC-01]: x.txt: not plain text; its first bytes are those of a PNG image; "
          + "save the article as plain text (UTF-8)"
      ])
    #expect(
      try complaints(long + [0] + long) == [
        "error[E-ENC-01]: x.txt: not plain text; it has control characters, the first at byte \(long.count); "
          + "save the article as plain text (UTF-8)"
      ])
    #expect(
      try complaints(long + [0xC3, 0x28] + Array("é".utf8)) == [
        "warning[E-ENC-04]: x.txt: 1 character could not be read and became U+FFFD; "
          + "save it again as UTF-8 if names are broken"
      ])
    #expect(
      try complaints(Array("Port ".utf8) + [0xFF, 0xFF] + Array(" Ode is é.".utf8)) == [
        "error[E-ENC-02]: x.txt: too damaged to count; 2 of 17 characters cannot be read, more than 1 %; "
          + "save it again as UTF-8 from where it came"
      ])
    #expect(
      try complaints([0xF0, 0xD2, 0xC9, 0xD7, 0xC5, 0xD4, 0x20, 0xCD, 0xC9, 0xD2, 0x2E]) == [
        "error[E-ENC-03]: x.txt: unknown encoding; it is neither UTF-8 nor UTF-16 nor Windows-1252; "
          + "convert it to UTF-8, for instance with iconv -f KOI8-R -t UTF-8"
      ])
    #expect(
      try complaints(Array("Caf".utf8) + [0xE9] + long) == [
        "warning[E-ENC-05]: x.txt: read as windows-1252; the file does not say its encoding; "
          + "save it as UTF-8 if letters are wrong"
      ])
    #expect(
      try complaints(Array("Home\n\nNews\n".utf8)) == [
        "error[E-TEXT-01]: x.txt: skipped; it holds no sentence of an article; check that the text was saved with it"
      ])
    #expect(
      try complaints(long, .init(maximumFileSize: 100)) == [
        "error[E-FILE-01]: x.txt: not read; it has 640 bytes and the limit is 100; "
          + "split it into articles, or raise --max-file-size"
      ])
  }

  @Test(arguments: [
    ("%PDF-1.4", "E-FORM-01"), ("Rar!\u{1A}\u{7}", "E-FORM-01"),
    ("GIF89a", "E-ENC-01"), ("\u{7F}ELF", "E-ENC-01"), ("OggS\0", "E-ENC-01"),
  ])
  func `F09: is refused by its first bytes, whatever its name, and a document is a loss`(head: String, code: String)
    throws
  {
    let complaint = try complaints(Array((head + sentence).utf8))
    #expect(complaint.count == 1 && complaint[0].hasPrefix("error[\(code)]: x.txt: not plain text; its first bytes"))
    #expect(ReadingFault(rawValue: code)?.isLoss == (code == "E-FORM-01"))
  }

  @Test func `of random bytes is an article or an issue, and its text is UTF-8 without NUL`() throws {
    let reader = ArticleReader()
    let folder = try TemporaryFolder()
    var random = SeededRandom(state: 5)
    for _ in 0..<400 {
      let bytes = (0..<random.below(200)).map { _ in
        random.below(4) == 0 ? UInt8(random.below(256)) : Array("ab C.\n é—".utf8)[random.below(11)]
      }
      try folder.write(bytes, to: "x.txt")
      let file = try #require(try reader.files(at: [folder.path]).files.first)
      let reading = reader.read(file)
      guard let article = reading.article else {
        #expect(!reading.issues.isEmpty)
        continue
      }
      #expect(!article.text.contains(0) && String(validating: article.text, as: UTF8.self) != nil)
    }
  }
}

@Suite struct `The date of an article` {
  private func published(_ name: String, _ text: String, _ sidecar: String? = nil) throws -> (String?, [String]) {
    let folder = try TemporaryFolder()
    try folder.write("Ferry talks go on\n\(text)\n\(sentence)", to: name)
    if let sidecar { try folder.write("file,published\n\(name),\(sidecar)\n", to: "articles.csv") }
    let reading = try #require(try readings(in: folder)[name])
    let date = reading.article?.published
    return (date.map { "\($0.day) \($0.source.rawValue) \($0.confidence.rawValue)" }, reading.issues.map(\.description))
  }

  @Test func `F29: is that of articles.csv before the page's and the file name's`() throws {
    #expect(try published("x.txt", "6 May 2020") == ("2020-05-06 text high", []))
    #expect(try published("2020-05-06_x.txt", "") == ("2020-05-06 file name high", []))
    #expect(try published("20200506-x.txt", "6 May 2020") == ("2020-05-06 text high", []))
    #expect(try published("x.txt", "", "2020-05-06") == ("2020-05-06 sidecar high", []))
    let (date, issues) = try published("2020-05-08_x.txt", "7 May 2020", "6 May 2020")
    #expect(date == "2020-05-06 sidecar low")
    #expect(
      issues == [
        "warning[E-DATE-03]: 2020-05-08_x.txt: dated 2020-05-06 (sidecar); the text says 2020-05-07; "
          + "list the file in articles.csv if the day is wrong"
      ])
  }

  @Test func `F29: is never guessed`() throws {
    let undated =
      "note[E-DATE-04]: x.txt: undated; neither articles.csv nor the page nor the file's name states a day; "
      + "list the file in articles.csv, or name it such as 2021-06-15_x.txt"
    #expect(try published("x.txt", "They met on 6 May 2020 in Port Ode.") == (nil, [undated]))
    #expect(
      try published("x.txt", "09/12/2023") == (
        nil,
        [
          "warning[E-DATE-01]: x.txt: the date “09/12/2023” (text) is not used; it has two readings, day first or month "
            + "first; give --date-order, or list the file in articles.csv", undated,
        ]
      ))
    #expect(
      try published("x.txt", "31 Feb 2020") == (
        nil,
        [
          "warning[E-DATE-02]: x.txt: the date “31 Feb 2020” (text) is not used; there is no such day; "
            + "list the file in articles.csv with its day, such as 2021-06-15", undated,
        ]
      ))
    #expect(try published("x.txt", "", "soon").0 == nil)
    #expect(try published("x.txt", "7 May 2020", "soon").0 == "2020-05-07 text low")
  }

  @Test(arguments: ["January 1, 1970", "1970-01-01", "31 Dec 1969"])
  func `is not one from which computers count`(day: String) throws {
    let (date, issues) = try published("x.txt", day)
    #expect(date == nil)
    #expect(
      issues.first
        == "warning[E-DATE-05]: x.txt: the date “\(day)” (text) is not used; computers write it where a day is "
        + "missing; list the file in articles.csv with its day, such as 2021-06-15, or leave that empty")
    #expect(try published("2021-06-15_x.txt", day).0 == "2021-06-15 file name low")
  }

  @Test(arguments: [
    ("2021-06-15_x.txt", "2021-06-15"), ("2021_06_15 x.txt", "2021-06-15"), ("20210615-x.txt", "2021-06-15"),
    ("20210615.txt", "2021-06-15"), ("x_2021-06-15.txt", "2021-06-15"), ("2021-06-15T10.txt", "2021-06-15"),
    ("20211399-x.txt", "nil"), ("12021-06-15.txt", "nil"), ("2021-06-155.txt", "nil"), ("000_20210615.txt", "nil"),
    ("2021-06-15_2021-06-16.txt", "nil"), ("b4b766a24c7bc545.txt", "nil"), ("2021-6-15.txt", "nil"),
  ])
  func `is read from names such as`(name: String, day: String) throws {
    #expect(try published(name, "").0 == (day == "nil" ? nil : day + " file name high"))
  }
}
