import EntenteCoding
import EntentePages
import EntenteReading
import EntenteStore
import EntenteText

/// Reads, codes and stores what is new or changed below some paths.
struct Ingestion {
  /// What was done.
  struct Outcome {
    var files = 0
    var read = 0
    /// In the files that were read.
    var articles = 0
    var unchanged = 0
    var skipped = 0
    var gone: [String] = []
    /// What stands there now, for the report.
    var selection: Selection = .everything
    /// What was passed over before any file was opened.
    var listingIssues: [Issue] = []
  }

  /// Files of one transaction, quick to write and little to lose, and bytes of them.
  static let batch = (files: 256, bytes: 16_000_000)

  let store: Store
  let coder: Coder
  let coderDescription: String
  let reader: ArticleReader
  let options: GlobalOptions

  /// Reads and stores what the database does not know yet, and marks what is gone.
  ///
  /// - Parameter listing: What stands below the paths; found before the database is opened, so that a path that is
  ///   not there leaves nothing behind.
  /// - Returns: What was done, and the selection a report is about.
  /// - Throws: `StoreError`.
  func run(_ listing: SourceListing) async throws -> Outcome {
    var outcome = Outcome(
      files: listing.files.count, selection: .standing(under: listing.roots),
      listingIssues: listing.issues)
    var progress = Progress("Reading", of: listing.files.count, options: options)
    let keys = Set(listing.files.map { Array($0.absolutePath.utf8) })
    var standing: [StandingFile] = []
    var start = 0
    while start < listing.files.count {
      start += try await ingest(listing.files[start...], among: keys, &standing, &outcome)
      progress.update(start)
    }
    progress.end()
    outcome.gone = try store.settle(standing, under: listing.roots, unseen: listing.unseen)
    return outcome
  }

  /// Codes again what another coder coded, so that a report never mixes coders.
  func recodeAll() throws {
    _ = try store.recode(in: .everything, by: identity) {
      $0.map(coder.code)
    }
  }

  /// Reads and stores the first of some files: as many as are read together, or one that is read in pieces.
  ///
  /// - Parameters:
  ///   - files: Not empty.
  ///   - keys: The paths of all of the listing, which are no former paths of others.
  ///   - standing: Where what became of each file is added.
  ///   - outcome: Where it is counted.
  /// - Returns: How many files these were.
  /// - Throws: When they cannot be stored.
  private func ingest(
    _ files: ArraySlice<SourceFile>, among keys: Set<[UInt8]>, _ standing: inout [StandingFile],
    _ outcome: inout Outcome
  ) async throws -> Int {
    var loaded: [(standing: StandingFile, contents: FileContents)] = []
    var readings: [FileReading] = []
    var bytes = 0
    for file in files.prefix(Self.batch.files) where bytes < Self.batch.bytes {
      switch reader.contents(of: file) {
      case .success(let contents):
        loaded.append((StandingFile(file, sha256: contents.sha256, reader.options, among: keys), contents))
        bytes += contents.isLarge ? Self.batch.bytes : contents.count
      case .failure(let refusal):
        let standing = StandingFile(file, sha256: "", reader.options, among: keys)
        readings.append(FileReading(file: standing, articles: [], issues: [refusal.issue]))
      }
    }
    standing += loaded.map(\.standing) + readings.map(\.file)
    let count = loaded.count + readings.count
    let unread = Set(try store.unread(loaded.map(\.standing), by: coder.name))
    outcome.unchanged += loaded.count - unread.count
    loaded.removeAll { !unread.contains($0.standing) }
    let large = loaded.last.flatMap { $0.contents.isLarge ? $0 : nil }
    if large != nil { loaded.removeLast() }
    readings += await Parallel.map(loaded, jobs: jobs, reading)
    try store.replace(readings, coder: identity)
    readings.forEach { outcome.count($0.articles.count) }
    if let large { outcome.count(try await ingestPieces(of: large.contents, as: large.standing)) }
    return count
  }

  var identity: CoderIdentity { CoderIdentity(name: coder.name, description: coderDescription) }
  var jobs: Int { options.jobs ?? Machine.cores }

  private func reading(_ loaded: (standing: StandingFile, contents: FileContents)) -> FileReading {
    let reading = reader.read(loaded.contents)
    return FileReading(
      file: loaded.standing, articles: reading.articles.map(coder.code), issues: reading.issues)
  }
}

extension Ingestion.Outcome {
  /// Counts a file by its articles.
  fileprivate mutating func count(_ articles: Int) {
    if articles == 0 { skipped += 1 } else { read += 1 }
    self.articles += articles
  }
}

extension StandingFile {
  /// The file with everything its article depends on: read in another order of dates, it is another article.
  fileprivate init(
    _ file: SourceFile, sha256: String, _ options: ArticleReader.Options, among keys: Set<[UInt8]>
  ) {
    let how = [ArticleReader.rules, options.dateOrder?.rawValue ?? "", options.format?.rawValue ?? ""]
    let order = how.filter { !$0.isEmpty }.map { "\n\($0)" }.joined()
    let former = file.formerPath.flatMap { keys.contains(Array($0.utf8)) ? nil : $0 }
    self.init(
      root: file.root, path: file.locator.path, sha256: sha256, sidecar: file.sidecarLine + order, formerPath: former)
  }
}

extension SourceFile {
  /// The path that the database knows the file by.
  fileprivate var absolutePath: String { root + "/" + locator.path }
}
