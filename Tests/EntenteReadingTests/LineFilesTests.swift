import EntenteReading
import Testing

@Suite struct `Files of lines` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `are those of a folder that end in jsonl or ndjson, by their paths`() throws {
    for name in ["b.jsonl", "a/z.NDJSON", "a.txt", "c.json", ".d.jsonl", "README.jsonl"] {
      try folder.write("{}", to: name)
    }
    let listing = try LineFiles(at: folder.path)
    #expect(listing.files.map(\.path) == ["README.jsonl", "a/z.NDJSON", "b.jsonl"])
    #expect(Set(listing.files.map(\.root)) == [listing.root])
  }

  @Test func `are a file whatever its ending`() throws {
    try folder.write("{}", to: "x/facts.txt")
    let listing = try LineFiles(at: folder.path + "/x/facts.txt")
    #expect(listing.files.map(\.path) == ["facts.txt"])
    #expect(listing.root == (listing.files.first?.root ?? "") + "/facts.txt")
  }

  @Test func `are told of where there are none`() throws {
    try folder.write("x", to: "a.txt")
    #expect(throws: ReadingError.noLines(path: folder.path)) { try LineFiles(at: folder.path) }
    #expect(throws: ReadingError.missingLines(path: "nowhere")) { try LineFiles(at: "nowhere") }
  }
}

@Suite struct `A digest of pieces` {
  @Test func `is that of the whole`() {
    let bytes = Array("Quito thanked Lima.".utf8)
    var stream = SHA256.Stream()
    for cut in [bytes[..<4], bytes[4..<4], bytes[4...]] { stream.add(Array(cut)) }
    #expect(stream.hex() == SHA256.hex(of: bytes))
    let empty = SHA256.Stream()
    #expect(empty.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}
