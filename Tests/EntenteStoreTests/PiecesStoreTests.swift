import EntenteCoding
import EntenteStore
import EntenteText
import Testing

@Suite struct `A file of articles that is stored in pieces` {
  private let folder: Folder
  private let store: Store
  private let whole: FileReading

  init() throws {
    folder = try Folder()
    store = try Store(at: folder("entente.sqlite"))
    whole = .random("a.jsonl", articles: 9)
  }

  private func piece(_ articles: Range<Int>, upTo pieces: Int?) -> FileReading {
    let file = pieces.map { whole.file.inPieces($0) } ?? whole.file
    return FileReading(
      file: file, articles: Array(whole.articles[articles]), issues: articles.lowerBound == 0 ? whole.issues : [])
  }

  @Test func `is gone on with behind the pieces that are stored, by the same coder and for the same bytes`() throws {
    #expect(try store.progress(of: whole.file, coder: "coder-a") == nil)
    try store.replace([piece(0..<4, upTo: 2)], coder: .first)
    let progress = try #require(try store.progress(of: whole.file, coder: "coder-a"))
    #expect(progress.pieces == 2)
    #expect(try store.progress(of: whole.file, coder: "coder-b") == nil)
    let changed = StandingFile(root: whole.file.root, path: "a.jsonl", sha256: "other", sidecar: whole.file.sidecar)
    #expect(try store.progress(of: changed, coder: "coder-a") == nil)
    #expect(try store.unread([whole.file], by: "coder-a") == [whole.file])
    try store.append(piece(4..<7, upTo: 5), to: progress.stored, coder: .first)
    #expect(try store.progress(of: whole.file, coder: "coder-a")?.pieces == 5)
    try store.append(piece(7..<9, upTo: nil), to: progress.stored, coder: .first)
    #expect(try store.progress(of: whole.file, coder: "coder-a") == nil)
    #expect(try store.unread([whole.file], by: "coder-a").isEmpty)
    let written = whole.articles.sorted { $0.article.id < $1.article.id }
    #expect(try store.articles(in: .everything, coder: "coder-a").map(\.everything) == written.map(\.everything))
    try store.checkIntegrity()
  }

  @Test func `is named until its last piece is stored`() throws {
    let stored = try #require(try store.replace([piece(0..<4, upTo: 2)], coder: .first).first)
    #expect(
      try store.issuesOfFacts(in: .everything).map(\.description) == [
        "error[E-FILE-09]: a.jsonl: was not read to its end; articles of it are missing; "
          + "read it again; what is stored is kept"
      ])
    try store.append(piece(4..<9, upTo: nil), to: stored, coder: .first)
    #expect(try store.issuesOfFacts(in: .everything).isEmpty)
  }
}
