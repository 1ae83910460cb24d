import Foundation
import Testing

/// A folder for one test, with the program at hand; removed with everything in it when the test ends.
final class Workplace: Sendable {
  /// Where the program works and the test puts its files.
  let path: String
  /// Beside it, so that no test reads what a run has said.
  private let scratch: String
  /// Holds both, and goes with the workplace.
  private let whole: String

  init() throws {
    let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    whole = place.appending(path: "entente-\(UUID().uuidString)").path
    (path, scratch) = (whole + "/work", whole + "/scratch")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: whole) }

  /// Runs `entente` here until it ends.
  func entente(
    _ words: String..., input: String? = nil, environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Outcome {
    try start(words, input: input, environment: environment, in: folder).outcome()
  }

  /// Starts `entente` here.
  func start(
    _ words: [String], input: String? = nil, environment: [String: String] = [:], in folder: String? = nil
  ) throws -> Run {
    if let input { try Data(input.utf8).write(to: URL(filePath: scratch + "/input")) }
    return try Run(
      [Program.path] + words, in: folder ?? path, scratch: scratch,
      input: input == nil ? "/dev/null" : scratch + "/input", environment: environment)
  }

  /// Runs a line of shell here, in which `entente` is the program.
  func shell(_ line: String) throws -> Outcome {
    try Run(["/bin/bash", "-c", "entente() { \(Program.path) \"$@\"; }; \(line)"], in: path, scratch: scratch).outcome()
  }

  func write(_ bytes: some Sequence<UInt8>, to name: String) throws {
    let place = URL(filePath: path + "/" + name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func write(_ text: String, to name: String) throws { try write(text.utf8, to: name) }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  func text(_ name: String) throws -> String { String(decoding: try Bytes.of(path + "/" + name), as: UTF8.self) }

  /// Copies the articles of the sample, one after the other.
  func copySample(to folder: String, inOrder order: (String, String) -> Bool = (<)) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Program.sample).sorted(by: order) {
      try write(try Bytes.of(Program.sample + "/" + name), to: folder + "/" + name)
    }
  }

  /// The files of a report here.
  func report(_ label: String) throws -> [String: [UInt8]] { try Bytes.ofFiles(below: "\(path)/reports/\(label)") }
}

/// Files as they stand on the disk.
enum Bytes {
  static func of(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }

  /// Every file below a folder by its path there.
  static func ofFiles(below folder: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let kind = try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.type] as? FileAttributeType
      if kind != .typeDirectory { files[name] = try of(folder + "/" + name) }
    }
    return files
  }
}
