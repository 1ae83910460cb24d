import Testing

/// A disk that does not tell all names of a folder, or lets nobody into it.
///
/// The system's calls are replaced by ones that fail in the folder that BROKEN or CLOSED names, because who runs tests as
/// root is let in everywhere. Needs a C compiler, as building Entente does.
@Suite(.enabled(if: Program.hasCompiler)) struct `A folder that cannot be listed` {
  private let workplace: Workplace
  private let preload: String

  private static let source = #"""
    #define _GNU_SOURCE
    #include <dirent.h>
    #include <dlfcn.h>
    #include <errno.h>
    #include <stdlib.h>
    #include <string.h>

    static DIR *broken;
    static int left;

    static int is_named(const char *path, const char *variable) {
      const char *name = getenv(variable);
      size_t length = name ? strlen(name) : 0, whole = strlen(path);
      return name && whole >= length && strcmp(path + whole - length, name) == 0;
    }

    DIR *opendir(const char *path) {
      DIR *(*original)(const char *) = dlsym(RTLD_NEXT, "opendir");
      if (is_named(path, "CLOSED")) {
        errno = EACCES;
        return 0;
      }
      DIR *stream = original(path);
      if (stream && is_named(path, "BROKEN")) {
        broken = stream;
        left = atoi(getenv("ENTRIES"));
      } else if (stream == broken) {
        broken = 0;
      }
      return stream;
    }

    struct dirent *readdir(DIR *stream) {
      struct dirent *(*original)(DIR *) = dlsym(RTLD_NEXT, "readdir");
      if (stream == broken && left-- <= 0) {
        errno = EIO;
        return 0;
      }
      return original(stream);
    }
    """#

  init() throws {
    workplace = try Workplace()
    try workplace.write(Self.source, to: "faults.c")
    preload = workplace.path + "/faults.so"
    let compiled = try workplace.shell("$(command -v cc || command -v clang) -shared -fPIC -o faults.so faults.c -ldl")
    try #require(compiled.code == 0, "\(compiled.errors)")
    for name in ["a.txt", "sub/b.txt", "sub/deep/c.txt", "sub/d.txt", "suburb/e.txt"] {
      try workplace.write("Peru thanked Chile for the bridge (\(name)).\n", to: "articles/" + name)
    }
  }

  private func run(_ words: [String], _ faults: [String: String]) throws -> Outcome {
    try workplace.start(
      words + ["-d", "entente.sqlite", "-q"], environment: faults.merging(["LD_PRELOAD": preload]) { first, _ in first }
    )
    .outcome()
  }

  private static let brokenOff =
    "files are missing; the list of this folder broke off, and the system says: Input/output error; run again when that is "
    + "mended; nothing that was read here before is taken for gone"
  private static let closed =
    "not read; the system says: Permission denied; change its permissions, or move it away"

  /// The folder, how it fails, what is said, and how many articles are seen.
  static let faults: [(faults: [String: String], place: String, message: String, seen: ClosedRange<Int>)] = [
    (["BROKEN": "articles/sub", "ENTRIES": "0"], "sub", brokenOff, 2...2),
    (["BROKEN": "articles/sub", "ENTRIES": "4"], "sub", brokenOff, 3...5),
    (["BROKEN": "articles/sub/deep", "ENTRIES": "2"], "sub/deep", brokenOff, 4...4),
    (["BROKEN": "articles", "ENTRIES": "4"], ".", brokenOff, 1...5),
    (["CLOSED": "articles/sub"], "sub", closed, 2...2), (["CLOSED": "articles/sub/deep"], "sub/deep", closed, 4...4),
  ]

  @Test(arguments: faults.indices, ["report", "ingest", "check"])
  func `ends the run with 3 and an issue`(index: Int, command: String) throws {
    let fault = Self.faults[index]
    let outcome = try run([command, "articles"], fault.faults)
    #expect(outcome.code == 3, "\(outcome.errors)")
    let said = outcome.errors + outcome.output
    #expect(said.contains("\(fault.place): ") && said.contains(fault.message.split(separator: ";")[1]), "\(said)")
    guard command == "report" else { return }
    let issues = try workplace.text("reports/latest/issues.csv")
    #expect(issues.contains("\nerror,E-FILE-02,\(fault.place),,"))
    let articles = try workplace.text("reports/latest/articles.csv").split(separator: "\n").count - 1
    #expect(fault.seen.contains(articles))
  }

  @Test(arguments: faults.indices) func `takes no file there for gone`(index: Int) throws {
    #expect(try run(["ingest", "articles"], [:]).code == 0)
    let outcome = try workplace.start(
      ["report", "articles", "-d", "entente.sqlite"],
      environment: Self.faults[index].faults.merging(["LD_PRELOAD": preload]) { first, _ in first }
    ).outcome()
    #expect(outcome.code == 3)
    #expect(!outcome.errors.contains("Gone since the last time"))
    #expect(try workplace.text("reports/latest/articles.csv").split(separator: "\n").count == 6)
  }

  @Test func `elsewhere hides nothing that is gone`() throws {
    #expect(try run(["ingest", "articles"], [:]).code == 0)
    try workplace.remove("articles/suburb")
    let outcome = try workplace.start(
      ["report", "articles", "-d", "entente.sqlite"],
      environment: ["CLOSED": "articles/sub", "LD_PRELOAD": preload]
    ).outcome()
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("\nGone since the last time: suburb/e.txt\n"))
  }

  @Test func `as the whole input ends the run with its reason, and leaves the last report`() throws {
    #expect(try run(["report", "articles"], [:]).code == 0)
    let before = try workplace.report("latest")
    let closed = try run(["report", "articles"], ["CLOSED": "articles"])
    #expect(closed.code == 77 && closed.errors.hasPrefix("entente: error: articles: cannot be read; the system says: "))
    let broken = try run(["report", "articles"], ["BROKEN": "articles", "ENTRIES": "0"])
    #expect(broken.code == 74 && broken.errors.hasPrefix("entente: error: .: \(Self.brokenOff)."), "\(broken.errors)")
    expectSame(try workplace.report("latest"), as: before)
  }

  @Test func `of facts ends an import with 3`() throws {
    let line = #"{"id":"1","title":"","text":"Peru thanked Chile."}"#
    for name in ["a", "sub/b"] {
      let facts = try workplace.entente("annotate", input: line.replacing("1", with: name) + "\n")
      try workplace.write(facts.output, to: "facts/\(name).jsonl")
    }
    #expect(try run(["import", "facts", "facts"], [:]).code == 0)
    let outcome = try workplace.start(
      ["import", "facts", "facts", "-d", "entente.sqlite"],
      environment: ["CLOSED": "facts/sub", "LD_PRELOAD": preload]
    ).outcome()
    #expect(outcome.code == 3)
    #expect(!outcome.errors.contains("Gone"))
  }

  @Test func `where a report stands is not replaced`() throws {
    #expect(try run(["report", "articles"], [:]).code == 0)
    let before = try workplace.report("latest")
    let outcome = try run(["report", "articles"], ["BROKEN": "reports/latest", "ENTRIES": "3"])
    #expect(outcome.code == 74)
    expectSame(try workplace.report("latest"), as: before)
    #expect(try run(["check"], ["BROKEN": "reports", "ENTRIES": "2"]).code == 74)
  }
}

extension Program {
  /// Whether `cc` or `clang` is there.
  fileprivate static let hasCompiler = ["/usr/bin", "/usr/local/bin", "/opt/swift/usr/bin"].contains { folder in
    ["cc", "clang"].contains { (try? Bytes.of(folder + "/" + $0)) != nil }
  }
}
