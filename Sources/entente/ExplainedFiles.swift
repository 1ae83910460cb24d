import EntenteData
import EntenteReading

/// The files by which an explanation scores acts and names countries.
///
/// Others than the report was made with would explain its numbers by wrong ones, so that they are refused.
struct ExplainedFiles {
  /// As `report` calls them, with the option that gives another, and the file's hash.
  private let files: [(role: String, option: String, sha256: String)]

  init(weights: [UInt8], gazetteer: [UInt8]) {
    files = [
      ("weights", "--weights", SHA256.hex(of: weights)), ("gazetteer", "--gazetteer", SHA256.hex(of: gazetteer)),
    ]
  }

  /// - Parameters:
  ///   - hashes: Of the files that the report was made with, by what they are to it; one that is not there may be any.
  ///   - title: What the report is called.
  /// - Throws: `Failure` with what to type where one was another.
  func check(_ hashes: [String: [String]], of title: String) throws {
    for file in files {
      guard let hashes = hashes[file.role], !hashes.contains(file.sha256) else { continue }
      throw Failure(
        .configuration,
        "\(title) was made with another file of \(file.role) than this explanation: name it by \(file.option) FILE, as to "
          + "'entente report', or make the report again.")
    }
  }
}
