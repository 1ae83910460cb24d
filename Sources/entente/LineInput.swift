#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// Reads a stream in batches of whole lines, holding no more of it than a chunk and the longest line allowed.
package struct LineInput: Sendable {
  /// Whole lines without the last newline.
  struct Batch: Sendable {
    let bytes: [UInt8]
    /// The first of the lines is the end of one that was too long to be kept.
    let startsWithin: Bool
  }

  private let descriptor: Int32
  private let maximumBytes: Int
  private let chunkBytes: Int
  /// The beginning of a line whose end was not read yet.
  private var rest: [UInt8] = []
  /// The beginning was longer than allowed and is gone.
  private var isTooLong = false

  /// Prepares to read; nothing is read yet.
  ///
  /// - Parameters:
  ///   - descriptor: Open for reading; 0 is standard input. It is not closed.
  ///   - maximumBytes: Of a line, without its newline.
  ///   - chunkBytes: Of one read; the batches depend on it, the lines do not.
  package init(descriptor: Int32, maximumBytes: Int, chunkBytes: Int = 1 << 18) {
    self.descriptor = descriptor
    self.maximumBytes = maximumBytes
    self.chunkBytes = chunkBytes
  }

  /// Whether something can be read, or the end is reached, within a hundredth of a second.
  var isReady: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&request, 1, 10) != 0
  }

  /// Returns the next lines, or nil at the end.
  mutating func next() throws(LineInputError) -> Batch? {
    while case let chunk = try nextChunk(), !chunk.isEmpty {
      if let newline = chunk.lastIndex(of: LineStream.newline) {
        return take(adding: chunk[..<newline], leaving: chunk[(newline + 1)...])
      }
      keep(chunk)
    }
    return rest.isEmpty && !isTooLong ? nil : take(adding: [], leaving: [])
  }

  private mutating func take(adding end: ArraySlice<UInt8>, leaving following: ArraySlice<UInt8>) -> Batch {
    defer {
      rest = Array(following)
      isTooLong = false
    }
    return Batch(bytes: rest + end, startsWithin: isTooLong)
  }

  private mutating func keep(_ chunk: [UInt8]) {
    guard !isTooLong else { return }
    rest += chunk
    if rest.count > maximumBytes {
      rest = []
      isTooLong = true
    }
  }

  /// Reads what is there, at most a chunk; nothing at the end.
  private func nextChunk() throws(LineInputError) -> [UInt8] {
    var chunk = [UInt8](repeating: 0, count: chunkBytes)
    while true {
      let count = unsafe read(descriptor, &chunk, chunkBytes)
      if count >= 0 { return Array(chunk[..<count]) }
      guard errno == EINTR else { throw unsafe LineInputError(reason: String(cString: strerror(errno))) }
    }
  }
}

/// The stream could not be read on: what came before it was answered.
package struct LineInputError: Error, Hashable, Sendable {
  /// In the system's words.
  package let reason: String

  package init(reason: String) { self.reason = reason }
}

extension LineInputError: CustomStringConvertible {
  package var description: String {
    "standard input: \(reason); send the lines again from the first without an answer."
  }
}
