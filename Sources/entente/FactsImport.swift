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
      _ = try await take(in: FactsFile(), &outcome)
      return outcome
    }
    outcome.issues = listing.issues
    var progress = Progress("Importing", of: listing.files.count, options: options)
    var standing: [StandingFile] = []
    for (index, file) in listing.files.enumerated() {
      standing.append(try await take(in: FactsFile(file), &outcome))
      progress.update(index + 1)
    }
    progress.end()
    outcome.gone = try store.settle(standing, under: [listing.root], facts: true)
    return outcome
  }

  /// Stores a file batch by batch, unless it is known; its bytes are noted at the end, so that a file that was left in
  /// the middle is read again.
  private func take(in file: consuming FactsFile, _ outcome: inout Outcome) async throws -> StandingFile {
    outcome.files += 1
    let standing = file.standing(sha256: try file.digest() ?? "")
    if !standing.sha256.isEmpty, try store.knows(facts: standing) {
      outcome.unchanged += 1
      return standing
    }
    var lines = file.lines()
    var batch = FactsBatch(file: file.standing(sha256: ""))
    var isBegun = false
    while let next = try lines.next() {
      let jobs = options.jobs ?? Machine.cores
      batch.take(await Parallel.map(next, jobs: jobs) { [path = file.path] in FactsBatch.read($0, in: path) })
      try store(batch, isBegun)
      isBegun = true
      outcome.articles += batch.articles.count
      outcome.refused += batch.refused
      outcome.issues += batch.issues.filter { $0.severity != .note }
    }
    if !isBegun { try store(batch, false) }
    try store.close(standing)
    return standing
  }

  private func store(_ batch: FactsBatch, _ isBegun: Bool) throws {
    if isBegun {
      try store.append(batch.reading, coder: batch.coder)
    } else {
      try store.replace([batch.reading], coder: batch.coder)
    }
  }
}
