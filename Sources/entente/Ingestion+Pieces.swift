import EntenteCoding
import EntenteReading
import EntenteStore
import EntenteText

extension Ingestion {
  /// Some articles of a file, as they are coded and stored together.
  private struct Batch {
    var articles: [Article] = []
    var issues: [Issue] = []
    /// Of the text of the articles.
    var bytes = 0
    /// Pieces of the file up to its end.
    var pieces = 0

    mutating func add(_ reading: Reading) {
      articles += reading.articles
      issues += reading.issues
      bytes += reading.articles.reduce(0) { $0 + $1.text.count }
      pieces += 1
    }
  }

  /// Reads, codes and stores a file piece by piece, behind those that were stored before an interruption.
  ///
  /// - Returns: How many articles it holds; none, and nothing is stored but the reason, when it changed meanwhile.
  func ingestPieces(of contents: FileContents, as file: StandingFile) async throws -> Int {
    var pieces = reader.pieces(of: contents)
    let progress = try store.progress(of: file, coder: coder.name)
    var (stored, batch, count) = (progress?.stored, Batch(), 0)
    while batch.pieces < progress?.pieces ?? 0, let reading = pieces.next() {
      batch.pieces += 1
      count += reading.articles.count
    }
    var next = pieces.next()
    while let reading = next {
      batch.add(reading)
      next = pieces.next()
      guard next == nil || batch.bytes >= Self.batch.bytes / 4 || batch.articles.count >= Self.batch.files else {
        continue
      }
      count += batch.articles.count
      stored = try await store(batch, of: next == nil ? file : file.inPieces(batch.pieces), behind: stored)
      batch = Batch(pieces: batch.pieces)
    }
    if stored == nil { stored = try await store(batch, of: file, behind: nil) }
    if let change = reader.change(of: contents) {
      try store.replace([FileReading(file: file.unread, articles: [], issues: [change])], coder: identity)
      return 0
    }
    if let stored { try store.close(stored, sha256: file.sha256) }
    return count
  }

  private func store(_ batch: Batch, of file: StandingFile, behind stored: StoredFile?) async throws -> StoredFile? {
    let articles = await Parallel.map(batch.articles, jobs: jobs, coder.code)
    let reading = FileReading(file: file, articles: articles, issues: batch.issues)
    guard let stored else { return try store.replace([reading], coder: identity).first }
    try store.append(reading, to: stored, coder: identity)
    return stored
  }
}
