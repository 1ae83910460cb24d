import EntenteReading
import EntenteStore
import EntenteText

#if canImport(Glibc)
  private import Glibc
#else
  private import Darwin
#endif

/// A stream of facts, open for reading: a file, or standard input.
struct FactsFile: ~Copyable {
  let path: String
  private let root: String
  private let descriptor: Int32

  /// Opens a file.
  init(_ file: LineFile) throws(UnopenedFile) {
    let name = file.bytesOfPath.map { CChar(bitPattern: $0) } + [0]
    let descriptor = unsafe open(name, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw UnopenedFile(path: file.path, isForbidden: errno == EACCES, reason: unsafe String(cString: strerror(errno)))
    }
    self.descriptor = descriptor
    path = file.path
    root = file.root
  }

  /// Standard input, which takes the place of what it brought before.
  init() {
    descriptor = 0
    path = "stdin"
    root = "-"
  }

  deinit { if descriptor != 0 { close(descriptor) } }

  /// The file as the database knows it; the hash of its bytes is empty while they are not all read.
  func standing(sha256: String) -> StandingFile {
    StandingFile(root: root, path: path, sha256: sha256, holdsFacts: true)
  }

  /// Returns the digest of all bytes, and goes back to the first; nil where there is no way back.
  func digest() throws -> String? {
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { return nil }
    var stream = SHA256.Stream()
    var block = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe read(descriptor, &block, block.count)
      guard count >= 0 else { throw Failure(.io, "\(path): \(unsafe String(cString: strerror(errno))); try again.") }
      if count == 0 { break }
      stream.add(count == block.count ? block : Array(block[..<count]))
    }
    lseek(descriptor, 0, SEEK_SET)
    return stream.hex()
  }

  /// The lines, about a megabyte at a time.
  func lines() -> NumberedLines { NumberedLines(descriptor: descriptor, name: path) }
}
