import EntenteCoding
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

  /// Files of one transaction: quick to write, little to lose.
  private static let batch = 256

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
      let end = min(start + Self.batch, listing.files.count)
      standing += try await ingest(listing.files[start..<end], among: keys, &outcome)
      start = end
      progress.update(end)
    }
    progress.end()
    outcome.gone = try store.settle(standing, under: listing.roots, unseen: listing.unseen)
    return outcome
  }

  /// Codes again what another coder coded, so that a report never mixes coders.
  func recodeAll() throws {
    _ = try store.recode(in: .everything, by: CoderIdentity(name: coder.name, description: coderDescription)) {
      $0.map(coder.code)
    }
  }

  /// Reads and stores some files; `keys` are the paths of all of the listing, which are no former paths of others.
  private func ingest(
    _ files: ArraySlice<SourceFile>, among keys: Set<[UInt8]>, _ outcome: inout Outcome
  ) async throws -> [StandingFile] {
    var loaded: [(standing: StandingFile, contents: FileContents)] = []
    var readings: [FileReading] = []
    for file in files {
      switch reader.contents(of: file) {
      case .success(let contents):
        loaded.append((StandingFile(file, sha256: contents.sha256, reader.options, among: keys), contents))
      case .failure(let refusal):
        let standing = StandingFile(file, sha256: "", reader.options, among: keys)
        readings.append(FileReading(file: standing, articles: [], issues: [refusal.issue]))
      }
    }
    let unread = Set(try store.unread(loaded.map(\.standing), by: coder.name))
    readings += await Parallel.map(
      loaded.filter { unread.contains($0.standing) }, jobs: options.jobs ?? Machine.cores, reading)
    try store.replace(readings, coder: CoderIdentity(name: coder.name, description: coderDescription))
    outcome.unchanged += loaded.count - unread.count
    outcome.read += readings.count { !$0.articles.isEmpty }
    outcome.articles += readings.reduce(0) { $0 + $1.articles.count }
    outcome.skipped += readings.count { $0.articles.isEmpty }
    return loaded.map(\.standing) + readings.filter { $0.file.sha256.isEmpty }.map(\.file)
  }

  private func reading(_ loaded: (standing: StandingFile, contents: FileContents)) -> FileReading {
    let reading = reader.read(loaded.contents)
    return FileReading(
      file: loaded.standing, articles: reading.articles.map(coder.code), issues: reading.issues)
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
