import EntenteCoding
import EntenteStore
import EntenteText
import Foundation

/// A folder of its own for each test, which goes with it.
final class Folder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "entente-store-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A path in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func setWritable(_ writable: Bool) throws {
    let permissions = writable ? 0o755 : 0o555
    try FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: self(name)))
    return self(name)
  }
}

extension CoderIdentity {
  static let first = CoderIdentity(name: "coder-a", description: "the first gazetteer")
  static let second = CoderIdentity(name: "coder-b", description: "the second gazetteer")
}

extension FileReading {
  /// A file whose articles and issues follow from its root, path, version and coder alone.
  static func random(
    _ path: String, root: String = "/news", version: Int = 1, articles count: Int = 1, coder: CoderIdentity = .first
  ) -> FileReading {
    let seed = (root + path).utf8.reduce(UInt64(version)) { $0 &* 31 &+ UInt64($1) }
    var random = RandomArticles(seed: seed, coder: coder.name)
    let articles = (0..<count).map { random.article(path: path, line: count == 1 ? nil : $0 + 1) }
    let issue = Issue(
      .note, code: "undated", locator: Locator(path: path, member: "m", line: 7), line: version,
      message: "It's \(version).",
      action: "Add a date.")
    let file = StandingFile(root: root, path: path, sha256: "sha-\(seed)", sidecar: "row \(version)")
    return FileReading(file: file, articles: articles, issues: version.isMultiple(of: 2) ? [] : [issue])
  }
}
