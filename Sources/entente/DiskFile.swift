#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whole files of the user's, read by their names.
enum DiskFile {
  /// In bytes, ten times what a gazetteer of a million forms has; a device may have no end.
  private static let limit = 256 << 20

  /// - Throws: `Failure` with the path and the system's reason, or for a file that is too long.
  static func bytes(at path: String) throws -> [UInt8] {
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe read(descriptor, &block, block.count)
      if count < 0 { throw failure(path) }
      if count == 0 { return bytes }
      bytes += block[..<count]
      guard bytes.count <= limit else {
        throw Failure(.data, "\(path): has more than \(limit) bytes; give the name of a file of rows.")
      }
    }
  }

  private static func failure(_ path: String) -> Failure {
    let code: Failure.Code = errno == ENOENT ? .noInput : errno == EACCES ? .permission : .io
    return Failure(
      code, "\(path): \(unsafe String(cString: strerror(errno))); give the name of a file that can be read.")
  }
}
