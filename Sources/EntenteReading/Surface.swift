import EntenteText

extension [UInt8] {
  /// The words that stand in a range.
  func surface(_ range: ByteRange) -> String { String(decoding: self[range.start..<range.end], as: UTF8.self) }
}
