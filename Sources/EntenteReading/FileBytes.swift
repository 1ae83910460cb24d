#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Reads files and folders by the names that the file system has, which need not be UTF-8.
///
/// All calls into the C library are here. Nothing blocks: a pipe or a device is recognised before it is read.
package enum FileBytes {
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    case link
    /// A pipe, a socket or a device.
    case special
  }

  package enum Failure: Error, Hashable {
    case missing
    case notRegular
    case tooLarge(bytes: Int)
    case changing
    /// The system's words, such as `Permission denied`.
    case denied(String)
    /// The same for what is no matter of permission, such as `Input/output error`.
    case system(String)
  }

  /// The entries of a folder, as far as the system gave them.
  package struct Listing: Hashable {
    /// Sorted by bytes, without `.` and `..`.
    package let names: [[UInt8]]
    /// Why there may be more of them; nil when these are all.
    package let failure: Failure?
  }

  /// Returns what stands at a path; links are not followed.
  package static func kind(of path: [UInt8], followingLinks: Bool = false) throws(Failure) -> Kind {
    var status = stat()
    let name = path.map { CChar(bitPattern: $0) } + [0]
    let result = unsafe followingLinks ? stat(name, &status) : lstat(name, &status)
    guard result == 0 else { throw failure() }
    return kind(status)
  }

  /// Returns the names in a folder, sorted by bytes, without `.` and `..`.
  ///
  /// - Throws: Also when only some of the names could be read: who takes those must ask for ``listing(of:)``.
  package static func names(in folder: [UInt8]) throws(Failure) -> [[UInt8]] {
    let listing = try listing(of: folder)
    if let failure = listing.failure { throw failure }
    return listing.names
  }

  /// Lists a folder; what the system has given when it fails in the middle is kept.
  ///
  /// - Throws: Why the folder cannot be opened.
  package static func listing(of folder: [UInt8]) throws(Failure) -> Listing {
    guard let stream = unsafe opendir(folder.map { CChar(bitPattern: $0) } + [0]) else { throw failure() }
    defer { unsafe _ = closedir(stream) }
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
    var names: [[UInt8]] = []
    // The end and a failure look alike, but for errno.
    errno = 0
    while let entry = unsafe readdir(stream) {
      let start = unsafe UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
      let name = unsafe UnsafeRawBufferPointer(start: start, count: strlen(start)).map { $0 }
      if name != [0x2E], name != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    let failure = errno == 0 ? nil : failure()
    return Listing(names: names.sorted { $0.lexicographicallyPrecedes($1) }, failure: failure)
  }

  /// Returns the path without links, `.` and `..`.
  static func resolved(_ path: [UInt8]) throws(Failure) -> [UInt8] {
    guard let resolved = unsafe realpath(path.map { CChar(bitPattern: $0) } + [0], nil) else { throw failure() }
    defer { unsafe free(resolved) }
    return unsafe UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)).map { $0 }
  }

  /// Returns where a path leads that need not exist yet: its folder without links, `.` and `..`, and its last name.
  static func place(_ path: [UInt8]) -> [UInt8] {
    let parts = path.split(separator: 0x2F).filter { $0 != [0x2E] }
    guard let name = parts.last else { return (try? resolved(path)) ?? path }
    let start: [UInt8] = path.first == 0x2F ? [0x2F] : [0x2E]
    let parent = parts.dropLast().reduce(start) { $0 + [0x2F] + $1 }
    let folder = (try? resolved(parent)) ?? (parts.count > 1 ? place(parent) : parent)
    return folder == [0x2F] ? folder + name : folder + [0x2F] + name
  }

  /// Returns the first bytes of a regular file, fewer where it has no more.
  static func head(of path: [UInt8], count: Int) throws(Failure) -> [UInt8] {
    let descriptor = try descriptor(path)
    defer { _ = close(descriptor) }
    return try bytes(of: descriptor, atMost: count)
  }

  /// Opens a regular file, which is no link; nothing is read.
  static func opened(_ path: [UInt8]) throws(Failure) -> OpenFile {
    let descriptor = try descriptor(path)
    do throws(Failure) {
      return OpenFile(descriptor: descriptor, stamp: try stamp(of: descriptor))
    } catch {
      _ = close(descriptor)
      throw error
    }
  }

  /// Returns a regular file's bytes.
  ///
  /// - Throws: `tooLarge` above the limit; `changing` when the file changed while it was read, twice.
  package static func contents(of path: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    for _ in 1...2 {
      if let bytes = try attempt(path, limit) { return bytes }
    }
    throw .changing
  }

  /// Returns nil when the file changed while it was read.
  private static func attempt(_ path: [UInt8], _ limit: Int) throws(Failure) -> [UInt8]? {
    let descriptor = try descriptor(path)
    defer { _ = close(descriptor) }
    let before = try stamp(of: descriptor)
    guard before.size <= limit else { throw .tooLarge(bytes: before.size) }
    // One more than it had: a file that grew is noticed.
    let bytes = try bytes(of: descriptor, atMost: before.size + 1)
    let after = try stamp(of: descriptor)
    return before == after && bytes.count == after.size ? bytes : nil
  }

  /// Opens what stands at a path for reading, unless it is a link.
  private static func descriptor(_ path: [UInt8]) throws(Failure) -> Int32 {
    let name = path.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe open(name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    return descriptor
  }

  private static func stamp(of descriptor: Int32) throws(Failure) -> FileStamp {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw failure() }
    guard kind(status) == .file else { throw .notRegular }
    return FileStamp(size: Int(status.st_size), time: time(of: status))
  }

  fileprivate static func bytes(of descriptor: Int32, atMost limit: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: limit)
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

  /// When the bytes changed last, in nanoseconds.
  private static func time(of status: stat) -> Int {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec)
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .special
    }
  }

  fileprivate static func failure() -> Failure {
    let code = errno
    return switch code {
    case ENOENT, ENOTDIR: .missing
    case ELOOP: .notRegular
    case EACCES, EPERM: unsafe .denied(String(cString: strerror(code)))
    default: unsafe .system(String(cString: strerror(code)))
    }
  }
}

/// By what it is seen that a file changed.
struct FileStamp: Hashable, Sendable {
  /// In bytes.
  let size: Int
  /// When its bytes had changed last, in nanoseconds.
  let time: Int
}

/// A regular file that is open for reading; closed with its last reference.
package final class OpenFile: Sendable {
  private let descriptor: Int32
  let stamp: FileStamp

  fileprivate init(descriptor: Int32, stamp: FileStamp) { (self.descriptor, self.stamp) = (descriptor, stamp) }

  deinit { _ = close(descriptor) }

  /// In bytes, when it was opened.
  var size: Int { stamp.size }

  func isSame(as other: OpenFile) -> Bool { stamp == other.stamp }

  func isSame(as other: FileStamp) -> Bool { stamp == other }

  /// The first bytes, and one more than the file had if it grows meanwhile.
  func head(_ count: Int) throws(FileBytes.Failure) -> [UInt8] {
    try FileBytes.bytes(of: rewound, atMost: min(count, size + 1))
  }

  /// The descriptor, with the first byte as the next one.
  var rewound: Int32 {
    _ = lseek(descriptor, 0, SEEK_SET)
    return descriptor
  }

  /// The next bytes, about a megabyte; none at the end.
  func nextBlock() throws(ByteSource.Failure) -> [UInt8] {
    do throws(FileBytes.Failure) {
      return try FileBytes.bytes(of: descriptor, atMost: 1 << 20)
    } catch {
      throw .file(error)
    }
  }

  /// The hash of all its bytes, as 64 lower-case hexadecimal digits.
  func digest() throws(FileBytes.Failure) -> String {
    var stream = SHA256.Stream()
    _ = rewound
    while true {
      let block = try FileBytes.bytes(of: descriptor, atMost: 1 << 20)
      if block.isEmpty { return stream.hex() }
      stream.add(block)
    }
  }
}
