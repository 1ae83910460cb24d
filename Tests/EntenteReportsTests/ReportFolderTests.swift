import EntenteReports
import Foundation
import Synchronization
import Testing

@Suite struct `The folder of a report` {
  private let old = [
    ReportFile(path: "briefing.md", bytes: Array("old".utf8)), ReportFile(path: "gone.csv", bytes: [1]),
    ReportFile(path: "datapackage.json", bytes: Array("{}".utf8)),
  ]
  private let new = [
    ReportFile(path: "briefing.md", bytes: Array("new".utf8)), ReportFile(path: "figures/share.svg", bytes: [2, 3]),
    ReportFile(path: "figures/heat.svg", bytes: []), ReportFile(path: "datapackage.json", bytes: Array("{ }".utf8)),
  ]

  private func content(_ files: [ReportFile], at place: String) -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: files.map { (place + "/" + $0.path, $0.bytes) })
  }

  @Test func `is made with the folders above it and holds exactly the files`() throws {
    let folder = try TemporaryFolder()
    try ReportFolder(folder.path + "/a/b/latest").replace(with: new)
    #expect(try folder.files() == content(new, at: "a/b/latest"))
  }

  @Test func `is replaced in whole`() throws {
    let folder = try TemporaryFolder()
    let place = ReportFolder(folder.path + "/latest")
    try place.replace(with: old)
    try place.replace(with: new)
    #expect(try folder.files() == content(new, at: "latest"))
  }

  @Test func `is never replaced when it holds files but no report`() throws {
    let folder = try TemporaryFolder()
    try folder.write("mine", to: "thesis/notes.txt")
    let place = folder.path + "/thesis"
    #expect(throws: WriteError.foreign(path: place)) { try ReportFolder(place).replace(with: new) }
    #expect(try folder.files() == ["thesis/notes.txt": Array("mine".utf8)])
  }

  @Test func `cannot stand where a file is`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a file", to: "reports")
    #expect(throws: WriteError.notAFolder(path: folder.path + "/reports")) {
      try ReportFolder(folder.path + "/reports/latest").replace(with: new)
    }
  }

  @Test func `is the old report or the new one wherever a run is stopped, and whole after the next run`() throws {
    var steps = 0
    var isFinished = false
    while !isFinished {
      let folder = try TemporaryFolder()
      let place = folder.path + "/latest"
      try ReportFolder(place).replace(with: old)
      isFinished = (try? ReportFolder(place, writer: .stopping(after: steps)).replace(with: new)) != nil
      let seen = try folder.files().filter { $0.key.hasPrefix("latest/") }
      #expect(seen == content(old, at: "latest") || seen == content(new, at: "latest"), "stopped after \(steps) steps")
      try ReportFolder(place).replace(with: new)
      #expect(try folder.files() == content(new, at: "latest"), "stopped after \(steps) steps")
      steps += 1
    }
    #expect(steps > 12)
  }

  @Test func `is put back when a run was stopped while the old report stood aside`() throws {
    let folder = try TemporaryFolder()
    let place = ReportFolder(folder.path + "/latest")
    try place.replace(with: old)
    try FileManager.default.moveItem(atPath: folder.path + "/latest", toPath: folder.path + "/.latest.old")
    #expect(throws: Stopped.self) {
      try ReportFolder(folder.path + "/latest", writer: .stopping(after: 1)).replace(with: new)
    }
    #expect(try folder.files() == content(old, at: "latest"))
  }

  @Test func `says that a disk is full, how many bytes are needed and what to do`() {
    #expect(
      WriteError.full(path: "reports/latest", bytes: 12_345).description
        == "reports/latest: no room for 12,345 bytes; free some space, or choose another place with -o.")
  }

  @Test func `fails on a full device instead of losing bytes`() {
    #expect(throws: WriteError.full(path: "/dev/full", bytes: 3)) {
      try CheckedWriter().createFile("/dev/full", bytes: [1, 2, 3])
    }
  }

  @Test func `fails when the place may not be written`() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: WriteError.self) { try ReportFolder("/proc/entente/latest").replace(with: new) }
    #expect(error?.description.hasPrefix("/proc/entente: ") == true)
    #expect(try folder.files().isEmpty)
  }
}

private struct Stopped: Error {}

extension CheckedWriter {
  /// A writer whose process is killed after so many changes of the disk: no later change happens either.
  fileprivate static func stopping(after steps: Int) -> CheckedWriter {
    let left = Steps(steps)
    return CheckedWriter { try left.take() }
  }
}

private final class Steps: Sendable {
  private let left: Mutex<Int>

  init(_ count: Int) { left = Mutex(count) }

  func take() throws {
    try left.withLock { left in
      left -= 1
      if left < 0 { throw Stopped() }
    }
  }
}
