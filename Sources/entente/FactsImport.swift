import EntenteCoding
import EntenteReading
import EntenteStore
import EntenteText

/// Takes in lines of articles that were coded elsewhere, or here before, as if their files had been read.
struct FactsImport {
  /// What was done.
  struct Outcome {
    var files = 0
    var unchanged = 0
    var articles = 0
    /// Lines that could not be taken in.
    var refused = 0
    var gone: [String] = []
    var issues: [Issue] = []
  }

  let store: Store
  let options: GlobalOptions

  /// Takes in files, or standard input where there is no listing of any.
  ///
  /// - Throws: `StoreError`, `Failure`.
  func run(_ listing: LineFiles?) async throws -> Outcome {
    var outcome = Outcome()
    guard let listing else {
      try await take(in: FactsFile(), &outcome)
      return outcome
    }
    outcome.issues = listing.issues
    var progress = Progress("Importing", of: listing.files.count, options: options)
    for (index, file) in listing.files.enumerated() {
      do {
        try await take(in: FactsFile(file), &outcome)
      } catch let unopened as UnopenedFile {
        guard listing.files.count > 1 else { throw unopened.failure }
        try passOver(unopened, file.standing, &outcome)
      }
      progress.update(index + 1)
    }
    progress.end()
    outcome.gone = try store.settle(
      listing.files.map(\.standing), under: [listing.root], unseen: listing.unseen, facts: true)
    return outcome
  }

  /// Stores why a file could not be opened, in place of what was read in it before.
  private func passOver(_ unopened: UnopenedFile, _ file: StandingFile, _ outcome: inout Outcome) throws {
    outcome.files += 1
    outcome.issues.append(unopened.issue)
    let nobody = FactsBatch(file: file).coder
    let reading = FileReading(file: file, articles: [], issues: [unopened.issue])
    if let stored = try store.replace([reading], coder: nobody).first { try store.close(stored, sha256: nil) }
  }

  /// Stores a file batch by batch, unless it is known; its bytes are noted at the end, so that a file that was left in
  /// the middle is read again.
  private func take(in file: consuming FactsFile, _ outcome: inout Outcome) async throws {
    outcome.files += 1
    let sha256 = try file.digest()
    if let sha256, try store.knows(facts: file.standing(sha256: sha256)) {
      outcome.unchanged += 1
      outcome.issues += try store.issues(of: file.standing(sha256: sha256))
      return
    }
    var lines = file.lines()
    var batch = FactsBatch(file: file.standing(sha256: ""))
    var stored: StoredFile?
    while let next = try lines.next() {
      let jobs = options.jobs ?? Machine.cores
      batch.take(await Parallel.map(next, jobs: jobs) { [path = file.path] in FactsBatch.read($0, in: path) })
      stored = try store(batch, after: stored)
      outcome.articles += batch.articles.count
      outcome.refused += batch.refused
      outcome.issues += batch.issues.filter { $0.severity != .note }
    }
    if stored == nil { stored = try store(batch, after: nil) }
    if let stored { try store.close(stored, sha256: sha256) }
  }

  /// Stores lines behind those of the same file, or the first in place of what was stored of it before.
  private func store(_ batch: FactsBatch, after stored: StoredFile?) throws -> StoredFile? {
    guard let stored else { return try store.replace([batch.reading], coder: batch.coder).first }
    try store.append(batch.reading, to: stored, coder: batch.coder)
    return stored
  }
}

extension LineFile {
  /// The file before it is read.
  fileprivate var standing: StandingFile { StandingFile(root: root, path: path, sha256: "", holdsFacts: true) }
}
