#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Reads files and folders by the names that the file system has, which need not be UTF-8.
///
/// All calls into the C library are here. Nothing blocks: a pipe or a device is recognised before it is read.
enum FileBytes {
  enum Kind: Hashable {
    case file
    case folder
    case link
    /// A pipe, a socket or a device.
    case special
  }

  enum Failure: Error, Hashable {
    case missing
    case notRegular
    case tooLarge(bytes: Int)
    case changing
    /// The system's words, such as `Permission denied`.
    case system(String)
  }

  /// Returns what stands at a path; links are not followed.
  static func kind(of path: [UInt8], followingLinks: Bool = false) throws(Failure) -> Kind {
    var status = stat()
    let name = path.map { CChar(bitPattern: $0) } + [0]
    let result = unsafe followingLinks ? stat(name, &status) : lstat(name, &status)
    guard result == 0 else { throw failure() }
    return kind(status)
  }

  /// Returns the names in a folder, sorted by bytes, without `.` and `..`.
  static func names(in folder: [UInt8]) throws(Failure) -> [[UInt8]] {
    guard let stream = unsafe opendir(folder.map { CChar(bitPattern: $0) } + [0]) else { throw failure() }
    defer { unsafe _ = closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let name = unsafe UnsafeRawBufferPointer(start: start, count: strlen(start)).map { $0 }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Returns the path without links, `.` and `..`.
  static func resolved(_ path: [UInt8]) throws(Failure) -> [UInt8] {
    guard let resolved = unsafe realpath(path.map { CChar(bitPattern: $0) } + [0], nil) else { throw failure() }
    defer { unsafe free(resolved) }
    return unsafe UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)).map { $0 }
  }

  /// Returns a regular file's bytes.
  ///
  /// - Throws: `tooLarge` above the limit; `changing` when the file changed while it was read, twice.
  static func contents(of path: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    for _ in 1...2 {
      if let bytes = try attempt(path, limit) { return bytes }
    }
    throw .changing
  }

  /// Returns nil when the file changed while it was read.
  private static func attempt(_ path: [UInt8], _ limit: Int) throws(Failure) -> [UInt8]? {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { _ = close(descriptor) }
    var before = stat()
    guard unsafe fstat(descriptor, &before) == 0 else { throw failure() }
    guard kind(before) == .file else { throw .notRegular }
    guard before.st_size <= limit else { throw .tooLarge(bytes: Int(before.st_size)) }
    let bytes = try all(of: descriptor, expecting: Int(before.st_size))
    var after = stat()
    guard unsafe fstat(descriptor, &after) == 0 else { throw failure() }
    return isSame(before, after) && bytes.count == Int(after.st_size) ? bytes : nil
  }

  private static func all(of descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while count < bytes.count {
      let got = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw failure() }
      if got == 0 { break }
      count += got
    }
    bytes.removeSubrange(count...)
    return bytes
  }

  private static func isSame(_ one: stat, _ other: stat) -> Bool {
    #if canImport(Darwin)
      let (first, second) = (one.st_mtimespec, other.st_mtimespec)
    #else
      let (first, second) = (one.st_mtim, other.st_mtim)
    #endif
    return one.st_size == other.st_size && first.tv_sec == second.tv_sec && first.tv_nsec == second.tv_nsec
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }

  private static func failure() -> Failure {
    let code = errno
    return switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .notRegular
    default: unsafe .system(String(cString: strerror(code)))
    }
  }
}
