#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open file, pipe end or device, closed when it goes out of scope; every call is checked.
final class File {
  let descriptor: Int32
  private let path: String

  init(creating path: String) throws(BenchmarkError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    try check(descriptor)
  }

  init(reading path: String) throws(BenchmarkError) {
    self.path = path
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    try check(descriptor)
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Returns the two ends of a pipe.
  static func channel() throws(BenchmarkError) -> (reading: File, writing: File) {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw .system(what: "pipe", reason: Self.reason) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (File(descriptor: ends[0], path: "pipe"), File(descriptor: ends[1], path: "pipe"))
  }

  /// Makes a new folder and returns its path.
  static func temporaryFolder() throws(BenchmarkError) -> String {
    var template = Array("\(parent)/entente-benchmark-XXXXXX\0".utf8CString.dropLast())
    guard unsafe mkdtemp(&template) != nil else { throw .system(what: "mkdtemp", reason: Self.reason) }
    return String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func makeFolder(_ path: String) throws(BenchmarkError) {
    guard unsafe mkdir(path, 0o755) == 0 else { throw .system(what: path, reason: Self.reason) }
  }

  func append(_ text: String) throws(BenchmarkError) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      try check(Int32(clamping: count))
      written += count
    }
  }

  /// Hands the rest of the file on in chunks, so that no file has to fit into memory.
  func forEachChunk(_ body: (ArraySlice<UInt8>) -> Void) throws(BenchmarkError) {
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = unsafe read(descriptor, &chunk, chunk.count)
      try check(Int32(clamping: count))
      if count == 0 { return }
      body(chunk[..<count])
    }
  }

  func text() throws(BenchmarkError) -> String {
    var bytes: [UInt8] = []
    try forEachChunk { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func check(_ status: Int32) throws(BenchmarkError) {
    if status < 0 { throw .system(what: path, reason: Self.reason) }
  }

  private static var reason: String { unsafe String(cString: strerror(errno)) }
  private static var parent: String { unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp" }
}
