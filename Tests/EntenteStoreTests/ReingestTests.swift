import EntenteCoding
import EntenteStore
import EntenteText
import Testing

/// What `entente ingest` does with a folder: store what is new or changed, mark what stands there, remove what is gone.
private func ingest(_ readings: [FileReading], into store: Store, coder: CoderIdentity = .first) throws -> [String] {
  let unread = Set(try store.unread(readings.map(\.file), by: coder.name))
  try store.replace(readings.filter { unread.contains($0.file) }, coder: coder)
  let gone = try store.settle(readings.map(\.file), under: ["/news"])
  #expect(try store.removeGone(under: ["/news"]) == gone)
  return gone
}

private func contents(_ store: Store, _ selection: Selection = .everything) throws -> [[UInt8]] {
  try store.articles(in: selection, coder: CoderIdentity.first.name).map(\.everything)
}

@Suite struct `Reading a folder again` {
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `after changes, additions and removals equals reading it for the first time`(seed: UInt64) throws {
    let folder = try Folder()
    let store = try Store(at: folder("kept.sqlite"))
    var random = RandomArticles(seed: seed)
    var versions: [String: Int] = [:]
    for round in 1...5 {
      for name in (0..<12).map({ "f\($0).jsonl" }) {
        switch random.int(4) {
        case 0: versions[name] = round
        case 1: versions[name] = nil
        default: break
        }
      }
      let readings = versions.sorted { $0.key < $1.key }.map { name, version in
        FileReading.random(name, version: version, articles: version % 3)
      }
      _ = try ingest(readings, into: store)

      let fresh = try Store(at: folder("fresh\(round).sqlite"))
      _ = try ingest(readings.reversed(), into: fresh)
      #expect(try contents(store) == contents(fresh))
      #expect(try store.issues(in: .everything) == fresh.issues(in: .everything))
      try store.checkIntegrity()
    }
  }

  @Test func `takes a file for known only with the same bytes, sidecar, folder and coder`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let file = StandingFile(root: "/news/2023", path: "a.txt", sha256: "5ha", sidecar: "row")
    try store.replace([FileReading(file: file, articles: [])], coder: .first)

    #expect(try store.unread([file], by: "coder-a") == [])
    #expect(try store.unread([file], by: "coder-b") == [file])
    let others = [
      StandingFile(root: "/news/2023", path: "a.txt", sha256: "other", sidecar: "row"),
      StandingFile(root: "/news/2023", path: "a.txt", sha256: "5ha", sidecar: ""),
      StandingFile(root: "/news", path: "2023/a.txt", sha256: "5ha", sidecar: "row"),
      StandingFile(root: "/olds/2023", path: "a.txt", sha256: "5ha", sidecar: "row"),
    ]
    #expect(try store.unread([file] + others, by: "coder-a") == others)
  }

  @Test func `names what is gone once and keeps it, out of what stands there`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let (a, b) = (FileReading.random("a.txt"), FileReading.random("b.txt"))
    try store.replace([a, b], coder: .first)
    #expect(try store.settle([a.file, b.file], under: ["/news"]) == [])

    #expect(try store.settle([a.file], under: ["/news"]) == ["b.txt"])
    #expect(try store.settle([a.file], under: ["/news"]) == [])
    #expect(try contents(store, .standing(under: ["/news"])) == a.articles.map(\.everything))
    #expect(try contents(store).count == 2)
    #expect(try store.issues(in: .standing(under: ["/news"])) == a.issues)

    #expect(try store.settle([a.file, b.file], under: ["/news"]) == [])
    #expect(try contents(store, .standing(under: ["/news"])).count == 2)
  }

  @Test func `through a folder inside it moves the file, so that no file stands twice`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    try store.replace([.random("2023/a.txt")], coder: .first)
    try store.replace([.random("a.txt", root: "/news/2023")], coder: .first)
    let articles = try store.articles(in: .everything, coder: "coder-a")
    #expect(articles.map(\.article.provenance.locator.path) == ["a.txt"])
  }
}

@Suite struct `A selection of articles` {
  @Test(arguments: [
    (["/news"], ["a.txt", "b.txt", "c.txt"]), (["/news/"], ["a.txt", "b.txt", "c.txt"]),
    (["/"], ["a.txt", "b.txt", "c.txt", "d.txt"]),
    (["/news/x"], ["b.txt"]), (["/news/x/b.txt"], ["b.txt"]), (["/news/x", "/newspapers"], ["b.txt", "d.txt"]),
    (["/new"], []), (["/news/a.tx"], []), ([], []),
  ])
  func `is of the files at or under its paths, not of neighbours with longer names`(paths: [String], found: [String])
    throws
  {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let places = [("/news", "a.txt"), ("/news/x", "b.txt"), ("/news/x y", "c.txt"), ("/newspapers", "d.txt")]
    try store.replace(places.map { .random($0.1, root: $0.0) }, coder: .first)
    let articles = try store.articles(in: .standing(under: paths), coder: "coder-a")
    #expect(articles.map(\.article.provenance.locator.path) == found)
  }

  @Test func `holds an article once that stands in two folders`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let old = FileReading.random("a.txt", root: "/old", version: 1)
    let new = FileReading.random("a.txt", root: "/new", version: 2)
    try store.replace([old, new], coder: .first)
    #expect(try contents(store) == new.articles.map(\.everything))
    #expect(try contents(store, .standing(under: ["/old"])) == old.articles.map(\.everything))

    _ = try store.settle([], under: ["/new"])
    #expect(try contents(store) == old.articles.map(\.everything))
  }

  @Test func `is in the order of the bytes of its ids`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    try store.replace(["é", "z", "Z", "a", "10", "9"].map { .random($0) }, coder: .first)
    let ids = try store.articles(in: .everything, coder: "coder-a").map(\.article.id.value)
    #expect(ids == ["d_10", "d_9", "d_Z", "d_a", "d_z", "d_é"])
  }

  @Test func `takes nothing for gone where not all could be looked at`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    let names = ["a.txt", "sub/b.txt", "sub/deep/c.txt", "sub.txt", "suburb/d.txt"]
    let readings = names.map { FileReading.random($0) }
    try store.replace(readings, coder: .first)
    #expect(
      try store.settle([readings[0].file], under: ["/news"], unseen: ["/news/sub"]) == ["sub.txt", "suburb/d.txt"])
    #expect(try store.settle([], under: ["/news"], unseen: ["/news", "/news/sub"]) == [])
    #expect(try store.settle([], under: ["/news"], unseen: ["/news/sub/b.txt"]) == ["a.txt", "sub/deep/c.txt"])
    #expect(try store.settle([], under: ["/news"]) == ["sub/b.txt"])
  }

  @Test func `puts a file in place of what was stored under its former path`() throws {
    let folder = try Folder()
    let store = try Store(at: folder("entente.sqlite"))
    try store.replace([.random("50%.txt"), .random("50%25.txt")], coder: .first)
    let file = StandingFile(root: "/news", path: "50%25.txt", sha256: "5ha", formerPath: "/news/50%.txt")
    #expect(try store.unread([file], by: "coder-a") == [file])
    try store.replace([FileReading(file: file, articles: [])], coder: .first)
    #expect(try store.settle([], under: ["/news"]) == ["50%25.txt"])
  }
}
