private import CExchange

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// The one door to the disk: every byte, every flush and every rename is checked, and a failure names its path.
///
/// Foundation does not do here: `print` on a full disk loses the text and exits 0, `FileHandle.write` traps.
package struct CheckedWriter: Sendable {
  /// Called before each change of the disk.
  ///
  /// A test throws from it, which stops the work there as a kill would.
  private let checkpoint: @Sendable () throws -> Void

  package init(checkpoint: @escaping @Sendable () throws -> Void = {}) { self.checkpoint = checkpoint }

  /// Writes a file that does not exist yet, or a device, and waits until the bytes are on the disk.
  package func createFile(_ path: String, bytes: [UInt8]) throws {
    try create(bytes, at: path) { try flush($0, path) }
  }

  /// Writes a file that does not exist yet, without waiting: ``flushFile(_:)`` does, of many files after the last.
  func beginFile(_ path: String, bytes: [UInt8]) throws { try create(bytes, at: path) { _ in } }

  /// Waits until the bytes of a file are on the disk.
  ///
  /// Of many files written before, the first wait takes the changes of the folder with it, and the others have little
  /// left to wait for.
  func flushFile(_ path: String) throws {
    try checkpoint()
    let descriptor = try unsafe check(open(path, O_RDONLY | O_CLOEXEC), path)
    defer { close(descriptor) }
    try flush(descriptor, path)
  }

  private func create(_ bytes: [UInt8], at path: String, _ finish: (Int32) throws -> Void) throws {
    try checkpoint()
    let descriptor = try unsafe check(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644), path)
    defer { close(descriptor) }
    try send(bytes, to: descriptor, path: path)
    try finish(descriptor)
  }

  func createFolder(_ path: String) throws {
    try checkpoint()
    guard unsafe mkdir(path, 0o755) != 0 else { return }
    let failure = failure(path)
    if case .system(let path, let reason) = failure { throw WriteError.impossible(path: path, reason: reason) }
    throw failure
  }

  /// Waits until the names in a folder are on the disk.
  func flushFolder(_ path: String) throws {
    try checkpoint()
    let descriptor = try unsafe check(open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC), path)
    defer { close(descriptor) }
    try flush(descriptor, path)
  }

  func move(_ old: String, to new: String) throws {
    try checkpoint()
    _ = try unsafe check(rename(old, new), new)
  }

  /// Exchanges two folders in one step.
  ///
  /// - Returns: Whether the file system can; if not, nothing has changed.
  func exchange(_ first: String, _ second: String) throws -> Bool {
    try checkpoint()
    let status = unsafe entente_exchange(first, second)
    if status != 0, [EINVAL, ENOSYS, ENOTSUP].contains(errno) { return false }
    _ = try check(status, second)
    return true
  }

  /// Removes a file, or a link and never what it leads to.
  func removeFile(_ path: String) throws {
    try checkpoint()
    _ = try unsafe check(unlink(path), path)
  }

  /// Removes a folder that is empty; one that is not stays, and that is a failure.
  func removeFolder(_ path: String) throws {
    try checkpoint()
    _ = try unsafe check(rmdir(path), path)
  }

  /// Runs `work` while no other process that asks for the same folder does; waits for its turn.
  func withLock<Result>(on folder: String, _ work: () throws -> Result) throws -> Result {
    let descriptor = try unsafe check(open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), folder)
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try work()
  }

  func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

  private func send(_ bytes: [UInt8], to descriptor: Int32, path: String) throws {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw failure(path, bytes: bytes.count) }
      written += count
    }
  }

  /// Devices and pipes cannot be flushed, which is no failure.
  private func flush(_ descriptor: Int32, _ path: String) throws {
    if fsync(descriptor) != 0, errno != EINVAL, errno != ENOTSUP { throw failure(path) }
  }

  private func check(_ status: Int32, _ path: String) throws -> Int32 {
    guard status >= 0 else { throw failure(path) }
    return status
  }

  private func failure(_ path: String, bytes: Int = 0) -> WriteError {
    switch errno {
    case ENOSPC, EDQUOT: .full(path: path, bytes: bytes)
    case EACCES, EPERM: .denied(path: path)
    case EROFS: .readOnly(path: path)
    case ENOTDIR, EEXIST: .notAFolder(path: path)
    default: unsafe .system(path: path, reason: String(cString: strerror(errno)))
    }
  }
}
