#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output, every byte checked: `print` on a full disk succeeds and loses the data.
enum StandardOutput {
  /// - Throws: `Failure` when not every byte arrived; a closed pipe ends the process quietly instead (SIGPIPE).
  static func write(_ bytes: [UInt8]) throws {
    var position = 0
    while position < bytes.count {
      let count = unsafe bytes.withUnsafeBytes {
        unsafe put(1, $0.baseAddress?.advanced(by: position), $0.count - position)
      }
      if count > 0 {
        position += count
      } else if errno != EINTR {
        throw Failure(
          .io, "standard output: \(unsafe String(cString: strerror(errno))); what did not fit is lost.")
      }
    }
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }
}

/// Standard error, for people.
enum StandardError {
  /// Writes what it can: there is nowhere to say that it could not.
  ///
  /// - Parameter text: Lines; whatever else would give the terminal an order is made visible.
  static func write(_ text: String) { draw(Echo.printable(text)) }

  /// Writes text that may move the cursor.
  static func draw(_ text: String) {
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe put(2, $0.baseAddress, $0.count) }
  }
}

/// The system's `write`, which those above hide.
private func put(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}
