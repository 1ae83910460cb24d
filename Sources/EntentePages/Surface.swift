package import EntenteText

extension [UInt8] {
  /// The words that stand in a range.
  package func surface(_ range: ByteRange) -> String { String(decoding: self[range.start..<range.end], as: UTF8.self) }

  /// Whether some ASCII text in lower case stands at an offset, in either case.
  package func has(_ word: String, at offset: Int) -> Bool {
    guard offset + word.utf8.count <= count else { return false }
    return zip(word.utf8, self[offset...]).allSatisfy { letter, byte in
      letter == byte || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
    }
  }
}
