/// Counts the countries of annotated lines without reading them as JSON: the measure must not be what is measured.
struct FactScanner {
  private(set) var lines = 0
  /// By alpha-3 code.
  private(set) var mentions: [String: Int] = [:]

  private static let key = Array("\"iso3\":\"".utf8)
  /// How much of the key stands before the next byte.
  private var matched = 0
  private var code: [UInt8] = []

  /// Takes the next bytes of the output; they may end anywhere.
  mutating func scan(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\n") { lines += 1 }
      if matched == Self.key.count {
        take(byte)
      } else if byte == Self.key[matched] {
        matched += 1
      } else {
        matched = byte == Self.key[0] ? 1 : 0
      }
    }
  }

  private mutating func take(_ byte: UInt8) {
    code.append(byte)
    guard code.count == 3 else { return }
    mentions[String(decoding: code, as: UTF8.self), default: 0] += 1
    code = []
    matched = 0
  }
}
