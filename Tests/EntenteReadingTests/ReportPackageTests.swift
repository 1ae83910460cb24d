import EntenteReading
import Foundation
import Testing

/// FIPS 180-4: the digest of "abc", and that of nothing.
private let abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
private let nothing = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

/// A datapackage.json of a page and a figure, as Entente writes one.
private let whole = """
  {"name": "entente-report", "entente": {"version": "0.1.0"}, "resources": [
    {"path": "briefing.md", "bytes": 3, "hash": "\(abc)"},
    {"path": "figures/share.svg", "bytes": 0, "hash": "\(nothing)"}]}
  """

@Suite struct `The datapackage.json of a folder` {
  private let folder: TemporaryFolder
  private var bytes: [UInt8] { Array(folder.path.utf8) }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("abc", to: "briefing.md")
    try folder.write("", to: "figures/share.svg")
    try folder.write(whole, to: "datapackage.json")
  }

  @Test func `says that it is Entente's by name and version, and lists its files`() throws {
    let package = try #require(ReportPackage(at: bytes))
    #expect(package.files.map(\.path) == ["briefing.md", "figures/share.svg"])
    #expect(package.files.allSatisfy { package.state(of: $0, in: bytes) == .asWritten })
    let contents = try package.contents(of: bytes)
    #expect(contents.own.sorted() == ["briefing.md", "figures/share.svg"])
    #expect(contents.folders == ["figures"] && contents.added.isEmpty)
  }

  /// What stands in the file, and what is put in its place.
  @Test(arguments: [
    ("entente-report", "my-own-package"), (#""entente": {"version": "0.1.0"}"#, #""licences": []"#),
    (#"{"version": "0.1.0"}"#, "{}"), (#"{"version": "0.1.0"}"#, #""0.1.0""#), (#""0.1.0""#, "1"),
    ("briefing.md", "../briefing.md"), ("briefing.md", "/etc/passwd"), ("briefing.md", ""), ("briefing.md", "a//b"),
    ("figures/share.svg", "figures/../../share.svg"), ("briefing.md", "./briefing.md"),
    ("briefing.md", #"a\u0000b"#), (#""bytes": 3"#, #""bytes": -3"#), (#""bytes": 3"#, #""bytes": "3""#),
    (#""bytes": 3, "#, ""), (abc, "ba7816bf"), (#", "hash": ""# + abc + #"""#, ""),
    (#""resources": ["#, #""resources": ["briefing.md", "#), (#""resources": ["#, #""resources": [[], "#),
    ("resources", "files"), (nothing + #""}]}"#, ""), ("}]}", "}]"), (#"{"name""#, #"[{"name""#), (whole, ""),
    (whole, "null"), (#""0.1.0""#, String(repeating: "[", count: 100_000)),
    (#""name": "entente-report""#, #""name": "entente-report", "name": "entente-report""#),
  ])
  func `of another program, cut or hostile is not Entente's`(part: String, replacement: String) throws {
    try folder.write(whole.replacing(part, with: replacement, maxReplacements: 1), to: "datapackage.json")
    #expect(ReportPackage(at: bytes) == nil)
  }

  @Test func `is a file of the folder itself, and UTF-8`() throws {
    try folder.write(whole, to: "elsewhere/package.json")
    try FileManager.default.removeItem(atPath: folder.path + "/datapackage.json")
    #expect(ReportPackage(at: bytes) == nil)
    try folder.link("datapackage.json", to: "elsewhere/package.json")
    #expect(ReportPackage(at: bytes) == nil)
    try FileManager.default.removeItem(atPath: folder.path + "/datapackage.json")
    try folder.write(whole.utf8 + [0xFF], to: "datapackage.json")
    #expect(ReportPackage(at: bytes) == nil)
  }

  @Test(arguments: [
    "notes.md", ".notes", "figures/mine.svg", "Figures/share.svg", "briefing.md~", "old/briefing.md",
    "figures/more/share.svg", "~$briefing.md", ".~lock.notes.md#",
  ])
  func `does not list what somebody else put there`(name: String) throws {
    try folder.write("mine", to: name)
    let shown = name.hasPrefix("old/") ? "old" : name.hasPrefix("figures/more") ? "figures/more" : name
    let package = try #require(ReportPackage(at: bytes))
    #expect(try package.contents(of: bytes).added == [shown.hasPrefix("Figures") ? "Figures" : shown])
  }

  @Test func `counts for its own what systems and spreadsheets leave beside the files`() throws {
    for name in [".DS_Store", "figures/Thumbs.db", ".~lock.briefing.md#"] { try folder.write("", to: name) }
    let contents = try #require(ReportPackage(at: bytes)).contents(of: bytes)
    #expect(contents.added.isEmpty && contents.own.count == 5)
  }

  @Test(arguments: ["abd", "ab", "abcd", ""]) func `tells a file that was changed`(text: String) throws {
    try folder.write(text, to: "briefing.md")
    #expect(try #require(ReportPackage(at: bytes)).changed(in: bytes) == ["briefing.md"])
  }

  @Test func `tells a file that is missing, and one that is a link now`() throws {
    let package = try #require(ReportPackage(at: bytes))
    try FileManager.default.removeItem(atPath: folder.path + "/briefing.md")
    #expect(package.state(of: package.files[0], in: bytes) == .missing && package.changed(in: bytes).isEmpty)
    try folder.write("abc", to: "elsewhere")
    try folder.link("briefing.md", to: "elsewhere")
    #expect(package.state(of: package.files[0], in: bytes) == .changed)
  }
}
