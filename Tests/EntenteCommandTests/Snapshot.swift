import Foundation
import Testing

/// Expects files to be those of a folder of the package; with `RECORD_SNAPSHOTS=1` it writes the folder anew and fails.
func expectSnapshot(
  of files: [String: [UInt8]], at name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = Program.package + "/" + name
  guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil else {
    return expectSame(files, as: try Bytes.ofFiles(below: folder), sourceLocation: sourceLocation)
  }
  try? FileManager.default.removeItem(atPath: folder)
  for (name, bytes) in files {
    let place = URL(filePath: folder + "/" + name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }
  Issue.record("recorded \(name): read the difference before you commit it", sourceLocation: sourceLocation)
}

/// Expects two reports to be the same files, and names the first line that differs.
func expectSame(
  _ files: [String: [UInt8]], as others: [String: [UInt8]], sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(files.keys.sorted() == others.keys.sorted(), sourceLocation: sourceLocation)
  for (name, bytes) in files.sorted(by: { $0.key < $1.key }) where others[name] != bytes {
    let lines = [bytes, others[name] ?? []].map {
      $0.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let place = zip(lines[0], lines[1]).prefix { $0 == $1 }.count
    let texts = lines.map { place < $0.count ? String(decoding: $0[place], as: UTF8.self) : "(the end)" }
    Issue.record("\(name):\(place + 1): \(texts[0]) ≠ \(texts[1])", sourceLocation: sourceLocation)
  }
}
