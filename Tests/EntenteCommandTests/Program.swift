import Glibc
import Testing

/// The built program, found beside the tests of the same configuration.
enum Program {
  static let path: String = {
    let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
    let end = bundle.firstRange(of: ".xctest")?.lowerBound ?? bundle.endIndex
    let slash = bundle[..<end].lastIndex(of: "/") ?? bundle.startIndex
    return bundle[..<slash] + "/entente"
  }()

  /// The folder of the package, where data/ and reports/ stand.
  static let package: String = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

  /// The articles of the sample.
  static let sample = package + "/data/sample"
}

/// What a run of the program left behind, as a shell sees it.
struct Outcome: Equatable {
  /// The exit code, or 128 and the signal that ended it.
  let code: Int32
  /// What stands on standard output.
  let output: String
  /// What stands on standard error.
  let errors: String
}

/// A run under way.
struct Run {
  private let process: pid_t
  private let folder: String
  private let name: String

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - words: The program's path and its arguments.
  ///   - folder: The working directory.
  ///   - scratch: Where standard output and error are kept, which must not fill a pipe.
  ///   - input: The path of standard input.
  ///   - environment: Variables that are set on top of this process's.
  /// - Throws: When the program cannot be started.
  init(
    _ words: [String], in folder: String, scratch: String, input: String = "/dev/null",
    environment: [String: String] = [:]
  ) throws {
    self.folder = scratch
    name = "\(UInt64.random(in: .min ... .max))"
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let arguments = ["/usr/bin/env", "--chdir=" + folder] + settings + words
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe _ = posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    for (descriptor, stream) in [(1, "output"), (2, "errors")] as [(Int32, String)] {
      unsafe posix_spawn_file_actions_addopen(
        &actions, descriptor, "\(scratch)/\(name).\(stream)", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    }
    var started = pid_t()
    let pointers = unsafe arguments.map { unsafe strdup($0) }
    defer { unsafe pointers.forEach { unsafe free($0) } }
    let status = unsafe posix_spawn(&started, arguments[0], &actions, nil, pointers + [nil], environ)
    try #require(status == 0, "\(words[0]) cannot be started")
    process = started
  }

  /// Waits for the end.
  func outcome() throws -> Outcome {
    var status = Int32()
    let ended = unsafe waitpid(process, &status, 0)
    try #require(ended == process)
    let signal = status & 0x7F
    return Outcome(
      code: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      output: String(decoding: try Bytes.of("\(folder)/\(name).output"), as: UTF8.self),
      errors: String(decoding: try Bytes.of("\(folder)/\(name).errors"), as: UTF8.self))
  }
}
