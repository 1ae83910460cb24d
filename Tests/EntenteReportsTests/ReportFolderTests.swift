import EntenteReports
import Foundation
import Synchronization
import Testing

@Suite struct `The folder of a report` {
  private let old = [
    ReportFile(path: "briefing.md", bytes: Array("old".utf8)), ReportFile(path: "gone.csv", bytes: [1]),
    ReportFile(path: "statistics/edges.csv", bytes: [2]),
  ].packaged
  private let new = [
    ReportFile(path: "briefing.md", bytes: Array("new".utf8)), ReportFile(path: "figures/share.svg", bytes: [2, 3]),
    ReportFile(path: "figures/heat.svg", bytes: []),
  ].packaged

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

  @Test(arguments: [
    ["notes.txt"], [".keep"], ["datapackage.json"], ["datapackage.json", "mine.csv"], ["a/b/mine.csv"],
    ["figures/share.svg"],
  ])
  func `is never replaced when it is not Entente's`(names: [String]) throws {
    let folder = try TemporaryFolder()
    for name in names { try folder.write(#"{"name":"mine","resources":[{"path":"mine.csv"}]}"#, to: "thesis/" + name) }
    let before = try folder.files()
    let shown = names.map { $0.hasPrefix("a/") ? "a" : $0.hasPrefix("figures") ? "figures" : $0 }
    let place = folder.path + "/thesis"
    let error = WriteError.kept(path: place, added: shown, changed: [])
    #expect(throws: error) { try ReportFolder(place).prepare() }
    #expect(throws: error) { try ReportFolder(place).replace(with: new) }
    #expect(try folder.files() == before)
  }

  @Test(arguments: [
    (["notes.md"], [], ["notes.md"], []), (["statistics/mine.csv"], [], ["statistics/mine.csv"], []),
    (["empty/"], [], ["empty"], []), ([], ["gone.csv"], [], ["gone.csv"]),
    (
      ["z.md", ".a"], ["statistics/edges.csv", "briefing.md"], [".a", "z.md"], ["briefing.md", "statistics/edges.csv"]
    ),
  ])
  func `is not replaced when somebody added or changed a file`(
    added: [String], changed: [String], namedAdded: [String], namedChanged: [String]
  ) throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/latest"
    try ReportFolder(place).replace(with: old)
    for name in added + changed where !name.hasSuffix("/") { try folder.write("mine", to: "latest/" + name) }
    for name in added where name.hasSuffix("/") {
      try FileManager.default.createDirectory(atPath: place + "/" + name, withIntermediateDirectories: true)
    }
    let before = try folder.files()
    #expect(throws: WriteError.kept(path: place, added: namedAdded, changed: namedChanged)) {
      try ReportFolder(place).replace(with: new)
    }
    #expect(try folder.files() == before)
  }

  @Test(arguments: [["gone.csv"], ["statistics"], ["briefing.md", "gone.csv", "statistics"], ["datapackage.json"]])
  func `is replaced when files of it are missing, unless its datapackage.json is`(names: [String]) throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/latest"
    try ReportFolder(place).replace(with: old)
    for name in names { try FileManager.default.removeItem(atPath: place + "/" + name) }
    if names == ["datapackage.json"] {
      #expect(throws: WriteError.self) { try ReportFolder(place).replace(with: new) }
    } else {
      try ReportFolder(place).replace(with: new)
      #expect(try folder.files() == content(new, at: "latest"))
    }
  }

  @Test func `may be there and empty`() throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/latest"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try ReportFolder(place).replace(with: new)
    #expect(try folder.files() == content(new, at: "latest"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["latest"])
  }

  @Test func `takes what systems leave in it along`() throws {
    let folder = try TemporaryFolder()
    try ReportFolder(folder.path + "/latest").replace(with: old)
    for name in [".DS_Store", ".~lock.gone.csv#"] { try folder.write("", to: "latest/" + name) }
    try ReportFolder(folder.path + "/latest").replace(with: new)
    #expect(try folder.files() == content(new, at: "latest"))
  }

  @Test(arguments: [".latest.new", ".latest.old"], ["mine.csv", "entente-unfinished.json/mine", "datapackage.json"])
  func `leaves a folder of somebody else's beside it alone`(beside: String, name: String) throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/latest"
    try ReportFolder(place).replace(with: old)
    try folder.write("mine", to: beside + "/" + name)
    let before = try folder.files()
    #expect(throws: WriteError.self) { try ReportFolder(place).prepare() }
    let thrown = #expect(throws: WriteError.self) { try ReportFolder(place).replace(with: new) }
    if !name.contains("/") {
      #expect(thrown == .kept(path: folder.path + "/" + beside, added: [name], changed: []))
    }
    #expect(try folder.files() == before)
  }

  @Test func `is not built over a file or a link beside it, nor put in place of a link`() throws {
    let folder = try TemporaryFolder()
    let place = folder.path + "/latest"
    try folder.write("mine", to: ".latest.new")
    #expect(throws: WriteError.notAFolder(path: folder.path + "/.latest.new")) {
      try ReportFolder(place).replace(with: new)
    }
    try FileManager.default.removeItem(atPath: folder.path + "/.latest.new")
    try ReportFolder(folder.path + "/2023").replace(with: old)
    try FileManager.default.createSymbolicLink(atPath: place, withDestinationPath: "2023")
    #expect(throws: WriteError.notAFolder(path: place)) { try ReportFolder(place).replace(with: new) }
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place) == "2023")
  }

  /// What a run that was killed may leave: nothing yet, a part of the mark, the mark, some files, all of them.
  @Test(arguments: 0...4) func `is written over what a run that was stopped left behind`(stage: Int) throws {
    let folder = try TemporaryFolder()
    let begun = folder.path + "/.latest.new"
    try FileManager.default.createDirectory(atPath: begun, withIntermediateDirectories: true)
    let mark = String(decoding: new[new.count - 1].bytes, as: UTF8.self)
    if stage > 0 {
      try folder.write(stage == 1 ? String(mark.prefix(9)) : mark, to: ".latest.new/entente-unfinished.json")
    }
    if stage > 2 { try folder.write("ne", to: ".latest.new/briefing.md") }
    if stage > 3 { try folder.write("\u{2}", to: ".latest.new/figures/share.svg") }
    try ReportFolder(folder.path + "/latest").prepare()
    #expect(try folder.files().isEmpty && !FileManager.default.fileExists(atPath: begun))
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

  @Test(arguments: [
    (["a"], [], "holds a, which Entente did not write"), ([], ["b"], "Entente wrote b, and somebody changed it since"),
    (
      ["a", "b", "c", "d", "e"], ["f", "g"],
      "holds a, b, c and 2 more, which Entente did not write, and Entente wrote f, g, and somebody changed them since"
    ),
  ])
  func `says what stands in the way and what to do`(added: [String], changed: [String], reason: String) {
    #expect(
      WriteError.kept(path: "reports/latest", added: added, changed: changed).description
        == "reports/latest: \(reason), so nothing was replaced; move elsewhere what is to be kept and delete the rest, "
        + "or choose another --label or another place with -o.")
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
