import EntenteArchives

/// Bytes that come some at a time, of a file or of a file in an archive, and can be looked at before they are taken.
struct ByteSource {
  enum Failure: Error {
    case file(FileBytes.Failure)
    case archive(ArchiveReader.Refusal)
    /// More than so many bytes would have to be in memory at once.
    case tooLarge(limit: Int)
    /// More comes out of a file and its archives than is believed.
    case bomb(limit: Int)
  }

  private var ahead: [UInt8] = []
  private var isAtEnd = false
  private let nextBlock: () throws(Failure) -> [UInt8]

  /// - Parameter nextBlock: Gives the next bytes, none at the end.
  init(_ nextBlock: @escaping () throws(Failure) -> [UInt8]) { self.nextBlock = nextBlock }

  /// Returns the next bytes and leaves them: as many as that, or all that are left.
  mutating func looked(at count: Int) throws(Failure) -> ArraySlice<UInt8> {
    while ahead.count < count, !isAtEnd {
      let block = try nextBlock()
      if block.isEmpty { isAtEnd = true } else { ahead += block }
    }
    return ahead.prefix(count)
  }

  /// Takes the next bytes: as many as that, or all that are left.
  mutating func take(_ count: Int) throws(Failure) -> [UInt8] {
    let bytes = Array(try looked(at: count))
    ahead.removeFirst(bytes.count)
    return bytes
  }

  /// Whether anything is left.
  mutating func goesOn() throws(Failure) -> Bool { try !looked(at: 1).isEmpty }

  /// Takes all that is left.
  ///
  /// - Throws: `tooLarge` where that is more than allowed.
  mutating func rest(atMost limit: Int) throws(Failure) -> [UInt8] {
    let bytes = try take(limit + 1)
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
    return bytes
  }
}

/// How much may still come out of a file, with the archives in it and in these.
///
/// Text compresses to a tenth, or a fiftieth where it repeats itself; a thousandth is made on purpose. A class, because
/// all archives of a file take from one budget.
final class ExpansionBudget {
  let limit: Int
  private var bytes: Int
  private var files: Int

  static let mostFiles = 100_000

  /// - Parameter size: Of the file, in bytes.
  init(ofFile size: Int) {
    limit = 64_000_000 + 100 * size
    (bytes, files) = (limit, Self.mostFiles)
  }

  var isExhausted: Bool { bytes < 0 }

  func spend(bytes count: Int) throws(ByteSource.Failure) {
    bytes -= count
    guard bytes >= 0 else { throw .bomb(limit: limit) }
  }

  /// Whether there may be one more file.
  func spendFile() -> Bool {
    files -= 1
    return files >= 0
  }
}
