import Foundation
import Testing

/// Expects a text to be that of a file in Tests/Snapshots; with `RECORD_SNAPSHOTS=1` it writes the file and fails.
func expectSnapshot(of text: String, named name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  let place = tests.appending(path: "Snapshots/\(name)")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: place, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name): read the difference before you commit it", sourceLocation: sourceLocation)
  } else {
    let recorded = try String(contentsOf: place, encoding: .utf8)
    #expect(text == recorded, sourceLocation: sourceLocation)
  }
}
